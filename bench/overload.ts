import { availableParallelism } from 'node:os'
import type { Request } from 'autocannon'
import type { Server } from '../tools/measuring/server.ts'
import type { Child } from './child.ts'
import type { MixLoad, MixTimes } from './mix-generator.ts'
import { readBusiestThread, waitShare } from './processor-wait.ts'

/** A mix of requests, sent at a steady rate below and far beyond what the server can do. */
export interface OverloadTimes {
  /** Requests a second that were answered when each caller waited for its answer. */
  readonly capacityPerSecond: number
  readonly seconds: number
  readonly onsetSeconds: number
  readonly sockets: number
  readonly below: RateTimes
  readonly beyond: RateTimes
}

export interface RateTimes extends MixTimes {
  /** The fraction of its busy time that the event loop of the API waited for a processor. */
  readonly processorWait: number
}

/** Parts of the capacity. */
export const rates = { below: 0.8, beyond: 3 } as const

/** Enough to keep all cores busy, and so few that nobody is turned away. */
export const mixCallers = Math.max(16, 8 * availableParallelism())

const warmUpSeconds = 2
const capacitySeconds = 4
const sockets = 512
const pauseMilliseconds = 1_000

/** A server takes so long to learn that more is asked of it than it can do; what is sent meanwhile is not counted. */
const onsetSeconds = 2

/** Leaves the server a moment between its loads, so that none begins with the rest of the one before. */
export async function measureOverload(
  generator: Child,
  server: Server,
  requests: readonly Request[],
  seconds: number,
): Promise<OverloadTimes> {
  const run = async (load: Pick<MixLoad, 'sockets' | 'seconds' | 'perSecond' | 'onsetSeconds'>) => {
    const times = await generator.ask<MixTimes>({ ...load, origin: server.origin, requests })
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
    return times
  }
  await run({ sockets: mixCallers, seconds: Math.min(seconds, warmUpSeconds) })
  const capacity = await run({ sockets: mixCallers, seconds: Math.min(seconds, capacitySeconds) })
  const runAt = async (rate: number): Promise<RateTimes> => {
    const begin = await readBusiestThread(await server.processes())
    const times = await run({ sockets, seconds, perSecond: capacity.admittedPerSecond * rate, onsetSeconds })
    return { ...times, processorWait: waitShare(begin, await readBusiestThread(await server.processes())) }
  }
  return {
    capacityPerSecond: capacity.admittedPerSecond,
    seconds,
    onsetSeconds,
    sockets,
    below: await runAt(rates.below),
    beyond: await runAt(rates.beyond),
  }
}
