import { isObject } from '../../contract/request/field-error.ts'
import { textTable } from './text-table.ts'

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 })

/** Numbers of an answer one below the other, years as a table, and what was noted; --json has all. */
export function answerText(answer: object): string {
  const { years, byYear, notes = [], explanation, ...rest } = answer as Record<string, unknown>
  const rows = numbersIn(rest, [])
  return [
    textTable(rows).join('\n'),
    ...(isObject(byYear) && Array.isArray(years) ? [tableOf(years, byYear)] : []),
    ...(notes as string[]),
    ...(Array.isArray(explanation) ? [explanation.map(stepText).join('\n')] : []),
  ].join('\n\n')
}

/** Every number with its unit, or the reason for which there is none. */
function numbersIn(value: unknown, path: readonly string[]): string[][] {
  if (Array.isArray(value)) return value.flatMap((each, i) => numbersIn(each, [...path, `${i + 1}`]))
  if (!isObject(value)) return typeof value === 'string' ? [[path.join(' '), value]] : []
  if (!('value' in value && 'unit' in value))
    return Object.entries(value).flatMap(([name, each]) => numbersIn(each, [...path, name]))
  return [[path.join(' '), shown(value)]]
}

const shown = ({ value, unit, reason, date, source }: Record<string, unknown>): string =>
  typeof value === 'number'
    ? [`${digits.format(value)}${unit === '1' ? '' : ` ${unit}`}`, date, source].filter(Boolean).join(', ')
    : `none: ${reason}`

const cell = (value: unknown): string => (typeof value === 'number' ? digits.format(value) : '–')

/** A row a year; columns that have no number at all are left out. */
function tableOf(years: readonly unknown[], byYear: Record<string, unknown>): string {
  const columns = Object.entries(byYear).flatMap(([name, column]) => {
    const { values, unit } = column as { values: unknown[]; unit: string }
    return values.some((each) => each !== null) ? [{ head: `${name}, ${unit}`, values }] : []
  })
  const head = ['year', ...columns.map((each) => each.head)]
  return textTable([
    head,
    ...years.map((year, i) => [`${year}`, ...columns.map(({ values }) => cell(values[i]))]),
  ]).join('\n')
}

function stepText(step: Record<string, unknown>): string {
  const { symbol, name, value, unit, formula, substituted, source } = step
  const number = typeof value === 'number' ? `${digits.format(value)} ${unit}` : 'none'
  return [
    `${symbol}  ${name}: ${number}`,
    ...[formula, substituted, source].filter(Boolean).map((each) => `    ${each}`),
  ].join('\n')
}
