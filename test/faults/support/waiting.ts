import { until as untilReached } from '../../support/waiting.ts'

/** The same with what is waited for first, as the faults tell it. */
export const until = (
  what: string,
  isReached: () => Promise<boolean> | boolean,
  limitMilliseconds?: number,
): Promise<void> => untilReached(isReached, what, limitMilliseconds)

/** The quantile of numbers that need not be in order; undefined where there are none. */
export function quantile(numbers: readonly number[], fraction: number): number | undefined {
  const ordered = numbers.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * fraction))]
}

/** A line about times in milliseconds, for the record of a test. */
export function summary(milliseconds: readonly number[]): string {
  const at = (fraction: number) => `${Math.round(quantile(milliseconds, fraction) ?? Number.NaN)} ms`
  return `n ${milliseconds.length}, p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}`
}
