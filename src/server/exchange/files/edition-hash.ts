import { canonicalJson } from '../../../contract/exchange/bundle/canonical-json.ts'
import type { ReferenceData } from '../../../contract/reference-data/reference-data.ts'
import type { Snapshot } from '../../reference-data/snapshot.ts'
import { sha256 } from '../digest.ts'

/** To make one takes some 30 ms. */
const hashes = new WeakMap<Snapshot, string>()
/** Editions that SAFAPAC does not ship, as bundles hold them: a text is handed to a thread in a hundredth of the time of an object. */
const texts = new WeakMap<Snapshot, string>()

/** SHA-256 of an edition's data, whatever is doubted of them. */
export function editionHash(snapshot: Snapshot): string {
  const known = hashes.get(snapshot)
  if (known !== undefined) return known
  const hash = hashOfData(withoutDoubts(snapshot))
  hashes.set(snapshot, hash)
  return hash
}

/** An edition's data as canonical JSON, whatever is doubted of them. */
export function editionText(snapshot: Snapshot): string {
  const known = texts.get(snapshot)
  if (known !== undefined) return known
  const text = canonicalJson(withoutDoubts(snapshot))
  texts.set(snapshot, text)
  return text
}

export const hashOfData = (data: unknown): string => sha256(canonicalJson(data))

/** The data as they were published. */
function withoutDoubts({ data, doubts }: Pick<Snapshot, 'data' | 'doubts'>): ReferenceData {
  if (doubts.length === 0) return data
  return JSON.parse(JSON.stringify(data, (key, value) => (key === 'doubts' ? undefined : value)))
}
