import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleText } from '../../contract/exchange/bundle/bundle.ts'
import { canonicalJson } from '../../contract/exchange/bundle/canonical-json.ts'
import { type SheetShape, sheetShapes } from '../../contract/exchange/values/value-sheets.ts'
import { type ValueFormat, valuesFile } from '../../contract/exchange/values/values-file.ts'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import { type PackName, packNames } from '../../contract/report/packs/pack-of.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { engineVersion } from '../../engine/version.ts'
import { sha256 } from '../exchange/digest.ts'
import { hashOfData } from '../exchange/files/edition-hash.ts'
import { readShippedEditions } from '../reference-data/shipped.ts'
import { workbookFile } from '../workbook/workbook-file.ts'
import { reportOfFile } from './export-report.ts'
import { readFileInputs } from './read-file.ts'
import { writeWhole } from './write-file.ts'

type Format = ValueFormat | 'bundle' | 'workbook' | 'report'

/** What the ending of a file asks for; the longer ending first. */
const endings: readonly (readonly [ending: string, format: Format])[] = [
  ['.metadata.json', 'metadata'],
  ['.json', 'bundle'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.parquet', 'parquet'],
  ['.xlsx', 'workbook'],
  ['.pdf', 'report'],
]

/**
 * `export FILE.json --to FILE [--shape long|years] [--pack P] [--money-year Y]`: no server, no database.
 *
 * @throws {Error} fit to show, naming every input that is wrong.
 */
export async function exportCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      shape: { type: 'string' },
      pack: { type: 'string' },
      'money-year': { type: 'string' },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error('export needs one FILE.json.')
  const format = endings.find(([ending]) => values.to?.endsWith(ending))?.[1]
  if (values.to === undefined || !format)
    throw new Error(`--to takes a file that ends in ${endings.map(([ending]) => ending).join(', ')}.`)
  const shape = readShape(values.shape)
  const inputs = await readFileInputs(file)
  const moneyYear = readYear(values['money-year'])
  const pack = readPack(values.pack)
  const outcome = calculateOutcome(inputs)
  const content = await contentOf({ file, inputs, outcome, moneyYear, pack, shape, format })
  await writeWhole(values.to, content)
}

interface Wanted {
  readonly file: string
  readonly inputs: Inputs
  readonly outcome: Outcome
  readonly moneyYear: number | null
  readonly pack: PackName | undefined
  readonly shape: SheetShape
  readonly format: Format
}

async function contentOf({ file, inputs, outcome, moneyYear, pack, shape, format }: Wanted) {
  if (format === 'bundle') return await bundleOf(inputs, outcome)
  if (format === 'workbook') {
    const record = { title: basename(file, extname(file)), engine: engineVersion }
    return workbookFile({ inputs, record, level: 'ROADSHOW' })
  }
  if (format === 'report')
    return reportOfFile({ file, inputs, outcome, moneyYear, pack, ...(await editionOf()) })
  const record = await recordOf(inputs)
  return valuesFile({ record, inputs, outcome, level: 'ROADSHOW', shape, format, hasByteOrderMark: false })
}

/** @returns null where none is given. */
function readYear(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^(19|20)\d\d$/.test(text)) return Number(text)
  throw new Error('--money-year takes a year, such as 2024.')
}

/** @returns undefined for the report itself. */
function readPack(text: string | undefined): PackName | undefined {
  const pack = packNames.find((each) => each === text)
  if (text !== undefined && !pack) throw new Error(`--pack takes ${packNames.join(', ')}.`)
  return pack
}

function readShape(text = 'long'): SheetShape {
  const shape = sheetShapes.find((each) => each === text)
  if (!shape) throw new Error(`--shape takes ${sheetShapes.join(' or ')}.`)
  return shape
}

/** The newest edition that comes with the program. */
async function newestEdition() {
  const edition = (await readShippedEditions()).at(-1)
  if (!edition) throw new Error('The program comes without reference data.')
  return edition
}

async function editionOf() {
  const data = await newestEdition()
  return { edition: data.edition.edition, editionHash: hashOfData(data) }
}

async function bundleOf(inputs: Inputs, outcome: Outcome): Promise<string> {
  const parts = {
    level: 'ROADSHOW' as const,
    engine: engineVersion,
    ...(await editionOf()),
    editionData: undefined,
  }
  return bundleText({ ...parts, inputs, outcome }, sha256)
}

const hashDigits = 12

/** A file's calculation is kept by nobody: it is called by its inputs. */
const recordOf = async (inputs: Inputs) => ({
  calculation: `inputs-${sha256(canonicalJson(inputs)).slice(0, hashDigits)}`,
  engine: engineVersion,
  edition: (await newestEdition()).edition.edition,
  calculatedAt: null,
})
