/** What a server's event loop and memory are, as its metrics tell; NaN for what they do not. */
export interface ServerMetrics {
  /** How much timers are late, in the worst of its processes where it tells each. */
  readonly delayMilliseconds: { readonly p50: number; readonly p99: number }
  /** The sum over all its processes. */
  readonly residentBytes: number
  /** How often, since its start, no connection to the database was free in time. */
  readonly poolTimeouts: number
}

const timeoutMilliseconds = 2_000

/** One reading, or undefined where there are no metrics. */
export async function readServerMetrics(url: URL): Promise<ServerMetrics | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMilliseconds) })
    return answer.ok ? parseServerMetrics(await answer.text()) : undefined
  } catch {
    return undefined
  }
}

/** Node.js itself measures this: the time between two looks is part of it. */
const lookMilliseconds = 10

/** From the Prometheus text format: our own gauge of the delay, or else the one that Node.js programs usually have. */
export function parseServerMetrics(text: string): ServerMetrics | undefined {
  const samples = (series: string) => {
    const sample = new RegExp(`^${series} (\\S+)`, 'gm')
    return Array.from(text.matchAll(sample), ([, value]) => Number(value))
  }
  const delay = (quantile: string, percentile: string) => {
    const own =
      largest(samples(`nodejs_eventloop_delay_seconds\\{[^}]*quantile="${quantile}"[^}]*\\}`)) * 1_000
    const usual = largest(samples(`nodejs_eventloop_lag_${percentile}_seconds(?:\\{[^}]*\\})?`)) * 1_000
    return Number.isNaN(own) ? Math.max(0, usual - lookMilliseconds) : own
  }
  const timeouts = samples('tea_pool_timeouts_total(?:\\{[^}]*\\})?')
  const resident = samples('process_resident_memory_bytes(?:\\{[^}]*\\})?')
  const metrics = {
    delayMilliseconds: { p50: delay('0\\.5', 'p50'), p99: delay('0\\.99', 'p99') },
    residentBytes: total(resident),
    poolTimeouts: total(timeouts),
  }
  const isNothing = Number.isNaN(metrics.delayMilliseconds.p99) && Number.isNaN(metrics.residentBytes)
  return isNothing ? undefined : metrics
}

const largest = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : Math.max(...values)

const total = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0)
