import { rowHash } from '../../../contract/workbook/book/format.ts'
import { columnNumber } from '../xlsx/sheet-cells.ts'
import type { Workbook } from '../xlsx/workbook.ts'
import type { RowOfFormulas } from './model-sheet.ts'

interface PlacedFormula {
  readonly column: number
  readonly formula: string
}

/**
 * Rows whose formulas are others than they were exported, as `CashFlow!45`, or `MFSP!6:101` for steps that have one hash. Those
 * with a cell that shares a formula which no cell says cannot be compared, and are not told.
 */
export function changedFormulas(workbook: Workbook, rows: readonly RowOfFormulas[]): string[] {
  const all = formulasByRow(workbook)
  return rows.flatMap(({ sheet, row, last, hash }) => {
    const place = `${sheet}!${row}${last > row ? `:${last}` : ''}`
    const formulas = rowsBetween(row, last).flatMap((each) =>
      (all.get(`${sheet}!${each}`) ?? []).toSorted((a, b) => a.column - b.column),
    )
    if (formulas.some(({ formula }) => formula === '')) return []
    return rowHash(formulas.map(({ formula }) => formula)) === hash ? [] : [place]
  })
}

/** A file may say anything: more than a sheet can have are none of ours. */
const rowsBetween = (row: number, last: number): readonly number[] =>
  last >= row && last - row < mostRows ? Array.from({ length: last - row + 1 }, (_, i) => row + i) : [row]

const mostRows = 10_000

function formulasByRow({ sheets }: Workbook): ReadonlyMap<string, readonly PlacedFormula[]> {
  const rows = new Map<string, PlacedFormula[]>()
  for (const [sheet, cells] of sheets) {
    for (const [place, { formula }] of cells) {
      if (formula === undefined) continue
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
      const key = `${sheet}!${row}`
      const known = rows.get(key) ?? []
      known.push({ column: columnNumber(letters), formula })
      rows.set(key, known)
    }
  }
  return rows
}
