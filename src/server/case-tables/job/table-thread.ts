import type { AccessLevel } from '../../../contract/access-level.ts'
import type { Mapping } from '../../../contract/exchange/cases/mapping.ts'
import { isRefused, rowResults } from '../../../contract/exchange/cases/row-results.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { lowerPriority } from '../../computing/lower-priority.ts'
import { packRows, unpackGiven } from '../../exchange/computed/packed-rows.ts'

lowerPriority()

/** Answers as soon as the thread has loaded all that tables need. */
export function ready(): void {}

export interface AskedPart {
  /** JSON text. */
  readonly inputs: string
  readonly mapping: string | null
  readonly accessLevel: AccessLevel
  /** Packed. */
  readonly given: Uint8Array
}

export interface CalculatedPart {
  /** Packed. */
  readonly results: Uint8Array
  readonly rows: number
  readonly refused: number
}

export function calculatePart({ inputs, mapping, accessLevel, given }: AskedPart): CalculatedPart {
  const names = mapping === null ? undefined : (JSON.parse(mapping) as Mapping)
  const results = rowResults(unpackGiven(given), JSON.parse(inputs) as Inputs, names, accessLevel)
  return {
    results: packRows(results),
    rows: results.length,
    refused: results.filter(isRefused).length,
  }
}
