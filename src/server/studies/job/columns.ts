import type { Database } from '../../database/database.ts'
import { readOutput, type StudyClaim } from './queries.ts'

/** So many batches are read at once: half a megabyte each, and twice as much on the way. */
const batchesAtOnce = 8

/**
 * One output over the first batches. It is shared with the thread, so that it is not copied.
 *
 * @param batches left out: all.
 */
export async function readColumn(
  database: Database,
  claim: Pick<StudyClaim, 'id' | 'outputs' | 'batches'>,
  output: number,
  batches = claim.batches,
): Promise<Float64Array> {
  const pieces: Buffer[] = []
  for (let from = 0; from < batches; from += batchesAtOnce) {
    const range = { output, outputs: claim.outputs, from, to: Math.min(from + batchesAtOnce, batches) }
    pieces.push(...(await readOutput(database, claim.id, range)))
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0)))
  let place = 0
  for (const piece of pieces) {
    bytes.set(piece, place)
    place += piece.length
  }
  return new Float64Array(bytes.buffer)
}
