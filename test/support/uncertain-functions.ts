import { normalQuantile } from '../../src/engine/uncertainty/special/normal.ts'

/** Functions of the unit cube whose Sobol' indices are known. */
export interface TestFunction {
  readonly name: string
  readonly a: number | readonly number[]
  readonly b?: number
  readonly w?: readonly number[]
  readonly sd?: readonly number[]
}

export function functionOf({
  name,
  a,
  b = 0,
  w = [],
  sd = [],
}: TestFunction): (u: readonly number[]) => number {
  if (name === 'ishigami') {
    return (u) => {
      const [x1, x2, x3] = u.map((each) => (2 * each - 1) * Math.PI) as [number, number, number]
      return Math.sin(x1) + (a as number) * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1)
    }
  }
  if (name === 'sobolG') {
    const parts = a as readonly number[]
    return (u) =>
      u.reduce((all, each, j) => (all * (Math.abs(4 * each - 2) + parts[j]!)) / (1 + parts[j]!), 1)
  }
  return (u) => u.reduce((sum, each, j) => sum + w[j]! * sd[j]! * normalQuantile(each), 10)
}
