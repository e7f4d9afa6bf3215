import type { Quantity } from '../../engine/language/quantity.ts'
import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { cleanFuelLimit } from '../../engine/model/inputs/eligibility-limits.ts'
import { plant } from '../../engine/model/inputs/inputs.ts'
import { schemeLimit } from '../../engine/model/inputs/scheme-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { Scheme } from '../eligibility/schemes.ts'

/** Published names and the engine's quantities behind them. A line here adds it to the API and its document. */
export type Members = Readonly<Record<string, Quantity>>

export const technoEconomicMembers = {
  totalCapitalInvestment: outputs.totalCapital,
  fixedCapital: outputs.fixedCapital,
  workingCapital: outputs.workingCapital,
  capitalLow: outputs.capitalLow,
  capitalHigh: outputs.capitalHigh,
  pioneerCostGrowth: outputs.costGrowth,
  pioneerPerformance: outputs.pioneerPerformance,
  production: outputs.fuelProduction,
  productionRate: outputs.hourlyProduction,
  directOpex: outputs.directOpex,
  indirectOpex: outputs.indirectOpex,
  totalOpex: outputs.totalOpex,
  revenue: outputs.revenue,
  lcop: outputs.levelizedCost,
  lcopByProductCredit: outputs.levelizedCostByProductCredit,
  lcopEnergyAllocation: outputs.levelizedCostEnergyAllocation,
  fuelEnergyContent: outputs.fuelEnergyContent,
  energyEfficiency: outputs.energyEfficiency,
  totalEmissions: outputs.totalEmissions,
  carbonConversion: outputs.carbonConversion,
  abatementCost: outputs.abatementCost,
} as const satisfies Members

export const corsiaMembers = {
  lifeCycleEmissions: outputs.lifeCycleEmissions,
  reduction: outputs.corsiaReduction,
  emissionsReduction: outputs.emissionsReduction,
  emissionsReductionPerYear: outputs.emissionsReductionPerYear,
  emissionsReductionValue: outputs.emissionsReductionValue,
  cleanFuelFactor: outputs.cleanFuelFactor,
  cleanFuelCredit: outputs.cleanFuelCredit,
} as const satisfies Members

interface Eligibility {
  /** Its name in answers, which for the UK is longer than its code. */
  readonly scheme: string
  readonly code: Scheme
  readonly emissions: Quantity
  readonly limit: Quantity
  readonly margin: Quantity
}

/** What a fuel emits, by the value of the scheme's own method where that is given, beside what each scheme allows. */
export const eligibilityRows: readonly Eligibility[] = [
  {
    scheme: 'CORSIA',
    code: 'CORSIA',
    emissions: outputs.lifeCycleEmissions,
    limit: outputs.corsiaLimit,
    margin: outputs.corsiaMargin,
  },
  {
    scheme: 'RED',
    code: 'RED',
    emissions: outputs.redIntensity,
    limit: outputs.redLimit,
    margin: outputs.redMargin,
  },
  {
    scheme: 'UK SAF mandate',
    code: 'UK',
    emissions: outputs.ukIntensity,
    limit: outputs.ukLimit,
    margin: outputs.ukMargin,
  },
  {
    scheme: '45Z',
    code: '45Z',
    emissions: outputs.cleanFuelIntensity,
    limit: cleanFuelLimit,
    margin: outputs.cleanFuelMargin,
  },
  {
    scheme: 'ReFuelEU',
    code: 'ReFuelEU',
    emissions: outputs.reFuelEUIntensity,
    limit: outputs.redLimit,
    margin: outputs.reFuelEUMargin,
  },
  {
    scheme: 'LCFS',
    code: 'LCFS',
    emissions: outputs.lcfsIntensity,
    limit: schemeLimit.lcfsBenchmark,
    margin: outputs.lcfsMargin,
  },
  {
    scheme: 'RFS',
    code: 'RFS',
    emissions: outputs.rfsIntensity,
    limit: schemeLimit.rfsThreshold,
    margin: outputs.rfsMargin,
  },
]

export const carbonIntensityMembers = {
  feedstocks: outputs.feedstocksCarbonIntensity,
  utilities: outputs.utilitiesCarbonIntensity,
  process: plant.processCarbonIntensity,
  total: outputs.carbonIntensity,
  mainProduct: outputs.mainCarbonIntensity,
} as const satisfies Members

export const feedstockMembers = {
  consumption: outputs.feedstockConsumption,
  cost: outputs.feedstockCost,
} as const satisfies Members

export const utilityMembers = {
  consumption: outputs.utilityConsumption,
  cost: outputs.utilityCost,
} as const satisfies Members

export const powerMembers = {
  consumption: outputs.powerConsumption,
  cost: outputs.powerCost,
} as const satisfies Members

export const productMembers = {
  production: outputs.productProduction,
  volume: outputs.productVolume,
  revenue: outputs.productRevenue,
  carbonIntensity: outputs.productCarbonIntensity,
  carbonIntensityMass: outputs.productCarbonIntensityMass,
  emissions: outputs.productEmissions,
  carbonConversion: outputs.productCarbonConversion,
} as const satisfies Members

/** What energy that is sold has of these; it has no mass and no volume. */
export const energyProductMembers = {
  production: outputs.energyProduction,
  revenue: outputs.energyProductRevenue,
  carbonIntensity: outputs.energyProductCarbonIntensity,
  emissions: outputs.energyProductEmissions,
} as const satisfies Members

export const financialMembers = {
  npv: outputs.netPresentValue,
  npvProject: outputs.projectNetPresentValue,
  npvEquity: outputs.equityNetPresentValue,
  irrProject: outputs.projectRateOfReturn,
  irrEquity: outputs.equityRateOfReturn,
  irrNominal: outputs.nominalRateOfReturn,
  irrReal: outputs.realRateOfReturn,
  discountRateNominal: outputs.nominalDiscountRate,
  discountRateReal: outputs.realDiscountRate,
  minimumDebtServiceCover: outputs.lowestDebtServiceCover,
  payback: outputs.simplePayback,
  discountedPayback: outputs.discountedPayback,
  mfsp: outputs.minimumSellingPrice,
} as const satisfies Members

export const policyMembers = {
  total: outputs.policyTotal,
  presentValue: outputs.policyPresentValue,
} as const satisfies Members

export const cashFlowMembers = {
  year,
  capital: outputs.capitalFlow,
  revenue: outputs.revenueFlow,
  opex: outputs.opexFlow,
  depreciation: outputs.depreciation,
  tax: outputs.tax,
  cashFlow: outputs.cashFlow,
  discountFactor: outputs.discountFactor,
  discountedCashFlow: outputs.discountedCashFlow,
  cumulativeCashFlow: outputs.cumulativeCashFlow,
  cumulativeDiscountedCashFlow: outputs.cumulativeDiscountedCashFlow,
} as const satisfies Members

/** What else there is of each year: answered by column, because most of it is 0 for most plants. */
export const cashFlowSeriesMembers = {
  capitalSpending: outputs.capitalSpending,
  workingCapital: outputs.workingCapitalFlow,
  policyIncome: outputs.policyIncome,
  policyTaxCredit: outputs.policyTaxCredit,
  grants: outputs.grantFlow,
  variableCost: outputs.variableCostFlow,
  fixedCost: outputs.fixedCostFlow,
  taxProject: outputs.projectTax,
  taxEquity: outputs.equityTax,
  loanDrawn: outputs.loanDrawn,
  constructionInterest: outputs.constructionInterest,
  interest: outputs.interest,
  principal: outputs.principal,
  loanBalance: outputs.loanBalance,
  cashAvailableForDebtService: outputs.cashAvailableForDebtService,
  debtServiceCover: outputs.debtServiceCover,
  cashFlowProject: outputs.projectCashFlow,
  cashFlowEquity: outputs.equityCashFlow,
  returnFlow: outputs.returnFlow,
} as const satisfies Members
