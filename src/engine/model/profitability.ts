import { formula } from '../language/formula.ts'
import { type Formula, solved } from '../language/quantity.ts'
import { productsWorth } from './allocation.ts'
import { cashFlow, discountedCashFlow, equityCashFlow, projectCashFlow } from './cash-flow.ts'
import { contractsOfMain } from './contracts.ts'
import { conventions } from './inputs/conventions.ts'
import { year } from './inputs/economic-inputs.ts'
import { escalation } from './inputs/finance-inputs.ts'
import { product } from './inputs/inputs.ts'
import { policiesJudgedByPrice } from './policy-eligibility.ts'
import { discountFactor, inflationFactor } from './timing.ts'

export const netPresentValue = formula({
  symbol: 'NPV',
  name: 'Net present value in money of time zero',
  unit: 'USD',
})`sum(${discountedCashFlow})`

const presentValueOf = (about: { symbol: string; name: string }, flows: Formula) =>
  formula({ unit: 'USD', ...about })`sum(${flows} * ${discountFactor})`

export const projectNetPresentValue = presentValueOf(
  { symbol: 'NPV_P', name: 'Net present value of the project, without debt' },
  projectCashFlow,
)
export const equityNetPresentValue = presentValueOf(
  { symbol: 'NPV_E', name: 'Net present value to the owners, after debt' },
  equityCashFlow,
)

/** What the headline rate of return balances. */
export const returnFlow = formula({
  per: 'year',
  symbol: 'CF_r',
  name: 'Cash flow in the money that the discount rate is in: of constant value, or of the day',
  unit: 'USD',
})`${cashFlow} / ${inflationFactor} ^ ${conventions.moneyBasis}`

const rateOf = (about: { symbol: string; name: string }, flows: Formula) =>
  formula({ unit: '1', ...about })`irr(${flows} / ${inflationFactor} ^ ${conventions.moneyBasis})`

export const projectRateOfReturn = rateOf(
  { symbol: 'IRR_P', name: 'Internal rate of return per year of the project, without debt' },
  projectCashFlow,
)
export const equityRateOfReturn = rateOf(
  { symbol: 'IRR_E', name: 'Internal rate of return per year to the owners, after debt' },
  equityCashFlow,
)

export const rateOfReturn = formula({
  symbol: 'IRR',
  name: 'Internal rate of return per year',
  unit: '1',
})`choose(${conventions.returnBasis}, ${equityRateOfReturn}, ${projectRateOfReturn})`

export const nominalRateOfReturn = formula({
  symbol: 'IRR_nom',
  name: 'Internal rate of return per year in money of the day',
  unit: '1',
})`${rateOfReturn} + ${conventions.moneyBasis} * ${escalation.inflation} * (1 + ${rateOfReturn})`

export const realRateOfReturn = formula({
  symbol: 'IRR_real',
  name: 'Internal rate of return per year in money of constant value',
  unit: '1',
})`(${nominalRateOfReturn} - ${escalation.inflation}) / (1 + ${escalation.inflation})`

export const simplePayback = formula({
  symbol: 'PB',
  name: 'Payback time',
  unit: 'yr',
})`payback(${year}, ${cashFlow})`

export const discountedPayback = formula({
  symbol: 'DPB',
  name: 'Payback time of discounted flows',
  unit: 'yr',
})`payback(${year}, ${discountedCashFlow})`

/** Before any carbon premium, which is paid on top. */
export const minimumSellingPrice = solved({
  symbol: 'MFSP',
  name: 'Minimum selling price of the main product at the discount rate',
  unit: 'USD/t',
  source: 'The price at which the net present value is zero',
  absent: 'The plant makes none of the main product.',
  target: netPresentValue,
  unknown: product.price,
  element: product.isMain,
  divisor: productsWorth,
  jumps: policiesJudgedByPrice,
  held: {
    by: contractsOfMain,
    reason:
      'Contracts fix what the main product brings in every year, so that its market price changes nothing.',
  },
})
