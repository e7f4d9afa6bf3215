/** Several rounds of the same measurement. */
export interface Summary {
  readonly median: number
  readonly minimum: number
  readonly maximum: number
}

/** @throws {RangeError} when there is nothing to summarize. */
export function summarize(values: readonly number[]): Summary {
  return { median: percentile(values, 0.5), minimum: Math.min(...values), maximum: Math.max(...values) }
}

/**
 * The value that the fraction of all values does not exceed, interpolated between neighbours.
 *
 * @throws {RangeError} when there are no values.
 */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * fraction
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) throw new RangeError('There are no values.')
  return below + (above - below) * (place - Math.floor(place))
}

export interface Quantiles {
  readonly p50: number
  readonly p90: number
  readonly p99: number
}

/** @throws {RangeError} when there are no values. */
export function quantilesOf(values: readonly number[]): Quantiles {
  return { p50: percentile(values, 0.5), p90: percentile(values, 0.9), p99: percentile(values, 0.99) }
}
