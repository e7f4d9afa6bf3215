import { exp, ln } from '../special/elementary.ts'
import { constant, type Of, type RandomVariable } from './distribution.ts'

/** Distributions whose density is made of straight lines, or of one over a logarithmic axis. */

export function uniform({ low, high }: Of<'uniform'>): RandomVariable {
  const width = high - low
  if (width === 0) return constant(low)
  const quantile = (p: number) => (p < 0.5 ? low + p * width : high - (1 - p) * width)
  return {
    quantile,
    fill: (shares) => {
      for (let k = 0; k < shares.length; k++) shares[k] = quantile(shares[k] as number)
    },
    distribution: (x) => share((x - low) / width),
    mean: low + width / 2,
    variance: (width * width) / 12,
    least: low,
    most: high,
  }
}

const share = (x: number): number => Math.min(1, Math.max(0, x))

export function logUniform({ low, high }: Of<'logUniform'>): RandomVariable {
  if (high === low) return constant(low)
  const logarithm = ln(high / low)
  const mean = (high - low) / logarithm
  return {
    quantile: (p) => Math.min(high, low * exp(p * logarithm)),
    distribution: (x) => (x <= low ? 0 : share(ln(x / low) / logarithm)),
    mean,
    variance: ((high - low) * (high + low)) / (2 * logarithm) - mean * mean,
    least: low,
    most: high,
  }
}

export function triangular(given: Of<'triangular'>): RandomVariable {
  const { low, mode, high } = given.ends === 'P10P90' ? limitsOf(given) : given
  const width = high - low
  if (width === 0) return constant(low)
  const atMode = (mode - low) / width
  const [rise, fall] = [width * (mode - low), width * (high - mode)]
  const quantile = (p: number) => (p < atMode ? low + Math.sqrt(p * rise) : high - Math.sqrt((1 - p) * fall))
  return {
    quantile,
    fill: (shares) => {
      for (let k = 0; k < shares.length; k++) shares[k] = quantile(shares[k] as number)
    },
    distribution: (x) => {
      if (x <= low || x >= high) return x <= low ? 0 : 1
      return x < mode ? ((x - low) * (x - low)) / rise : 1 - ((high - x) * (high - x)) / fall
    },
    mean: (low + mode + high) / 3,
    variance: (width * width - (mode - low) * (high - mode)) / 18,
    least: low,
    most: high,
  }
}

/**
 * The least and the most of a triangle by its P10 and P90. Outside of the mode's side w of the width a tenth of the area is
 * left, so w = A + √(w (w + v) / 10), A being how far P10 is from the mode, and v likewise; repeating this draws nearer.
 */
function limitsOf({ low, mode, high }: Of<'triangular'>): { low: number; mode: number; high: number } {
  let [w, v] = [high - low, high - low]
  for (let i = 0; i < 300; i++) {
    const next = mode - low + Math.sqrt((w * (w + v)) / 10)
    v = high - mode + Math.sqrt((v * (w + v)) / 10)
    w = next
  }
  return { low: mode - w, mode, high: mode + v }
}
