import { fixedRange } from '../book/addresses.ts'
import { type MapRow, mapColumns, rowHash, tableNames } from '../book/format.ts'
import { type Cell, number, type Sheet, text } from '../book/sheet.ts'

/** Names of the workbook, which the tables add theirs to. */
type Names = Map<string, string>

/** Adds what an importer reads to the end of the sheet Model: what the file is, where each input stands, what its formulas were. */
export function addModelMap(
  sheet: Sheet,
  names: Names,
  about: readonly (readonly [key: string, value: string | number])[],
  map: readonly MapRow[],
  sheets: readonly Sheet[],
): void {
  addTable(sheet, names, tableNames.about, ['What this file is', 'value'], about)
  addTable(
    sheet,
    names,
    tableNames.map,
    mapColumns,
    map.map((row) => mapColumns.map((key) => row[key])),
  )
  addTable(
    sheet,
    names,
    tableNames.formulas,
    ['Sheet', 'row', 'hash of its formulas', 'to row'],
    hashes(sheets),
  )
}

function addTable(
  sheet: Sheet,
  names: Names,
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  sheet.add()
  sheet.add(...heads.map((each) => text(each, 'header')))
  const first = sheet.next
  for (const row of rows) sheet.add(...row.map(cellOf))
  const last = [first + rows.length - 1, heads.length - 1] as const
  if (rows.length > 0) names.set(name, `${sheet.name}!${fixedRange([first, 0], last)}`)
}

const cellOf = (value: string | number): Cell =>
  typeof value === 'number' ? number(value, 'locked') : text(value, 'lockedText')

/** Rows that have one hash. */
interface Hashed {
  readonly from: number
  to: number
  readonly isStep: boolean
  readonly formulas: string[]
}

/** A hash for each row that has formulas, of every sheet, and one for all steps that are folded away together. */
const hashes = (sheets: readonly Sheet[]): (string | number)[][] =>
  sheets.flatMap((sheet) =>
    hashedRows(sheet).map(({ from, to, formulas }) => {
      const row = [sheet.name, from + 1, rowHash(formulas)]
      return to > from ? [...row, to + 1] : row
    }),
  )

function hashedRows({ rows, folded }: Sheet): Hashed[] {
  const found: Hashed[] = []
  for (const [row, cells] of rows.entries()) {
    const formulas = [...(cells ?? [])].sort(([a], [b]) => a - b).flatMap(([, cell]) => cell.formula ?? [])
    if (formulas.length === 0) continue
    const [isStep, last] = [folded.has(row), found.at(-1)]
    if (isStep && last?.isStep) {
      last.to = row
      last.formulas.push(...formulas)
    } else found.push({ from: row, to: row, isStep, formulas })
  }
  return found
}
