import { meanOf } from './estimate.ts'

/** What is told of values that all exist. */
export interface Moments {
  readonly mean: number
  /** The root of the sum of squares over n − 1. */
  readonly sd: number
  /** Third and fourth moments about the mean, over powers of the second; null where nothing varies. */
  readonly skewness: number | null
  readonly kurtosisExcess: number | null
}

export function momentsOf(values: ArrayLike<number>): Moments {
  const n = values.length
  const mean = meanOf(values)
  let [second, third, fourth] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const difference = (values[i] as number) - mean
    const square = difference * difference
    second += square
    third += square * difference
    fourth += square * square
  }
  const variance = second / n
  return {
    mean,
    sd: n > 1 ? Math.sqrt(second / (n - 1)) : 0,
    skewness: variance > 0 ? third / n / variance ** 1.5 : null,
    kurtosisExcess: variance > 0 ? fourth / n / (variance * variance) - 3 : null,
  }
}
