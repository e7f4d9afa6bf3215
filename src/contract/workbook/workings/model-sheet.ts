import type { Constant, Index } from '../../../engine/language/quantity.ts'
import { macrsClasses, macrsPercent } from '../../../engine/numerics/depreciation.ts'
import { columns, fixedCell, fixedRange } from '../book/addresses.ts'
import { PlacedRow } from '../book/placed-row.ts'
import { number, Sheet, text } from '../book/sheet.ts'
import { growthGrid } from './growth-grid.ts'
import type { Layout, TablePlaces } from './layout.ts'

const percentPerOne = 100
const widths = [58, 24, 36, 42, 14]

/** The sheet as it is where there are no formulas: what an importer reads follows below. */
export function modelSheetAlone(): Sheet {
  const sheet = new Sheet('Model', widths, [2, 1])
  sheet.add(text('Tables, constants, and what a program needs that reads this file', 'title'))
  return sheet
}

/** The sheet with what the formulas take from tables; what an importer reads follows below. */
export function modelSheet(sizes: Readonly<Record<Index, number>>): { sheet: Sheet; tables: TablePlaces } {
  const sheet = modelSheetAlone()
  sheet.add(...['Quantity', 'Symbol', 'Unit', 'Value'].map((each) => text(each, 'header')))
  const growthRow = sheet.add(
    text('1 + rate at which the net present value is looked at'),
    text('1 + r'),
    text('1'),
  )
  sheet.setAcross(
    growthRow,
    columns.first,
    growthGrid.map((each) => number(each)),
  )
  const growth = new PlacedRow(sheet, growthRow, 'grid', growthGrid.length, sizes)
  return { sheet, tables: { ...macrsTable(sheet), growth } }
}

/** Shares of the capital by class across and year down: IRS Publication 946, Table A-1. */
function macrsTable(sheet: Sheet): Omit<TablePlaces, 'growth'> {
  const years = 1 + Math.max(...macrsClasses.map((each) => macrsPercent[each]?.length ?? 0))
  const count = sheet.add(text('Years of the table of MACRS'), undefined, text('yr'), number(years))
  const head = sheet.add(text('Classes of MACRS (IRS Publication 946, Table A-1)'), undefined, text('yr'))
  sheet.setAcross(
    head,
    columns.first,
    macrsClasses.map((each) => number(each)),
  )
  for (let year = 1; year <= years; year++) {
    const row = sheet.add(text(`   share of year ${year}`, 'note'), undefined, text('1', 'note'))
    const shares = macrsClasses.map((each) => (macrsPercent[each]?.[year - 1] ?? 0) / percentPerOne)
    sheet.setAcross(
      row,
      columns.first,
      shares.map((each) => number(each)),
    )
  }
  const last = columns.first + macrsClasses.length - 1
  const range = (from: number, to: number) => `${sheet.name}!${fixedRange([from, columns.first], [to, last])}`
  return {
    macrsClasses: range(head, head),
    macrsShares: range(head + 1, head + years),
    macrsYears: `${sheet.name}!${fixedCell(count, columns.value)}`,
  }
}

export function layConstant(constant: Constant, sheet: Sheet, layout: Layout): void {
  const place = layout.take(sheet, constant, undefined)
  layout.put(constant, place)
  sheet.set(...place.place(0), number(constant.value))
}
