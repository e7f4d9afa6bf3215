import type { Measure } from '../format/units.ts'
import { stepOfRange } from '../ui/step.ts'

export interface SliderRange {
  readonly low: number
  readonly high: number
  readonly step: number
}

interface Bounds {
  readonly low?: number | undefined
  readonly high?: number | undefined
}

const around = { low: 0.5, high: 1.5 }
const digits = 2
const rounded = (value: number): number => Number(value.toPrecision(digits))

/**
 * Between which ends a slider moves, in the unit of the start: what the source of the datum gives, else half to one and a half of where it
 * starts, within what is legal. Undefined where nothing says how far it may go, as for a start of zero without a highest value.
 *
 * @param given low and high of the datum.
 * @param legal bounds of the input.
 */
export function sliderRange({ value }: Measure, given: Bounds, legal: Bounds): SliderRange | undefined {
  const hasRange = given.low !== undefined && given.high !== undefined && given.low < given.high
  const [first, last] = hasRange
    ? [given.low ?? value, given.high ?? value]
    : value === 0
      ? [legal.low ?? 0, legal.high ?? 0]
      : [rounded(value * around.low), rounded(value * around.high)].toSorted((a, b) => a - b)
  const low = Math.max(first ?? 0, legal.low ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(last ?? 0, legal.high ?? Number.POSITIVE_INFINITY)
  return low < high ? { low, high, step: stepOfRange(low, high) } : undefined
}
