import type { Warning } from '../answers/warning.ts'
import type { ConvertedAmount } from '../money/conversion.ts'
import { conversionText } from '../money/conversion-text.ts'
import { ownCurrency } from '../money/currencies.ts'
import type { Money } from '../money/money.ts'
import { tellingOf, tellingText } from '../money/telling.ts'
import { convertedAmounts } from '../request/in-money-of-analysis.ts'
import type { Inputs } from '../request/inputs.ts'
import { dotted } from '../request/pointers.ts'
import type { Outcome } from './outcome-schema.ts'
import { toldAmounts } from './told-amounts.ts'

/** How amounts of a request became money of the analysis; undefined where it says nothing of money. */
export function toldMoney(inputs: Inputs) {
  const { money } = inputs
  if (!money) return undefined
  return {
    currency: ownCurrency,
    year: money.year,
    conversions: convertedAmounts(inputs).map((each) => {
      const { pointer, given, conversion } = each
      const { unit, factor, rate, index } = conversion
      const { usd: _, ...ownRate } = rate ?? {}
      return {
        pointer,
        given: { ...given, moneyYear: conversion.year },
        unit,
        factor,
        ...(rate && { rate: ownRate as NonNullable<Money['rates']>[number] }),
        ...(index && { index: { ...index, fromYear: conversion.year } }),
        text: conversionText(each),
      }
    }),
  }
}

/** An outcome with its amounts in the currency that the request asks for, beside those in USD. */
export function withToldAmounts(outcome: Outcome, { money }: Inputs): Outcome {
  const telling = tellingOf(money)
  if (!telling || !outcome.money) return outcome
  const { currency, rate } = telling
  const told = { currency, rate, text: tellingText(telling), amounts: toldAmounts(outcome, telling) }
  return { ...outcome, money: { ...outcome.money, told } }
}

/** A warning for each part of what a request says of money by which nothing is converted. */
export function moneyWithoutEffect(inputs: Inputs): Warning[] {
  const { money } = inputs
  if (!money) return []
  const amounts = convertedAmounts(inputs)
  const telling = tellingOf(money)
  if (amounts.length === 0 && !telling) {
    return [idle('/money', 'Every amount is in USD and says no other year')]
  }
  const { rates = [], indices = [] } = money
  const isRated = (unit: string, year: number) =>
    (telling?.rate.unit === unit && telling.rate.year === year) ||
    amounts.some(({ conversion: { rate } }) => rate?.unit === unit && rate.year === year)
  const isUsed = (name: string) => amounts.some(({ conversion: { index } }) => index?.name === name)
  return [
    ...(money.currency === ownCurrency
      ? [idle('/money/currency', `Results are in ${ownCurrency} anyway`)]
      : []),
    ...rates.flatMap(({ unit, year }, i) =>
      isRated(unit, year)
        ? []
        : [idle(`/money/rates/${i}`, `No amount is in this currency and money of ${year}`)],
    ),
    ...indices.flatMap(({ name }, i) =>
      isUsed(name) ? [] : [idle(`/money/indices/${i}`, `No amount needs the index ${name}`)],
    ),
    ...amounts.flatMap((each) => marksWithoutEffect(each, money)),
  ]
}

function marksWithoutEffect({ pointer, given, conversion }: ConvertedAmount, money: Money): Warning[] {
  if (given.moneyIndex === undefined || conversion.index) return []
  return [idle(`${pointer}/moneyIndex`, `The money is of ${money.year}, the year of the analysis`)]
}

const idle = (pointer: string, why: string): Warning => ({
  code: 'without_effect',
  message: `${why}, so ${dotted(pointer)} changes nothing.`,
  pointer,
})
