/** What an expression gives, and the text behind it that is no part of it. */
export interface Evaluated {
  readonly value: number
  readonly rest: string
}

/**
 * Calculates `930*1.1` or `(2+3)/4`: numbers, + - * / and brackets, in the usual order.
 *
 * @param readNumber takes the digits and marks of one number.
 * @returns undefined where the text is no expression. A division by zero gives a number that is not finite.
 */
export function evaluateExpression(
  text: string,
  readNumber: (digits: string) => number | undefined,
): Evaluated | undefined {
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found?.[1]
  }
  const joined = (next: () => number, sign: RegExp, join: (a: number, b: number, by: string) => number) => {
    let value = next()
    for (let by = take(sign); by !== undefined; by = take(sign)) value = join(value, next(), by)
    return value
  }
  const factor = (): number => {
    const sign = take(/\s*([-+−])/y)
    if (sign !== undefined) return sign === '+' ? factor() : -factor()
    if (take(/\s*(\()/y)) {
      const value = sum()
      return take(/\s*(\))/y) ? value : Number.NaN
    }
    return readNumber(take(/\s*([\d.,'’]+(?:[eE][-+]?\d+)?)/y) ?? '') ?? Number.NaN
  }
  const product = () => joined(factor, /\s*([*/×÷])/y, (a, b, by) => ('*×'.includes(by) ? a * b : a / b))
  const sum = (): number => joined(product, /\s*([-+−])/y, (a, b, by) => (by === '+' ? a + b : a - b))
  const value = sum()
  return Number.isNaN(value) ? undefined : { value, rest: text.slice(at).trim() }
}
