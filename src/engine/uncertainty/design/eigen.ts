export type Matrix = readonly (readonly number[])[]

/** Eigenvalues of a symmetric matrix, ascending, each with its vector. */
export interface Eigen {
  readonly value: number
  readonly vector: readonly number[]
}

const mostSweeps = 60

/** Jacobi's method: turns of two axes at a time, until nothing is left beside the diagonal. */
export function eigenOf(matrix: Matrix): Eigen[] {
  const n = matrix.length
  const a = matrix.map((row) => Float64Array.from(row))
  const vectors = matrix.map((_, i) => Float64Array.from({ length: n }, (_, j) => Number(i === j)))
  for (let sweep = 0; sweep < mostSweeps && beside(a) > 0; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) turn(a, vectors, p, q)
  }
  return a
    .map((row, i) => ({ value: row[i] as number, vector: vectors.map((each) => each[i] as number) }))
    .sort((one, other) => one.value - other.value)
}

/** The sum of squares beside the diagonal, as none where it is nothing beside the diagonal's. */
function beside(a: readonly Float64Array[]): number {
  let [diagonal, rest] = [0, 0]
  a.forEach((row, i) => {
    row.forEach((each, j) => {
      if (i === j) diagonal += each * each
      else rest += each * each
    })
  })
  return rest > 1e-34 * diagonal ? rest : 0
}

function turn(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p], a[q]] as [Float64Array, Float64Array]
  const across = rowP[q] as number
  if (across === 0) return
  const slope = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * across)
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  const turned = (row: Float64Array) => {
    const [x, y] = [row[p] as number, row[q] as number]
    row[p] = cosine * x - sine * y
    row[q] = sine * x + cosine * y
  }
  a.forEach(turned)
  vectors.forEach(turned)
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k] as number, rowQ[k] as number]
    rowP[k] = cosine * x - sine * y
    rowQ[k] = sine * x + cosine * y
  }
}
