import { withDecimals } from '../format/numbers.ts'

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
