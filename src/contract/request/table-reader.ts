import type { Input } from '../../engine/language/quantity.ts'
import type { FieldReader } from './field-reader.ts'
import { membersBeside } from './read-amount.ts'
import { afterWords, firstCalendarYear, moneyWords } from './table.ts'

const [mostValues, mostYear] = [60, 2200]
const tableKeys = ['values', 'unit', 'from', 'after', 'money'] as const

/** Whether what is given for a quantity says a number for each year. */
export const saysTable = (given: Readonly<Record<string, unknown>>): boolean =>
  given.values !== undefined && given.values !== null

/** Checks everything of a table but its unit and the range of its numbers. @returns its numbers, where they are well formed. */
export function readTable(
  reader: FieldReader,
  given: Readonly<Record<string, unknown>>,
  pointer: string,
  { name, unit }: Pick<Input, 'name' | 'unit'>,
): readonly number[] {
  // In a draft the one number that stood there before may be taken away with null.
  const keys = reader.mode === 'draft' && given.value === null ? [...tableKeys, 'value'] : tableKeys
  reader.object(given, pointer, membersBeside(keys, [{ unit }]))
  const { values, from, after, money } = given
  const isLeftOut = (each: unknown) => each === undefined || (each === null && reader.mode === 'draft')
  const isYear = typeof from === 'number' && Number.isInteger(from) && isSomeYear(from)
  if (!isLeftOut(from) && !isYear) {
    const message = `“${name}”: from is the year of the first value, of operation (1 to ${mostValues}) or of the calendar (${firstCalendarYear} to ${mostYear}).`
    reader.refuse(`${pointer}/from`, 'out_of_range', message)
  }
  if (!isLeftOut(after)) reader.word(after, `${pointer}/after`, `${name}, after its table`, afterWords)
  if (!isLeftOut(money)) reader.word(money, `${pointer}/money`, `${name}, its money`, moneyWords)
  if (!Array.isArray(values) || values.length === 0 || values.length > mostValues) {
    reader.refuse(`${pointer}/values`, 'not_a_list', `“${name}” needs 1 to ${mostValues} numbers.`)
    return []
  }
  const wrong = values.findIndex((each) => typeof each !== 'number' || !Number.isFinite(each))
  if (wrong < 0) return values
  reader.refuse(
    `${pointer}/values/${wrong}`,
    'not_a_number',
    `“${name}” needs a finite number for each year.`,
  )
  return []
}

const isSomeYear = (year: number): boolean =>
  (year >= 1 && year <= mostValues) || (year >= firstCalendarYear && year <= mostYear)
