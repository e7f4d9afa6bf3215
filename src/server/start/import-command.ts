import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Finding } from '../../contract/exchange/finding.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import { fileBytesMaximum } from '../exchange/importing/file-bodies.ts'
import type { ImportedCase, ImportReading } from '../exchange/reading/import-reading.ts'
import { type FileKind, readImport } from '../exchange/reading/read-import.ts'
import { readFileInputs, readFileMapping } from './read-file.ts'
import { writeWhole } from './write-file.ts'

/**
 * `import FILE [--base BASE.json] [--mapping NAMES.json] [--to INPUTS.json]`: reads a bundle, inputs, a table of cases or a workbook, and tells what is in it and
 * what is wrong with it; no server, no database.
 *
 * @throws {Error} fit to show, naming every place that is wrong.
 */
export async function importCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { base: { type: 'string' }, mapping: { type: 'string' }, to: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error('import needs one FILE.')
  const base = values.base === undefined ? undefined : await readFileInputs(values.base)
  const mapping = await readFileMapping(values.mapping)
  const bytes = await bytesOf(file)
  const reading = readImport({ kind: kindOf(file), bytes, base, mapping, level: 'ROADSHOW' })
  const { cases, findings } = withBodies(reading)
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const finding of findings) console.error(findingText(finding))
  for (const text of differenceTexts(reading)) console.error(text)
  if (errors.length > 0 || reading.errorCount > 0) throw new Error(`${file} is not usable.`)
  const inputs = cases.map((each) => each.inputs)
  if (values.to !== undefined) {
    await writeWhole(values.to, `${JSON.stringify(inputs.length === 1 ? inputs[0] : inputs, null, 2)}\n`)
  }
  console.log(summaryText(reading, cases.length))
}

/** @throws {Error} fit to show. */
export async function bytesOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file)
    if (size > fileBytesMaximum) throw new Error(`it has more than ${fileBytesMaximum} bytes`)
    return await readFile(file)
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${(cause as Error).message}.`, { cause })
  }
}

function kindOf(file: string): FileKind {
  if (/\.(?:csv|tsv)$/i.test(file)) return 'text'
  if (/\.xlsx$/i.test(file)) return 'xlsx'
  if (/\.json$/i.test(file)) return 'json'
  throw new Error('import takes a file that ends in .json, .csv, .tsv or .xlsx.')
}

/** Bodies of the existing system that leave their capital to a server's reference data are told that it is missing. */
function withBodies({ cases, findings, bodies }: ImportReading) {
  const read: ImportedCase[] = [...cases]
  const all: Finding[] = [...findings]
  for (const { place, name, body } of bodies) {
    const { inputs, errors = [] } = readInputs(body)
    if (inputs) read.push({ place, name, inputs, changes: 0 })
    for (const error of errors) all.push({ severity: 'error', place, ...error })
  }
  return { cases: read, findings: all }
}

/** One finding as a line: where, what, what is there, what would be taken. */
export function findingText({ severity, place, pointer, message, given, allowed }: Finding): string {
  const where = [place, pointer].filter((each) => each !== '').join(' ')
  const more = [
    ...(given === undefined ? [] : [`given: ${given}`]),
    ...(allowed === undefined ? [] : [`allowed: ${allowed}`]),
  ]
  return `${severity}: ${where === '' ? '' : `${where}: `}${message}${more.length > 0 ? ` (${more.join('; ')})` : ''}`
}

const differenceTexts = ({ differences }: ImportReading): string[] =>
  differences.map(
    ({ pointer, before, after }) =>
      `differs: ${pointer}: ${JSON.stringify(before)} in the file, ${JSON.stringify(after)} here`,
  )

function summaryText({ kind, differences }: ImportReading, count: number): string {
  const what = count === 1 ? '1 case' : `${count} cases`
  if (kind !== 'bundle') return `${what} in a file of the kind ${kind}, and nothing is wrong.`
  return differences.length === 0
    ? 'The file repeats: the same outcome comes out here.'
    : `${differences.length} places come out differently here, by another engine.`
}
