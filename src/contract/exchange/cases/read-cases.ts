import { findUnit } from '../../../engine/language/units.ts'
import { readInputs } from '../../reading/read-inputs.ts'
import type { FieldError } from '../../request/field-error.ts'
import type { Inputs } from '../../request/inputs.ts'
import { allowedAt } from '../allowed.ts'
import { nameProblem } from '../case-name.ts'
import { Findings } from '../finding.ts'
import { originalText } from '../values/separated-text.ts'
import { readCaseCell } from './case-cells.ts'
import { type CaseColumn, hasUnit, readHeading } from './headings.ts'
import { withPlace } from './with-place.ts'

export const casesMaximum = 5_000
const columnsMaximum = 200

/** A row of a table that can be calculated. */
interface TableCase {
  /** Of the file, from 1. */
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

/** A row of a file with the line that it begins at. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads a table of cases over a base: a heading for each column, units in brackets or in a second row, then a row for each case. An
 * empty cell leaves what the base has, `null` takes it away. Each row is taken or refused by itself.
 */
export function readCases(rows: readonly TextRow[], base: Inputs): CasesReading {
  const findings = new Findings()
  const refusedAll = { cases: [], refused: 0, findings }
  const [head = { line: 1, cells: [] }, ...body] = rows
  const { columns, units } = readColumns(head, body[0], base, findings)
  const caseRows = body.slice(units ? 1 : 0)
  if (caseRows.length === 0) {
    findings.refuse({ code: 'no_rows', place: '', pointer: '', message: 'The table has no rows.' })
    return refusedAll
  }
  if (caseRows.length > casesMaximum || head.cells.length > columnsMaximum) {
    findings.refuse({
      code: 'too_large',
      place: '',
      pointer: '',
      message: `The table has ${caseRows.length} rows and ${head.cells.length} columns.`,
      allowed: `${casesMaximum} rows and ${columnsMaximum} columns`,
    })
    return refusedAll
  }
  if (findings.errorCount > 0) return { ...refusedAll, refused: caseRows.length }
  const cases: TableCase[] = []
  for (const row of caseRows) {
    const read = readCase(row, columns, base, findings)
    if (read) cases.push(read)
  }
  return { cases, refused: caseRows.length - cases.length, findings }
}

type MaybeColumn = CaseColumn | undefined

function readColumns(head: TextRow, second: TextRow | undefined, base: Inputs, findings: Findings) {
  const seen = new Set<string>()
  const columns = head.cells.map((heading, c): MaybeColumn => {
    const refuse = (finding: { code: string; message: string; allowed?: string }) =>
      findings.refuse({ place: placeOf(head.line, c), pointer: '', given: heading, ...finding })
    const column = readHeading(heading, base)
    if ('code' in column) {
      refuse(column)
      return undefined
    }
    const key = column.kind === 'place' ? column.pointer : column.kind
    if (seen.has(key) && column.kind !== 'note') {
      refuse({ code: 'repeated_column', message: 'Another column is of the same input.' })
    }
    seen.add(key)
    return column
  })
  const units = second && unitRow(columns, second)
  return { columns: units ? withUnits(columns, units) : columns, units }
}

/** The second row, where it has nothing but units below headings that have none. */
function unitRow(columns: readonly MaybeColumn[], { cells }: TextRow): readonly string[] | undefined {
  const needing = columns.flatMap((column, c) => (column && lacksUnit(column) ? [cells[c] ?? ''] : []))
  // A row of ones is a row of numbers, although 1 is the unit of a pure number.
  const isUnits =
    needing.some((cell) => /[A-Za-z%]/.test(cell)) &&
    needing.every((cell) => findUnit(bare(cell)) !== undefined)
  return isUnits ? cells : undefined
}

const lacksUnit = (column: CaseColumn): boolean =>
  column.kind === 'place' && hasUnit(column) && column.unit === undefined

const bare = (cell: string): string => cell.trim().replace(/^\[(.*)\]$/, '$1')

const withUnits = (columns: readonly MaybeColumn[], units: readonly string[]): MaybeColumn[] =>
  columns.map((column, c) =>
    column?.kind === 'place' && lacksUnit(column) ? { ...column, unit: bare(units[c] ?? '') } : column,
  )

function readCase(
  { line, cells }: TextRow,
  columns: readonly MaybeColumn[],
  base: Inputs,
  findings: Findings,
): TableCase | undefined {
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
        findings.refuse({ code: 'not_a_name', place: placeOf(line, c), pointer: '', given: text, message })
      return
    }
    const read = readCaseCell(column, text)
    if (read.error) {
      const { pointer } = column
      const allowed = read.error.allowed ?? allowedAt(base, pointer)
      findings.refuse({
        place: placeOf(line, c),
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
  for (const error of reading.errors) refuseField(error, { line, cells }, columns, document, findings)
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
  { line, cells }: TextRow,
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
    place: c < 0 ? `line ${line}` : placeOf(line, c),
    pointer,
    message,
    ...(c >= 0 && { given: cells[c] ?? '' }),
    ...(allowed && { allowed }),
  })
}

const placeOf = (line: number, column: number): string => `line ${line}, column ${column + 1}`
