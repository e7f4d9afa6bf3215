import { addDoubts } from '../../../contract/reference-data/doubts.ts'
import { blocksInBatch } from '../../../contract/studies/monte-carlo-design.ts'
import { sampler } from '../../../engine/uncertainty/design/sampling.ts'
import { engineVersion } from '../../../engine/version.ts'
import { LimitExceeded, type TaskThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import { inTransaction } from '../../database/transactions.ts'
import { attemptsMaximum, partLimits } from '../../jobs/parts.ts'
import { findEdition } from '../../reference-data/queries.ts'
import { type StudyFailureCode, studyFailure } from './failure.ts'
import {
  claimAnswer,
  claimBatch,
  failStudy,
  lockStorage,
  returnClaim,
  type StudyClaim,
  writeAnswer,
  writeBatch,
} from './queries.ts'
import { deleteJobs, type StudyJob, sendAnswer, sendStudies } from './queue.ts'
import { reduceStudy } from './reduce.ts'
import { isCut, sendNextLook, takeLook } from './stopping.ts'
import type { Asked, AskedBatch } from './study-thread.ts'
import { tellEnd } from './telling.ts'

export interface StudyWorkParts {
  readonly database: Database
  readonly thread: TaskThread
  readonly onError: (error: unknown) => void
  /** Told of each study of which a part is taken up, and of what stops it. */
  readonly onBegin: (studyId: string, stop: Int32Array) => void
  isStopping(): boolean
  /** Shared room for so many numbers, which parts take in turn. */
  roomFor(count: number): Float64Array
  /** This worker's number; null where others could not see that it is gone. */
  worker(): number | null
}

const millisecondsPerSecond = 1_000

/**
 * Does a part of a study: a batch of its trials, or what is told of all of them.
 *
 * @returns whether nothing is left to do for the job; else it is handed out again.
 */
export async function runStudyJob(parts: StudyWorkParts, job: StudyJob): Promise<boolean> {
  const { database, onBegin, isStopping } = parts
  if (isStopping()) return false
  // Before it is claimed, so that no message is missed that comes meanwhile.
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  onBegin(job.studyId, stop)
  if (job.look !== undefined) return await takeLook(parts, { studyId: job.studyId, batches: job.look, stop })
  const { studyId, batch } = job
  const isAnswer = batch === undefined
  const worker = parts.worker()
  const claim = await (isAnswer
    ? claimAnswer(database, studyId, worker)
    : claimBatch(database, studyId, batch, worker))
  if (!claim) return true
  const refusal = refusalOf(claim)
  if (refusal) return await fail(database, claim, refusal)
  try {
    const making = isAnswer ? makeAnswer(parts, claim, stop) : makeBatch(parts, { claim, batch, stop })
    const isDone = await making
    // Given up: because nobody wants it any more, or because this worker ends and another one goes on.
    if (!isDone) await returnClaim(database, { id: studyId, batch, attempt: claim.attempt })
    return isDone || !isStopping()
  } catch (error) {
    return await noteFailure(parts, { claim, what: isAnswer ? 'the answer' : `batch ${batch}`, error })
  }
}

function refusalOf({ attempt, sampler: drawnBy, engineVersion: computedBy }: StudyClaim) {
  if (attempt > attemptsMaximum) return 'worker_lost'
  return drawnBy === sampler && computedBy === engineVersion ? undefined : 'program_changed'
}

interface FailedPart {
  readonly claim: StudyClaim
  readonly what: string
  readonly error: unknown
}

/** @returns whether it is not tried again. */
async function noteFailure(
  { database, onError }: StudyWorkParts,
  { claim, what, error }: FailedPart,
): Promise<boolean> {
  const told = `Attempt ${claim.attempt} at ${what} of study ${claim.id} failed: ${error}`
  onError(new Error(told, { cause: error }))
  if (claim.attempt < attemptsMaximum) return false
  return await fail(database, claim, error instanceof LimitExceeded ? error.code : 'internal_error')
}

async function fail(database: Database, claim: StudyClaim, code: StudyFailureCode): Promise<true> {
  await inTransaction(database, async (transaction) => {
    await lockStorage(transaction, claim.userId)
    if (!(await failStudy(transaction, claim.id, studyFailure(code)))) return
    await deleteJobs(transaction, claim)
    await tellEnd(transaction, claim, studyFailure(code).message)
    await sendStudies(transaction, claim.userId)
  })
  return true
}

interface TakenBatch {
  readonly claim: StudyClaim
  readonly batch: number
  readonly stop: Int32Array
}

/** @returns false where it was given up. */
async function makeBatch(
  { database, thread, roomFor }: StudyWorkParts,
  { claim, batch, stop }: TakenBatch,
): Promise<boolean> {
  await thread.ready()
  const begin = performance.now()
  const from = batch * blocksInBatch
  const to = Math.min(from + blocksInBatch, claim.blocks)
  const outputs = roomFor((claim.outputs * (to - from) * claim.trials) / claim.blocks)
  const asked: AskedBatch = { study: claim, stop, from, to, outputs }
  const told = await thread.run<string | undefined>('runBatch', asked, partLimits)
  if (told === undefined) return false
  const seconds = (performance.now() - begin) / millisecondsPerSecond
  const { id, attempt } = claim
  const bytes = new Uint8Array(outputs.buffer, outputs.byteOffset, outputs.byteLength)
  await inTransaction(database, async (transaction) => {
    const isLast = await writeBatch(transaction, { id, batch, attempt, outputs: bytes, told, seconds })
    if (isLast) await sendAnswer(transaction, id)
    else if (claim.hasStop) await sendNextLook(transaction, id)
  })
  return true
}

/** @returns false where it was given up. */
async function makeAnswer(parts: StudyWorkParts, claim: StudyClaim, stop: Int32Array): Promise<boolean> {
  const { database, thread, roomFor } = parts
  await thread.ready()
  // Whoever was first: an answer is of as many trials as are enough.
  if (
    claim.hasStop &&
    !claim.isEnough &&
    (await isCut({ database, thread }, claim, { batches: claim.batches, stop }))
  ) {
    const again = await claimAnswer(database, claim.id, parts.worker())
    return again ? await makeAnswer(parts, again, stop) : true
  }
  const asked: Asked = { study: claim, stop }
  const text =
    claim.batches === 0
      ? await thread.run<string | undefined>(
          'answerAsOne',
          { ...asked, ...(await dataOf(database, claim)) },
          partLimits,
        )
      : await reduceStudy({ database, thread, roomFor }, claim, asked)
  if (text === undefined) return false
  await inTransaction(database, async (transaction) => {
    await lockStorage(transaction, claim.userId)
    if (!(await writeAnswer(transaction, claim, text))) return
    await tellEnd(transaction, claim)
    await sendStudies(transaction, claim.userId)
  })
  return true
}

/** A matrix is of the edition that it was asked of. */
async function dataOf(
  database: Database,
  { kind, referenceEdition }: StudyClaim,
): Promise<Pick<Asked, 'data'>> {
  if (kind !== 'matrix') return {}
  const edition = await findEdition(database, referenceEdition)
  if (!edition) throw new Error(`There is no edition ${referenceEdition}.`)
  addDoubts(edition.data, edition.doubts)
  return { data: edition.data }
}
