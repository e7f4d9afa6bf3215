import { type Shown, show } from '../../access/outcome-view.ts'
import type { AccessLevel } from '../../access-level.ts'
import { tellingOf } from '../../money/telling.ts'
import type { Outcome } from '../../outcome/outcome-schema.ts'
import { toldOutcome } from '../../outcome/told-outcome.ts'
import type { Inputs } from '../../request/inputs.ts'
import { aboutValues, type ValuesRecord } from './about-values.ts'
import { outcomeNumbers, yearsOf } from './outcome-numbers.ts'
import { separatedText } from './separated-text.ts'
import { sheetAsParquet } from './sheet-parquet.ts'
import { longSheet, type SheetShape, yearlySheet } from './value-sheets.ts'

export const valueFormats = ['csv', 'tsv', 'parquet', 'metadata'] as const
export type ValueFormat = (typeof valueFormats)[number]

export interface WantedValues {
  readonly record: ValuesRecord
  readonly inputs: Inputs
  readonly outcome: Outcome
  /** The level of whoever gets the file: what it does not include is not in it, neither as a number nor by its name. */
  readonly level: AccessLevel
  readonly shape: SheetShape
  readonly format: ValueFormat
  /** Excel, where it is missing, takes UTF-8 for something else. */
  readonly hasByteOrderMark: boolean
}

const byteOrderMark = '\uFEFF'

/** The numbers of a calculation as a file: text, or the bytes of Parquet. */
export function valuesFile(wanted: WantedValues): string | Uint8Array {
  const { record, inputs, outcome, level, shape, format } = wanted
  const shown: Shown = show(outcome, level)
  const numbers = outcomeNumbers(toldOutcome(shown, tellingOf(inputs.money)), yearsOf(outcome))
  const sheet = shape === 'long' ? longSheet(record.calculation, numbers) : yearlySheet(numbers)
  const about = () => aboutValues(record, sheet, numbers, inputs)
  if (format === 'metadata') return `${JSON.stringify(about(), null, 2)}\n`
  if (format === 'parquet') {
    const { columns: _, ...others } = about()
    return sheetAsParquet(sheet, others)
  }
  return (wanted.hasByteOrderMark ? byteOrderMark : '') + separatedText(sheet, format === 'csv' ? ',' : '\t')
}
