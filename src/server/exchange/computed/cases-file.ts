import { resultSheet } from '../../../contract/exchange/cases/case-results.ts'
import { isRefused, type RowResult, type SeenRows } from '../../../contract/exchange/cases/row-results.ts'
import { separatedText } from '../../../contract/exchange/values/separated-text.ts'
import type { SheetColumn } from '../../../contract/exchange/values/sheet.ts'
import { sheetAsParquet } from '../../../contract/exchange/values/sheet-parquet.ts'

export const resultFormats = ['csv', 'tsv', 'json', 'parquet'] as const
export type ResultFormat = (typeof resultFormats)[number]

export const resultTypes = {
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
} as const satisfies Record<ResultFormat, string>

export interface CasesFile {
  readonly rows: readonly RowResult[]
  readonly seen: SeenRows
  readonly format: ResultFormat
  readonly about: Readonly<Record<string, unknown>>
}

/** What came of cases as a file, a row each. */
export function casesFile({ rows, seen, format, about }: CasesFile): string | Uint8Array {
  if (format === 'json') return jsonOf(rows, seen, about)
  const sheet = resultSheet(seen.columns, rows.map(seen.of))
  return format === 'parquet'
    ? sheetAsParquet(sheet, about)
    : separatedText(sheet, format === 'csv' ? ',' : '\t')
}

/** A member for each column of a row; a row that is refused has its errors instead. */
function jsonOf(rows: readonly RowResult[], { columns, of }: SeenRows, about: object): string {
  // The first and the last tell of the row itself.
  const told = resultSheet(columns, []).columns.slice(2, -1).map(presentColumn)
  const each = rows.map((row) => {
    if (isRefused(row)) return JSON.stringify(row)
    const { line, name, values, reasons } = of(row)
    return JSON.stringify({ line, name, values, reasons })
  })
  const head = JSON.stringify({ ...about, columns: told }).slice(0, -1)
  return `${head},"rows":[${each.join()}]}`
}

const presentColumn = ({ name, unit, about }: SheetColumn, place: number) => ({ place, name, unit, about })
