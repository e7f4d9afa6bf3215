import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleText } from '../../contract/exchange/bundle/bundle.ts'
import { canonicalJson } from '../../contract/exchange/bundle/canonical-json.ts'
import { type SheetShape, sheetShapes } from '../../contract/exchange/values/value-sheets.ts'
import { type ValueFormat, valuesFile } from '../../contract/exchange/values/values-file.ts'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { engineVersion } from '../../engine/version.ts'
import { sha256 } from '../exchange/digest.ts'
import { hashOfData } from '../exchange/files/edition-hash.ts'
import { readShippedEditions } from '../reference-data/shipped.ts'
import { workbookFile } from '../workbook/workbook-file.ts'
import { readFileInputs } from './read-file.ts'
import { writeWhole } from './write-file.ts'

/** What the ending of a file asks for; the longer ending first. */
const endings: readonly (readonly [ending: string, format: ValueFormat | 'bundle' | 'workbook'])[] = [
  ['.metadata.json', 'metadata'],
  ['.json', 'bundle'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.parquet', 'parquet'],
  ['.xlsx', 'workbook'],
]

/**
 * `export FILE.json --to FILE [--shape long|years]`: no server, no database.
 *
 * @throws {Error} fit to show, naming every input that is wrong.
 */
export async function exportCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { to: { type: 'string' }, shape: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error('export needs one FILE.json.')
  const format = endings.find(([ending]) => values.to?.endsWith(ending))?.[1]
  if (values.to === undefined || !format)
    throw new Error(`--to takes a file that ends in ${endings.map(([ending]) => ending).join(', ')}.`)
  const shape = readShape(values.shape)
  const inputs = await readFileInputs(file)
  if (format === 'workbook') {
    const record = { title: basename(file, extname(file)), engine: engineVersion }
    return await writeWhole(values.to, workbookFile({ inputs, record, level: 'ROADSHOW' }))
  }
  const outcome = calculateOutcome(inputs)
  const content =
    format === 'bundle'
      ? await bundleOf(inputs, outcome)
      : valuesFile({
          record: await recordOf(inputs),
          inputs,
          outcome,
          level: 'ROADSHOW',
          shape,
          format,
          hasByteOrderMark: false,
        })
  await writeWhole(values.to, content)
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

async function bundleOf(inputs: Inputs, outcome: Outcome): Promise<string> {
  const edition = await newestEdition()
  const parts = {
    level: 'ROADSHOW' as const,
    engine: engineVersion,
    edition: edition.edition.edition,
    editionHash: hashOfData(edition),
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
