import { blocksInBatch } from '../../../contract/studies/monte-carlo-design.ts'
import type { Database } from '../../database/database.ts'
import { readOutput, type StudyClaim } from './queries.ts'

/** So many batches are read at once: half a megabyte each, and twice as much on the way. */
const batchesAtOnce = 2

const batchTrialsOf = ({ trials, blocks }: StudyClaim): number => (blocksInBatch * trials) / blocks

/** How many trials the first batches have. */
export const trialsIn = (claim: StudyClaim, batches: number): number =>
  Math.min(claim.trials, batches * batchTrialsOf(claim))

/** Room for so many numbers, shared with the thread, so that they are not copied. */
export const sharedRoom = (count: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT))

/**
 * Reads one output over as many batches as there is room for.
 *
 * @throws {Error} where they are not all there.
 */
export async function readColumn(
  database: Database,
  claim: StudyClaim,
  output: number,
  column: Float64Array,
): Promise<void> {
  const batches = Math.ceil(column.length / batchTrialsOf(claim))
  const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength)
  let place = 0
  for (let from = 0; from < batches; from += batchesAtOnce) {
    const range = { output, outputs: claim.outputs, from, to: Math.min(from + batchesAtOnce, batches) }
    for (const text of await readOutput(database, claim.id, range)) {
      place += bytes.write(text, place, 'hex')
    }
  }
  if (place < bytes.length) throw new Error(`Batches of study ${claim.id} are not there any more.`)
}
