import { createHistogram } from 'node:perf_hooks'

const microsecondsMaximum = 600_000_000

/** Percent of all values, and the milliseconds that they do not exceed. */
export type Quantile = readonly [percent: number, milliseconds: number]

/**
 * Milliseconds, any number of them in the same memory: percentiles are exact to 0.1 %, mean and maximum without
 * rounding. A value above ten minutes counts as ten minutes in the percentiles.
 */
export class Latencies {
  readonly #histogram = createHistogram({ lowest: 1, highest: microsecondsMaximum, figures: 3 })
  #sum = 0
  #maximum = 0

  add(milliseconds: number): void {
    const microseconds = Math.round(milliseconds * 1_000)
    this.#histogram.record(Math.min(Math.max(microseconds, 1), microsecondsMaximum))
    this.#sum += milliseconds
    if (milliseconds > this.#maximum) this.#maximum = milliseconds
  }

  get count(): number {
    return this.#histogram.count
  }

  /** NaN when there are no values, as all the others here. */
  get mean(): number {
    return this.count === 0 ? Number.NaN : this.#sum / this.count
  }

  get maximum(): number {
    return this.count === 0 ? Number.NaN : this.#maximum
  }

  percentile(percent: number): number {
    if (this.count === 0) return Number.NaN
    return Math.min(this.#histogram.percentile(percent) / 1_000, this.#maximum)
  }

  /** The whole distribution, closer where the tail is. */
  quantiles(): Quantile[] {
    return this.count === 0 ? [] : quantilePercents.map((percent) => [percent, this.percentile(percent)])
  }

  addAll(other: Latencies): void {
    this.#histogram.add(other.#histogram)
    this.#sum += other.#sum
    this.#maximum = Math.max(this.#maximum, other.#maximum)
  }

  clear(): void {
    this.#histogram.reset()
    this.#sum = 0
    this.#maximum = 0
  }
}

const quantilePercents = [
  0.1,
  1,
  ...Array.from({ length: 47 }, (_, i) => 2 + 2 * i),
  95,
  96,
  97,
  98,
  98.5,
  99,
  99.5,
  99.9,
  100,
]
