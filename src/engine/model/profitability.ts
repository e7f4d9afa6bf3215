import { formula } from '../formula.ts'
import { solved } from '../quantity.ts'
import { cashFlow, discountedCashFlow } from './cash-flow.ts'
import { year } from './economic-inputs.ts'
import { product } from './inputs.ts'

export const netPresentValue = formula({
  symbol: 'NPV',
  name: 'Net present value in year-0 money',
  unit: 'USD',
})`sum(${discountedCashFlow})`

export const rateOfReturn = formula({
  symbol: 'IRR',
  name: 'Internal rate of return per year',
  unit: '1',
})`irr(${cashFlow})`

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
})
