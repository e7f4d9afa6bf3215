import { show } from '../../../contract/access/outcome-view.ts'
import { type BundleParts, bundleHash, bundleText } from '../../../contract/exchange/bundle/bundle.ts'
import { valuesFile, type WantedValues } from '../../../contract/exchange/values/values-file.ts'
import type { Outcome } from '../../../contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { sha256 } from '../digest.ts'

/** A calculation as it is stored; JSON as text. */
interface StoredTexts {
  readonly inputs: string
  readonly outcome: string
}

export interface WantedBundle extends StoredTexts {
  readonly parts: Omit<BundleParts, 'inputs' | 'outcome' | 'editionData'>
  /** The edition as JSON where it is not a shipped one: some megabytes, which are read here and not on the way. */
  readonly editionText: string | undefined
}

/** The file of a calculation for the level that it names. */
export function bundleTask({ inputs, outcome, parts, editionText }: WantedBundle): string {
  const shown = show(JSON.parse(outcome) as Outcome, parts.level)
  const editionData = editionText === undefined ? undefined : JSON.parse(editionText)
  return bundleText({ ...parts, editionData, inputs: JSON.parse(inputs), outcome: shown }, sha256)
}

export interface WantedHash extends StoredTexts {
  readonly parts: Pick<BundleParts, 'level' | 'engine' | 'editionHash'>
}

/** What a level sees of an outcome as JSON text, and the hash of the bundle that would hold it. */
export function hashedTask({ inputs, outcome, parts }: WantedHash) {
  const shown = show(JSON.parse(outcome) as Outcome, parts.level)
  const hash = bundleHash({ ...parts, inputs: JSON.parse(inputs), outcome: shown }, sha256)
  return { outcome: JSON.stringify(shown), hash }
}

/** The hash alone. */
export const bundleHashTask = (wanted: WantedHash): string => hashedTask(wanted).hash

export interface WantedValuesFile extends StoredTexts {
  readonly wanted: Omit<WantedValues, 'inputs' | 'outcome'>
}

export const valuesTask = ({ inputs, outcome, wanted }: WantedValuesFile): string | Uint8Array =>
  valuesFile({
    ...wanted,
    inputs: JSON.parse(inputs) as Inputs,
    outcome: JSON.parse(outcome) as Outcome,
  })
