import { exp, ln } from './elementary.ts'
import { Beta } from './incomplete-beta.ts'

const cells = 128
/** A step of Newton this small leaves an error of about its square. */
const enough = 1e-9
const mostSteps = 100

/** Quantile of a beta distribution, to about 1e-15 of its width. Tables of first guesses are made once. */
export function betaQuantile(alpha: number, beta: number): (p: number) => number {
  const lower = new LowerHalf(alpha, beta)
  const upper = new LowerHalf(beta, alpha)
  // 1 − p is exact from one half on.
  return (p) => (p <= 0.5 ? lower.quantile(p) : 1 - upper.quantile(1 - p))
}

/** The quantiles up to the median. */
class LowerHalf {
  private readonly distribution: Beta
  /** Quantile and its slope at multiples of the cell's width. */
  private readonly values = new Float64Array(cells + 1)
  private readonly slopes = new Float64Array(cells + 1)

  constructor(alpha: number, beta: number) {
    this.distribution = new Beta(alpha, beta)
    let guess = alpha / (alpha + beta)
    for (let i = cells; i > 0; i--) {
      const x = this.solve(i * width, guess)
      this.values[i] = x
      this.slopes[i] = (x * (1 - x)) / this.distribution.power(x, 1 - x)
      guess = x
    }
  }

  quantile(p: number): number {
    return this.solve(p, this.guess(p))
  }

  /** Cubic between the points of the table; in the first cell, where the quantile may be as steep as it likes, a power. */
  private guess(p: number): number {
    const place = Math.min(cells - 1, Math.floor(p / width))
    const [x0, x1] = [this.values[place] as number, this.values[place + 1] as number]
    if (place === 0) return x1 * exp(ln(p / width) / this.distribution.alpha)
    const t = p / width - place
    const s = 1 - t
    const [d0, d1] = [this.slopes[place] as number, this.slopes[place + 1] as number]
    return s * s * (x0 * (1 + 2 * t) + d0 * width * t) + t * t * (x1 * (1 + 2 * s) - d1 * width * s)
  }

  /** Newton's method for ln of the share over ln x, which in the tail is a straight line; halving where that leads astray. */
  private solve(p: number, start: number): number {
    const { distribution } = this
    let [low, high] = [0, 1]
    let x = start > 0 && start < 1 ? start : 0.5
    for (let i = 0; i < mostSteps; i++) {
      const rest = 1 - x
      const share = distribution.below(x, rest)
      if (share < p) low = x
      else high = x
      const slope = distribution.power(x, rest) / (rest * share)
      const step = logarithmOfRatio(share, p) / slope
      const next = x * (Math.abs(step) < enough ? 1 - step : exp(-step))
      if (Math.abs(step) < enough && next < 1) return next
      x = next > low && next < high ? next : (low + high) / 2
      if (x === low || x === high) return x
    }
    return x
  }
}

const width = 0.5 / cells

/** ln(a / b), of which near 1 the difference tells more digits. */
function logarithmOfRatio(a: number, b: number): number {
  const part = (a - b) / b
  return Math.abs(part) < 1e-5 ? part * (1 - (part / 2) * (1 - (2 * part) / 3)) : ln(a / b)
}
