import { exp, ln } from './elementary.ts'
import { Beta } from './incomplete-beta.ts'
import { QuantileTable } from './quantile-table.ts'

/** A step of Newton this small, beside the distance from both ends, leaves an error of about its square. */
const enough = 1e-9
const mostSteps = 100

const known = new Map<string, (p: number) => number>()
const mostKnown = 256

/**
 * Quantile of a beta distribution, to about 1e-15 of its size from the nearer end. Its tables are made as they are needed, and kept
 * for whoever asks for the same distribution again.
 */
export function betaQuantile(alpha: number, beta: number): (p: number) => number {
  const key = `${alpha} ${beta}`
  const found = known.get(key)
  if (found) return found
  const lower = lowerHalf(alpha, beta)
  const upper = lowerHalf(beta, alpha)
  // 1 − p is exact from one half on.
  const quantile = (p: number) => (p <= 0.5 ? lower.quantile(p) : 1 - upper.quantile(1 - p))
  if (known.size >= mostKnown) known.clear()
  known.set(key, quantile)
  return quantile
}

/** The quantiles up to the median. */
function lowerHalf(alpha: number, beta: number): QuantileTable {
  const distribution = new Beta(alpha, beta)
  return new QuantileTable(
    (p, guess) => solve(distribution, p, guess ?? alpha / (alpha + beta)),
    (x) => {
      const rest = 1 - x
      const slope = (x * rest) / distribution.power(x, rest)
      // This is of the logarithm of the density.
      const change = (alpha - 1) / x - (beta - 1) / rest
      const bend = -(alpha - 1) / (x * x) - (beta - 1) / (rest * rest)
      const square = slope * slope
      return [x, slope, -change * square, (2 * change * change - bend) * square * slope]
    },
  )
}

/** Newton's method for ln of the share over ln x, which in the tail is a straight line; halving where that leads astray. */
function solve(distribution: Beta, p: number, start: number): number {
  let [low, high] = [0, 1]
  let x = start > 0 && start < 1 ? start : 0.5
  for (let i = 0; i < mostSteps; i++) {
    const rest = 1 - x
    const power = distribution.power(x, rest)
    const share = distribution.below(x, rest, power)
    if (share < p) low = x
    else high = x
    const step = (logarithmOfRatio(share, p) * rest * share) / power
    const isNear = Math.abs(step) < enough * Math.min(1, rest)
    const next = x * (Math.abs(step) < enough ? 1 - step : exp(-step))
    if (isNear && next < 1) return next
    x = next > low && next < high ? next : (low + high) / 2
    if (x === low || x === high) return x
  }
  return x
}

/** ln(a / b), of which near 1 the difference tells more digits. */
function logarithmOfRatio(a: number, b: number): number {
  const part = (a - b) / b
  return Math.abs(part) < 1e-5 ? part * (1 - (part / 2) * (1 - (2 * part) / 3)) : ln(a / b)
}
