import { inputsAt, inUnit, type Measure } from '../format/units.ts'
import { type InputRow, rowsOf, titleOf } from '../inputs/rows.ts'
import { valueText } from '../inputs/value-text.ts'
import { type Document, isSame, type Json, valueAt } from '../workspace/document.ts'

/** One input in every case that is compared. */
export interface InputLine {
  readonly key: string
  readonly title: string
  /** What it is in each, as a person reads it, in the unit that the base has it in where that is possible. */
  readonly texts: readonly string[]
  /** Which of them differ from the base. */
  readonly differs: readonly boolean[]
}

/** Two cases have an input in common by this name: elements of lists are found by theirs, wherever they stand. */
const keyOf = ({ path, element = '' }: InputRow): string => `${path} ${element}`

/** All inputs that at least one of the documents gives, in the order in which they first appear; the base is the first. */
export function inputLines(documents: readonly Document[]): InputLine[] {
  const given = documents.map(
    (document) =>
      new Map(
        rowsOf(document).flatMap((row) => {
          const value = valueAt(document, row.pointer)
          return value === null ? [] : [[keyOf(row), { row, value }] as const]
        }),
      ),
  )
  const rows = new Map(given.flatMap((each) => [...each].map(([key, { row }]) => [key, row] as const)))
  return [...rows].map(([key, row]) => {
    const values = given.map((each) => each.get(key)?.value ?? null)
    const alike = values.map((value) => inUnitOf(values[0] ?? null, value, row.pointer))
    return {
      key,
      title: titleOf(row),
      texts: alike.map(valueText),
      differs: alike.map((value) => !isSame(value, alike[0] ?? null)),
    }
  })
}

const isMeasure = (value: Json): value is Json & Measure =>
  typeof value === 'object' &&
  value !== null &&
  'unit' in value &&
  'value' in value &&
  typeof value.value === 'number' &&
  typeof value.unit === 'string'

/** 0.5 Mt/yr beside 500 kt/yr is no difference; where units cannot be converted the value stays as it is. */
function inUnitOf(base: Json, value: Json, pointer: string): Json {
  if (!isMeasure(base) || !isMeasure(value) || base.unit === value.unit) return value
  const converted = inUnit(value, base.unit, inputsAt(pointer))
  return converted ? { ...converted } : value
}
