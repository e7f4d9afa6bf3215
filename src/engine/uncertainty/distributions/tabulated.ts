import { countBelow } from '../../numerics/count-below.ts'
import type { Of, RandomVariable } from './distribution.ts'

/** Distributions that are given by values. */

export function discrete({ values, probabilities }: Omit<Of<'discrete'>, 'kind'>): RandomVariable {
  const points = values
    .map((value, i) => ({ value, weight: probabilities[i] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value)
  const all = points.reduce((sum, { weight }) => sum + weight, 0)
  let sum = 0
  const cumulative = points.map(({ weight }) => {
    sum += weight
    return sum / all
  })
  const sorted = points.map(({ value }) => value)
  const mean = points.reduce((total, { value, weight }) => total + value * weight, 0) / all
  const at = (i: number) => sorted[Math.min(i, sorted.length - 1)] as number
  return {
    quantile: (p) => at(countBelow(cumulative, p)),
    distribution: (x) => cumulative[countBelow(sorted, x, true) - 1] ?? 0,
    mean,
    variance: points.reduce((total, { value, weight }) => total + (value - mean) ** 2 * weight, 0) / all,
    least: at(0),
    most: at(sorted.length - 1),
  }
}

/** Each value as likely as the others. */
export const empirical = ({ values }: Of<'empirical'>): RandomVariable =>
  discrete({ values, probabilities: values.map(() => 1) })

/** Straight lines between points of the distribution function. */
export function cumulative({ values, cumulative }: Of<'cumulative'>): RandomVariable {
  const between = (xs: readonly number[], ys: readonly number[], x: number) => {
    const i = Math.min(xs.length - 1, Math.max(1, countBelow(xs, x)))
    const [x0, x1, y0, y1] = [xs[i - 1], xs[i], ys[i - 1], ys[i]] as [number, number, number, number]
    return x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
  }
  const [least, most] = [values[0] as number, values.at(-1) as number]
  const pieces = values.slice(1).map((high, i) => {
    const low = values[i] as number
    const weight = (cumulative[i + 1] as number) - (cumulative[i] as number)
    return { middle: (low + high) / 2, width: high - low, weight }
  })
  const mean = pieces.reduce((sum, { middle, weight }) => sum + middle * weight, 0)
  return {
    quantile: (p) => between(cumulative, values, p),
    distribution: (x) => (x <= least || x >= most ? Number(x >= most) : between(values, cumulative, x)),
    mean,
    variance: pieces.reduce(
      (sum, { middle, width, weight }) => sum + weight * ((middle - mean) ** 2 + (width * width) / 12),
      0,
    ),
    least,
    most,
  }
}
