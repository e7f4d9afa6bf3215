import { allowedAt } from '../../../contract/exchange/allowed.ts'
import { Findings } from '../../../contract/exchange/finding.ts'
import { readInputs } from '../../../contract/reading/read-inputs.ts'
import type { FieldError } from '../../../contract/request/field-error.ts'
import { engineVersion } from '../../../engine/version.ts'
import { readWorkbook, type Workbook } from '../xlsx/workbook.ts'
import { changedFormulas } from './changed-formulas.ts'
import { fieldOf, type GivenDocument, givenDocument } from './given-document.ts'
import { emptyReading, type ImportReading } from './import-reading.ts'
import { readMap, type WorkbookMap } from './model-sheet.ts'

/**
 * Reads what somebody gave in a workbook of ours, from the cells that hold it. Formulas that are others than they were are told of and
 * change nothing.
 *
 * @throws {RefusedFile} for what is no such workbook.
 */
export function readWorkbookImport(file: Buffer): ImportReading {
  const workbook = readWorkbook(file)
  const map = readMap(workbook)
  const findings = new Findings()
  const given = givenDocument(workbook, map.given, findings)
  warn(workbook, map, findings)
  const reading = readInputs(given.document)
  for (const error of reading.errors ?? []) refuse(error, given, findings)
  const { listed, count, errorCount } = findings
  const isTaken = reading.inputs && errorCount === 0
  return {
    ...emptyReading,
    kind: 'workbook',
    edition: map.edition,
    cases: isTaken ? [{ place: '', name: 'Imported workbook', inputs: reading.inputs, changes: 0 }] : [],
    refused: isTaken ? 0 : 1,
    findings: listed,
    findingCount: count,
    errorCount,
    ignoredCells: countOthers(workbook, given),
  }
}

function warn(workbook: Workbook, { formulas, engine }: WorkbookMap, findings: Findings): void {
  const about = { severity: 'warning', pointer: '' } as const
  for (const place of changedFormulas(workbook, formulas)) {
    const message = 'Another formula stands in the row than was exported; it is not imported.'
    findings.add({ ...about, code: 'changed_formula', place, message })
  }
  if (engine === engineVersion) return
  const message = `The workbook was made by the engine ${engine}; here its inputs are calculated by ${engineVersion}.`
  findings.add({ ...about, code: 'another_engine', place: 'Model', message })
}

/** What a cell was refused for already is not told twice. */
function refuse(
  { pointer, code, message }: FieldError,
  { document, places }: GivenDocument,
  findings: Findings,
): void {
  // A policy has a field that is called value.
  const field = places.has(`${pointer}/value`) ? pointer : fieldOf(pointer)
  const place =
    places.get(pointer) ??
    places.get(`${field}/value`) ??
    places.get(`${field}/values/0`) ??
    places.get(supplierOf(pointer)) ??
    ''
  if (place !== '' && findings.listed.some((each) => each.severity === 'error' && each.place === place))
    return
  const allowed = allowedAt(document, field)
  findings.refuse({ code, place, pointer, message, ...(allowed && { allowed }) })
}

/** The supplier that a place is within, which stands in one cell. */
const supplierOf = (pointer: string): string => pointer.replace(/(?<=\/suppliedBy)\/.*$/, '')

/** Cells with neither a formula nor anything of the inputs: labels, and what somebody wrote beside them. */
function countOthers({ sheets }: Workbook, { cells: known }: GivenDocument): number {
  let count = 0
  for (const [sheet, cells] of sheets) {
    if (sheet === 'Model') continue
    for (const [place, { formula }] of cells) {
      if (formula === undefined && !known.has(`${sheet}!${place}`)) count += 1
    }
  }
  return count
}
