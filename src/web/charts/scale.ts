import { nice, ticks } from 'd3-array'

export interface ValueScale {
  /** CSS pixels at which a value is drawn. */
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

interface Extent {
  /** Pixels of the least and of the greatest value. */
  readonly from: number
  readonly to: number
  readonly pixelsPerTick?: number
  /** Whether the ends are widened to round numbers. */
  readonly isNice?: boolean
}

/** A scale that reaches over all values and zero. Values that do not exist are left out. */
export function valueScale(
  values: Iterable<number | null>,
  { from, to, pixelsPerTick = 48, isNice = true }: Extent,
): ValueScale {
  let low = 0
  let high = 0
  for (const value of values) {
    if (value === null) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low === high) high = 1
  return spanScale([low, high], { from, to, pixelsPerTick, isNice })
}

/** A scale from the first to the second value, which need not hold zero. */
export function spanScale(
  [low, high]: readonly [number, number],
  { from, to, pixelsPerTick = 48, isNice = false }: Extent,
): ValueScale {
  const count = Math.max(2, Math.floor(Math.abs(to - from) / pixelsPerTick))
  const given = [low, high === low ? low + 1 : high] as const
  const [first, last] = isNice ? nice(...given, count) : given
  return { at: line([first, last], [from, to]), ticks: ticks(first, last, count) }
}

type Ends = readonly [number, number]

/** The linear scale of d3-scale, to the bit: that brings colours, formats and dates with it, 8 kB that no chart here asks for. */
function line([first, last]: Ends, [from, to]: Ends): (value: number) => number {
  const [low, high, start, end] = last < first ? [last, first, to, from] : [first, last, from, to]
  return (value) => {
    const share = (value - low) / (high - low)
    return start * (1 - share) + end * share
  }
}
