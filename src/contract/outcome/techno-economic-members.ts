import { plant } from '../../engine/model/inputs/inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { schemeNumbers } from '../eligibility/scheme-numbers.ts'
import { costShares } from './cost-shares.ts'
import { group, numbers, own, rows, text } from './member.ts'

const name = text('CORE', 'string', ({ item }) => item.name ?? '')

export const technoEconomicMembers = {
  ...numbers('CORE', {
    totalCapitalInvestment: outputs.totalCapital,
    fixedCapital: outputs.fixedCapital,
    workingCapital: outputs.workingCapital,
    capitalLow: outputs.capitalLow,
    capitalHigh: outputs.capitalHigh,
    pioneerCostGrowth: outputs.costGrowth,
    pioneerPerformance: outputs.pioneerPerformance,
    production: outputs.fuelProduction,
    productionRate: outputs.hourlyProduction,
  }),
  ...numbers('ADVANCE', {
    directOpex: outputs.directOpex,
    indirectOpex: outputs.indirectOpex,
    totalOpex: outputs.totalOpex,
  }),
  ...numbers('CORE', { revenue: outputs.revenue }),
  ...numbers('ROADSHOW', {
    lcop: outputs.levelizedCost,
    lcopByProductCredit: outputs.levelizedCostByProductCredit,
    lcopEnergyAllocation: outputs.levelizedCostEnergyAllocation,
  }),
  ...numbers('CORE', {
    fuelEnergyContent: outputs.fuelEnergyContent,
    energyEfficiency: outputs.energyEfficiency,
    totalEmissions: outputs.totalEmissions,
    carbonConversion: outputs.carbonConversion,
  }),
  ...numbers('ROADSHOW', { abatementCost: outputs.abatementCost }),
  lcopBreakdown: own(
    'ROADSHOW',
    costShares.flatMap(({ amount, share }) => [amount, share]),
  ),
  feedstocks: rows('FeedstockResult', 'feedstocks', {
    name,
    ...numbers('CORE', { consumption: outputs.feedstockConsumption }),
    ...numbers('ADVANCE', { cost: outputs.feedstockCost }),
  }),
  utilities: rows('UtilityResult', 'utilities', {
    name,
    ...numbers('CORE', { consumption: [outputs.utilityConsumption, outputs.powerConsumption] }),
    ...numbers('ADVANCE', { cost: [outputs.utilityCost, outputs.powerCost] }),
  }),
  products: rows('ProductResult', 'products', {
    name,
    isFuel: text('CORE', 'boolean', ({ item }) => item.isFuel === true),
    ...numbers('CORE', {
      production: [outputs.productProduction, outputs.energyProduction],
      volume: outputs.productVolume,
      revenue: [outputs.productRevenue, outputs.energyProductRevenue],
      carbonIntensity: [outputs.productCarbonIntensity, outputs.energyProductCarbonIntensity],
      carbonIntensityMass: outputs.productCarbonIntensityMass,
      emissions: [outputs.productEmissions, outputs.energyProductEmissions],
      carbonConversion: outputs.productCarbonConversion,
    }),
  }),
  carbonIntensity: group(
    'CarbonIntensity',
    numbers('CORE', {
      feedstocks: outputs.feedstocksCarbonIntensity,
      utilities: outputs.utilitiesCarbonIntensity,
      process: plant.processCarbonIntensity,
      total: outputs.carbonIntensity,
      mainProduct: outputs.mainCarbonIntensity,
    }),
  ),
  corsia: group(
    'CorsiaResult',
    numbers('CORE', {
      lifeCycleEmissions: outputs.lifeCycleEmissions,
      reduction: outputs.corsiaReduction,
      emissionsReduction: outputs.emissionsReduction,
      emissionsReductionPerYear: outputs.emissionsReductionPerYear,
      emissionsReductionValue: outputs.emissionsReductionValue,
      cleanFuelFactor: outputs.cleanFuelFactor,
      cleanFuelCredit: outputs.cleanFuelCredit,
    }),
  ),
  eligibility: own(
    'CORE',
    schemeNumbers.flatMap(({ emissions, limit, margin }) => [emissions, limit, margin]),
  ),
} as const
