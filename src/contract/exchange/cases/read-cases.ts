import { readInputs } from '../../reading/read-inputs.ts'
import type { FieldError } from '../../request/field-error.ts'
import type { Inputs } from '../../request/inputs.ts'
import { allowedAt } from '../allowed.ts'
import { nameProblem } from '../case-name.ts'
import { Findings } from '../finding.ts'
import { originalText } from '../values/separated-text.ts'
import { readCaseCell } from './case-cells.ts'
import { type Mapping, mappedUnit } from './mapping.ts'
import { type MaybeColumn, readColumns } from './table-columns.ts'
import { wideRows } from './table-shapes.ts'
import { placeOf, type TextRow } from './text-row.ts'
import { withPlace } from './with-place.ts'

export const casesMaximum = 5_000
const columnsMaximum = 200

/** A row of a table that can be calculated. */
interface TableCase {
  /** The line of the file, from 1. */
  readonly line: number
  readonly name: string
  readonly inputs: Inputs
  /** How many places of the base it changes. */
  readonly changes: number
}

export interface CasesReading {
  readonly cases: readonly TableCase[]
  /** Rows that are refused. */
  readonly refused: number
  readonly findings: Findings
}

/**
 * Reads a table of cases over a base: a heading for each column, units in brackets or in a second row, then a row for each case; or one of
 * the other shapes that `wideRows` knows. An empty cell leaves what the base has, `null` takes it away. Each case is taken or refused
 * by itself.
 *
 * @param mapping what names of the table stand for.
 */
export function readCases(rows: readonly TextRow[], base: Inputs, mapping?: Mapping): CasesReading {
  const findings = new Findings()
  const table = readTable(wideRows(rows, findings, base.money !== undefined), base, mapping, findings)
  if (findings.errorCount > 0) return { cases: [], refused: table.rows.length, findings }
  const cases = table.rows.flatMap((row) => readCase(row, table, findings) ?? [])
  return { cases, refused: table.rows.length - cases.length, findings }
}

/** A table whose headings are read, and whose rows are not yet. */
export interface Table {
  readonly base: Inputs
  readonly columns: readonly MaybeColumn[]
  /** Rows before the first case: the names, and the units where they have a row. */
  readonly headings: number
  /** None where there are too many. */
  readonly rows: readonly TextRow[]
}

/**
 * Reads the headings of a table and counts its rows, which takes little time however many there are.
 *
 * @param wide as `wideRows` gives them.
 * @param known how many headings there are, of a part of a table whose first case might look like units.
 */
export function readTable(
  wide: readonly TextRow[],
  base: Inputs,
  mapping: Mapping | undefined,
  findings: Findings,
  known?: number,
): Table {
  const [head = { line: 1, cells: [] }, ...body] = wide.map((row) => withMappedUnits(row, mapping))
  const { columns, units } = readColumns(head, known === 1 ? undefined : body[0], { base, mapping }, findings)
  const headings = units ? 2 : 1
  const rows = body.slice(headings - 1)
  if (rows.length === 0) {
    findings.refuse({ code: 'no_rows', place: '', pointer: '', message: 'The table has no rows.' })
  }
  if (rows.length <= casesMaximum && head.cells.length <= columnsMaximum)
    return { base, columns, headings, rows }
  findings.refuse({
    code: 'too_large',
    place: '',
    pointer: '',
    message: `The table has ${rows.length} rows and ${head.cells.length} columns.`,
    allowed: `${casesMaximum} rows and ${columnsMaximum} columns`,
  })
  return { base, columns, headings, rows: [] }
}

function withMappedUnits(row: TextRow, mapping: Mapping | undefined): TextRow {
  if (!mapping || !row.units) return row
  return { ...row, units: row.units.map((unit) => unit && mappedUnit(unit, mapping)) }
}

/** @returns undefined where the row is refused. */
export function readCase(
  row: TextRow,
  { columns, base }: Pick<Table, 'columns' | 'base'>,
  findings: Findings,
): TableCase | undefined {
  const { line, cells, units = [] } = row
  let document: object = base
  let changes = 0
  let name = ''
  const before = findings.errorCount
  columns.forEach((column, c) => {
    const text = (cells[c] ?? '').trim()
    if (!column || text === '' || column.kind === 'note') return
    if (column.kind === 'name') {
      name = originalText(text)
      const message = nameProblem(name)
      if (message)
        findings.refuse({ code: 'not_a_name', place: placeOf(row, c), pointer: '', given: text, message })
      return
    }
    const read = readCaseCell(column, units[c], text)
    if (read.error) {
      const { pointer } = column
      const allowed = read.error.allowed ?? allowedAt(base, pointer)
      findings.refuse({
        place: placeOf(row, c),
        pointer,
        given: text,
        ...read.error,
        ...(allowed && { allowed }),
      })
      return
    }
    changes += 1
    document = withPlace(document, column.pointer, read.value)
  })
  if (cells.length > columns.length) refuseLength(line, cells, columns.length, findings)
  if (findings.errorCount > before) return undefined
  const reading = readInputs(document)
  if (reading.inputs) return { line, name: name || `Line ${line}`, inputs: reading.inputs, changes }
  for (const error of reading.errors) refuseField(error, row, columns, document, findings)
  return undefined
}

function refuseLength(line: number, cells: readonly string[], most: number, findings: Findings): void {
  findings.refuse({
    code: 'too_many_cells',
    place: `line ${line}`,
    pointer: '',
    message: `The row has ${cells.length} cells, and the heading ${most}.`,
  })
}

/** What is wrong with a place stands in the cell that it is from, or else in the whole row. */
function refuseField(
  { pointer, code, message }: FieldError,
  row: TextRow,
  columns: readonly MaybeColumn[],
  document: object,
  findings: Findings,
): void {
  const c = columns.findIndex(
    (column) =>
      column?.kind === 'place' && (pointer === column.pointer || pointer.startsWith(`${column.pointer}/`)),
  )
  const column = columns[c]
  const allowed = column?.kind === 'place' ? allowedAt(document, column.pointer) : undefined
  findings.refuse({
    code,
    place: c < 0 ? `line ${row.line}` : placeOf(row, c),
    pointer,
    message,
    ...(c >= 0 && { given: row.cells[c] ?? '' }),
    ...(allowed && { allowed }),
  })
}
