import type { AccessLevel } from '../../../contract/access-level.ts'
import { type CaseNumbers, numbersOf, resultColumns } from '../../../contract/exchange/cases/case-results.ts'
import type { Mapping } from '../../../contract/exchange/cases/mapping.ts'
import { readCases, readTable } from '../../../contract/exchange/cases/read-cases.ts'
import { seenRows } from '../../../contract/exchange/cases/row-results.ts'
import { wideRows } from '../../../contract/exchange/cases/table-shapes.ts'
import type { TextRow } from '../../../contract/exchange/cases/text-row.ts'
import { type Finding, Findings } from '../../../contract/exchange/finding.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { csvRows } from '../reading/csv-rows.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'
import { casesFile, type ResultFormat } from './cases-file.ts'

/** Cases that are calculated in one turn: a tenth of a second to a second. */
export const rowsInPart = 250

/** So many are calculated while somebody waits for the answer: one to two seconds. */
export const rowsAtOnce = 1_000

export interface WantedRows {
  readonly bytes: Uint8Array
  readonly base: Inputs
  readonly mapping: Mapping | undefined
}

/** A table that is right, in parts that are calculated one after the other; or what is wrong with it. */
export interface TableParts {
  readonly errors: readonly Finding[]
  readonly errorCount: number
  /** How many rows there are, which may be more than are calculated at once; then there are no parts. */
  readonly rows: number
  /** Rows as JSON text, each part with the heading. */
  readonly parts: readonly string[]
}

export function tableParts({ bytes, base, mapping }: WantedRows): TableParts {
  try {
    const given = csvRows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const wide = wideRows(given, new Findings(), base.money !== undefined)
    const table = readTable(wide, base, mapping, new Findings())
    const { length } = table.rows
    if (length > rowsAtOnce) return { errors: [], errorCount: 0, rows: length, parts: [] }
    const { findings } = readCases(given, base, mapping)
    const { listed: errors, errorCount } = findings
    if (errorCount > 0) return { errors, errorCount, rows: length, parts: [] }
    return { errors: [], errorCount: 0, rows: length, parts: partsOf(wide, table.headings) }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    return { errors: [fileFinding(error)], errorCount: 1, rows: 0, parts: [] }
  }
}

/** Why a file is not read any further. */
export const fileFinding = ({ code, message }: RefusedFile): Finding => ({
  severity: 'error',
  code,
  place: '',
  pointer: '',
  message,
})

/** @param headings of the rows, which each part begins with. */
function partsOf(rows: readonly TextRow[], headings: number): string[] {
  const head = rows.slice(0, headings)
  const parts: string[] = []
  for (let at = headings; at < rows.length; at += rowsInPart)
    parts.push(JSON.stringify([...head, ...rows.slice(at, at + rowsInPart)]))
  return parts
}

export interface WantedResults {
  readonly part: string
  readonly base: Inputs
  readonly mapping: Mapping | undefined
  readonly level: AccessLevel
}

/** What comes of the rows of one part, as JSON text. */
export function caseResults({ part, base, mapping, level }: WantedResults): string {
  const { cases } = readCases(JSON.parse(part) as TextRow[], base, mapping)
  const columns = resultColumns(level)
  return JSON.stringify(cases.map((each) => numbersOf(each, columns)))
}

export interface WantedResultFile {
  /** What the parts give, in their order. */
  readonly results: readonly string[]
  readonly level: AccessLevel
  readonly format: ResultFormat
  readonly about: Readonly<Record<string, unknown>>
}

/** A row for each case, as a file. */
export function resultFile({ results, level, format, about }: WantedResultFile): string | Uint8Array {
  const rows = results.flatMap((part) => JSON.parse(part) as CaseNumbers[])
  return casesFile({ rows, seen: seenRows(level, level), format, about })
}
