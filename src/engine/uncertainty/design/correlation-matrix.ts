import { sine } from '../special/elementary.ts'
import { eigenOf, type Matrix } from './eigen.ts'

/** Correlation of normal variables whose ranks have this correlation, and back (Pearson 1907). */
export const normalOfRank = (rank: number): number => 2 * sine((Math.PI * rank) / 6)
export const rankOfNormal = (normal: number): number => (6 / Math.PI) * Math.asin(normal / 2)

/** Below this an eigenvalue is as good as none. */
const leastEigenvalue = 1e-12

/** Whether there are variables that are correlated so. */
export const isPositiveDefinite = (matrix: Matrix): boolean =>
  (eigenOf(matrix)[0]?.value ?? 1) >= leastEigenvalue

/** Lower triangle whose product with its own transpose is the matrix. */
export function cholesky(matrix: Matrix): number[][] {
  const lower: number[][] = matrix.map((row) => row.map(() => 0))
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j] as number
      for (let k = 0; k < j; k++) rest -= (lower[i]?.[k] as number) * (lower[j]?.[k] as number)
      ;(lower[i] as number[])[j] = i === j ? Math.sqrt(rest) : rest / (lower[j]?.[j] as number)
    }
  })
  return lower
}

/** What eigenvalues of the nearest matrix are at least, so that it can be used: its numbers differ by less than a millionth. */
const floor = 1e-7
const mostProjections = 1000

/**
 * The correlation matrix nearest to a symmetric one, by the sum of squares of the differences.
 * Source: Higham, Computing the Nearest Correlation Matrix, IMA Journal of Numerical Analysis 22 (2002): projections in turn on
 * the matrices without negative eigenvalues and on those with ones on the diagonal, with the correction of Dykstra.
 */
export function nearestCorrelation(matrix: Matrix): number[][] {
  let current = matrix.map((row) => [...row])
  let correction = matrix.map((row) => row.map(() => 0))
  for (let i = 0; i < mostProjections; i++) {
    const corrected = combined(current, correction, (x, c) => x - c)
    const positive = withoutNegative(corrected)
    correction = combined(positive, corrected, (x, r) => x - r)
    const next = positive.map((row, k) => row.with(k, 1))
    const change = largest(combined(next, current, (x, y) => Math.abs(x - y)))
    current = next
    if (change < 1e-12) break
  }
  return current
}

const combined = (a: Matrix, b: Matrix, how: (x: number, y: number) => number): number[][] =>
  a.map((row, i) => row.map((x, j) => how(x, b[i]?.[j] as number)))

export const largest = (matrix: Matrix): number => Math.max(...matrix.map((row) => Math.max(...row)))

function withoutNegative(matrix: Matrix): number[][] {
  const eigen = eigenOf(matrix)
  return matrix.map((row, i) =>
    row.map((_, j) =>
      eigen.reduce(
        (sum, { value, vector }) =>
          sum + Math.max(floor, value) * (vector[i] as number) * (vector[j] as number),
        0,
      ),
    ),
  )
}
