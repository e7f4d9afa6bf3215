import { studentBound } from '../special/student.ts'

/** A number that was estimated from trials; null where there is none, with the reason. */
export interface Estimate {
  readonly value: number | null
  /** Null where the trials do not tell it. */
  readonly standardError: number | null
  /** Covers the truth in 95 of 100 studies. */
  readonly interval95: readonly [number, number] | null
  readonly reason?: string
}

export const noEstimate = (reason: string): Estimate => ({
  value: null,
  standardError: null,
  interval95: null,
  reason,
})

/** Why nothing is told of rows that hang together: one without a number makes all of them wrong. Undefined where each has one. */
export function missingIn(columns: readonly Float64Array[]): string | undefined {
  const all = columns.reduce((sum, { length }) => sum + length, 0)
  const missing = columns.reduce((sum, column) => sum + column.filter(Number.isNaN).length, 0)
  if (missing === 0) return undefined
  return `${missing} of ${all} points have no number, and one is enough to make this wrong. Narrow the range that they lie in.`
}

const confidence = 0.95
const bounds = new Map<number, number>()

/** How many standard errors wide half of an interval is that so many blocks tell. */
export function boundOf(blocks: number): number {
  const bound = bounds.get(blocks) ?? studentBound(confidence, blocks - 1)
  bounds.set(blocks, bound)
  return bound
}

/**
 * How sure a number is, from what each block says of it. Blocks are independent of each other, whatever design the trials of a
 * block are; one over the root of the trials would be many times too large for a Latin hypercube.
 *
 * @param value from all trials together.
 */
export function fromBlocks(value: number, byBlock: readonly number[]): Estimate {
  const isTold = byBlock.length > 1 && byBlock.every(Number.isFinite)
  if (!isTold) return { value, standardError: null, interval95: null }
  const standardError = standardDeviation(byBlock) / Math.sqrt(byBlock.length)
  const half = boundOf(byBlock.length) * standardError
  return { value, standardError, interval95: [value - half, value + half] }
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  return sum / values.length
}

/** The root of the sum of squares over n − 1; 0 for fewer than two. */
export function standardDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) return 0
  const mean = meanOf(values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += ((values[i] as number) - mean) ** 2
  return Math.sqrt(sum / (values.length - 1))
}
