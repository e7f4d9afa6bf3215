import { parseArgs } from 'node:util'
import { canonicalJson } from '../../contract/exchange/bundle/canonical-json.ts'
import {
  type CaseResult,
  resultColumns,
  resultOf,
  resultSheet,
} from '../../contract/exchange/cases/case-results.ts'
import { readCases } from '../../contract/exchange/cases/read-cases.ts'
import { separatedText } from '../../contract/exchange/values/separated-text.ts'
import type { Sheet } from '../../contract/exchange/values/sheet.ts'
import { sheetAsParquet } from '../../contract/exchange/values/sheet-parquet.ts'
import { engineVersion } from '../../engine/version.ts'
import { sha256 } from '../exchange/digest.ts'
import { csvRows } from '../exchange/reading/csv-rows.ts'
import { openJournal } from './batch-journal.ts'
import { bytesOf, findingText } from './import-command.ts'
import { showProgress } from './progress.ts'
import { readFileInputs, readFileMapping } from './read-file.ts'
import { writeWhole } from './write-file.ts'

/**
 * `batch BASE.json CASES.csv --to FILE [--mapping NAMES.json] [--skip-refused]`: calculates every row of a table over a base. What has been calculated is kept
 * beside the file until it is whole, so that a run that was killed goes on where it was.
 *
 * @throws {Error} fit to show, naming every cell that is wrong.
 */
export async function batchCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { to: { type: 'string' }, mapping: { type: 'string' }, 'skip-refused': { type: 'boolean' } },
  })
  const [baseFile, casesFile] = positionals
  if (!baseFile || !casesFile || positionals.length > 2)
    throw new Error('batch needs BASE.json and CASES.csv.')
  const { to } = values
  if (to === undefined || !/\.(?:csv|tsv|parquet)$/.test(to))
    throw new Error('--to takes a file that ends in .csv, .tsv or .parquet.')
  const base = await readFileInputs(baseFile)
  const mapping = await readFileMapping(values.mapping)
  const table = await bytesOf(casesFile)
  const { cases, refused, findings } = readCases(csvRows(table), base, mapping)
  for (const finding of findings.listed) console.error(findingText(finding))
  if (cases.length === 0 || (refused > 0 && !values['skip-refused'])) {
    throw new Error(
      `${casesFile}: ${refused} rows are refused, ${cases.length} are right; nothing is written.`,
    )
  }
  const columns = resultColumns('ROADSHOW')
  const journal = await openJournal(
    `${to}.progress`,
    sha256(canonicalJson([engineVersion, base, mapping ?? null, sha256(table.toString('base64'))])),
  )
  const results: CaseResult[] = [...journal.results.slice(0, cases.length)]
  const progress = showProgress(process.stderr, 'case')
  for (const [i, each] of cases.entries()) {
    if (i < results.length) continue
    const result = resultOf(each, columns)
    results.push(result)
    journal.add(result)
    progress(i, cases.length)
  }
  await writeWhole(to, bytesFor(to, resultSheet(columns, results)))
  await journal.remove()
  console.log(`${cases.length} cases are calculated${refused > 0 ? `, ${refused} rows are refused` : ''}.`)
  if (refused > 0) process.exitCode = 1
}

function bytesFor(file: string, sheet: Sheet): string | Uint8Array {
  if (file.endsWith('.parquet'))
    return sheetAsParquet(sheet, { format: 'safapac-batch/1', engine: engineVersion })
  return separatedText(sheet, file.endsWith('.csv') ? ',' : '\t')
}
