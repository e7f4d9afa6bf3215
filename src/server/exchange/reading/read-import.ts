import type { AccessLevel } from '../../../contract/access-level.ts'
import { type Bundle, isBundle, readBundle } from '../../../contract/exchange/bundle/bundle.ts'
import { repeatBundle } from '../../../contract/exchange/bundle/repeat-bundle.ts'
import type { Mapping } from '../../../contract/exchange/cases/mapping.ts'
import { readCases } from '../../../contract/exchange/cases/read-cases.ts'
import { type Finding, Findings } from '../../../contract/exchange/finding.ts'
import { readInputs } from '../../../contract/reading/read-inputs.ts'
import type { FieldError } from '../../../contract/request/field-error.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { sha256 } from '../digest.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'
import { csvRows } from './csv-rows.ts'
import { emptyReading, type ImportReading } from './import-reading.ts'
import { bodiesIn, parseDocument } from './json-document.ts'
import { readWorkbookImport } from './read-workbook-import.ts'

export type FileKind = 'json' | 'text' | 'xlsx'

/** A file as it arrived, and what it is read with. */
export interface ImportedFile {
  readonly kind: FileKind
  readonly bytes: Uint8Array
  /** The plant that a table changes; undefined where none is named. */
  readonly base: Inputs | undefined
  /** What names of a table stand for. */
  readonly mapping?: Mapping | undefined
  /** The level of whoever imports. */
  readonly level: AccessLevel
}

/** Reads a file; whatever is wrong with it is among its findings. Stores nothing. */
export function readImport({ kind, bytes, base, mapping, level }: ImportedFile): ImportReading {
  // Its bytes come from another thread as an array.
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (kind === 'json') return readJson(file, level)
    if (kind === 'text') return readTable(file, base, mapping)
    return readWorkbookImport(file)
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    return refusedWhole(kind, { code: error.code, message: error.message })
  }
}

const kindsOfFiles = { json: 'inputs', text: 'table', xlsx: 'workbook' } as const

const refusedWhole = (kind: FileKind, finding: Pick<Finding, 'code' | 'message'>): ImportReading => ({
  ...emptyReading,
  kind: kindsOfFiles[kind],
  findings: [{ severity: 'error', place: '', pointer: '', ...finding }],
  findingCount: 1,
  errorCount: 1,
})

function readJson(file: Buffer, level: AccessLevel): ImportReading {
  const document = parseDocument(file)
  if (!isBundle(document)) return { ...emptyReading, kind: 'inputs', bodies: bodiesIn(document) }
  const { bundle, level: ofFile, errors } = readBundle(document, sha256)
  if (errors) return withErrors(errors)
  const reading = readInputs(bundle.inputs)
  if (reading.errors)
    return withErrors(reading.errors.map((each) => ({ ...each, pointer: `/inputs${each.pointer}` })))
  const repeated = repeatBundle(bundle, reading.inputs, ofFile, level)
  if (repeated.errors.length > 0) return { ...withErrors(repeated.errors), differences: repeated.differences }
  return {
    ...emptyReading,
    kind: 'bundle',
    edition: bundle.edition,
    editionHash: bundle.editionHash,
    cases: [{ place: '', name: nameOfBundle(bundle), inputs: reading.inputs, changes: 0 }],
    differences: repeated.differences,
  }
}

const nameOfBundle = ({ hash }: Bundle): string => `Imported ${hash.slice(0, 8)}`

function withErrors(errors: readonly FieldError[]): ImportReading {
  const findings = new Findings()
  for (const error of errors) findings.refuse({ place: '', ...error })
  const { listed, count, errorCount } = findings
  return { ...emptyReading, kind: 'bundle', refused: 1, findings: listed, findingCount: count, errorCount }
}

function readTable(file: Buffer, base: Inputs | undefined, mapping: Mapping | undefined): ImportReading {
  if (!base)
    throw new RefusedFile('not_allowed', 'A table is read over a base: name the plant that it changes.')
  const { cases, refused, findings } = readCases(csvRows(file), base, mapping)
  return {
    ...emptyReading,
    kind: 'table',
    cases: cases.map(({ line, ...each }) => ({ place: `line ${line}`, ...each })),
    refused,
    findings: findings.listed,
    findingCount: findings.count,
    errorCount: findings.errorCount,
  }
}
