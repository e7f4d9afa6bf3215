import { pageLocale } from './numbers.ts'
import { type NumberPlace, parseNumber } from './parse-number.ts'
import { texts } from './texts.ts'

export type TypedRange =
  | { readonly kind: 'empty' }
  /** It has the unit that was typed behind it, if any. What its two ends are is not said by the text. */
  | { readonly kind: 'ends'; readonly low: number; readonly high: number; readonly unit?: string }
  /** No range, or one that can be meant in two ways: what is said of it. */
  | { readonly kind: 'unclear'; readonly message: string }

interface RangePlace extends NumberPlace {
  /** What the input is now, in its unit: `± 15 %` is around that. */
  readonly around?: number
}

const unclear = (message: string): TypedRange => ({ kind: 'unclear', message })

const aroundMark = /^(.*?)\s*(?:±|\+\/?[-−])\s*(.+)$/
const between = /^(?:between|from)?\s*(.+?)\s*(?:\bto\b|\band\b|–|—|\.{2,3}|…)\s*(.+)$/i
/** A hyphen between digits, which is no sign of the second number. */
const hyphen = /^(.*\d[^-−\d]*?)\s*[-−]\s*(\d.*)$/
const percents = /^(.*?)\s*%$/

/** Reads what a person writes of two ends: `850 to 1,150`, `850–1,150 USD/t`, `1000 ± 150`, `1000 ± 15 %`, `± 15 %`. */
export function parseRange(given: string, place: RangePlace = {}): TypedRange {
  const text = given.trim()
  if (text === '') return { kind: 'empty' }
  const [, middle, half] = aroundMark.exec(text) ?? []
  if (half !== undefined) return aroundOf(middle ?? '', half, place)
  const [, first, second] = between.exec(text) ?? hyphen.exec(text) ?? []
  if (first === undefined || second === undefined) return unclear(texts.oneEnd(text))
  return endsOf(first, second, place)
}

interface End {
  readonly value: number
  readonly unit?: string
}

/** A number with its unit, or what is said of it. */
function endOf(text: string, { units = [], locale = pageLocale }: RangePlace): End | string {
  const typed = parseNumber(text, { units, locale })
  if (typed.kind === 'number') return typed
  return typed.kind === 'unclear' ? typed.message : texts.unreadable(text)
}

function endsOf(first: string, second: string, place: RangePlace): TypedRange {
  const [low, high] = [endOf(first, place), endOf(second, place)]
  if (typeof low === 'string') return unclear(low)
  if (typeof high === 'string') return unclear(high)
  if (low.unit !== undefined && low.unit !== high.unit) return unclear(texts.twoUnits)
  return ordered(low.value, high.value, high.unit)
}

function aroundOf(before: string, behind: string, place: RangePlace): TypedRange {
  const middle = before === '' ? place.around : endOf(before, place)
  if (middle === undefined) return unclear(texts.aroundWhat)
  if (typeof middle === 'string') return unclear(middle)
  const { value, unit } = typeof middle === 'number' ? { value: middle, unit: undefined } : middle
  const [, share] = percents.exec(behind) ?? []
  if (share !== undefined) {
    // Where the input is in percent it may be a part of it, or so many points.
    if (place.units?.includes('%')) return unclear(texts.percentOfPercent)
    const part = endOf(share, { ...place, units: [] })
    if (typeof part === 'string') return unclear(part)
    const reach = Math.abs(value) * (part.value / 100)
    return ordered(value - reach, value + reach, unit)
  }
  const reach = endOf(behind, place)
  if (typeof reach === 'string') return unclear(reach)
  if (unit !== undefined && reach.unit !== undefined && unit !== reach.unit) return unclear(texts.twoUnits)
  return ordered(value - reach.value, value + reach.value, reach.unit ?? unit)
}

/** The sum of two decimal numbers has digits that nobody wrote. */
const plainDigits = 12

function ordered(from: number, to: number, unit: string | undefined): TypedRange {
  const [low, high] = [from, to].map((end) => Number(end.toPrecision(plainDigits)))
  if (low === undefined || high === undefined || !(low < high)) return unclear(texts.lowerFirst)
  return { kind: 'ends', low, high, ...(unit !== undefined && { unit }) }
}
