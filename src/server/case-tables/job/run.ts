import { engineVersion } from '../../../engine/version.ts'
import { LimitExceeded, type TaskThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import { inTransaction } from '../../database/transactions.ts'
import { attemptsMaximum, partLimits } from '../../jobs/parts.ts'
import { type CaseTableFailureCode, caseTableFailure } from './failure.ts'
import { claimPart, endTable, lockStorage, type PartClaim, returnPart, writePart } from './queries.ts'
import { type CaseTableJob, deleteCaseTableJobs } from './queue.ts'
import type { AskedPart, CalculatedPart } from './table-thread.ts'

export interface CaseTableWorkParts {
  readonly database: Database
  readonly thread: TaskThread
  readonly onError: (error: unknown) => void
  isStopping(): boolean
  /** This worker's number; null where others could not see that it is gone. */
  worker(): number | null
}

const millisecondsPerSecond = 1_000

/**
 * Calculates a part of a table.
 *
 * @returns whether nothing is left to do for the job; else it is handed out again.
 */
export async function runCaseTableJob(
  parts: CaseTableWorkParts,
  { tableId, part }: CaseTableJob,
): Promise<boolean> {
  if (parts.isStopping()) return false
  const { database } = parts
  const claim = await claimPart(database, tableId, part, parts.worker())
  if (!claim) return true
  const refusal = refusalOf(claim)
  if (refusal) return await fail(database, claim, refusal)
  try {
    await calculate(parts, claim)
    return true
  } catch (error) {
    return await noteFailure(parts, claim, error)
  }
}

function refusalOf({ attempt, engineVersion: computedBy, isAllowed }: PartClaim) {
  if (!isAllowed) return 'no_longer_allowed'
  if (attempt > attemptsMaximum) return 'worker_lost'
  return computedBy === engineVersion ? undefined : 'program_changed'
}

async function calculate({ database, thread }: CaseTableWorkParts, claim: PartClaim): Promise<void> {
  await thread.ready()
  const begin = performance.now()
  const { id, part, attempt, userId, inputs, mapping, accessLevel, given } = claim
  const asked: AskedPart = { inputs, mapping, accessLevel, given: new Uint8Array(given) }
  const done = await thread.run<CalculatedPart>('calculatePart', asked, partLimits)
  const seconds = (performance.now() - begin) / millisecondsPerSecond
  await inTransaction(database, async (transaction) => {
    await lockStorage(transaction, userId)
    await writePart(transaction, { id, part, attempt, ...done, seconds })
  })
}

/** @returns whether it is not tried again. */
async function noteFailure(
  { database, onError, isStopping }: CaseTableWorkParts,
  claim: PartClaim,
  error: unknown,
): Promise<boolean> {
  if (isStopping()) {
    await returnPart(database, claim)
    return false
  }
  const told = `Attempt ${claim.attempt} at part ${claim.part} of table ${claim.id} failed: ${error}`
  onError(new Error(told, { cause: error }))
  if (claim.attempt < attemptsMaximum) return false
  return await fail(database, claim, error instanceof LimitExceeded ? error.code : 'internal_error')
}

async function fail(database: Database, claim: PartClaim, code: CaseTableFailureCode): Promise<true> {
  await inTransaction(database, async (transaction) => {
    await lockStorage(transaction, claim.userId)
    const isEnded = await endTable(transaction, claim.id, {
      state: 'failed',
      failure: caseTableFailure(code),
    })
    if (isEnded) await deleteCaseTableJobs(transaction, claim)
  })
  return true
}
