import { isUtf8 } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'
import { casesMaximum } from '../../../contract/exchange/cases/read-cases.ts'
import type { TextRow } from '../../../contract/exchange/cases/text-row.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'

const recordBytes = 100_000
/** A heading and units, and one too many. */
const rowsMaximum = casesMaximum + 3

/**
 * The rows of a text with commas, semicolons or tabs between its cells, as its first line has them; empty lines are left out.
 *
 * @throws {RefusedFile} for what is no such text.
 */
export function csvRows(bytes: Buffer): TextRow[] {
  if (!isUtf8(bytes))
    throw new RefusedFile('damaged', 'The file is not UTF-8; save it as “CSV UTF-8”, or with tabs as UTF-8.')
  let before = 0
  try {
    const records = parse(bytes, {
      delimiter: delimiterOf(bytes),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: recordBytes,
      to: rowsMaximum,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: string[] }[]
    return records.map(({ info, record }) => {
      const line = before + 1
      before = info.lines
      return { line, cells: record }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = (error as CsvError & { readonly lines?: number }).lines
    throw new RefusedFile(
      'damaged',
      `The table is not well-formed at line ${line ?? '?'}: ${error.message}`,
      {
        cause: error,
      },
    )
  }
}

const firstLineBytes = 20_000

/** Whatever of the three the first line has most of. */
function delimiterOf(bytes: Buffer): string {
  const [line = ''] = bytes.subarray(0, firstLineBytes).toString('utf8').split(/\r?\n/, 1)
  const counts = ['\t', ';', ','].map((each) => [line.split(each).length, each] as const)
  return counts.reduce((best, each) => (each[0] > best[0] ? each : best), [0, ','] as const)[1]
}
