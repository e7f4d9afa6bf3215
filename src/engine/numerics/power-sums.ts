/** c0 x^e0 + c1 x^e1 + …, for 0 <= x, with exponents that ascend from 0. */
export interface PowerSum {
  readonly coefficients: readonly number[]
  readonly value: (x: number) => number
  /** The sum of the absolute terms. */
  readonly size: (x: number) => number
  /** The sums of the positive terms and of the absolute negative ones. */
  readonly parts: (x: number) => { readonly positive: number; readonly negative: number }
  /** A sum of the sign of the derivative, whose first exponent is 0 again. */
  readonly derivative: () => PowerSum
}

/** Value of c0 + c1 x + c2 x² + … */
function horner(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + (coefficients[i] ?? 0)
  return value
}

/** c0 + c1 x + c2 x² + … */
export const polynomial = (coefficients: readonly number[]): PowerSum => ({
  coefficients,
  value: (x) => horner(coefficients, x),
  size: (x) => horner(coefficients.map(Math.abs), x),
  parts: (x) => {
    let [positive, negative] = [0, 0]
    for (let i = coefficients.length - 1; i >= 0; i--) {
      const each = coefficients[i] ?? 0
      positive = positive * x + Math.max(0, each)
      negative = negative * x + Math.max(0, -each)
    }
    return { positive, negative }
  },
  derivative: () => polynomial(coefficients.slice(1).map((each, i) => each * (i + 1))),
})

/** One term: its coefficient, and an exponent that need not be whole. */
export interface Power {
  readonly coefficient: number
  readonly exponent: number
}

/** A sum of any powers; the exponents ascend, and the first of them is 0. */
export function powers(terms: readonly Power[]): PowerSum {
  const sumOf = (x: number, part: (coefficient: number) => number) =>
    terms.reduce((sum, { coefficient, exponent }) => sum + part(coefficient) * x ** exponent, 0)
  return {
    coefficients: terms.map(({ coefficient }) => coefficient),
    value: (x) => sumOf(x, (each) => each),
    size: (x) => sumOf(x, Math.abs),
    parts: (x) => {
      let [positive, negative] = [0, 0]
      for (const { coefficient, exponent } of terms) {
        const size = Math.abs(coefficient) * x ** exponent
        if (coefficient > 0) positive += size
        else negative += size
      }
      return { positive, negative }
    },
    derivative: () => {
      const [, second] = terms
      return powers(
        terms.slice(1).map(({ coefficient, exponent }) => ({
          coefficient: coefficient * exponent,
          exponent: exponent - (second?.exponent ?? 0),
        })),
      )
    },
  }
}
