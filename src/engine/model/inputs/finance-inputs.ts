import { input } from '../../language/quantity.ts'
import { depreciationMethods } from '../../numerics/depreciation.ts'
import { repaymentKinds } from '../../numerics/loan.ts'
import { events } from './event-inputs.ts'
import { lending } from './lending-inputs.ts'
import { reserves } from './reserve-inputs.ts'
import { royalty } from './sale-inputs.ts'
import { taxes } from './tax-inputs.ts'

const share = { unit: '1', minimum: 0, maximum: 1 } as const
const perYear = { unit: '1', above: -1, below: 1, fallback: 0 } as const
const nrel = 'Convention of NREL’s nth-plant design reports'

const partOfYear = { unit: 'yr', above: 0, maximum: 1, toldIfGiven: true, fallback: 1 } as const

/** When and how the plant is built, started and run. */
export const schedule = {
  spendingProfile: input({
    per: 'year',
    placed: 'construction',
    symbol: 'σ',
    name: 'Share of the fixed capital spent in each year of construction, the last of which is year 0',
    ...share,
    fallback: 0,
    source: 'The whole in year 0 if not given',
  }),
  constructionPeriod: input({
    symbol: 'p_con',
    name: 'Length of the construction, in which the fixed capital is spent evenly until operation begins; 0 is as the profile says',
    unit: 'yr',
    minimum: 0,
    maximum: 20,
    toldIfGiven: true,
    fallback: 0,
    source: 'H2A: length of the construction period',
  }),
  operationInFirstYear: input({
    symbol: 'op_1',
    name: 'Operation in the first year, which begins in the middle where this is less than a year',
    ...partOfYear,
  }),
  operationInLastYear: input({
    symbol: 'op_N',
    name: 'Operation in the last year of the lifetime, before the plant closes',
    ...partOfYear,
  }),
  firstOperatingYear: input({
    symbol: 'y_op',
    name: 'Calendar year of the first year of operation, which dates of policies refer to',
    unit: 'yr',
    minimum: 1900,
    maximum: 2200,
    integer: true,
    fallback: 2030,
    source: 'Without effect unless a policy has dates, which then ask for it',
  }),
  startUpPeriod: input({
    symbol: 'p_su',
    name: 'Length of the start-up',
    unit: 'yr',
    minimum: 0,
    maximum: 10,
    fallback: 0,
  }),
  startUpSalesShare: input({
    symbol: 'φ_S',
    name: 'Share of the sales made during start-up',
    ...share,
    fallback: 1,
  }),
  startUpVariableCostShare: input({
    symbol: 'φ_V',
    name: 'Share of the variable cost spent during start-up',
    ...share,
    fallback: 1,
  }),
  startUpFixedCostShare: input({
    symbol: 'φ_F',
    name: 'Share of the fixed cost spent during start-up',
    ...share,
    fallback: 1,
  }),
  loadFactor: input({
    per: 'year',
    placed: 'operation',
    symbol: 'λ',
    name: 'Load of each year of operation, relative to the capacity: sales and variable cost follow it',
    unit: '1',
    minimum: 0,
    maximum: 1.5,
    fallback: 1,
  }),
}

/** How prices move; each rate is above inflation. */
export const escalation = {
  inflation: input({ symbol: 'i_inf', name: 'Inflation per year', ...perYear }),
  priceEscalation: input({
    symbol: 'e_P',
    name: 'Rise of product prices per year above inflation',
    ...perYear,
  }),
  costEscalation: input({
    symbol: 'e_C',
    name: 'Rise of operating costs other than labour per year above inflation',
    ...perYear,
  }),
  wageEscalation: input({ symbol: 'e_W', name: 'Rise of wages per year above inflation', ...perYear }),
}

const amount = { unit: 'USD', minimum: 0, fallback: 0 } as const

/** Money besides the plant itself. */
export const otherCosts = {
  labourCost: input({
    symbol: 'C_lab',
    name: 'Cost of labour, which rises with wages',
    unit: 'USD/yr',
    minimum: 0,
    fallback: 0,
  }),
  labourBurden: input({
    symbol: 'x_bur',
    name: 'What labour costs besides its pay, as a share of it',
    unit: '1',
    minimum: 0,
    maximum: 5,
    fallback: 0,
  }),
  landCost: input({
    symbol: 'Land',
    name: 'Land, bought in the first year and sold in the last for what it cost',
    ...amount,
  }),
  salvageShare: input({
    symbol: 'x_sal',
    name: 'Salvage value in the last year as a share of the fixed capital; below zero it is a cost',
    unit: '1',
    minimum: -1,
    maximum: 1,
    fallback: 0,
  }),
  replacementCost: input({
    per: 'year',
    placed: 'operation',
    symbol: 'Rep',
    name: 'Replacement investment of each year of operation in year-0 money',
    ...amount,
  }),
}

export const depreciation = {
  depreciationMethod: input({
    symbol: 'κ_method',
    name: 'Method of depreciation',
    unit: '1',
    states: depreciationMethods,
    fallback: 0,
  }),
  depreciableShare: input({
    symbol: 'x_dep',
    name: 'Share of the fixed capital that is depreciated',
    ...share,
    fallback: 1,
  }),
  ownDepreciation: input({
    per: 'year',
    placed: 'operation',
    symbol: 'd_own',
    name: 'Share depreciated in each year of operation, where the method is own',
    ...share,
    fallback: 0,
  }),
  powerPlantShare: input({
    symbol: 'x_pow',
    name: 'Share of the depreciated capital that is steam and power plant',
    ...share,
    fallback: 0,
  }),
  powerPlantDepreciationMethod: input({
    symbol: 'κ_method,pow',
    name: 'Method of depreciation of the steam and power plant',
    unit: '1',
    states: depreciationMethods.filter((method) => method !== 'own'),
    fallback: 1,
    source: nrel,
  }),
  powerPlantDepreciationPeriod: input({
    symbol: 'n_dep,pow',
    name: 'Years of depreciation of the steam and power plant',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    fallback: 20,
    source: nrel,
  }),
}

export const debt = {
  debtShare: input({
    symbol: 'x_debt',
    name: 'Share of the fixed capital that is borrowed',
    unit: '1',
    minimum: 0,
    below: 1,
    fallback: 0,
  }),
  interestRate: input({
    symbol: 'j',
    name: 'Interest on the loan per year, nominal',
    unit: '1',
    minimum: 0,
    below: 1,
    fallback: 0,
  }),
  loanTerm: input({
    symbol: 'n_loan',
    name: 'Years from the start of operation until the loan is repaid',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    fallback: 10,
    source: nrel,
  }),
  gracePeriod: input({
    symbol: 'g_loan',
    name: 'Years of operation in which only interest is paid',
    unit: 'yr',
    minimum: 0,
    maximum: 59,
    integer: true,
    fallback: 0,
  }),
  repayment: input({
    symbol: 'κ_rep',
    name: 'How the loan is repaid',
    unit: '1',
    states: repaymentKinds,
    fallback: 0,
  }),
}

export const taxation = {
  lossCap: input({
    symbol: 'x_loss',
    name: 'Share of a year’s income that losses of earlier years may offset',
    ...share,
    fallback: 1,
  }),
  lossYears: input({
    symbol: 'n_loss',
    name: 'Years for which a loss may be carried forward; without limit if not given',
    unit: 'yr',
    minimum: 0,
    maximum: 60,
    integer: true,
    optional: true,
  }),
  taxCredit: input({
    per: 'year',
    placed: 'operation',
    symbol: 'Cred',
    name: 'Tax credit of each year of operation',
    ...amount,
  }),
  creditCap: input({
    symbol: 'x_cred',
    name: 'Share of the tax due that credits may offset; paid out without limit if not given',
    ...share,
    optional: true,
  }),
}

/** All that the section `finance` of a request may hold. */
export const finance = {
  ...schedule,
  ...escalation,
  ...otherCosts,
  ...depreciation,
  ...debt,
  ...taxation,
  royalty,
  ...taxes,
  ...events,
  ...lending,
  ...reserves,
}
