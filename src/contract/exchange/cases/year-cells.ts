import type { Field } from '../../request/catalogue.ts'
import { afterWords, moneyWords } from '../../request/table.ts'
import { readNumber } from '../read-number.ts'

/** Numbers of years as a cell has them, and what else it says of them. */
export type YearsReading =
  | { readonly value: Readonly<Record<string, unknown>>; readonly error?: undefined }
  | { readonly error: { readonly code: string; readonly message: string; readonly allowed?: string } }

const mostValues = 60
const firstYear = /^(\d{1,4})\s*:\s*/

/** Whether an input may have a number for each year. */
export const takesYears = (field: Field): boolean =>
  field.kind === 'yearly' || (field.kind === 'quantity' && field.byYear === true)

/** Whether a cell has a number for each year: they stand between semicolons, after the first year and a colon where it is said. */
export const saysYears = (text: string): boolean => text.includes(';') || firstYear.test(text)

/**
 * Reads `930; 950; 990`, `2030: 930; 950; rises` or `1.5; 1.2; zero; nominal`: numbers of years, before them the year of the first one,
 * behind them what comes after the last and what money they are in. Where every year has a number, there are numbers alone.
 */
export function readYears(field: Field, unit: string, text: string): YearsReading {
  const [start = '', year] = firstYear.exec(text) ?? []
  const parts = text.slice(start.length).split(';', mostValues + 3)
  const words = field.kind === 'yearly' ? [] : [...afterWords, ...moneyWords]
  const isWord = (part: string) => words.some((word) => word === part.trim())
  const firstWord = parts.findIndex(isWord)
  const [numbers, said] = firstWord < 0 ? [parts, []] : [parts.slice(0, firstWord), parts.slice(firstWord)]
  const wrong = said.find((part) => !isWord(part))
  if (wrong !== undefined || (year !== undefined && field.kind === 'yearly'))
    return refused('not_a_number', 'Numbers of years stand between semicolons.', words)
  if (numbers.length > mostValues) return refused('too_many', `There are more than ${mostValues} years.`)
  const values: number[] = []
  for (const part of numbers) {
    const number = readNumber(part.trim())
    if (number.reason !== undefined) return refused('not_a_number', number.reason, words)
    values.push(number.value)
  }
  const chosen = (from: readonly string[]) =>
    said.map((part) => part.trim()).find((part) => from.includes(part))
  const [after, money] = [chosen(afterWords), chosen(moneyWords)]
  return {
    value: {
      values,
      unit,
      ...(year !== undefined && { from: Number(year) }),
      ...(after !== undefined && { after }),
      ...(money !== undefined && { money }),
    },
  }
}

function refused(code: string, message: string, words: readonly string[] = []): YearsReading {
  const behind = words.length > 0 ? `, then ${words.join(', ')}` : ''
  return { error: { code, message, allowed: `for example 930; 950; 990${behind}` } }
}
