import type { JobResult } from 'pg-boss'
import { LimitExceeded, type TaskThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import { type Packed, pack } from '../../database/packing.ts'
import { type FailureCode, failureOf } from './failure.ts'
import { openOutcomeWriter } from './outcome-writer.ts'
import {
  type Claim,
  claimCalculations,
  failCalculation,
  listUnfinishedCalculations,
  returnClaims,
} from './queries.ts'
import { attemptsMaximum, type CalculationJob, timeLimitMilliseconds } from './queue.ts'

interface Job {
  readonly id: string
  /** How often it was handed out before. */
  readonly retryCount: number
  /** The higher, the sooner due; the queue hands out what is due first, but in any order. */
  readonly priority: number
  readonly expireInSeconds: number
  readonly data: CalculationJob
}

export interface BatchDependencies {
  readonly database: Database
  readonly thread: TaskThread
  readonly onError: (error: unknown) => void
  isStopping(): boolean
}

/**
 * How long after a batch was fetched its second or later calculation may begin. What has not begun by then goes
 * back to the queue, so that a batch is never held for much more than this and one time limit: its lease.
 */
const beginWindowMilliseconds = 250

/**
 * Calculates a batch, one after the other. A job that fails or is not begun is handed out again by the queue; one
 * whose calculation was deleted, cancelled, finished or taken over meanwhile counts as done.
 *
 * What is due first comes first, so that on a slow machine, where a batch is seldom begun whole, nobody waits for all
 * that others have queued. Jobs that were handed out before are ahead of the others and claimed one by one: a
 * calculation that ends its worker costs others an attempt only in the batch it was first in.
 */
export async function runCalculations(
  dependencies: BatchDependencies,
  jobs: readonly Job[],
): Promise<JobResult[]> {
  const batch = new Batch(dependencies)
  const inOrder = jobs.toSorted((one, other) => other.priority - one.priority)
  for (const job of inOrder) if (job.retryCount > 0) await batch.run([job])
  await batch.run(inOrder.filter((job) => job.retryCount === 0))
  return batch.results
}

type Attempt = { readonly packed: Packed } | { readonly code: FailureCode }

class Batch {
  /** The queue hands a job that is missing here out again. */
  readonly results: JobResult[] = []
  readonly #dependencies: BatchDependencies
  readonly #write: ReturnType<typeof openOutcomeWriter>
  readonly #fetchedAt = performance.now()
  #hasBegun = false

  constructor(dependencies: BatchDependencies) {
    this.#dependencies = dependencies
    this.#write = openOutcomeWriter(dependencies.database)
  }

  async run(jobs: readonly Job[]): Promise<void> {
    const { database, thread } = this.#dependencies
    if (jobs.length === 0) return
    await thread.ready()
    if (!this.#mayBegin()) return
    const claims = await claimCalculations(database, jobs.map(calculationOf))
    const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
    const settling: Promise<void>[] = []
    for (const job of jobs) {
      const claim = claimOf.get(calculationOf(job))
      if (!claim) continue
      await thread.ready()
      if (!this.#mayBegin()) break
      this.#hasBegun = true
      claimOf.delete(claim.id)
      settling.push(this.#settle(job, claim, await this.#calculate(job, claim)))
    }
    await Promise.all(settling)
    if (claimOf.size > 0) await returnClaims(database, [...claimOf.values()])
    await this.#settleUnclaimed(jobs.filter((job) => !claims.some(({ id }) => id === calculationOf(job))))
  }

  #mayBegin(): boolean {
    if (this.#dependencies.isStopping()) return false
    return !this.#hasBegun || performance.now() - this.#fetchedAt < beginWindowMilliseconds
  }

  async #calculate(job: Job, { id, attempt, inputs }: Claim): Promise<Attempt> {
    if (attempt > attemptsMaximum) return { code: 'worker_lost' }
    const limits = { timeLimitMilliseconds: timeLimitMilliseconds(job) }
    try {
      const outcome = await this.#dependencies.thread.run<string>('calculate', inputs, limits)
      return { packed: pack({ inputs, outcome }) }
    } catch (error) {
      this.#dependencies.onError(
        new Error(`Attempt ${attempt} at calculation ${id} failed: ${error}`, { cause: error }),
      )
      return { code: error instanceof LimitExceeded ? error.code : 'internal_error' }
    }
  }

  async #settle(job: Job, { id, attempt }: Claim, result: Attempt): Promise<void> {
    try {
      if ('packed' in result) await this.#write({ id, attempt, packed: result.packed })
      else if (attempt < attemptsMaximum) return
      else await failCalculation(this.#dependencies.database, { id, attempt }, failureOf(result.code))
      this.results.push({ id: job.id, status: 'completed' })
    } catch (error) {
      this.#dependencies.onError(error)
    }
  }

  /** A calculation that could not be claimed is either locked, and to be tried again, or needs no worker any more. */
  async #settleUnclaimed(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return
    const locked = await listUnfinishedCalculations(this.#dependencies.database, jobs.map(calculationOf))
    for (const job of jobs) {
      if (!locked.includes(calculationOf(job))) this.results.push({ id: job.id, status: 'completed' })
    }
  }
}

const calculationOf = ({ data }: Pick<Job, 'data'>): string => data.calculationId

/** Gives up on calculations that were handed out so often that something must be ending whoever takes them. */
export async function abandonCalculations(
  database: Database,
  jobs: readonly Pick<Job, 'data'>[],
): Promise<void> {
  const ids = jobs.map(calculationOf)
  for (const claim of await claimCalculations(database, ids)) {
    await failCalculation(database, claim, failureOf('worker_lost'))
  }
  const left = await listUnfinishedCalculations(database, ids)
  if (left.length > 0) throw new Error(`Calculations are locked: ${left.join(', ')}.`)
}
