/** Numbers of some years, in USD; null where a year has none. */
type Years = readonly (number | null)[]

interface Amount {
  readonly value: number | null
  readonly unit: 'USD'
  readonly reason?: string
}

/** The sum of some years, which there is only where each of them has its number. */
export function yearlySum(years: Years, sign = 1): Amount {
  if (years.includes(null))
    return { value: null, unit: 'USD', reason: 'One of the years has no such number.' }
  return { value: sign * years.reduce<number>((all, each) => all + Number(each), 0), unit: 'USD' }
}

/** What several amounts are together, which there is only where each of them exists. */
export function totalOf(amounts: readonly Amount[]): Amount {
  const lost = amounts.find(({ value }) => value === null)
  return lost ?? yearlySum(amounts.map(({ value }) => value))
}
