import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FittedStudy, OnProgress } from '../../contract/studies/fitted-study.ts'
import { blockOf, monteCarloDesign } from '../../contract/studies/monte-carlo-design.ts'
import { aboutStudy } from '../../contract/studies/samples/about-study.ts'
import { samplesAsCsv } from '../../contract/studies/samples/csv.ts'
import { samplesAsParquet } from '../../contract/studies/samples/parquet.ts'
import { sampleColumns } from '../../contract/studies/samples/sample-columns.ts'
import { sampleRows } from '../../contract/studies/samples/sample-rows.ts'
import { modelOf } from '../../engine/uncertainty/evaluation/trials.ts'

/** Samples of a study, and where they go. */
export interface WantedSamples {
  readonly fitted: FittedStudy
  /** The study as it was asked for. */
  readonly request: unknown
  readonly file: string
}

/**
 * Refuses what cannot be written before anything is computed.
 *
 * @throws {Error} fit to show.
 */
export function checkSamples({ fitted, file }: WantedSamples): void {
  if (!/\.(?:csv|parquet)$/.test(file)) throw new Error('--to takes a file that ends in .parquet or .csv.')
  if (fitted.kind !== 'monteCarlo') throw new Error('Only a study of kind monteCarlo has samples to write.')
}

/** Writes all trials, a row each. The file has its name once it is whole. */
export async function writeSamples(wanted: WantedSamples, onProgress: OnProgress): Promise<void> {
  const { fitted, request, file } = wanted
  const columns = sampleColumns(fitted)
  const rows = sampleRows(fitted, columns, evaluated(fitted, onProgress))
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

function* evaluated(fitted: FittedStudy, onProgress: OnProgress) {
  const { blocks } = monteCarloDesign(fitted.sampling.trials)
  const run = blockOf(fitted, modelOf(fitted.study))
  for (let block = 0; block < blocks; block++) {
    onProgress(block, blocks)
    yield run(block)
  }
}
