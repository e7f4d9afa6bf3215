import { betaQuantile } from '../special/beta-quantile.ts'
import { exp, ln } from '../special/elementary.ts'
import { Beta } from '../special/incomplete-beta.ts'
import { normalDensity, normalDistribution, normalQuantile } from '../special/normal.ts'
import { constant, type Of, type RandomVariable } from './distribution.ts'

/** Distributions with one smooth peak. */

export function normal({ mean, sd }: Of<'normal'>): RandomVariable {
  if (sd === 0) return constant(mean)
  const quantile = (p: number) => mean + sd * normalQuantile(p)
  return {
    quantile,
    fill: (shares) => {
      for (let k = 0; k < shares.length; k++) shares[k] = quantile(shares[k] as number)
    },
    distribution: (x) => normalDistribution((x - mean) / sd),
    mean,
    variance: sd * sd,
    least: Number.NEGATIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
  }
}

export function lognormal(given: Of<'lognormal'>): RandomVariable {
  const { median } = given
  const sdLog = 'p90' in given ? ln(given.p90 / median) / normalQuantile(0.9) : given.sdLog
  if (sdLog === 0) return constant(median)
  const square = sdLog * sdLog
  const quantile = (p: number) => median * exp(sdLog * normalQuantile(p))
  return {
    quantile,
    fill: (shares) => {
      for (let k = 0; k < shares.length; k++) shares[k] = quantile(shares[k] as number)
    },
    distribution: (x) => (x <= 0 ? 0 : normalDistribution(ln(x / median) / sdLog)),
    mean: median * exp(square / 2),
    variance: median * median * exp(square) * (exp(square) - 1),
    least: 0,
    most: Number.POSITIVE_INFINITY,
  }
}

export function beta({ alpha, beta, low, high }: Of<'beta'>): RandomVariable {
  const width = high - low
  if (width === 0) return constant(low)
  const sum = alpha + beta
  const share = betaQuantile(alpha, beta)
  const quantile = (p: number) => Math.min(high, low + width * share(p))
  const distribution = new Beta(alpha, beta)
  return {
    quantile,
    fill: (shares) => {
      for (let k = 0; k < shares.length; k++) shares[k] = quantile(shares[k] as number)
    },
    distribution: (x) => distribution.below((x - low) / width, (high - x) / width),
    mean: low + (width * alpha) / sum,
    variance: (width * width * alpha * beta) / (sum * sum * (sum + 1)),
    least: low,
    most: high,
  }
}

/** A beta distribution whose mean gives the mode the weight of `shape` ends. */
export function pert({ low, mode, high, shape = 4 }: Of<'pert'>): RandomVariable {
  const width = high - low
  if (width === 0) return constant(low)
  const [alpha, rest] = [1 + (shape * (mode - low)) / width, 1 + (shape * (high - mode)) / width]
  return beta({ kind: 'beta', alpha, beta: rest, low, high })
}

export function truncatedNormal(given: Of<'truncatedNormal'>): RandomVariable {
  const { mean, sd, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = given
  if (sd === 0) return constant(mean)
  // Upper tails are small differences of numbers near 1: the lower ones in a mirror are not.
  if (low > mean)
    return mirrored(truncatedNormal({ kind: 'truncatedNormal', mean: -mean, sd, low: -high, high: -low }))
  const [a, b] = [(low - mean) / sd, (high - mean) / sd]
  const [below, above] = [normalDistribution(a), normalDistribution(-b)]
  const share = normalDistribution(b) - below
  const edges = [a, b].map((z) => (Number.isFinite(z) ? normalDensity(z) / share : 0)) as [number, number]
  const shift = edges[0] - edges[1]
  const spread = (Number.isFinite(a) ? a * edges[0] : 0) - (Number.isFinite(b) ? b * edges[1] : 0)
  const quantile = (p: number) => {
    // Beside an end that is near 0 the number itself is small, and mean + sd × z would lose its digits.
    const fromLow = (p * share) / normalDensity(a)
    if (fromLow * Math.max(1, -a) < beside) return low + sd * distanceFrom(a, fromLow)
    const fromHigh = ((1 - p) * share) / normalDensity(b)
    if (fromHigh * Math.max(1, Math.abs(b)) < beside) return high - sd * distanceFrom(-b, fromHigh)
    const lower = below + p * share
    const z = lower < 0.5 ? normalQuantile(lower) : -normalQuantile(above + (1 - p) * share)
    return Math.min(high, Math.max(low, mean + sd * z))
  }
  return {
    quantile,
    distribution: (x) => {
      if (x <= low || x >= high) return x <= low ? 0 : 1
      return (normalDistribution((x - mean) / sd) - below) / share
    },
    mean: mean + sd * shift,
    variance: sd * sd * (1 + spread - shift * shift),
    least: low,
    most: high,
  }
}

/** How small a share, over the density at an end, is beside it. */
const beside = 0.05

/** How far above a the standard normal distribution has gained `part` of its density at a; for a small part. */
function distanceFrom(a: number, part: number): number {
  let distance = part
  for (let i = 0; i < 4; i++) {
    // The density beyond a, over that at a, as a power series, and its integral.
    let [before, term, gained] = [0, 1, distance]
    for (let n = 1, power = distance; n < 14; n++) {
      ;[before, term] = [term, -(a * term + before) / n]
      power *= distance
      gained += (term * power) / (n + 1)
    }
    distance -= (gained - part) / exp(-distance * (a + distance / 2))
  }
  return distance
}

const mirrored = (variable: RandomVariable): RandomVariable => ({
  quantile: (p) => -variable.quantile(1 - p),
  distribution: (x) => 1 - variable.distribution(-x),
  mean: -variable.mean,
  variance: variable.variance,
  least: -variable.most,
  most: -variable.least,
})
