const million = 1e6

export interface Money {
  readonly unit: 'USD' | 'MUSD'
  readonly scaled: (dollars: number | null) => number | null
}

/** In which unit amounts are shown together: millions where one of them is a million or more. */
export function moneyOf(dollars: Iterable<number | null>): Money {
  for (const amount of dollars) {
    if (amount !== null && Math.abs(amount) >= million)
      return { unit: 'MUSD', scaled: (each) => (each === null ? null : each / million) }
  }
  return { unit: 'USD', scaled: (each) => each }
}
