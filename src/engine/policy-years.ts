type Series = ArrayLike<number>

/** Most plants have no policies, and then there is nothing to lay out. */
function laidOut(length: number, element: (i: number) => number | undefined): number[] {
  return length === 0 ? [] : Array.from({ length }, (_, i) => element(i) ?? Number.NaN)
}

/** The number of each year, repeated for every policy. */
export function eachPolicy(byYear: Series = [], byPolicy?: Series): number[] {
  const years = byYear.length
  return laidOut(years * (byPolicy?.length ?? 0), (i) => byYear[i % years])
}

/** The number of each policy, repeated in every year. */
export function eachYear(byPolicy: Series = [], byYear?: Series): number[] {
  const years = byYear?.length ?? 0
  return laidOut(byPolicy.length * years, (i) => byPolicy[Math.floor(i / years)])
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
