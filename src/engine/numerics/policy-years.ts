type Series = ArrayLike<number>

/** The number of each year, repeated for every policy. */
export function eachPolicy(byYear: Series = [], byPolicy: Series = []): number[] {
  const result: number[] = new Array(byYear.length * byPolicy.length)
  let i = 0
  for (let policy = 0; policy < byPolicy.length; policy++) {
    for (let year = 0; year < byYear.length; year++) result[i++] = byYear[year] ?? Number.NaN
  }
  return result
}

/** The number of each policy, repeated in every year. */
export function eachYear(byPolicy: Series = [], byYear: Series = []): number[] {
  const result: number[] = new Array(byPolicy.length * byYear.length)
  let i = 0
  for (let policy = 0; policy < byPolicy.length; policy++) {
    const value = byPolicy[policy] ?? Number.NaN
    for (let year = 0; year < byYear.length; year++) result[i++] = value
  }
  return result
}

/** The number of the product that each policy is for, by its place; 0 for a policy without one, whose place is below 0. */
export function ofPolicy(byProduct: Series = [], places: Series = []): number[] {
  const result: number[] = new Array(places.length)
  for (let policy = 0; policy < result.length; policy++) {
    const place = places[policy] ?? -1
    result[policy] = place < 0 ? 0 : (byProduct[place] ?? Number.NaN)
  }
  return result
}

/** The sum of all policies in each year; without policies it is 0. */
export function overPolicies(values: Series = [], byYear: Series = []): number[] {
  const sums: number[] = new Array(byYear.length).fill(0)
  for (let i = 0; i < values.length; ) {
    for (let year = 0; year < sums.length; year++)
      sums[year] = (sums[year] ?? 0) + (values[i++] ?? Number.NaN)
  }
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

/** For each element the sum of the values whose place it is; a place below 0 is that of none. */
export function laidOnto(values: Series = [], places: Series = [], elements: Series = []): number[] {
  const sums: number[] = new Array(elements.length).fill(0)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? -1
    if (place >= 0) sums[place] = (sums[place] ?? 0) + (values[i] ?? Number.NaN)
  }
  return sums
}

/** In each year of each policy the number of its path, by its place; 1 for a policy without one, whose place is below 0. */
export function ofPathYears(values: Series = [], places: Series = [], byYear: Series = []): number[] {
  const result: number[] = new Array(places.length * byYear.length)
  for (let i = 0; i < result.length; i++) {
    const place = places[Math.floor(i / byYear.length)] ?? -1
    result[i] = place < 0 ? 1 : (values[place * byYear.length + (i % byYear.length)] ?? Number.NaN)
  }
  return result
}

/** In each year of each element the number of its path, by its place; that of the year for an element without one. */
export function ofPathOrYear(values: Series = [], places: Series = [], byYear: Series = []): number[] {
  const result: number[] = new Array(places.length * byYear.length)
  for (let i = 0; i < result.length; i++) {
    const [place, year] = [places[Math.floor(i / byYear.length)] ?? -1, i % byYear.length]
    result[i] = (place < 0 ? byYear[year] : values[place * byYear.length + year]) ?? Number.NaN
  }
  return result
}
