/** A positive rational number without rounding: numerator and denominator. */
export type Exact = readonly [bigint, bigint]

export const one: Exact = [1n, 1n]

/** The number that a decimal writes, such as '0.45359237'. */
export function exact(decimal: string): Exact {
  const [whole = '', fraction = ''] = decimal.split('.')
  return reduced([BigInt(whole + fraction), 10n ** BigInt(fraction.length)])
}

export const multiply = (...factors: readonly Exact[]): Exact =>
  factors.reduce(([a, b], [c, d]) => reduced([a * c, b * d]), one)

export const divide = (a: Exact, [c, d]: Exact): Exact => multiply(a, [d, c])

export const toNumber = ([numerator, denominator]: Exact): number => Number(numerator) / Number(denominator)

function reduced([numerator, denominator]: Exact): Exact {
  let [a, b] = [numerator, denominator]
  while (b > 0n) [a, b] = [b, a % b]
  return [numerator / a, denominator / a]
}
