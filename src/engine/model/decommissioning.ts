import { formula } from '../language/formula.ts'
import { fixedCapital } from './capital.ts'
import { oneYear } from './inputs/constants.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { events } from './inputs/event-inputs.ts'
import { inflationFactor, operation } from './timing.ts'

const fund = '26 U.S.C. 468A: what is paid to a fund for decommissioning is deducted as it is paid'

export const decommissioningCost = formula({
  symbol: 'Dec',
  name: 'Cost of decommissioning, in year-0 money',
  unit: 'USD',
})`zeroUnless(${events.decommissioningShare}, ${events.decommissioningShare} * ${fixedCapital}) + ${events.decommissioningCost}`

/** In money of the last year. */
const costAtEnd = formula({
  symbol: 'Dec_N',
  name: 'Cost of decommissioning in money of the last year',
  unit: 'USD',
})`zeroUnless(isPositive(${decommissioningCost}), ${decommissioningCost} * sum(between(${year}, ${economics.lifetime}, ${economics.lifetime}) * ${inflationFactor}))`

export const decommissioningPaid = formula({
  per: 'year',
  symbol: 'Dec_t',
  name: 'Decommissioning paid in the last year, deducted from taxable income',
  unit: 'USD',
})`zeroUnless(is(${events.decommissioningPayment}, 'atEnd') * isPositive(${costAtEnd}), ${costAtEnd} * between(${year}, ${economics.lifetime}, ${economics.lifetime}))`

/** What a dollar that is paid in the year has become in the last one. */
const growth = formula({
  per: 'year',
  symbol: 'g_dec',
  name: 'Value in the last year of a dollar paid to the fund for decommissioning',
  unit: '1',
})`(1 + ${events.decommissioningFundReturn}) ^ ((${economics.lifetime} - ${year}) / ${oneYear})`

export const decommissioningProvision = formula({
  per: 'year',
  symbol: 'Dec_fund',
  name: 'Paid in the year to the fund for decommissioning, deducted from taxable income',
  unit: 'USD',
  source: fund,
})`zeroUnless(is(${events.decommissioningPayment}, 'providedFor') * isPositive(${costAtEnd}), ${costAtEnd} * ${operation} / sum(${growth} * ${operation}))`
