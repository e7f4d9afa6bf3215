import { studentTails } from '../special/student.ts'
import { type Ranks, ranksOf } from './ranks.ts'

/** How far an output rises or falls with an input, by ranks: sign and strength, and no share of the variance. */
export interface Spearman {
  readonly rho: number | null
  /** Probability of one this far from 0 where there is no connection. */
  readonly p: number | null
  /** Fisher's z with the variance of Bonett and Wright, Psychometrika 65 (2000); null for fewer than four trials, or at ±1. */
  readonly interval95: readonly [number, number] | null
  readonly reason?: string
}

const z = 1.959963984540054

/** How far from 0 a correlation of so many trials is by chance in 95 of 100 studies. */
export const noiseBand = (n: number): number => z / Math.sqrt(n - 1)

/** Both as long; all their numbers exist. */
export const spearman = (x: Float64Array, y: Float64Array): Spearman =>
  spearmanOfRanks(ranksOf(x), ranksOf(y))

/** The same from ranks, for whoever compares one column with many. */
export function spearmanOfRanks(x: Ranks, y: Ranks): Spearman {
  const rho = correlationOf(x, y)
  if (typeof rho === 'string') return { rho: null, p: null, interval95: null, reason: `${rho} does not vary` }
  const n = x.length
  const isExact = Math.abs(rho) >= 1
  const t = rho * Math.sqrt((n - 2) / ((1 - rho) * (1 + rho)))
  return {
    rho,
    p: isExact ? 0 : n > 2 ? studentTails(t, n - 2) : null,
    interval95: isExact || n < 4 ? null : intervalOf(rho, n),
  }
}

function intervalOf(rho: number, n: number): [number, number] {
  const half = z * Math.sqrt((1 + (rho * rho) / 2) / (n - 3))
  return [Math.tanh(Math.atanh(rho) - half), Math.tanh(Math.atanh(rho) + half)]
}

/** Pearson's correlation of ranks, or which of the two does not vary. */
function correlationOf(x: Ranks, y: Ranks): number | 'x' | 'y' {
  // Ranks are twice 1, …, n, or averages of these.
  const mean = x.length + 1
  let [xx, yy, xy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [(x[i] as number) - mean, (y[i] as number) - mean]
    xx += a * a
    yy += b * b
    xy += a * b
  }
  if (xx === 0 || yy === 0) return xx === 0 ? 'x' : 'y'
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)))
}

/**
 * Which of several p-values are significant together at 5 %: with twenty inputs one is by chance alone.
 * Source: Holm, A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6 (1979).
 */
export function significantTogether(values: readonly (number | null)[]): boolean[] {
  const tested = values.flatMap((p, i) => (p === null ? [] : [{ p, i }])).sort((a, b) => a.p - b.p)
  const isSignificant = values.map(() => false)
  for (const [k, { p, i }] of tested.entries()) {
    if (p > 0.05 / (tested.length - k)) break
    isSignificant[i] = true
  }
  return isSignificant
}
