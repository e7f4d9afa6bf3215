import { formula } from '../formula.ts'
import { totalCapital, workingCapital } from './capital.ts'
import { oneYear, yearZero } from './constants.ts'
import { revenue, totalOpex } from './costs.ts'
import { conventions, economics, year } from './economic-inputs.ts'

const source = 'Convention C of the SAFAPAC domain specification 3.10'

export const operation = formula({
  per: 'year',
  symbol: 'op',
  name: 'Operation within the year',
  unit: 'yr',
})`between(${year}, ${oneYear}, ${economics.lifetime}) * ${oneYear}`

export const discountFactor = formula({
  per: 'year',
  symbol: 'DF',
  name: 'Value in year 0 of one dollar at the end of the year',
  unit: '1',
})`1 / (1 + ${economics.discountRate}) ^ (${year} / ${oneYear})`

/** Negative is money spent. */
export const capitalFlow = formula({
  per: 'year',
  symbol: 'Cap',
  name: 'Capital spent in year 0, working capital back in the last year',
  unit: 'USD',
  source,
})`${conventions.workingCapital} * ${workingCapital} * between(${year}, ${economics.lifetime}, ${economics.lifetime})
  - ${totalCapital} * between(${year}, ${yearZero}, ${yearZero})`

export const revenueFlow = formula({
  per: 'year',
  symbol: 'Rev_t',
  name: 'Revenue in the year',
  unit: 'USD',
})`${revenue} * ${operation}`

export const opexFlow = formula({
  per: 'year',
  symbol: 'OPEX_t',
  name: 'Operating cost in the year',
  unit: 'USD',
})`${totalOpex} * ${operation}`

const depreciableCapital = formula({
  symbol: 'D',
  name: 'Capital that is depreciated',
  unit: 'USD',
  source,
})`${totalCapital} - ${conventions.depreciationBase} * ${workingCapital}`

export const depreciation = formula({
  per: 'year',
  symbol: 'Dep',
  name: 'Depreciation, straight line',
  unit: 'USD',
  source,
})`${depreciableCapital} / ${economics.depreciationPeriod} * between(${year}, ${oneYear}, ${economics.depreciationPeriod}) * ${oneYear}`

const taxableIncome = formula({
  per: 'year',
  symbol: 'Inc',
  name: 'Income before losses of earlier years',
  unit: 'USD',
})`${revenueFlow} - ${opexFlow} - ${depreciation}`

const broughtForward = formula({
  per: 'year',
  symbol: 'Loss',
  name: 'Tax loss brought forward from earlier years',
  unit: 'USD',
  source,
})`${conventions.taxLosses} * lossBroughtForward(${taxableIncome})`

export const tax = formula({
  per: 'year',
  symbol: 'Tax',
  name: 'Income tax',
  unit: 'USD',
  source,
})`${economics.taxRate} * nonNegative(${taxableIncome} - ${broughtForward})`

/** Unlevered, after tax. */
export const cashFlow = formula({
  per: 'year',
  symbol: 'CF',
  name: 'Cash flow after tax',
  unit: 'USD',
  source,
})`${capitalFlow} + ${revenueFlow} - ${opexFlow} - ${tax}`

export const cumulativeCashFlow = formula({
  per: 'year',
  symbol: 'ΣCF',
  name: 'Cash flow up to the end of the year',
  unit: 'USD',
})`runningTotal(${cashFlow})`

export const discountedCashFlow = formula({
  per: 'year',
  symbol: 'DCF',
  name: 'Cash flow in year-0 money',
  unit: 'USD',
})`${cashFlow} * ${discountFactor}`

export const cumulativeDiscountedCashFlow = formula({
  per: 'year',
  symbol: 'ΣDCF',
  name: 'Cash flow up to the end of the year in year-0 money',
  unit: 'USD',
})`runningTotal(${discountedCashFlow})`
