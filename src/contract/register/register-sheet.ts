import { separatedText } from '../exchange/values/separated-text.ts'
import type { Sheet, SheetCell, SheetColumn } from '../exchange/values/sheet.ts'
import { isObject } from '../request/field-error.ts'
import type { Register, RegisteredInput } from './register.ts'

/** A column with what a row has in it. */
export interface Column<Row> extends SheetColumn {
  readonly cell: (row: Row) => SheetCell
}

export const column = <Row>(
  name: string,
  kind: SheetColumn['kind'],
  about: string,
  cell: Column<Row>['cell'],
): Column<Row> => ({ name, kind, about, cell })

export const yesNo = (is: boolean): string => (is ? 'yes' : 'no')

type Named = Pick<RegisteredInput, 'place' | 'section' | 'label'>
type Known = Pick<RegisteredInput, 'value' | 'origin' | 'source' | 'confidence' | 'note'>

export const nameColumns: readonly Column<Named>[] = [
  column('place', 'text', 'Elements of lists by their names', ({ place }) => place),
  column('section', 'text', 'Part of the inputs', ({ section }) => section),
  column('input', 'text', 'What it is', ({ label }) => label),
]

export const valueColumns: readonly Column<Known>[] = [
  column('value', 'text', 'As the inputs have it', ({ value }) => plainValue(value)),
  column('unit', 'text', 'Of the value', ({ value }) =>
    isObject(value) && typeof value.unit === 'string' ? unitOf(value.unit, value.moneyYear) : null,
  ),
  column('origin', 'text', 'default, or own', ({ origin }) => origin),
  column('source', 'text', 'Where it is from', ({ source }) => source),
  column('confidence', 'text', 'high, medium or low', ({ confidence }) => confidence),
  column('note', 'text', 'Why it is as it is', ({ note }) => note?.note ?? null),
  column('noted_by', 'text', 'Who wrote that', ({ note }) => note?.by ?? null),
  column('noted_at', 'text', 'When', ({ note }) => note?.at ?? null),
]

const columns: readonly Column<RegisteredInput>[] = [
  ...nameColumns,
  ...valueColumns,
  column('changed_by', 'text', 'Who calculated first with it', ({ changed }) => changed?.by ?? null),
  column('changed_at', 'text', 'When', ({ changed }) => changed?.at ?? null),
  column('output_at_minus_10_percent', 'number', 'The output', ({ effect }) => effect?.low ?? null),
  column('output_at_plus_10_percent', 'number', 'The output', ({ effect }) => effect?.high ?? null),
  column('swing', 'number', 'How far it moves', ({ effect }) => effect?.swing ?? null),
  column('large_effect', 'text', 'yes or no', ({ isLarge }) => yesNo(isLarge)),
  column('weak_source', 'text', 'yes or no', ({ isWeak }) => yesNo(isWeak)),
]

/** The unit, with the year of the money where that is said. */
const unitOf = (unit: string, moneyYear: unknown): string =>
  typeof moneyYear === 'number' ? `${unit} of ${moneyYear}` : unit

function plainValue(value: unknown): SheetCell {
  if (!isObject(value)) return typeof value === 'number' ? value : String(value)
  if (typeof value.value === 'number') return value.value
  return Array.isArray(value.values) ? value.values.join(' ') : null
}

/** The register as CSV, an input a line; the output and its unit are the same in all lines. */
export function registerCsv({ output: { name, base }, inputs }: Register): string {
  const ofOutput: SheetColumn[] = [
    { name: 'output', kind: 'text', about: 'Its name' },
    { name: 'output_now', kind: 'number', about: 'With the inputs as they stand' },
    { name: 'output_unit', kind: 'text', about: 'Of all numbers of the output' },
  ]
  const sheet: Sheet = {
    columns: [...columns, ...ofOutput],
    rows: inputs.map((input) => [...columns.map(({ cell }) => cell(input)), name, base.value, base.unit]),
  }
  return separatedText(sheet, ',')
}
