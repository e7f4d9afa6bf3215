import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FittedStudy } from '../../contract/studies/fitted-study.ts'
import { aboutStudy } from '../../contract/studies/samples/about-study.ts'
import { samplesAsCsv } from '../../contract/studies/samples/csv.ts'
import { samplesAsParquet } from '../../contract/studies/samples/parquet.ts'
import {
  chosenColumns,
  type SampleColumn,
  sampleColumns,
} from '../../contract/studies/samples/sample-columns.ts'
import { sampleRows } from '../../contract/studies/samples/sample-rows.ts'

/** Samples of a study, and where they go. */
export interface WantedSamples {
  readonly fitted: FittedStudy
  /** The study as it was asked for. */
  readonly request: unknown
  readonly file: string
  readonly columns: readonly SampleColumn[]
}

/**
 * Refuses what cannot be written before anything is computed.
 *
 * @param names of columns with commas between them; undefined for all.
 * @throws {Error} fit to show.
 */
export function samplesFor(
  fitted: FittedStudy | undefined,
  request: unknown,
  { file, names }: { readonly file: string; readonly names: string | undefined },
): WantedSamples {
  if (!/\.(?:csv|parquet)$/.test(file)) throw new Error('--to takes a file that ends in .parquet or .csv.')
  if (fitted?.kind !== 'monteCarlo') throw new Error('Only a study of kind monteCarlo has samples to write.')
  const all = sampleColumns(fitted)
  const chosen = names === undefined ? { columns: all } : chosenColumns(all, names.split(','))
  if ('unknown' in chosen) {
    const known = all.map(({ name }) => name).join(', ')
    throw new Error(`There is no column ${chosen.unknown.join(', ')}; there are ${known}.`)
  }
  return { fitted, request, file, columns: chosen.columns }
}

/**
 * Writes all trials, a row each. The file has its name once it is whole.
 *
 * @param results by output.
 */
export async function writeSamples(wanted: WantedSamples, results: readonly Float64Array[]): Promise<void> {
  const { fitted, request, file, columns } = wanted
  const rows = sampleRows(fitted, columns, [{ results }])
  const bytes = file.endsWith('.csv')
    ? samplesAsCsv(columns, rows)
    : samplesAsParquet(columns, rows, aboutStudy(fitted, request))
  const unfinished = `${file}.part`
  try {
    await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw new Error(`${file} cannot be written: ${(cause as Error).message}`, { cause })
  }
}
