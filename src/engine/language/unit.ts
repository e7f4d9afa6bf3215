/** A unit as people write it: 'USD/t', 'MJ/kg', 'USD·MJ/t/gCO2e', or '1' for a pure number. */
export type Unit = string

/** Exponent of each base symbol: 'USD/t' is { USD: 1, t: -1 }. Zero exponents are left out. */
export type Dimension = Readonly<Record<string, number>>

export const dimensionless: Dimension = {}

/**
 * Reads a unit into its dimension. Symbols are taken literally, so `t` and `kg` do not cancel:
 * converting between them takes a constant such as `kgPerTonne`, visible in the trace.
 * `t` of feedstock and `t` of fuel are the same symbol.
 */
export function dimensionOf(unit: Unit): Dimension {
  const [numerator = '', ...denominators] = unit.split('/')
  const factors = (part: string, power: number): Dimension =>
    part
      .split('·')
      .filter((symbol) => symbol !== '1')
      .reduce<Dimension>((total, symbol) => times(total, { [symbol]: power }), {})
  return denominators.reduce((total, part) => times(total, factors(part, -1)), factors(numerator, 1))
}

export function times(a: Dimension, b: Dimension, sign: 1 | -1 = 1): Dimension {
  const product: Record<string, number> = { ...a }
  for (const [symbol, power] of Object.entries(b)) {
    product[symbol] = (product[symbol] ?? 0) + sign * power
    if (product[symbol] === 0) delete product[symbol]
  }
  return product
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return Object.keys(times(a, b, -1)).length === 0
}

export function describe(dimension: Dimension): string {
  const part = (sign: number) =>
    Object.entries(dimension)
      .filter(([, power]) => Math.sign(power) === sign)
      .map(([symbol, power]) => (Math.abs(power) === 1 ? symbol : `${symbol}^${Math.abs(power)}`))
  return [part(1).join('·') || '1', ...part(-1)].join('/')
}
