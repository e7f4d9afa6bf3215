import { formula } from '../language/formula.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { escalation, schedule } from './inputs/finance-inputs.ts'
import { pioneerLoad } from './pioneer.ts'

const source = 'NREL’s nth-plant convention; the last year of construction is year 0'

export const isOperating = formula({
  per: 'year',
  symbol: 'is_op',
  name: 'Is 1 in the years of operation, whole or not',
  unit: '1',
})`between(${year}, ${oneYear}, ${economics.lifetime})`

const isPartial = formula({
  symbol: 'is_part',
  name: 'Is 1 where the first or the last year of operation is not whole',
  unit: '1',
})`isPositive(2 * ${oneYear} - ${schedule.operationInFirstYear} - ${schedule.operationInLastYear})`

const idleTime = formula({
  per: 'year',
  symbol: 'idle',
  name: 'Time of the first year before operation begins, and of the last after it has ended',
  unit: 'yr',
})`zeroUnless(${isPartial}, between(${year}, ${oneYear}, ${oneYear}) * (${oneYear} - ${schedule.operationInFirstYear})
  + between(${year}, ${economics.lifetime}, ${economics.lifetime}) * (${oneYear} - ${schedule.operationInLastYear}))`

export const operation = formula({
  per: 'year',
  symbol: 'op',
  name: 'Operation within the year',
  unit: 'yr',
})`${isOperating} * ${oneYear} - ${idleTime}`

const constructionTime = formula({
  symbol: 's_con',
  name: 'Years of construction',
  unit: 'yr',
  source,
})`sum(between(${year}, ${year}, ${yearZero}) * ${oneYear})`

export const firstYear = formula({
  symbol: 't_1',
  name: 'First year of construction',
  unit: 'yr',
  source,
})`${oneYear} - ${constructionTime}`

export const timeOfFlow = formula({
  per: 'year',
  symbol: 'τ_t',
  name: 'Time from time zero to the flows of the year',
  unit: 'yr',
  source:
    'Discounting at the end or in the middle of the year; time zero at the end of the first or last year of construction',
})`${year} + ${conventions.timeZero} * (${yearZero} - ${firstYear}) - ${conventions.flowTiming} * 0.5 * ${oneYear}`

export const inflationFactor = formula({
  per: 'year',
  symbol: 'I',
  name: 'Money of the year per money of time zero',
  unit: '1',
})`(1 + ${escalation.inflation}) ^ (${timeOfFlow} / ${oneYear})`

export const discountFactor = formula({
  per: 'year',
  symbol: 'DF',
  name: 'Value at time zero of one dollar of the year',
  unit: '1',
})`1 / ((1 + ${economics.discountRate}) ^ (${timeOfFlow} / ${oneYear}) * ${inflationFactor} ^ ${conventions.moneyBasis})`

export const nominalDiscountRate = formula({
  symbol: 'r_nom',
  name: 'Discount rate in money of the day',
  unit: '1',
})`${economics.discountRate} + ${conventions.moneyBasis} * ${escalation.inflation} * (1 + ${economics.discountRate})`

export const realDiscountRate = formula({
  symbol: 'r_real',
  name: 'Discount rate in money of constant value',
  unit: '1',
})`(${economics.discountRate} - (1 - ${conventions.moneyBasis}) * ${escalation.inflation}) / (1 + (1 - ${conventions.moneyBasis}) * ${escalation.inflation})`

const rising = (about: { symbol: string; name: string }, rate: typeof escalation.priceEscalation) =>
  formula({
    per: 'year',
    unit: '1',
    ...about,
  })`${inflationFactor} * (1 + ${rate}) ^ (${timeOfFlow} / ${oneYear})`

export const priceFactor = rising(
  { symbol: 'I_P', name: 'Product prices of the year relative to time zero' },
  escalation.priceEscalation,
)
export const costFactor = rising(
  { symbol: 'I_C', name: 'Operating costs of the year relative to time zero' },
  escalation.costEscalation,
)
export const wageFactor = rising(
  { symbol: 'I_W', name: 'Wages of the year relative to time zero' },
  escalation.wageEscalation,
)

const startUpLate = formula({
  per: 'year',
  symbol: 't_late',
  name: 'Time by which start-up reaches further into the year because operation began late in the first',
  unit: 'yr',
})`zeroUnless(${isPartial}, between(${year}, 2 * ${oneYear}, ${economics.lifetime}) * (${oneYear} - ${schedule.operationInFirstYear}))`

/** The first whole years are start-up, the next is in part: three months are a quarter of year 1. */
const startUpOfWholeYears = formula({
  per: 'year',
  symbol: 'x_su,0',
  name: 'Share of the year that is start-up, where years are whole',
  unit: '1',
  source,
})`smaller(1, nonNegative((${schedule.startUpPeriod} - ${year}) / ${oneYear} + 1)) * ${isOperating}`

/** Start-up begins with operation: what the first year has less of reaches further into the next. */
const startUpShare = formula({
  per: 'year',
  symbol: 'x_su',
  name: 'Share of the operation in the year that is start-up',
  unit: '1',
  source,
})`zeroUnless(1 - ${isPartial}, ${startUpOfWholeYears})
  + zeroUnless(${isPartial}, smaller(1, nonNegative(${schedule.startUpPeriod} - ${year} + ${oneYear} + ${startUpLate}) / (${oneYear} - ${idleTime})) * ${isOperating})`

const during = (about: { symbol: string; name: string }, shareInStartUp: typeof schedule.startUpSalesShare) =>
  formula({ per: 'year', unit: '1', source, ...about })`1 - ${startUpShare} * (1 - ${shareInStartUp})`

const salesInStartUp = during(
  { symbol: 'a_S,su', name: 'Sales of the year relative to a year without start-up' },
  schedule.startUpSalesShare,
)
const variableCostInStartUp = during(
  { symbol: 'a_V,su', name: 'Variable cost of the year relative to a year without start-up' },
  schedule.startUpVariableCostShare,
)

export const salesActivity = formula({
  per: 'year',
  symbol: 'a_S',
  name: 'Sales of the year relative to a year at capacity',
  unit: '1',
})`${salesInStartUp} * ${schedule.loadFactor} * ${pioneerLoad}`

export const variableCostActivity = formula({
  per: 'year',
  symbol: 'a_V',
  name: 'Variable cost of the year relative to a year at capacity',
  unit: '1',
})`${variableCostInStartUp} * ${schedule.loadFactor} * ${pioneerLoad}`

export const fixedCostActivity = during(
  { symbol: 'a_F', name: 'Fixed cost of the year relative to a year without start-up' },
  schedule.startUpFixedCostShare,
)
