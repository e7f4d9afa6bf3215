import { inOwnCurrency } from '../../contract/money/currencies.ts'
import { findUnit, unambiguous } from '../../engine/language/units.ts'
import { evaluateExpression } from './expression.ts'
import { readNumberText } from './number-text.ts'
import { full, pageLocale } from './numbers.ts'
import { texts } from './texts.ts'

export type Typed =
  | { readonly kind: 'empty' }
  /** It has the unit that was typed behind it, if any. */
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string }
  /** No number, or one that can be meant in two ways: what is said of it. */
  | { readonly kind: 'unclear'; readonly message: string }

export interface NumberPlace {
  /** Names of the units that may stand behind the number. */
  readonly units?: readonly string[]
  readonly locale?: string
}

const unclear = (message: string): Typed => ({ kind: 'unclear', message })

/**
 * Reads what a person types into a box of numbers, as a spreadsheet does: `1,040`, `4e5`, `12%`, `1.2M`, `=930*1.1`,
 * `0.93 USD/kg`. What can be meant in two ways is said, not guessed.
 */
export function parseNumber(given: string, { units = [], locale = pageLocale }: NumberPlace = {}): Typed {
  const text = given.trim()
  if (text === '') return { kind: 'empty' }
  if (text.startsWith('=')) return parseExpression(text, units, locale)
  const [, sign = '', digits = '', exponent = '', rest = ''] =
    /^([-+−]?)\s*([\d.,][\d.,'’\s]*?)(e[-+]?\d+)?\s*([^\d.,'’\s].*)?$/i.exec(text) ?? []
  if (digits === '') return unclear(texts.unreadable(text))
  const reading = readNumberText(digits.trim(), locale)
  if (reading.kind === 'none') return unclear(texts.unreadable(text))
  if (reading.kind === 'unclear') {
    const shown = reading.readings.map((each) => full(Number(each), locale))
    return unclear(texts.twoReadings(text, shown))
  }
  const isNegative = sign === '-' || sign === '−'
  return withRest(`${isNegative ? '-' : ''}${reading.text}`, exponent, rest, units)
}

/** What is said of a text that is no number, or one that can be meant in two ways; undefined where nothing is. */
export function unclearness(text: string, units: readonly string[]): string | undefined {
  const typed = parseNumber(text, { units })
  return typed.kind === 'unclear' ? typed.message : undefined
}

const multipliers: Readonly<Record<string, number>> = { k: 3, M: 6, G: 9, bn: 9 }

/** What stands behind the digits: nothing, a multiplier, a unit, or one after the other. */
function withRest(digits: string, exponent: string, rest: string, units: readonly string[]): Typed {
  const power = exponent === '' ? 0 : Number(exponent.slice(1))
  const [whole, multiplier = '', behind = ''] = findUnit(rest)
    ? []
    : (/^(k|M|G|bn)(?:\s+(.+))?$/.exec(rest) ?? [])
  if (/^(?:m|mm|MM|mn|mln|b|B)$/.test(rest)) return unclear(texts.milli)
  const value = Number(`${digits}e${power + (multipliers[multiplier] ?? 0)}`)
  return withUnit(value, whole === undefined ? rest : behind, units)
}

const mostListed = 6

function withUnit(value: number, unit: string, units: readonly string[]): Typed {
  if (!Number.isFinite(value)) return unclear(texts.tooLarge)
  if (unit === '') return { kind: 'number', value }
  const row = findUnit(unit)
  if (row && units.includes(row.name)) return { kind: 'number', value, unit: row.name }
  // Where there is no rate it is refused by whoever calculates, with what to do.
  if (!row && units.includes(inOwnCurrency(unit))) return { kind: 'number', value, unit }
  const proposals = row ? [] : unambiguous(unit).filter((each) => units.includes(each))
  if (proposals.length > 0) return unclear(texts.severalUnits(unit, proposals))
  if (units.length === 0) return unclear(texts.unreadable(unit))
  const listed = units.slice(0, mostListed)
  if (units.length > mostListed) listed.push(texts.moreUnits(units.length))
  return unclear(texts.unknownUnit(unit, listed.join(', ')))
}

function parseExpression(text: string, units: readonly string[], locale: string): Typed {
  const read = (digits: string) => {
    const [, mantissa = '', exponent = ''] = /^([\d.,'’]+)(e[-+]?\d+)?$/i.exec(digits) ?? []
    const reading = readNumberText(mantissa, locale)
    return reading.kind === 'number' ? Number(reading.text + exponent) : undefined
  }
  const found = evaluateExpression(text.slice(1), read)
  if (!found) return unclear(texts.unreadable(text))
  return Number.isFinite(found.value)
    ? withUnit(found.value, found.rest, units)
    : unclear(texts.divisionByZero)
}
