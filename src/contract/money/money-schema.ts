import Type from 'typebox'
import { closed } from './closed.ts'
import { foreignCurrencies, ownCurrency } from './currencies.ts'
import {
  firstMoneyYear,
  lastMoneyYear,
  longestIndexName,
  longestMoneySource,
  mostIndexYears,
  mostIndices,
  mostRates,
} from './money.ts'

const Year = Type.Integer({ minimum: firstMoneyYear, maximum: lastMoneyYear })
const source = Type.String({ minLength: 1, maxLength: longestMoneySource })

const codes = foreignCurrencies.join('|')

/** A unit of money in another currency than the one that the engine calculates in. */
export const ForeignUnit = Type.String({
  title: 'ForeignUnit',
  pattern: `^M?(${codes})($|[/· ])`,
  description: `A unit of money with another currency in the place of ${ownCurrency}: EUR/t, MEUR, EUR/MWh. It needs a rate of its year in \`money.rates\`.`,
})

/** Members of an amount of money beside its value and its unit. */
export const moneyMarks = {
  moneyYear: Type.Optional(
    Type.Integer({
      minimum: firstMoneyYear,
      maximum: lastMoneyYear,
      description: 'The year whose money it is; that of the analysis, `money.year`, if left out.',
    }),
  ),
  moneyIndex: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: longestIndexName,
      description:
        'The index of `money.indices` that brings it to the year of the analysis; the only one if left out.',
    }),
  ),
}

export const ExchangeRate = closed('ExchangeRate', {
  value: Type.Number({ exclusiveMinimum: 0 }),
  unit: Type.String({
    pattern: `^(${ownCurrency}/(${codes})|(${codes})/${ownCurrency})$`,
    description: 'USD/EUR for dollars per euro; the other way round, JPY/USD, is taken as well.',
  }),
  year: Year,
  source,
})

export const PriceIndexSchema = closed('PriceIndex', {
  name: Type.String({ minLength: 1, maxLength: longestIndexName }),
  source,
  values: Type.Record(Type.String({ pattern: '^[12][0-9]{3}$' }), Type.Number({ exclusiveMinimum: 0 }), {
    maxProperties: mostIndexYears,
    description: 'Numbers by year; only their ratios count.',
  }),
})

const members = {
  year: Year,
  currency: Type.Enum([ownCurrency, ...foreignCurrencies], {
    description:
      'The currency that results are told in, by the rate of `year` in `rates`; USD if left out. What is calculated stays in USD.',
  }),
  rates: Type.Array(ExchangeRate, { maxItems: mostRates }),
  indices: Type.Array(PriceIndexSchema, { maxItems: mostIndices }),
}
const { year, ...others } = members

/** How amounts become USD of the year of the analysis. */
export const MoneySchema = closed('Money', {
  year,
  currency: Type.Optional(others.currency),
  rates: Type.Optional(others.rates),
  indices: Type.Optional(others.indices),
})

/** In a draft each member may be missing, or be taken away with null. */
export const MoneyDraft = closed('MoneyDraft', {
  year: Type.Optional(Type.Union([year, Type.Null()])),
  currency: Type.Optional(Type.Union([others.currency, Type.Null()])),
  rates: Type.Optional(Type.Union([others.rates, Type.Null()])),
  indices: Type.Optional(Type.Union([others.indices, Type.Null()])),
})
