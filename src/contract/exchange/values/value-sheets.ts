import type { OutcomeNumber } from './outcome-numbers.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

export const sheetShapes = ['long', 'years'] as const
/** `long` has a row for each number, `years` one for each year with what there is every year as its columns. */
export type SheetShape = (typeof sheetShapes)[number]

const longColumns: readonly SheetColumn[] = [
  { name: 'calculation', kind: 'text', about: 'Id of the calculation.' },
  { name: 'path', kind: 'text', about: 'Place in the outcome; docs/outcome.md lists them.' },
  {
    name: 'symbol',
    kind: 'text',
    about: 'Symbol in docs/formulas.md; empty where a place has none of its own.',
  },
  { name: 'name', kind: 'text', about: 'Name of the quantity.' },
  {
    name: 'element',
    kind: 'text',
    about: 'Feedstock, utility, product, policy or kind that the number is of.',
  },
  { name: 'year', kind: 'whole', about: 'Project year; 0 is the last year of construction.' },
  { name: 'value', kind: 'number', about: 'The number in its unit; empty where it does not exist.' },
  { name: 'unit', kind: 'text', about: 'Unit of the value; 1 for a pure number.' },
  { name: 'reason', kind: 'text', about: 'Why the number does not exist.' },
]

/** A row for each number. */
export const longSheet = (calculation: string, numbers: readonly OutcomeNumber[]): Sheet => ({
  columns: longColumns,
  rows: numbers.map(({ path, symbol, name, element, year, value, unit, reason }) => [
    calculation,
    path,
    symbol,
    name,
    element,
    year,
    value,
    unit,
    reason,
  ]),
})

/** A row for each year; the last column says why numbers of the year do not exist. */
export function yearlySheet(numbers: readonly OutcomeNumber[]): Sheet {
  const yearly = numbers.filter(({ year, path }) => year !== null && !path.endsWith('[].year'))
  const years = [...new Set(yearly.map(({ year }) => year as number))].sort((a, b) => a - b)
  const series = new Map<string, OutcomeNumber[]>()
  for (const each of yearly) {
    const name = columnName(each)
    series.set(name, [...(series.get(name) ?? []), each])
  }
  const columns = [...series].map(([name, [first]]): SheetColumn => {
    const { name: about, unit } = first as OutcomeNumber
    return { name: unit === '1' ? name : `${name} [${unit}]`, kind: 'number', unit, about }
  })
  const byYear = [...series].map(
    ([name, all]) => [name, new Map(all.map((each) => [each.year, each]))] as const,
  )
  const rows = years.map((year): SheetCell[] => {
    const cells = byYear.map(([name, each]) => [name, each.get(year)] as const)
    const reasons = cells.flatMap(([name, each]) => (each?.reason ? [`${name}: ${each.reason}`] : []))
    return [year, ...cells.map(([, each]) => each?.value ?? null), reasons.join('; ') || null]
  })
  const year: SheetColumn = {
    name: 'year',
    kind: 'whole',
    about: 'Project year; 0 is the last year of construction.',
  }
  const reasons: SheetColumn = {
    name: 'reasons',
    kind: 'text',
    about: 'Why numbers of the year do not exist.',
  }
  return { columns: [year, ...columns, reasons], rows }
}

/** The last part of its path, and the element where it is of one. */
const columnName = ({ path, element }: OutcomeNumber): string => {
  const last = path.startsWith('resolvedInputs.') ? path : (path.split('.').at(-1) ?? path)
  return element === null ? last : `${last}(${element})`
}
