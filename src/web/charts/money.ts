const million = 1e6

export interface Money {
  /** USD or MUSD, or the same of another currency. */
  readonly unit: string
  readonly scaled: (amount: number | null) => number | null
}

/**
 * In which unit amounts are shown together: millions where one of them is a million or more.
 *
 * @param currency that they are in.
 */
export function moneyOf(amounts: Iterable<number | null>, currency = 'USD'): Money {
  for (const amount of amounts) {
    if (amount !== null && Math.abs(amount) >= million)
      return { unit: `M${currency}`, scaled: (each) => (each === null ? null : each / million) }
  }
  return { unit: currency, scaled: (each) => each }
}
