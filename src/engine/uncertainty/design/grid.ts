/** How the values between two ends lie: evenly, or with even ratios. */
export type Spacing = 'linear' | 'logarithmic'

/** So many values from one end to the other, both among them; for even ratios both ends are above 0. */
export function valuesBetween(from: number, to: number, count: number, spacing: Spacing): number[] {
  return Array.from({ length: count }, (_, i) => {
    if (i === count - 1) return to
    const part = i / (count - 1)
    return spacing === 'linear' ? from + (to - from) * part : from * (to / from) ** part
  })
}

/** Every combination of some axes' values as columns, by axis; the last axis runs fastest. */
export function gridColumns(axes: readonly (readonly number[])[]): Float64Array[] {
  const count = axes.reduce((product, { length }) => product * length, 1)
  let step = count
  return axes.map((values) => {
    step /= values.length
    const width = step
    return Float64Array.from(
      { length: count },
      (_, k) => values[Math.floor(k / width) % values.length] as number,
    )
  })
}
