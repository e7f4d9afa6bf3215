/** What a server's event loop and memory are, as its metrics tell; the worst of its processes where it tells each. */
export interface ServerMetrics {
  readonly meanDelayMilliseconds: number
  readonly p99DelayMilliseconds: number
  readonly maximumDelayMilliseconds: number
  readonly residentBytes: number
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

/** From the Prometheus text format. */
export function parseServerMetrics(text: string): ServerMetrics | undefined {
  const worst = (name: string) => {
    const sample = new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, 'gm')
    return largest(Array.from(text.matchAll(sample), ([, value]) => Number(value)))
  }
  const delay = (name: string) => worst(`nodejs_eventloop_lag_${name}_seconds`) * 1_000
  const metrics = {
    meanDelayMilliseconds: delay('mean'),
    p99DelayMilliseconds: delay('p99'),
    maximumDelayMilliseconds: delay('max'),
    residentBytes: worst('process_resident_memory_bytes'),
  }
  return Object.values(metrics).every(Number.isNaN) ? undefined : metrics
}

const largest = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : Math.max(...values)
