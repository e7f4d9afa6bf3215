import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    eventLoopDelay(): EventLoopDelay
  }
}

const resolutionMilliseconds = 20
const windowMilliseconds = 10_000
const nanosecondsPerMillisecond = 1e6

/** How many milliseconds timers are late in this process: what a request waits for others before it is begun. */
export interface EventLoopDelay {
  readonly p50: number
  readonly p99: number
}

/** Begins to measure; the function answers for the last ten to twenty seconds. */
export function measureEventLoopDelay(): { read(): EventLoopDelay; stop(): void } {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMilliseconds })
  histogram.enable()
  const now = (): EventLoopDelay => {
    // The histogram measures from tick to tick; before the first two of them there is nothing.
    const late = (percentile: number) =>
      Math.max(0, histogram.percentile(percentile) / nanosecondsPerMillisecond - resolutionMilliseconds)
    return histogram.count === 0 ? { p50: 0, p99: 0 } : { p50: late(50), p99: late(99) }
  }
  let previous: EventLoopDelay = { p50: 0, p99: 0 }
  const timer = setInterval(() => {
    previous = now()
    histogram.reset()
  }, windowMilliseconds)
  timer.unref()
  return {
    read() {
      const latest = now()
      return { p50: Math.max(latest.p50, previous.p50), p99: Math.max(latest.p99, previous.p99) }
    },
    stop() {
      clearInterval(timer)
      histogram.disable()
    },
  }
}

const microsecondsPerMillisecond = 1_000

/**
 * For a timer that is due at an interval: by how many milliseconds the event loop was late since the last call, as
 * far as this thread was at work itself. Other programs that want the processor make it as late, and turning requests away
 * would not help against those.
 */
export function watchOwnDelay(intervalMilliseconds: number): () => number {
  let calledAt = performance.now()
  let usage = process.threadCpuUsage()
  return () => {
    const late = performance.now() - calledAt - intervalMilliseconds
    const { user, system } = process.threadCpuUsage(usage)
    calledAt = performance.now()
    usage = process.threadCpuUsage()
    return Math.max(0, Math.min(late, (user + system) / microsecondsPerMillisecond))
  }
}

export function registerEventLoopDelay(app: FastifyInstance): void {
  const { read, stop } = measureEventLoopDelay()
  app.decorate('eventLoopDelay', read)
  app.addHook('onClose', async () => stop())
}
