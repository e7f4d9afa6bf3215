import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { type Quantiles, quantilesOf } from '../tools/measuring/statistics.ts'
import type { OwnScenario } from './accounts.ts'
import { largeText } from './engine.ts'

/** Milliseconds. */
export interface QueueTimes {
  /** The time by the database's clock from the beginning of the transaction that queues until a worker begins. */
  readonly toStart: Quantiles
  /** From the 202 until the status route says `calculated`. */
  readonly toCalculated: Quantiles
}

const pollMilliseconds = 1
const giveUpMilliseconds = 10_000

/** Queues one calculation after the other, each on another scenario, on a server that has nothing else to do. */
export async function measureQueue(
  pool: pg.Pool,
  scenarios: readonly OwnScenario[],
  samples: number,
  warmUpSamples: number,
): Promise<QueueTimes> {
  const inputs: unknown = JSON.parse(largeText)
  const runs: { id: string; milliseconds: number }[] = []
  for (let i = 0; i < warmUpSamples + samples; i += 1) {
    const scenario = scenarios[i % scenarios.length]
    if (!scenario) throw new RangeError('There are no scenarios.')
    runs.push(await timeCalculation(scenario, inputs))
  }
  const measured = runs.slice(warmUpSamples)
  const { rows } = await pool.query<{ milliseconds: number }>(
    `select extract(epoch from started_at - queued_at)::float8 * 1000 as milliseconds
     from calculations where id = any($1::uuid[])`,
    [measured.map(({ id }) => id)],
  )
  return {
    toStart: quantilesOf(rows.map(({ milliseconds }) => milliseconds)),
    toCalculated: quantilesOf(measured.map(({ milliseconds }) => milliseconds)),
  }
}

/** @throws {Error} when the calculation fails or is not done in ten seconds. */
async function timeCalculation({ account, scenarioId }: OwnScenario, inputs: unknown) {
  const queued = await account.post(`/scenarios/${scenarioId}/calculate`, inputs)
  const start = performance.now()
  const { calculationId: id } = (await queued.json()) as { calculationId: string }
  for (;;) {
    const state = await account.get(`/scenarios/${scenarioId}/calculate/status`)
    const { status } = (await state.json()) as { status: string }
    const milliseconds = performance.now() - start
    if (status === 'calculated') return { id, milliseconds }
    if (status !== 'calculating' || milliseconds > giveUpMilliseconds) throw new Error(`It is ${status}.`)
    await sleep(pollMilliseconds)
  }
}
