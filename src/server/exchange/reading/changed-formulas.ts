import { rowHash } from '../../../contract/workbook/book/format.ts'
import { columnNumber } from '../xlsx/sheet-cells.ts'
import type { Workbook } from '../xlsx/workbook.ts'
import type { RowOfFormulas } from './model-sheet.ts'

interface PlacedFormula {
  readonly column: number
  readonly formula: string
}

/**
 * Rows whose formulas are others than they were exported, as `CashFlow!45`. One with a cell that shares a formula which no cell says
 * cannot be compared, and is not told.
 */
export function changedFormulas(workbook: Workbook, rows: readonly RowOfFormulas[]): string[] {
  const all = formulasByRow(workbook)
  return rows.flatMap(({ sheet, row, hash }) => {
    const place = `${sheet}!${row}`
    const formulas = (all.get(place) ?? []).toSorted((a, b) => a.column - b.column)
    if (formulas.some(({ formula }) => formula === '')) return []
    return rowHash(formulas.map(({ formula }) => formula)) === hash ? [] : [place]
  })
}

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
