import type { AccessLevel } from '../../../contract/access-level.ts'
import {
  type CaseResult,
  resultColumns,
  resultOf,
  resultSheet,
} from '../../../contract/exchange/cases/case-results.ts'
import type { Mapping } from '../../../contract/exchange/cases/mapping.ts'
import { readCases } from '../../../contract/exchange/cases/read-cases.ts'
import { wideRows } from '../../../contract/exchange/cases/table-shapes.ts'
import type { TextRow } from '../../../contract/exchange/cases/text-row.ts'
import { type Finding, Findings } from '../../../contract/exchange/finding.ts'
import { separatedText } from '../../../contract/exchange/values/separated-text.ts'
import { sheetAsParquet } from '../../../contract/exchange/values/sheet-parquet.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { csvRows } from '../reading/csv-rows.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'

/** Cases that are calculated in one turn: a tenth of a second to a second. */
const casesInTurn = 250

export interface WantedRows {
  readonly bytes: Uint8Array
  readonly base: Inputs
  readonly mapping: Mapping | undefined
}

/** A table that is right, in parts that are calculated one after the other; or what is wrong with it. */
export interface TableParts {
  readonly errors: readonly Finding[]
  readonly errorCount: number
  /** Rows as JSON text, each part with the heading. */
  readonly parts: readonly string[]
}

export function tableParts({ bytes, base, mapping }: WantedRows): TableParts {
  try {
    const given = csvRows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const { cases, findings } = readCases(given, base, mapping)
    const rows = wideRows(given, new Findings())
    if (findings.errorCount > 0)
      return { errors: findings.listed, errorCount: findings.errorCount, parts: [] }
    return { errors: [], errorCount: 0, parts: partsOf(rows, rows.length - cases.length) }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    const { code, message } = error
    return {
      errors: [{ severity: 'error', code, place: '', pointer: '', message }],
      errorCount: 1,
      parts: [],
    }
  }
}

/** @param headings of the rows, which each part begins with. */
function partsOf(rows: readonly TextRow[], headings: number): string[] {
  const head = rows.slice(0, headings)
  const parts: string[] = []
  for (let at = headings; at < rows.length; at += casesInTurn)
    parts.push(JSON.stringify([...head, ...rows.slice(at, at + casesInTurn)]))
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
  return JSON.stringify(cases.map((each) => resultOf(each, columns)))
}

export const resultFormats = ['csv', 'tsv', 'parquet'] as const
export type ResultFormat = (typeof resultFormats)[number]

export interface WantedResultFile {
  /** What the parts give, in their order. */
  readonly results: readonly string[]
  readonly level: AccessLevel
  readonly format: ResultFormat
  readonly about: Readonly<Record<string, unknown>>
}

/** A row for each case, as a file. */
export function resultFile({ results, level, format, about }: WantedResultFile): string | Uint8Array {
  const all = results.flatMap((part) => JSON.parse(part) as CaseResult[])
  const sheet = resultSheet(resultColumns(level), all)
  return format === 'parquet'
    ? sheetAsParquet(sheet, about)
    : separatedText(sheet, format === 'csv' ? ',' : '\t')
}
