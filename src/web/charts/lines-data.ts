import { withDecimals } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import { lineLooks } from './colours.ts'
import { reasonOf, type ScalarSeries } from './measured.ts'
import { moneyOf } from './money.ts'

interface NamedSeries extends ScalarSeries {
  readonly name: string
}

export interface LinesData extends ChartText {
  readonly unit: string
  readonly years: readonly number[]
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

interface YearlyNumbers {
  readonly title: string
  readonly years: readonly number[]
  /** In one unit; the first six are drawn. */
  readonly series: readonly NamedSeries[]
}

/** Some rows of the year table as lines. */
export function linesData({ title, years, series }: YearlyNumbers): LinesData {
  const [first] = series
  const given = first?.unit ?? '1'
  const drawable = series.filter(
    ({ unit, values }) => unit === given && values.some((value) => value !== null),
  )
  const drawn = drawable.slice(0, lineLooks.length)
  const money = given === 'USD' ? moneyOf(drawn.flatMap(({ values }) => values)) : undefined
  const unit = money?.unit ?? given
  const scaled = (value: number | null) => (money ? money.scaled(value) : value)
  const lines = drawn.map(({ name, values }) => ({ name, values: values.map(scaled) }))
  const missing =
    drawn.length > 0 ? undefined : reasonOf(first ?? { reason: 'No row of the table is chosen.' })
  return {
    title,
    subtitle: unit === '1' ? 'by year' : `${unit} by year`,
    unit,
    years,
    lines,
    ...(missing && { missing }),
    result: missing ?? `${title}: ${lines.map((line) => endsOf(line, years, unit)).join('; ')}`,
    notes: series.filter((each) => !drawn.includes(each)).map((each) => omission(each, given)),
    table: {
      columns: ['Year', ...series.map(({ name, unit: own }) => `${name}, ${own === 'USD' ? unit : own}`)],
      rows: years.map((year, i) => ({
        head: year,
        cells: series.map(({ values, unit: own }) =>
          own === given ? scaled(values[i] ?? null) : (values[i] ?? null),
        ),
      })),
    },
  }
}

function omission({ name, unit, values, ...rest }: NamedSeries, given: string): string {
  if (unit !== given) return `${name} is in ${unit}: see the table.`
  return values.every((value) => value === null) ? `${name}: ${reasonOf(rest)}` : `${name} is in the table.`
}

/** Where a line begins and ends. */
function endsOf(
  { name, values }: LinesData['lines'][number],
  years: readonly number[],
  unit: string,
): string {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, year: years[i] ?? 0 }]))
  const ends = [known[0], known.at(-1)].map(
    (end) => `${withDecimals(end?.value ?? 0, 1)} in year ${end?.year ?? 0}`,
  )
  return `${name} ${ends.join(', ')}${unit === '1' ? '' : ` ${unit}`}`
}
