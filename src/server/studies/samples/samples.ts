import { randomUUID } from 'node:crypto'
import { blocksInBatch } from '../../../contract/studies/monte-carlo-design.ts'
import type { TaskThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import { problems } from '../../http/errors.ts'
import { readBatch } from './queries.ts'
import type { AskedFile, AskedPiece } from './sample-thread.ts'

/** The blocks of some output that somebody may take. */
export interface KeptSamples {
  readonly studyId: string
  readonly outputs: number
  readonly blockSize: number
  /** Those from the first one on that are there. */
  readonly batches: number
  /** How many are wanted from the first one on, which is rounded up to whole blocks. */
  readonly trials: number
}

/** A piece of a file is made in this time, or never. */
const limits = { timeLimitMilliseconds: 60_000 }
/** So many blocks go to the thread at once: some megabytes of text. */
const blocksAtOnce = 8

/**
 * Begins a file of samples.
 *
 * @returns what makes its bytes, batch by batch, each when those before it have been taken.
 * @throws {Problem} invalid_input, naming columns that there are not.
 */
export async function openSamples(
  thread: TaskThread,
  database: Database,
  kept: KeptSamples,
  asked: Omit<AskedFile, 'file'>,
): Promise<AsyncGenerator<Uint8Array>> {
  await thread.ready()
  const file = randomUUID()
  const { unknown } = await thread.run<{ unknown: readonly string[] }>('begin', { ...asked, file }, limits)
  if (unknown.length > 0) throw problems.unknownColumns(unknown)
  return samplesOf(thread, database, kept, file)
}

async function* samplesOf(
  thread: TaskThread,
  database: Database,
  kept: KeptSamples,
  file: string,
): AsyncGenerator<Uint8Array> {
  const write = (results: AskedPiece['results']) =>
    thread.run<Uint8Array[]>('write', { file, results } satisfies AskedPiece, limits)
  try {
    let left = Math.ceil(kept.trials / kept.blockSize) * kept.blockSize
    for (let batch = 0; batch < kept.batches && left > 0; batch++) {
      const whole = await readBatch(database, kept, batch)
      const columns = whole.map((column) => column.subarray(0, left))
      left -= columns[0]?.length ?? left
      for (const results of piecesOf(columns, kept.blockSize)) yield* await write(results)
    }
    yield* await write(undefined)
  } finally {
    await thread.run('drop', file, limits).catch(() => {})
  }
}

function piecesOf(columns: readonly Float64Array[], blockSize: number): Float64Array[][] {
  const rows = blocksAtOnce * blockSize
  const pieces = Math.ceil((columns[0]?.length ?? 0) / rows)
  return Array.from({ length: Math.min(pieces, blocksInBatch) }, (_, piece) =>
    columns.map((column) => column.slice(piece * rows, (piece + 1) * rows)),
  )
}
