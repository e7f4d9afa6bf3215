import type { Inputs } from '../../request/inputs.ts'
import type { OutcomeNumber } from './outcome-numbers.ts'
import type { Sheet } from './sheet.ts'

/** The record that a file is of. */
export interface ValuesRecord {
  readonly calculation: string
  readonly engine: string
  readonly edition: string
  /** ISO 8601: when it was calculated; null where nobody keeps that. No file has another time in it. */
  readonly calculatedAt: string | null
}

/** What stands beside a file: what its columns are, where each number is explained, and how it is cited. */
export interface AboutValues extends ValuesRecord {
  readonly format: 'safapac-values/1'
  readonly citation: string
  readonly columns: readonly { readonly name: string; readonly unit: string | null; readonly about: string }[]
  readonly quantities: readonly {
    readonly path: string
    readonly symbol: string | null
    readonly name: string
    readonly unit: string
  }[]
  /** As they were given. */
  readonly inputs: Inputs
}

export function aboutValues(
  record: ValuesRecord,
  sheet: Sheet,
  numbers: readonly OutcomeNumber[],
  inputs: Inputs,
): AboutValues {
  const byPath = new Map(numbers.map((each) => [each.path, each]))
  return {
    format: 'safapac-values/1',
    ...record,
    citation: citationOf(record),
    columns: sheet.columns.map(({ name, unit = null, about }) => ({ name, unit, about })),
    quantities: [...byPath.values()].map(({ path, symbol, name, unit }) => ({ path, symbol, name, unit })),
    inputs,
  }
}

/** How somebody says where the numbers are from. */
function citationOf({ calculation, engine, edition, calculatedAt }: ValuesRecord): string {
  const day = calculatedAt === null ? '' : ` of ${calculatedAt.slice(0, 'YYYY-MM-DD'.length)}`
  return `SAFAPAC, engine ${engine}, reference data ${edition}, calculation ${calculation}${day}.`
}
