import cluster from 'node:cluster'
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterClusterMaster,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible'
import type { Limit } from '../../config/rate-limits.ts'

/** What has been taken by a key in its window, with what was taken just now, also where that is beyond the limit. */
interface Count {
  readonly taken: number
  /** Until the window ends. */
  readonly resetMilliseconds: number
}

export interface Counter {
  take(key: string, points: number): Promise<Count>
}

/** Told when the store that is shared with other machines is lost, with the reason, and when it is back. */
export type StoreListener = (change: { isReachable: boolean; cause?: string }) => void

/** Where requests are counted. */
export interface Counters {
  counter(name: string, limit: Limit): Counter
  onStoreChange(listener: StoreListener): void
  close(): Promise<void>
}

/** Beyond these, this process goes on by itself rather than let its callers wait. */
const storeTimeoutMilliseconds = 250
const primaryTimeoutMilliseconds = 1_000

/**
 * Counts in Redis where there is one, for all machines; else over the processes of this machine, whose primary must
 * have called `countForChildren`; a process by itself counts in its memory. What cannot be reached is replaced by
 * the process's memory for as long as that lasts.
 */
export async function openCounters({ redisUrl }: { redisUrl?: string | undefined } = {}): Promise<Counters> {
  if (redisUrl !== undefined) return await countersInRedis(redisUrl)
  return cluster.isWorker ? countersInPrimary() : countersInMemory()
}

/** The primary calls it before it forks: it counts for its children, as long as it lives. */
export function countForChildren(): void {
  new RateLimiterClusterMaster()
}

function countersInMemory(): Counters {
  return {
    counter: (name, limit) => libraryCounter(new RateLimiterMemory(options(name, limit))),
    onStoreChange: () => {},
    close: async () => {},
  }
}

function countersInPrimary(): Counters {
  return {
    counter: (name, limit) =>
      insured(new RateLimiterCluster(options(name, limit)), primaryTimeoutMilliseconds, name, limit),
    onStoreChange: () => {},
    close: async () => {},
  }
}

async function countersInRedis(url: string): Promise<Counters> {
  // Its client takes 7 MB, which nobody without Redis needs to have loaded.
  const { openRedis } = await import('./redis.ts')
  const { client, onChange, close } = openRedis(url)
  return {
    counter(name, limit) {
      const limiter = new RateLimiterRedis({
        ...options(name, limit),
        storeClient: client,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
      })
      return insured(limiter, storeTimeoutMilliseconds, name, limit)
    },
    onStoreChange: onChange,
    close,
  }
}

/** A limit that is changed while others still count by the old one is counted apart. */
function options(name: string, { points, seconds }: Limit) {
  return { keyPrefix: `safapac:${name}:${points}:${seconds}`, points, duration: seconds }
}

function insured(limiter: RateLimiterAbstract, timeoutMs: number, name: string, limit: Limit): Counter {
  const insuranceLimiter = new RateLimiterMemory(options(name, limit))
  return libraryCounter(new RLWrapperTimeouts({ limiter, timeoutMs, insuranceLimiter }))
}

/** The library rejects with a count what is beyond the limit. */
function libraryCounter(limiter: RateLimiterAbstract): Counter {
  return {
    async take(key, points) {
      const { consumedPoints, msBeforeNext } = await limiter
        .consume(key, points)
        .catch((refusal: unknown) => {
          if (refusal instanceof RateLimiterRes) return refusal
          throw refusal
        })
      return { taken: consumedPoints, resetMilliseconds: msBeforeNext }
    },
  }
}
