import type { AccessLevel } from '../../access-level.ts'
import type { Inputs } from '../../request/inputs.ts'
import { type Finding, Findings } from '../finding.ts'
import {
  type CaseNumbers,
  type CaseResult,
  numbersOf,
  type ResultColumn,
  resultColumns,
  withReasons,
} from './case-results.ts'
import type { Mapping } from './mapping.ts'
import { readCase, readTable } from './read-cases.ts'
import type { TextRow } from './text-row.ts'

/** What is wrong with a cell of a row. */
type RowError = Omit<Finding, 'severity'>

/** A row that is not calculated. */
export interface RefusedRow {
  readonly line: number
  readonly name: string
  /** The first of them. */
  readonly errors: readonly RowError[]
  readonly errorCount: number
}

/** What came of a row by itself: its numbers, or what is wrong with it. */
export type RowResult = CaseNumbers | RefusedRow

/** Nobody reads more of one row, and five thousand rows are kept. */
const errorsOfRow = 20

export const isRefused = (row: RowResult): row is RefusedRow => 'errors' in row

/** Some rows of a table, with its headings before them. */
export interface TablePart {
  readonly headings: number
  /** As `wideRows` gives them. */
  readonly rows: readonly TextRow[]
}

/**
 * Calculates rows of a table one by one; a row that is wrong refuses itself alone.
 *
 * @param level whose numbers are told.
 */
export function rowResults(
  { rows, headings }: TablePart,
  base: Inputs,
  mapping: Mapping | undefined,
  level: AccessLevel,
): RowResult[] {
  const table = readTable(rows, base, mapping, new Findings(), headings)
  const columns = resultColumns(level)
  return table.rows.map((row): RowResult => {
    const findings = new Findings()
    const read = readCase(row, table, findings)
    return read ? numbersOf(read, columns) : refusedRow(row, table.columns, findings)
  })
}

function refusedRow(
  { line, cells }: TextRow,
  columns: ReturnType<typeof readTable>['columns'],
  { listed, errorCount }: Findings,
): RefusedRow {
  const name = cells[columns.findIndex((column) => column?.kind === 'name')]?.trim() ?? ''
  const errors = listed.filter(({ severity }) => severity === 'error').slice(0, errorsOfRow)
  return {
    line,
    name: (name || `Line ${line}`).slice(0, 100).toWellFormed(),
    errors: errors.map(({ severity: _, ...error }) => error),
    errorCount,
  }
}

/** Rows as somebody sees them. */
export interface SeenRows {
  readonly columns: readonly ResultColumn[]
  /** A row that is refused has no number, and says why in its reasons. */
  readonly of: (row: RowResult) => CaseResult
}

/**
 * What a level sees of rows that were computed for another one.
 *
 * @param computed the level then.
 * @param now the level now, which may be a lower one or a higher one.
 */
export function seenRows(computed: AccessLevel, now: AccessLevel): SeenRows {
  const seen = resultColumns(now)
  const kept = resultColumns(computed).flatMap((column, place) =>
    seen.includes(column) ? [{ column, place }] : [],
  )
  const names = new Set(kept.map(({ column }) => column.name))
  return {
    columns: kept.map(({ column }) => column),
    of(row) {
      if (isRefused(row)) return { line: row.line, name: row.name, values: [], reasons: refusalText(row) }
      const values = kept.map(({ place }) => row.values[place] ?? null)
      return withReasons({ ...row, values, missing: row.missing.filter(([column]) => names.has(column)) })
    },
  }
}

function refusalText({ errors, errorCount }: RefusedRow): string {
  const told = errors.map(({ place, pointer, message, given, allowed }) => {
    const where = [place, pointer].filter((each) => each !== '').join(' ')
    const beside = [given !== undefined && `given ${given}`, allowed && `allowed ${allowed}`].filter(Boolean)
    return `${where}: ${message}${beside.length > 0 ? ` (${beside.join('; ')})` : ''}`
  })
  const hidden = errorCount - errors.length
  return `refused: ${told.join('; ')}${hidden > 0 ? `; and ${hidden} more` : ''}`
}
