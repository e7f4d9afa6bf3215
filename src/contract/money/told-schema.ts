import Type from 'typebox'
import { ExchangeRate, moneyMarks } from './money-schema.ts'

const AmountGiven = Type.Object(
  {
    value: Type.Optional(Type.Number()),
    values: Type.Optional(Type.Array(Type.Number())),
    unit: Type.String(),
    ...moneyMarks,
  },
  { title: 'AmountGiven' },
)

const IndexTaken = Type.Object(
  {
    name: Type.String(),
    source: Type.String(),
    from: Type.Number({ description: 'Of the year of the money.' }),
    to: Type.Number({ description: 'Of the year of the analysis.' }),
    fromYear: Type.Integer(),
    toYear: Type.Integer(),
  },
  { title: 'IndexTaken' },
)

const ResultsTold = Type.Object(
  {
    currency: Type.String(),
    rate: ExchangeRate,
    text: Type.String({ description: 'How results in USD become the currency, in one line.' }),
    amounts: Type.Record(
      Type.String(),
      Type.Object(
        {
          value: Type.Union([Type.Number(), Type.Null()]),
          unit: Type.String(),
          reason: Type.Optional(Type.String({ description: 'Why there is no such number.' })),
        },
        { title: 'AmountTold' },
      ),
      {
        description:
          'Single amounts of the outcome in the currency, by their places: /technoEconomics/lcop. Those of each year are told by the same rate.',
      },
    ),
  },
  {
    title: 'ResultsTold',
    description: 'Results in the currency that `money.currency` of the request asks for.',
  },
)

/** How amounts of a request became money of the analysis. */
export const ToldMoney = Type.Object(
  {
    currency: Type.String({ description: 'The currency of every result outside of `told`.' }),
    year: Type.Integer({ description: 'The year whose money the analysis is in.' }),
    conversions: Type.Array(
      Type.Object(
        {
          pointer: Type.String({ description: 'The amount in the request.' }),
          given: AmountGiven,
          unit: Type.String({ description: 'The unit of the amount with USD in the place of its currency.' }),
          factor: Type.Number({ description: 'What the amount is multiplied by.' }),
          rate: Type.Optional(ExchangeRate),
          index: Type.Optional(IndexTaken),
          text: Type.String({ description: 'The same in one line.' }),
        },
        { title: 'MoneyConversion' },
      ),
    ),
    told: Type.Optional(ResultsTold),
  },
  {
    title: 'MoneyOfAnalysis',
    description: 'How amounts became money of the analysis; only where the request has `money`.',
  },
)
