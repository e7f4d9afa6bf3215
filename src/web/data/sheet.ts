import type { TableData } from '../charts/chart-text.ts'
import type { Entry } from '../engine/edition-data.ts'

const columns = [
  'Row',
  'Of',
  'Datum',
  'Value',
  'Unit',
  'Low',
  'High',
  'Source',
  'Licence',
  'Confidence',
  'Year',
  'Money of',
  'Note',
]

/** Data as a spreadsheet takes them: a line for each, so that a number stays beside its unit and its source. */
export const sheetOf = (entries: readonly Entry[]): TableData => ({
  columns,
  rows: entries.map(({ row, group, label, datum }) => ({
    head: row,
    cells: [
      group,
      label,
      datum.value,
      datum.unit,
      datum.low ?? null,
      datum.high ?? null,
      datum.source,
      datum.licence ?? null,
      datum.confidence,
      datum.year ?? null,
      datum.currencyYear ?? null,
      datum.value === null ? datum.reason : (datum.note ?? null),
    ],
  })),
})
