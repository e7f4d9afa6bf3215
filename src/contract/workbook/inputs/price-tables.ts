import type { Index } from '../../../engine/language/quantity.ts'
import type { Inputs } from '../../request/inputs.ts'
import { firstYearOf, isOfPolicy, type PricePath, pricePaths } from '../../request/price-paths.ts'
import { leading, type Table } from '../../request/table.ts'
import type { Quantity } from '../../schemas/reference-datum.ts'
import { columns, fixedCell, fixedRange } from '../book/addresses.ts'
import { PlacedRow } from '../book/placed-row.ts'
import { type Cell, type Sheet, text } from '../book/sheet.ts'
import type { FieldRow } from './field-lists.ts'
import type { GivenField } from './given-cells.ts'

/** A price by year as it stands on the sheet of the inputs. */
export interface LaidTable {
  /** Its place among the engine's paths. */
  readonly place: number
  readonly row: PlacedRow
  /** The number that the others are relative to, in the unit of the table. */
  readonly lead: number
  /** Columns of the year axis: the first year of operation, the first of the table, and how many there are in all. */
  readonly first: number
  readonly begins: number
  readonly years: number
  /** What it is before the table, relative to the lead. */
  readonly before: number
  readonly isZeroAfter: boolean
  readonly field: GivenField
}

interface TablesContext {
  readonly sizes: Readonly<Record<Index, number>>
  readonly years: readonly number[]
  readonly constructionYears: number
}

/** Lays out the tables of a document below each other, a column for each year of operation. */
export function layTables(
  sheet: Sheet,
  rows: readonly FieldRow[],
  inputs: Inputs,
  context: TablesContext,
): LaidTable[] {
  const opens = (inputs.finance?.firstOperatingYear as Quantity | undefined)?.value ?? 1
  return pricePaths(inputs).flatMap((each, place) => {
    const row = rows.find(({ pointer }) => pointer === each.pointer)
    return row && each.table
      ? [layTable(sheet, row, { ...each, table: each.table }, place, opens, context)]
      : []
  })
}

/** What was given before the plant runs has no column. */
const fromOf = ({ from }: Table, first: number): number | undefined =>
  from === undefined ? undefined : from + Math.max(0, 1 - first)

/** What the plant does not ask for before the table, and a policy does not pay. */
function beforeOf(per: PricePath['per'], table: Table, first: number): number {
  const lead = leading(table).value
  if (first <= 1 || lead === 0) return 1
  return isOfPolicy(per) ? 0 : (table.values[0] ?? 0) / lead
}

function layTable(
  sheet: Sheet,
  { field, pointer, name: cellName }: FieldRow,
  { name, per, table, isReal }: PricePath & { readonly table: Table },
  place: number,
  opens: number,
  { sizes, years, constructionYears }: TablesContext,
): LaidTable {
  const lead = leading(table).value
  const first = firstYearOf(table, opens)
  const title = `${name}, by year`
  const at = sheet.add(text(title), undefined, text(table.unit, 'lockedText'))
  const own = `in.${cellName}`
  for (let i = constructionYears; i < years.length; i++) {
    const value = table.values[i - constructionYears + 1 - first]
    sheet.set(at, columns.first + i, value === undefined ? { style: 'given' } : { style: 'given', value })
  }
  const cells = fixedRange([at, columns.first + constructionYears], [at, columns.first + years.length - 1])
  sheet.entries.push({ cells, title, message: 'The price of each year of operation.' })
  const word = (label: string, value: Cell['value'] | undefined) => {
    const row = sheet.add(text(`   ${label}`, 'note'))
    const style = typeof value === 'number' ? 'locked' : 'lockedText'
    sheet.set(row, columns.value, value === undefined ? { style } : { style, value })
    return `${sheet.name}!${fixedCell(row, columns.value)}`
  }
  return {
    place,
    row: new PlacedRow(sheet, at, 'year', years.length, sizes),
    lead,
    first: constructionYears,
    begins: constructionYears + Math.max(1, first) - 1,
    years: years.length,
    before: beforeOf(per, table, first),
    isZeroAfter: table.after === 'zero',
    field: {
      pointer,
      field,
      kind: 'table',
      value: `${sheet.name}!${cells}`,
      unit: `${sheet.name}!${fixedCell(at, columns.unit)}`,
      about: {
        from: word('year of the first value; the first of operation if blank', fromOf(table, first)),
        after: word('after the last value: last if blank', table.after),
        money: word(`money of the values: ${isReal ? 'real' : 'nominal'}`, table.money),
      },
      names: { value: `${own}.years`, unit: `${own}.years.unit` },
      liveness: 'live',
    },
  }
}
