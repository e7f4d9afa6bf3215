import { canonicalJson } from '../../../contract/exchange/bundle/canonical-json.ts'
import type { ReferenceData } from '../../../contract/reference-data/reference-data.ts'
import type { Snapshot } from '../../reference-data/snapshot.ts'
import { sha256 } from '../digest.ts'

/** To make one takes some 30 ms. */
const hashes = new WeakMap<Snapshot, string>()

/** SHA-256 of an edition's data, whatever is doubted of them. */
export function editionHash(snapshot: Snapshot): string {
  const known = hashes.get(snapshot)
  if (known !== undefined) return known
  const hash = hashOfData(withoutDoubts(snapshot))
  hashes.set(snapshot, hash)
  return hash
}

export const hashOfData = (data: unknown): string => sha256(canonicalJson(data))

/** Made once for each snapshot: whoever has a link may ask for them as often as for its file. */
const published = new WeakMap<ReferenceData, ReferenceData>()

/** The data as they were published. */
export function withoutDoubts({ data, doubts }: Pick<Snapshot, 'data' | 'doubts'>): ReferenceData {
  if (doubts.length === 0) return data
  const known = published.get(data)
  if (known) return known
  const own = JSON.parse(JSON.stringify(data, (key, value) => (key === 'doubts' ? undefined : value)))
  published.set(data, own)
  return own
}
