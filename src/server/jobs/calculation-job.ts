import type { JobResult } from 'pg-boss'
import type { Inputs } from '../../contract/inputs.ts'
import { calculateOutcome } from '../../contract/outcome.ts'
import type { Database } from '../database.ts'
import {
  type Claim,
  claimCalculations,
  failCalculation,
  finishCalculation,
  listUnfinishedCalculations,
} from './queries.ts'
import type { CalculationJob } from './queue.ts'

interface Job {
  readonly id: string
  readonly data: CalculationJob
}

/**
 * Calculates a batch. A job that fails is tried again by the queue; one whose calculation was deleted, finished
 * or taken over meanwhile has nothing left to do and counts as done.
 */
export async function runCalculations(
  database: Database,
  jobs: readonly Job[],
  onError: (error: unknown) => void,
): Promise<JobResult[]> {
  const ids = jobs.map((job) => job.data.calculationId)
  const claims = new Map((await claimCalculations(database, ids)).map((claim) => [claim.id, claim]))
  const unclaimed = ids.filter((id) => !claims.has(id))
  const locked = unclaimed.length > 0 ? await listUnfinishedCalculations(database, unclaimed) : []

  const run = async ({ id, data: { calculationId } }: Job): Promise<JobResult> => {
    const claim = claims.get(calculationId)
    if (!claim) return { id, status: locked.includes(calculationId) ? 'failed' : 'completed' }
    try {
      await runCalculation(database, claim)
      return { id, status: 'completed' }
    } catch (error) {
      onError(error)
      return { id, status: 'failed', output: { message: String(error) } }
    }
  }
  return Promise.all(jobs.map(run))
}

async function runCalculation(database: Database, { id, attempt, inputs }: Claim): Promise<void> {
  const outcome = calculateOutcome(JSON.parse(inputs) as Inputs)
  await finishCalculation(database, { id, attempt, outcome: JSON.stringify(outcome) })
}

/** Gives up on calculations that failed every time they were tried, or kept ending their worker. */
export async function abandonCalculations(database: Database, jobs: readonly Job[]): Promise<void> {
  for (const { data } of jobs) {
    await failCalculation(database, data.calculationId, {
      code: 'internal_error',
      message: 'The calculation failed because of a defect in this program, not of its inputs.',
    })
  }
}
