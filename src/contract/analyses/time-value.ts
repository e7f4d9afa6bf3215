import Type, { type Static, type TObject, type TProperties } from 'typebox'
import { datedPresentValue, findDatedRates } from '../../engine/numerics/dated-flows.ts'
import { NoSolution } from '../../engine/numerics/no-solution.ts'
import { findRates, type RatesOfReturn } from '../../engine/numerics/rate-of-return.ts'
import {
  annuityFlows,
  futureValue,
  modifiedRateOfReturn,
  netPresentValue,
  payment,
  presentValue,
} from '../../engine/numerics/time-value.ts'
import type { Scalar } from '../answers/scalar.ts'
import { closedObject } from '../request/named-object.ts'

const body = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false })

const Money = Type.Number({ minimum: -1e15, maximum: 1e15, description: 'USD; money paid out is negative.' })
const Rate = Type.Number({ minimum: -1, maximum: 1e6, description: 'Fraction per period: 0.08 is 8 %.' })
const CashFlows = Type.Array(Money, {
  minItems: 1,
  maxItems: 1000,
  description: 'USD at the end of period 0, 1, 2, …; money paid out is negative.',
})
const DatedCashFlows = Type.Array(
  closedObject('DatedFlow', {
    date: Type.String({ format: 'date', description: 'Day of the flow, as 2030-12-31.' }),
    amount: Money,
  }),
  {
    minItems: 1,
    maxItems: 500,
    description: 'Flows in any order, none before the day of the first one, which present values are of.',
  },
)
const Periods = Type.Number({ minimum: 0, maximum: 1000 })
const When = Type.Optional(
  Type.Enum(['end', 'begin'], { description: 'When in its period a payment falls; at its end if left out.' }),
)
const annuity = { rate: Rate, periods: Periods, when: When }
const NoMoney = Type.Optional(Money)

export type RateAnswer = RatesOfReturn & Scalar

interface TimeValueFunction {
  readonly summary: string
  readonly isRate: boolean
  readonly body: TObject
  readonly answer: (given: never) => Scalar | RateAnswer
}

const define = <Body extends TObject>(
  summary: string,
  body: Body,
  isRate: boolean,
  answer: (given: Static<Body>) => Scalar | RateAnswer,
): TimeValueFunction => ({ summary, body, isRate, answer })

/** What is computed, or what stands for it where it does not exist. */
function orReason<Answer>(compute: () => Answer, none: (reason: string) => Answer): Answer {
  try {
    return compute()
  } catch (error) {
    if (error instanceof NoSolution) return none(error.message)
    throw error
  }
}

const attempt = (unit: string, compute: () => number): Scalar =>
  orReason<Scalar>(
    () => ({ value: compute(), unit }),
    (reason) => ({ value: null, unit, reason }),
  )

/** The rate of return of flows, and every rate that balances them. */
const rates = (find: () => RatesOfReturn): RateAnswer =>
  orReason<RateAnswer>(
    () => ({ unit: '1', ...find() }),
    (reason) => ({ status: 'none', value: null, unit: '1', roots: [], reason }),
  )

const millisecondsPerDay = 86_400_000

const byDay = (flows: Static<typeof DatedCashFlows>) =>
  flows.map(({ date, amount }) => ({ day: Date.parse(date) / millisecondsPerDay, amount }))

/** The time value of money by the names that spreadsheets and numpy-financial use. */
export const timeValueFunctions: Readonly<Record<string, TimeValueFunction>> = {
  npv: define(
    'Net present value; the first flow is not discounted',
    body({ rate: Rate, cashFlows: CashFlows }),
    false,
    ({ rate, cashFlows }) => attempt('USD', () => netPresentValue(rate, cashFlows)),
  ),
  irr: define(
    'Internal rate of return, and every rate that balances the flows',
    body({ cashFlows: CashFlows }),
    true,
    ({ cashFlows }) => rates(() => findRates(cashFlows)),
  ),
  xnpv: define(
    'Net present value of flows on given days, on the day of the first one; a year has 365 days',
    body({ rate: Rate, cashFlows: DatedCashFlows }),
    false,
    ({ rate, cashFlows }) => attempt('USD', () => datedPresentValue(rate, byDay(cashFlows))),
  ),
  xirr: define(
    'Internal rate of return of flows on given days per 365 days, and every rate that balances them',
    body({ cashFlows: DatedCashFlows }),
    true,
    ({ cashFlows }) => rates(() => findDatedRates(byDay(cashFlows))),
  ),
  mirr: define(
    'Modified internal rate of return',
    body({ cashFlows: CashFlows, financeRate: Rate, reinvestmentRate: Rate }),
    false,
    ({ cashFlows, financeRate, reinvestmentRate }) =>
      attempt('1', () => modifiedRateOfReturn(cashFlows, financeRate, reinvestmentRate)),
  ),
  pv: define(
    'Present value of level payments and a last sum',
    body({ ...annuity, payment: NoMoney, futureValue: NoMoney }),
    false,
    ({ payment: paid = 0, futureValue: last = 0, when = 'end', ...rest }) =>
      attempt('USD', () => presentValue({ ...rest, when }, paid, last)),
  ),
  fv: define(
    'Future value of level payments and a first sum',
    body({ ...annuity, payment: NoMoney, presentValue: NoMoney }),
    false,
    ({ payment: paid = 0, presentValue: first = 0, when = 'end', ...rest }) =>
      attempt('USD', () => futureValue({ ...rest, when }, paid, first)),
  ),
  pmt: define(
    'Level payment that turns a first sum into a last one',
    body({ ...annuity, presentValue: Money, futureValue: NoMoney }),
    false,
    ({ presentValue: first, futureValue: last = 0, when = 'end', ...rest }) =>
      attempt('USD', () => payment({ ...rest, when }, first, last)),
  ),
  rate: define(
    'Rate at which payments and sums balance, and every such rate',
    body({ periods: Periods, payment: Money, presentValue: Money, futureValue: Money, when: When }),
    true,
    ({ periods, payment: paid, presentValue: first, futureValue: last, when = 'end' }) =>
      rates(() => findRates(annuityFlows({ periods, when }, paid, first, last))),
  ),
}
