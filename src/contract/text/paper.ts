import { inMillions } from '../money/currencies.ts'

/**
 * How numbers are written on paper: in English whatever the machine speaks, with three to four significant digits, so
 * that the same calculation gives the same page everywhere.
 */
const significantDigits = 4
// Made once: making one takes longer than using it.
const significant = new Intl.NumberFormat('en-US', { maximumSignificantDigits: significantDigits })
const rough = new Intl.NumberFormat('en-US', { maximumSignificantDigits: significantDigits - 1 })
/** Units in which nobody asks for a fourth digit. */
const roughUnits = ['%', 'yr', '×']
const decimalFormats = new Map<number, Intl.NumberFormat>()

/** Does not break at the end of a line. */
const hardSpace = '\u00a0'
const million = 1e6
const percentPerOne = 100
const leastWritten = 1e-4

const withMinus = (text: string): string => text.replaceAll('-', '−')

interface Scalar {
  readonly value: number | null
  readonly unit: string
  readonly reason?: string
}

/** @param value finite. */
export function digits(value: number): string {
  if (value !== 0 && Math.abs(value) < leastWritten) {
    const [mantissa, exponent] = value.toExponential(2).split('e')
    return withMinus(`${mantissa}${hardSpace}·${hardSpace}10^${Number(exponent)}`)
  }
  return withMinus(significant.format(value))
}

/** A number with so many decimals, as a column of a table has them; an exact zero is 0. */
export function decimals(value: number, count: number): string {
  if (value === 0) return '0'
  const known = decimalFormats.get(count)
  const format =
    known ??
    new Intl.NumberFormat('en-US', {
      minimumFractionDigits: count,
      maximumFractionDigits: count,
      signDisplay: 'negative',
    })
  decimalFormats.set(count, format)
  return withMinus(format.format(value))
}

/** How many decimals give the largest of these four significant digits. */
export function decimalsFor(values: readonly (number | null)[]): number {
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)))
  if (largest === 0) return 0
  const before = Math.floor(Math.log10(Number(largest.toPrecision(significantDigits)))) + 1
  return Math.min(significantDigits, Math.max(0, significantDigits - before))
}

/** A unit as it is printed: tCO₂e for tCO2e, m³ for m3, nothing for a pure number. */
export const unitText = (unit: string): string =>
  unit === '1' ? '' : unit.replaceAll('CO2', 'CO₂').replaceAll('m3', 'm³').replaceAll('H2', 'H₂')

/** Money of a million and more in millions; a fraction in percent. */
export function scaled({ value, unit }: { readonly value: number; readonly unit: string }): {
  readonly value: number
  readonly unit: string
} {
  if (unit === '1') return { value: value * percentPerOne, unit: '%' }
  const larger = inMillions(unit)
  if (larger !== undefined && Math.abs(value) >= million) return { value: value / million, unit: larger }
  return { value, unit }
}

/** A number and its unit apart, as tiles and tables set them. */
export function measured({ value, unit }: Scalar): { readonly number: string; readonly unit: string } {
  if (value === null) return { number: 'none', unit: '' }
  const shown = scaled({ value, unit })
  const number = roughUnits.includes(shown.unit) ? withMinus(rough.format(shown.value)) : digits(shown.value)
  return { number, unit: unitText(shown.unit) }
}

/** A number with its unit in a sentence: "1,797 USD/t", "78.37 %"; "none" where there is none. */
export function written(scalar: Scalar): string {
  const { number, unit } = measured(scalar)
  return unit === '' ? number : `${number}${hardSpace}${unit}`
}

export const percent = (fraction: number): string => written({ value: fraction, unit: '1' })

/** What is said in the place of a number that does not exist. */
export const reasonOf = ({ reason = 'It was not calculated.' }: { readonly reason?: string }): string =>
  reason

/** A day and a time as they are printed, of the record and never of the machine: "29 November 2026, 17:50 UTC". */
export function dayAndTime(iso: string): string {
  const [day = '', time = ''] = iso.split('T')
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}, ${time.slice(0, 'hh:mm'.length)} UTC`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
