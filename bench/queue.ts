import { setTimeout as sleep } from 'node:timers/promises'
import type { OwnScenario } from './accounts.ts'
import { exampleText } from './engine.ts'
import { percentile } from './statistics.ts'

/** Milliseconds from the 202 until the status route says `calculated`. */
export interface QueueTimes {
  readonly p50: number
  readonly p90: number
  readonly p99: number
}

const pollMilliseconds = 1
const giveUpMilliseconds = 10_000

/** Queues one calculation after the other, each on another scenario, on a server that has nothing else to do. */
export async function measureQueue(
  scenarios: readonly OwnScenario[],
  samples: number,
  warmUpSamples: number,
): Promise<QueueTimes> {
  const inputs: unknown = JSON.parse(exampleText)
  const times: number[] = []
  for (let i = 0; i < warmUpSamples + samples; i += 1) {
    const scenario = scenarios[i % scenarios.length]
    if (!scenario) throw new RangeError('There are no scenarios.')
    times.push(await timeCalculation(scenario, inputs))
  }
  const measured = times.slice(warmUpSamples)
  return {
    p50: percentile(measured, 0.5),
    p90: percentile(measured, 0.9),
    p99: percentile(measured, 0.99),
  }
}

/** @throws {Error} when the calculation fails or is not done in ten seconds. */
async function timeCalculation({ account, scenarioId }: OwnScenario, inputs: unknown): Promise<number> {
  const queued = await account.post(`/scenarios/${scenarioId}/calculate`, inputs)
  const start = performance.now()
  await queued.arrayBuffer()
  for (;;) {
    const state = await account.get(`/scenarios/${scenarioId}/calculate/status`)
    const { status } = (await state.json()) as { status: string }
    const elapsed = performance.now() - start
    if (status === 'calculated') return elapsed
    if (status !== 'calculating' || elapsed > giveUpMilliseconds) throw new Error(`It is ${status}.`)
    await sleep(pollMilliseconds)
  }
}
