/**
 * How numbers are written. Only this module makes an Intl.NumberFormat, because making one takes a hundred times as long
 * as using it, and a slider's move writes some hundred numbers.
 */

/** The language that the browser asks for. */
export const browserLocale = (): string => globalThis.navigator?.language ?? 'en-US'

/** Numbers are read and written by it: the browser's, until a person chooses another one. */
export let pageLocale = browserLocale()

export function writeNumbersAs(locale: string): void {
  pageLocale = locale
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Digits are always 0 to 9, so that what is shown can be typed and pasted. */
function formatter(key: string, locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${locale} ${key}`
  const known = formatters.get(name)
  if (known) return known
  const made = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    signDisplay: 'negative',
    ...options,
  })
  formatters.set(name, made)
  return made
}

/** U+2212, as wide as a plus; some languages put it of their own accord. */
const withMinus = (text: string): string => text.replaceAll('-', '−')

const significantDigits = 4
const wholeFrom = 1_000
/** As many as a double has for sure. */
const fullDigits = 15

const significant = (locale: string) =>
  formatter('significant', locale, { maximumSignificantDigits: significantDigits })

/**
 * A number of a strip or a card: four significant digits below a thousand, whole from there on.
 *
 * @param value finite.
 */
export function shown(value: number, locale = pageLocale): string {
  const isWhole = Math.abs(Number(value.toPrecision(significantDigits))) >= wholeFrom
  return isWhole ? withDecimals(value, 0, locale) : withMinus(significant(locale).format(value))
}

/** A number with as many decimals as its column has. A zero that is exact is 0, one that was rounded is 0.0. */
export function withDecimals(value: number, decimals: number, locale = pageLocale): string {
  if (value === 0) return '0'
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return withMinus(formatter(`decimals ${decimals}`, locale, options).format(value))
}

/** How many decimals all numbers of a column have: as many as give the largest four significant digits. */
export function columnDecimals(values: readonly number[]): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs))
  if (largest === 0 || values.every(Number.isInteger)) return 0
  const digitsBefore = Math.floor(Math.log10(Number(largest.toPrecision(significantDigits)))) + 1
  return Math.max(0, Math.min(fullDigits, significantDigits - digitsBefore))
}

/** U+202F, a thin space at which no line breaks. */
const thinSpace = '\u202f'

/** A fraction as a percentage with one decimal: 0.733 is 73.3 %. */
export const percent = (fraction: number, locale = pageLocale): string =>
  `${withDecimals(fraction * 100, 1, locale)}${thinSpace}%`

export const years = (value: number, locale = pageLocale): string => withDecimals(value, 1, locale)

/** As many as a box shows without its end being cut off. */
const boxedDigits = 7

/** A number in a box in which nobody is: its first seven digits. */
export const boxed = (value: number, locale = pageLocale): string =>
  withMinus(formatter('boxed', locale, { maximumSignificantDigits: boxedDigits }).format(value))

/** Every digit that a number has for sure, for whoever hovers over it, and for factors, which are shown as stored. */
export const full = (value: number, locale = pageLocale): string =>
  withMinus(formatter('full', locale, { maximumSignificantDigits: fullDigits }).format(value))

/** The same for the clipboard: no grouping and a plain minus, so that a spreadsheet of the same language reads it. */
export function copied(value: number, locale = pageLocale): string {
  const { decimal } = separatorsOf(locale)
  return String(Number(value.toPrecision(fullDigits))).replace('.', decimal)
}

/** Shows a sign, but for zero. */
export const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text)

export interface Separators {
  readonly decimal: string
  /** '' where the language has none. */
  readonly group: string
}

const separators = new Map<string, Separators>()

/** What a language writes between the digits of a number. */
export function separatorsOf(locale: string): Separators {
  const known = separators.get(locale)
  if (known) return known
  const parts = formatter('parts', locale, { useGrouping: 'always' }).formatToParts(1_234_567.8)
  const find = (type: string) => parts.find((part) => part.type === type)?.value
  const made = { decimal: find('decimal') ?? '.', group: find('group') ?? '' }
  separators.set(locale, made)
  return made
}
