import type { Datum } from '../engine/edition-data.ts'

/** Where things stand on the bar of a datum: shares of its width. */
export interface RangeMarks {
  readonly value: number
  /** From the low to the high end; undefined where the source gives none. */
  readonly range: { readonly from: number; readonly to: number } | undefined
  /** What other sources give, in the same unit. */
  readonly alternatives: readonly number[]
}

/** Undefined where there is nothing to compare the value with. */
export function rangeMarks({ value, unit, low, high, alternatives = [] }: Datum): RangeMarks | undefined {
  if (value === null) return undefined
  const others = alternatives.filter((each) => each.unit === unit).map((each) => each.value)
  const ends = [low, high].filter((each) => each !== undefined)
  const all = [value, ...ends, ...others]
  const [from, to] = [Math.min(...all), Math.max(...all)]
  if (from === to) return undefined
  const place = (number: number) => (number - from) / (to - from)
  return {
    value: place(value),
    range: ends.length > 0 ? { from: place(low ?? value), to: place(high ?? value) } : undefined,
    alternatives: others.map(place),
  }
}
