import type { Cell, TableData } from '../../charts/chart-text.ts'
import { isFound } from './found.ts'

/** A row whose numbers are all from one source. */
export interface SourcedRow {
  readonly id: string | number
  readonly name: string
  readonly cells: readonly Cell[]
  readonly source: string
}

export interface NumberedRow extends SourcedRow {
  /** The place of its source in the list of sources, from 1. */
  readonly sourceNumber: number
}

/** Rows that have what is searched for, and their sources, each once and numbered, for a source is longer than a row. */
export function findSourced(
  rows: readonly SourcedRow[],
  query: string,
): { rows: NumberedRow[]; sources: string[] } {
  const found = rows.filter(({ name, cells, source }) => isFound([name, ...cells, source].join('\n'), query))
  const sources = [...new Set(found.map(({ source }) => source))]
  return {
    rows: found.map((row) => ({ ...row, sourceNumber: sources.indexOf(row.source) + 1 })),
    sources,
  }
}

/** The same for a spreadsheet, where each row names its source in full. */
export const sourcedSheet = (
  columns: readonly string[],
  rows: readonly SourcedRow[],
  sourceColumn: string,
): TableData => ({
  columns: [...columns, sourceColumn],
  rows: rows.map(({ name, cells, source }) => ({ head: name, cells: [...cells, source] })),
})
