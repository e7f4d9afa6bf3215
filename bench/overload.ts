import { availableParallelism } from 'node:os'
import type { Request } from 'autocannon'
import type { Child } from './child.ts'
import type { MixLoad, MixTimes } from './mix-generator.ts'

/** A mix of requests, sent at a steady rate below and far beyond what the server can do. */
export interface OverloadTimes {
  /** Requests a second that were answered when each caller waited for its answer. */
  readonly capacityPerSecond: number
  readonly seconds: number
  readonly sockets: number
  readonly below: MixTimes
  readonly beyond: MixTimes
}

/** Of the capacity. */
export const rates = { below: 0.8, beyond: 3 } as const

/** Enough to keep all cores busy, and so few that nobody is turned away. */
export const mixCallers = Math.max(16, 8 * availableParallelism())

const warmUpSeconds = 2
const capacitySeconds = 4
const sockets = 512
const pauseMilliseconds = 1_000

/** Leaves the server a moment between its loads, so that none begins with the rest of the one before. */
export async function measureOverload(
  generator: Child,
  origin: string,
  requests: readonly Request[],
  seconds: number,
): Promise<OverloadTimes> {
  const run = async (load: Pick<MixLoad, 'sockets' | 'seconds' | 'perSecond'>) => {
    const times = await generator.ask<MixTimes>({ ...load, origin, requests })
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
    return times
  }
  await run({ sockets: mixCallers, seconds: Math.min(seconds, warmUpSeconds) })
  const capacity = await run({ sockets: mixCallers, seconds: Math.min(seconds, capacitySeconds) })
  const perSecond = (rate: number) => capacity.admittedPerSecond * rate
  return {
    capacityPerSecond: capacity.admittedPerSecond,
    seconds,
    sockets,
    below: await run({ sockets, seconds, perSecond: perSecond(rates.below) }),
    beyond: await run({ sockets, seconds, perSecond: perSecond(rates.beyond) }),
  }
}
