import { blocksInBatch } from '../../../contract/studies/monte-carlo-design.ts'
import type { TaskThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import { inTransaction } from '../../database/transactions.ts'
import { partLimits } from '../../jobs/parts.ts'
import { readColumn, sharedRoom, trialsIn } from './columns.ts'
import { countDone, cutStudy, findLooked, type StudyClaim } from './queries.ts'
import { deleteJobs, sendAnswer, sendLook } from './queue.ts'
import type { AskedLook } from './study-thread.ts'

interface Parts {
  readonly database: Database
  readonly thread: TaskThread
}

interface Look {
  /** The first so many. */
  readonly batches: number
  readonly stop: Int32Array
}

/** Has it looked as soon as twice as many batches are there without a gap. */
export async function sendNextLook(transaction: Database, studyId: string): Promise<void> {
  const done = await countDone(transaction, studyId)
  if (done > 0) await sendLook(transaction, studyId, 2 ** Math.floor(Math.log2(done)))
}

/** @returns true: what is not looked at now is looked at with the next batches, or before the answer. */
export async function takeLook(
  parts: Parts & { readonly onError: (error: unknown) => void },
  { studyId, ...look }: Look & { readonly studyId: string },
): Promise<true> {
  try {
    const claim = await findLooked(parts.database, studyId)
    if (claim) await isCut(parts, claim, look, (transaction) => goToAnswer(transaction, claim))
  } catch (error) {
    parts.onError(error)
  }
  return true
}

/** Batches that are not computed yet are not needed any more. */
async function goToAnswer(transaction: Database, claim: StudyClaim): Promise<void> {
  await deleteJobs(transaction, claim)
  await sendAnswer(transaction, claim.id)
}

/** Whether the first batches are more than enough: then the study has as many trials as are. */
export async function isCut(
  { database, thread }: Parts,
  claim: StudyClaim,
  { batches, stop }: Look,
  onCut: (transaction: Database) => Promise<void> = async () => {},
): Promise<boolean> {
  await thread.ready()
  const columns: Float64Array[] = []
  for (const [output, isWatched] of watchedIn(claim).entries()) {
    const column = isWatched ? sharedRoom(trialsIn(claim, batches)) : new Float64Array()
    if (isWatched) await readColumn(database, claim, output, column)
    columns.push(column)
  }
  const asked: AskedLook = { study: claim, stop, columns }
  const blocks = await thread.run<number | null | undefined>('look', asked, partLimits)
  if (!blocks || blocks >= claim.blocks) return false
  const blockSize = claim.trials / claim.blocks
  const last = Math.ceil(blocks / blocksInBatch)
  await inTransaction(database, async (transaction) => {
    const cut = {
      trials: blocks * blockSize,
      batches: last,
      lastTrials: (blocks - (last - 1) * blocksInBatch) * blockSize,
    }
    if (await cutStudy(transaction, claim, cut)) await onCut(transaction)
  })
  return true
}

/** Which outputs are watched. */
function watchedIn({ request }: StudyClaim): boolean[] {
  const { outputs, stop } = JSON.parse(request) as {
    readonly outputs: readonly string[]
    readonly stop?: { readonly of?: readonly { readonly output: string }[] }
  }
  const named = stop?.of?.map(({ output }) => output) ?? outputs
  return outputs.map((name) => named.includes(name))
}
