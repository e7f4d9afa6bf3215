type Series = ArrayLike<number>

const lengthOf = (policies: Series | undefined, years: Series | undefined): [number, number] => [
  policies?.length ?? 0,
  years?.length ?? 0,
]

/** The number of each year, repeated for every policy. */
export function eachPolicy(byYear: Series = [], byPolicy?: Series): number[] {
  const [policies, years] = lengthOf(byPolicy, byYear)
  return Array.from({ length: policies * years }, (_, i) => byYear[i % years] ?? Number.NaN)
}

/** The number of each policy, repeated in every year. */
export function eachYear(byPolicy: Series = [], byYear?: Series): number[] {
  const [policies, years] = lengthOf(byPolicy, byYear)
  return Array.from({ length: policies * years }, (_, i) => byPolicy[Math.floor(i / years)] ?? Number.NaN)
}

/** The sum of all policies in each year; without policies it is 0. */
export function overPolicies(values: Series = [], byYear?: Series): number[] {
  const years = byYear?.length ?? 0
  const sums: number[] = new Array(years).fill(0)
  for (let i = 0; i < values.length; i++) sums[i % years] = (sums[i % years] ?? 0) + (values[i] ?? Number.NaN)
  return sums
}

/** The sum of all years of each policy. */
export function overYears(values: Series = [], byPolicy?: Series): number[] {
  const policies = byPolicy?.length ?? 0
  const sums: number[] = new Array(policies).fill(0)
  const years = values.length / policies
  for (let i = 0; i < values.length; i++) {
    const policy = Math.floor(i / years)
    sums[policy] = (sums[policy] ?? 0) + (values[i] ?? Number.NaN)
  }
  return sums
}
