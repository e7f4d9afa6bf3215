const steps = [1, 2, 5, 10]

/** Round numbers from at or below the least to at or above the greatest, about so many. */
export function niceTicks(low: number, high: number, wanted: number): number[] {
  const span = high - low || 1
  const power = 10 ** Math.floor(Math.log10(span / wanted))
  const step = power * (steps.find((each) => span / (each * power) <= wanted) ?? 10)
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)]
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
}
