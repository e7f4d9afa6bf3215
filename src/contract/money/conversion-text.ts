import type { Conversion, ConvertedAmount, GivenAmount } from './conversion.ts'
import { ownCurrency } from './currencies.ts'

// Made once: making it takes longer than using it.
const sixDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 })
const told = (value: number): string => sixDigits.format(value)

/** More numbers of a series are not said in a sentence. */
const mostTold = 3

/** How an amount became one of the analysis: `2,085 EUR/t of 2024 × 1.0824 USD/EUR = 2,256.8 USD/t`. */
export function conversionText({ given, conversion }: ConvertedAmount): string {
  const { unit, rate, index, factor } = conversion
  const parts = [
    `${amountText(given)} of ${conversion.year}`,
    ...(rate ? [rateText(conversion)] : []),
    ...(index
      ? [`${told(index.to)} / ${told(index.from)} (${index.name}, ${index.toYear} / ${conversion.year})`]
      : []),
  ]
  const { value, values } = given
  const taken = amountText({
    unit,
    ...(value !== undefined && { value: value * factor }),
    ...(values && { values: values.map((each) => each * factor) }),
  })
  return `${parts.join(' × ')} = ${taken}${index ? ` of ${index.toYear}` : ''}`
}

/** 1.0824 USD/EUR; a rate that was told the other way round is divided by. */
function rateText({ rate, currency }: Conversion): string {
  if (!rate) return ''
  return rate.unit.startsWith(ownCurrency)
    ? `${told(rate.value)} ${rate.unit}`
    : `1 / ${told(rate.value)} ${ownCurrency}/${currency}`
}

/** 930 USD/t; of one number a year the first ones. */
function amountText({ value, values, unit }: Pick<GivenAmount, 'value' | 'values' | 'unit'>): string {
  if (values === undefined) return `${told(value ?? Number.NaN)} ${unit}`
  const first = values.slice(0, mostTold).map(told).join('; ')
  return `[${first}${values.length > mostTold ? '; …' : ''}] ${unit}`
}
