import { type Separators, separatorsOf } from './numbers.ts'

/** What a text of digits and marks may stand for. */
export type NumberReading =
  | { readonly kind: 'number'; readonly text: string }
  /** Texts that each say one of the numbers that may be meant. */
  | { readonly kind: 'unclear'; readonly readings: readonly string[] }
  | { readonly kind: 'none' }

const grouped = /^[1-9]\d{0,2}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/
/** As India writes ten million: 1,00,00,000. */
const groupedInPairs = /^[1-9]\d?(?:,\d{2})*,\d{3}$/
const plain = /^\d+$/

const none = { kind: 'none' } as const
const number = (text: string): NumberReading => ({ kind: 'number', text })

/**
 * Reads digits with marks between them, without sign and exponent, the way the language writes numbers or in another way
 * that leaves one reading only. What may be two numbers is not decided here.
 *
 * @returns the number's text as JavaScript reads it.
 */
export function readNumberText(given: string, locale: string): NumberReading {
  const text = given.replaceAll(/\s/g, ' ')
  const { decimal, group } = separatorsOf(locale)
  const asWhole = wholeOf(text, locale)
  const readings = ['.', ','].flatMap((mark) => {
    const read = withDecimal(text, mark, locale)
    return read === undefined ? [] : [{ mark, read }]
  })
  if (asWhole !== undefined) {
    const [other] = readings
    if (!other || other.mark === group) return number(asWhole)
    return other.mark === decimal ? number(other.read) : unclear([asWhole, other.read])
  }
  const [reading] = readings
  if (!reading) return none
  return isSlip(text, reading.mark, { decimal, group })
    ? unclear([reading.read, text.replaceAll(reading.mark, '')])
    : number(reading.read)
}

const unclear = (readings: readonly string[]): NumberReading => ({ kind: 'unclear', readings })

/** A mark of grouping in the place of a decimal mark: 1,04 in English, which may be a digit short of 1,040. */
const isSlip = (text: string, mark: string, { decimal, group }: Separators): boolean =>
  mark === group && mark !== decimal && new RegExp(`^[1-9]\\d*\\${mark}\\d*$`).test(text)

function wholeOf(text: string, locale: string): string | undefined {
  const isWhole = plain.test(text) || grouped.test(text) || (isIndian(locale) && groupedInPairs.test(text))
  return isWhole ? text.replaceAll(/\D/g, '') : undefined
}

const isIndian = (locale: string): boolean => /-IN\b/.test(locale)

function withDecimal(text: string, mark: string, locale: string): string | undefined {
  const [before = '', after, ...more] = text.split(mark)
  if (after === undefined || more.length > 0 || !/^\d*$/.test(after)) return undefined
  const whole = before === '' && after !== '' ? '0' : wholeOf(before, locale)
  return whole === undefined ? undefined : `${whole}.${after}`
}
