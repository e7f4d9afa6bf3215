import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { patienceMilliseconds } from '../../support/waiting.ts'

const pollMilliseconds = 20

/** Asks until the answer is true; fails when it never is. */
export async function until(
  what: string,
  isReached: () => Promise<boolean> | boolean,
  limitMilliseconds = patienceMilliseconds,
): Promise<void> {
  const deadline = performance.now() + limitMilliseconds
  while (!(await isReached())) {
    assert.ok(performance.now() < deadline, `After ${limitMilliseconds} ms still not: ${what}`)
    await sleep(pollMilliseconds)
  }
}

/** Of numbers that need not be in order; undefined without any. */
export function quantile(numbers: readonly number[], fraction: number): number | undefined {
  const ordered = numbers.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * fraction))]
}

/** Of times in milliseconds, for the record of a test. */
export function summary(milliseconds: readonly number[]): string {
  const at = (fraction: number) => `${Math.round(quantile(milliseconds, fraction) ?? Number.NaN)} ms`
  return `n ${milliseconds.length}, p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}`
}
