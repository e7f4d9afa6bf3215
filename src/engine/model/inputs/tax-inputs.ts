import { input } from '../../language/quantity.ts'
import { depreciationMethods } from '../../numerics/depreciation.ts'

const seldom = { toldIfGiven: true, minimum: 0 } as const
const share = { ...seldom, unit: '1', maximum: 1 } as const
const yearlyShare = { ...seldom, unit: '1/yr', maximum: 1, fallback: 0 } as const

/** Taxes and credits that some countries have besides an income tax. */
export const taxes = {
  stateTaxRate: input({
    ...seldom,
    symbol: 'τ_s',
    name: 'Rate of a second income tax, such as a state’s, on the same income',
    unit: '1',
    below: 1,
    fallback: 0,
  }),
  stateTaxDeducted: input({
    ...share,
    symbol: 'x_τ',
    name: 'Share of the second income tax that is deducted before the first',
    fallback: 1,
    source: '26 U.S.C. 164(a)(3): state and local income taxes are deducted',
  }),
  stateTaxBase: input({
    symbol: 'κ_base',
    name: 'Base of the second income tax: the same income, or with a depreciation and losses of its own',
    unit: '1',
    states: ['shared', 'own'],
    toldIfGiven: true,
    fallback: 0,
    source: 'SAM, Single Owner: the state’s taxable income has a depreciation of its own',
  }),
  stateDepreciationMethod: input({
    symbol: 'κ_method,s',
    name: 'Method of depreciation in the base of the second income tax, where that is its own',
    unit: '1',
    states: depreciationMethods.filter((method) => method !== 'own'),
    toldIfGiven: true,
    fallback: 0,
  }),
  stateDepreciationPeriod: input({
    symbol: 'n_dep,s',
    name: 'Years of depreciation in the base of the second income tax, where that is its own',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    toldIfGiven: true,
    fallback: 20,
  }),
  stateBonusDepreciation: input({
    ...share,
    symbol: 'x_bonus,s',
    name: 'Share of the depreciated capital that is deducted in year 1 in the base of the second income tax, where that is its own',
    fallback: 0,
  }),
  bonusDepreciation: input({
    ...share,
    symbol: 'x_bonus',
    name: 'Share of the depreciated capital that is deducted in year 1, before the method takes the rest',
    fallback: 0,
  }),
  investmentCredit: input({
    ...share,
    symbol: 'x_ITC',
    name: 'Investment tax credit as a share of the fixed capital less grants, in year 1',
    fallback: 0,
  }),
  creditBaseReduction: input({
    ...share,
    symbol: 'x_base',
    name: 'Share of the investment tax credit by which the depreciated capital is reduced',
    fallback: 0.5,
    source: '26 U.S.C. 50(c)(3): half of the credit',
  }),
  productionCredit: input({
    ...seldom,
    symbol: 'PTC',
    name: 'Production tax credit of a year at capacity, in money of year 1; it follows the sales',
    unit: 'USD/yr',
    fallback: 0,
  }),
  productionCreditYears: input({
    symbol: 'n_PTC',
    name: 'Years of operation in which the production tax credit is given',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    toldIfGiven: true,
    fallback: 10,
    source: '26 U.S.C. 45(a)(2): ten years',
  }),
  productionCreditEscalation: input({
    symbol: 'e_PTC',
    name: 'Rise of the production tax credit per year, nominal',
    unit: '1',
    above: -1,
    below: 1,
    toldIfGiven: true,
    fallback: 0,
  }),
  creditPrice: input({
    ...share,
    symbol: 'p_cred',
    name: 'What a dollar of tax credit is sold for, whatever tax is due; credits are kept if not given',
    optional: true,
    source: '26 U.S.C. 6418: credits are transferred for cash that is not taxed',
  }),
  propertyTax: input({
    ...yearlyShare,
    symbol: 'x_prop',
    name: 'Property tax per year as a share of the fixed capital as it was spent',
  }),
  propertyTaxDecline: input({
    ...yearlyShare,
    symbol: 'd_prop',
    name: 'Fall per year of the value that property tax is on, as a share of its first',
  }),
  insurance: input({
    ...yearlyShare,
    symbol: 'x_insure',
    name: 'Insurance per year as a share of the fixed capital, in year-0 money',
  }),
  insuranceEscalation: input({
    symbol: 'e_insure',
    name: 'Rise of insurance per year above inflation',
    unit: '1',
    above: -1,
    below: 1,
    toldIfGiven: true,
    fallback: 0,
  }),
}
