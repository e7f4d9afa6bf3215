import { exp, ln, lnBeyondLine } from './elementary.ts'

/**
 * The beta distribution of two shapes above 0.
 *
 * What depends on the shapes alone is computed once, because a quantile asks for the same distribution many times.
 */
export class Beta {
  readonly alpha: number
  readonly beta: number
  private readonly sum: number
  private readonly factor: number

  constructor(alpha: number, beta: number) {
    this.alpha = alpha
    this.beta = beta
    this.sum = alpha + beta
    const errors = stirlingError(this.sum) - stirlingError(alpha) - stirlingError(beta)
    this.factor = Math.sqrt(((alpha / this.sum) * beta) / (2 * Math.PI)) * exp(errors)
  }

  /** The share below x. Where most of it lies above, what is small has as many digits as what is large. */
  below(x: number, rest = 1 - x, power = this.power(x, rest)): number {
    if (x <= 0) return 0
    if (rest <= 0) return 1
    const isLower = x * (this.sum + 2) <= this.alpha + 1
    if (isLower) return power / fraction(this.alpha, this.beta, x, rest)
    return 1 - power / fraction(this.beta, this.alpha, rest, x)
  }

  /**
   * x^α (1 − x)^β / B(α, β): the density times x (1 − x). The powers are taken beside those at the mean, as in Loader, Fast
   * and Accurate Computation of Binomial Probabilities (2000), so that no large logarithms cancel.
   */
  power(x: number, rest: number): number {
    const { alpha, beta, sum } = this
    // Whichever of the two parts is smaller is exact.
    const beyond = x < rest ? sum * x - alpha : beta - sum * rest
    const before = lnBeyondLine(beyond / alpha, (sum * x) / alpha)
    const after = lnBeyondLine(-beyond / beta, (sum * rest) / beta)
    return this.factor * exp(alpha * before + beta * after)
  }
}

/** How much ln Γ(a + 1) is above Stirling's (a + ½) ln a − a + ½ ln 2π. */
function stirlingError(a: number): number {
  let error = 0
  let n = a
  for (; n < 16; n++) error += (n + 0.5) * ln(1 + 1 / n) - 1
  const z = 1 / (n * n)
  const rest = 1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z / 156))
  return error + (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * rest))) / n
}

/**
 * What the power is divided by to give the share below x, for x up to about the mean.
 * Source: DiDonato and Morris, Algorithm 708, ACM Transactions on Mathematical Software 18 (1992), equation 9; by the method of
 * Lentz.
 */
function fraction(a: number, b: number, x: number, rest: number): number {
  const start = (a * (a * rest - b * x + 1)) / (a + 1)
  let value = start || tiny
  let [upper, lower] = [value, 0]
  for (let m = 1; m < 10_000; m++) {
    const step = a + 2 * m - 1
    const p = ((((a + m - 1) / step) * (a + b + m - 1) * m) / step) * (b - m) * x * x
    const q = m + (m * (b - m) * x) / step + ((a + m) * (a * rest - b * x + 1 + m * (1 + rest))) / (step + 2)
    lower = 1 / (q + p * lower || tiny)
    upper = q + p / upper || tiny
    const change = upper * lower
    value *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return value
}

const tiny = 1e-300
