import type { AccessLevel } from '../../../contract/access-level.ts'
import { readTable } from '../../../contract/exchange/cases/read-cases.ts'
import { isRefused, type RowResult, seenRows } from '../../../contract/exchange/cases/row-results.ts'
import { wideRows } from '../../../contract/exchange/cases/table-shapes.ts'
import { type Finding, Findings } from '../../../contract/exchange/finding.ts'
import { csvRows } from '../reading/csv-rows.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'
import { fileFinding, rowsInPart, type WantedRows } from './case-tasks.ts'
import { casesFile, type ResultFormat } from './cases-file.ts'
import { packRows, unpackResults } from './packed-rows.ts'

/** A table in parts, whose rows nobody has read yet; or why it is none. */
export interface PackedTable {
  readonly errors: readonly Finding[]
  readonly errorCount: number
  readonly rows: number
  /** Packed, each with the headings. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[]
}

/** Reads the headings alone: what is wrong with a row is told of that row once it is calculated. */
export function packTable({ bytes, base, mapping }: WantedRows): PackedTable {
  const refused = { rows: 0, parts: [] }
  try {
    const findings = new Findings()
    const given = csvRows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const wide = wideRows(given, findings, base.money !== undefined)
    const { headings, rows } = readTable(wide, base, mapping, findings)
    const { listed: errors, errorCount } = findings
    if (errorCount > 0) return { errors, errorCount, ...refused }
    const head = wide.slice(0, headings)
    const parts = Array.from({ length: Math.ceil(rows.length / rowsInPart) }, (_, part) => {
      const from = headings + part * rowsInPart
      return packRows({ headings, rows: [...head, ...wide.slice(from, from + rowsInPart)] })
    })
    return { errors: [], errorCount: 0, rows: rows.length, parts }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    return { errors: [fileFinding(error)], errorCount: 1, ...refused }
  }
}

export const wantedRows = ['all', 'calculated', 'refused'] as const
type WantedRow = (typeof wantedRows)[number]

export interface WantedTable {
  /** JSON text; the mapping is null where there was none, and both are not there where the table has been deleted meanwhile. */
  readonly given: { readonly inputs: string; readonly mapping: string | null } | undefined
  /** What came of the parts, in their order. */
  readonly parts: readonly Uint8Array[]
  /** The level that they were computed for. */
  readonly computed: AccessLevel
  /** The level of whoever reads them. */
  readonly level: AccessLevel
  readonly which: WantedRow
  readonly format: ResultFormat
  readonly about: Readonly<Record<string, unknown>>
}

/** Results as a file, in the order of the rows. */
export function tableFile({
  given,
  parts,
  computed,
  level,
  which,
  format,
  about,
}: WantedTable): string | Uint8Array {
  const isWanted = (row: RowResult) => which === 'all' || isRefused(row) === (which === 'refused')
  const rows = parts.flatMap((part) => unpackResults(part).filter(isWanted))
  const base = given ? JSON.parse(given.inputs) : null
  const mapping = given?.mapping ? JSON.parse(given.mapping) : null
  return casesFile({ rows, seen: seenRows(computed, level), format, about: { ...about, base, mapping } })
}
