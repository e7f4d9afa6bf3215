import { shown, withDecimals } from '../format/numbers.ts'
import { sure } from '../format/sure-number.ts'
import type { Estimated } from './spread.ts'

const thinSpace = '\u202f'

/** Writes a capital at its beginning; the rest as it is, because names have capitals of their own. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A share in whole percent; one that is small and not nothing says so. */
export function share(fraction: number | null): string {
  if (fraction === null) return ''
  const percents = fraction * 100
  const isSmall = percents !== 0 && Math.abs(percents) < leastPercent
  if (isSmall) return percents > 0 ? `<${thinSpace}1${thinSpace}%` : `>${thinSpace}−1${thinSpace}%`
  return `${withDecimals(percents, 0)}${thinSpace}%`
}
const leastPercent = 0.5

/** Words as a list: a, b and c. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/**
 * A part as it is shown: a zero that is exact is 0, one that was rounded is 0.0.
 *
 * @param rounded what it was rounded to.
 */
export const partText = (rounded: number, value: number, decimals: number): string =>
  withDecimals(rounded === 0 && value !== 0 ? nearlyZero : rounded, decimals)
const nearlyZero = 1e-12

/** A probability as a share of 100 futures, with as many digits as its error leaves: "58.6 of 100", "fewer than 1 of 1,000". */
export function outOfHundred({ value, standardError }: Estimated): string {
  if (value === null) return 'an unknown part of the'
  if (value === 0) return 'none of the'
  if (value === 1) return 'all of the'
  if (value < rare) return `fewer than 1 of ${shown(1 / rare)}`
  if (value > 1 - rare) return `more than ${shown(1 / rare - 1)} of ${shown(1 / rare)}`
  return `${sure(100 * value, Math.max(leastError, 100 * (standardError ?? 0)))} of 100`
}
const rare = 0.001
/** Nobody asks for more than a tenth of a percentage point. */
const leastError = 0.1
