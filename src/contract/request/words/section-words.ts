import { type InputWord, wordsOf } from './input-word.ts'

/** Words of plant, economics, finance and conventions. */
export const sectionWords: Readonly<Record<string, InputWord>> = {
  ...wordsOf('plant', 'plant', {
    capacity: ['Plant capacity', 'size, scale, production, output, throughput, nameplate'],
    annualLoadHours: [
      'Load hours',
      'capacity factor, on-stream factor, availability, operating hours, uptime',
    ],
    literatureClass: ['Published costs to compare with', 'literature, benchmark'],
    country: ['Country', 'location, place, site'],
  }),
  ...wordsOf('plant', 'carbon', {
    processCarbonIntensity: ['Process carbon intensity', 'ci, ghg, emissions, conversion emissions'],
    processCarbonIntensityCovers: ['Process intensity covers', 'ci, utilities'],
  }),
  ...wordsOf('economics', 'finance', {
    lifetime: ['Lifetime', 'plant life, project life, years, horizon'],
    discountRate: ['Discount rate', 'wacc, hurdle rate, cost of capital, required return, interest'],
    indirectOpexRatio: [
      'Indirect operating cost',
      'opex, fixed opex, fixed operating cost, overhead, indirect cost ratio',
    ],
    mainProduct: ['Main product', 'main fuel'],
  }),
  ...wordsOf('economics', 'tax', {
    taxRate: ['Income tax', 'corporate tax, tax rate'],
    depreciationPeriod: ['Depreciation period', 'straight line, years of depreciation'],
  }),
  ...wordsOf('economics', 'capital', {
    referenceCapital: ['Reference capital', 'capex, tci, total capital investment, investment'],
    referenceCapacity: ['Reference capacity', 'base capacity, size of the reference plant'],
    scalingExponent: ['Scaling exponent', 'six-tenths rule, economies of scale, scale factor'],
    workingCapitalRatio: ['Working capital', 'liquidity'],
  }),
  ...wordsOf('economics', 'carbon', {
    carbonPrice: ['Carbon premium', 'carbon price, co2 price, abatement credit'],
    fossilPrice: ['Fossil fuel price', 'fossil jet price, kerosene price, jet a'],
    fossilCarbonIntensity: ['Fossil carbon intensity', 'ci, baseline, fossil comparator'],
  }),
  ...wordsOf('finance', 'construction', {
    spendingProfile: ['Spending in construction', 'construction years, capex profile, spending curve'],
    firstOperatingYear: ['First year of operation', 'start year, commissioning, calendar year'],
    startUpPeriod: ['Start-up period', 'ramp-up, commissioning'],
    startUpSalesShare: ['Sales in start-up', 'ramp-up'],
    startUpVariableCostShare: ['Variable cost in start-up', 'ramp-up'],
    startUpFixedCostShare: ['Fixed cost in start-up', 'ramp-up'],
    loadFactor: ['Load by year', 'utilisation, utilization, capacity factor, ramp-up'],
  }),
  ...wordsOf('finance', 'escalation', {
    inflation: ['Inflation', 'cpi'],
    priceEscalation: ['Rise of product prices', 'escalation, real price growth'],
    costEscalation: ['Rise of operating costs', 'escalation, real cost growth'],
    wageEscalation: ['Rise of wages', 'escalation, labor, labour'],
  }),
  ...wordsOf('finance', 'operation', {
    labourCost: ['Labour cost', 'labor, wages, salaries, staff, opex'],
    labourBurden: ['Labour burden', 'labor, overhead, social security'],
    landCost: ['Land', 'site, real estate'],
    salvageShare: ['Salvage value', 'scrap value, residual value'],
    replacementCost: ['Replacements by year', 'catalyst, overhaul, sustaining capital'],
  }),
  ...wordsOf('finance', 'tax', {
    depreciationMethod: ['Depreciation method', 'macrs, straight line, declining balance'],
    depreciableShare: ['Depreciable share', ''],
    ownDepreciation: ['Own depreciation by year', 'schedule'],
    powerPlantShare: ['Power plant share', 'steam plant'],
    powerPlantDepreciationMethod: ['Depreciation of the power plant', 'macrs, steam plant'],
    powerPlantDepreciationPeriod: ['Depreciation period, power plant', 'steam plant'],
    lossCap: ['Loss offset', 'loss carryforward, net operating loss, nol'],
    lossYears: ['Years a loss is carried', 'loss carryforward, nol'],
    taxCredit: ['Tax credit by year', 'itc, ptc'],
    creditCap: ['Credit offset', 'itc, ptc'],
  }),
  ...wordsOf('finance', 'debt', {
    debtShare: ['Debt share', 'leverage, gearing, loan, borrowed'],
    interestRate: ['Interest rate', 'loan, cost of debt'],
    loanTerm: ['Loan term', 'tenor, maturity, repayment period'],
    gracePeriod: ['Grace period', 'interest only'],
    repayment: ['Repayment', 'annuity, amortisation, amortization'],
  }),
  ...wordsOf('convention', 'conventions', {
    preset: ['Preset', 'convention, method, nrel, doe'],
    depreciationBase: ['What is depreciated', ''],
    workingCapital: ['Working capital at the end', 'recovery'],
    taxLosses: ['Tax losses', 'loss carryforward, nol'],
    carbonPremium: ['Carbon premium', 'carbon price'],
    returnBasis: ['Whose return', 'equity, project, levered, unlevered'],
    deductibleDebt: ['Deductible debt service', 'interest, tax shield'],
    constructionInterest: ['Interest in construction', 'idc'],
    timeZero: ['Time zero', 'base year, reference year'],
    flowTiming: ['Timing in the year', 'mid-year, end of year'],
    moneyBasis: ['Money basis', 'real, nominal, constant dollars'],
    workingCapitalMoney: ['Working capital and inflation', ''],
    residualBookValue: ['Residual book value', ''],
    replacementTax: ['Tax of replacements', ''],
  }),
}
