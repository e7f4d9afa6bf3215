import type { Formula, Input } from '../language/quantity.ts'
import { capacityRatio } from './capital.ts'
import { costBasis, items } from './inputs/capital-inputs.ts'
import { carbon } from './inputs/carbon-inputs.ts'
import { contract, contractPrices, referencePrices } from './inputs/contract-inputs.ts'
import { economics } from './inputs/economic-inputs.ts'
import { energyProduct } from './inputs/energy-product-inputs.ts'
import { finance } from './inputs/finance-inputs.ts'
import { plant, product } from './inputs/inputs.ts'
import { part } from './inputs/part-inputs.ts'
import { pioneer } from './inputs/pioneer-inputs.ts'
import { policy, policyValues } from './inputs/policy-inputs.ts'
import { feedstock, power, utility } from './inputs/purchased-inputs.ts'
import { schemeIntensity, schemeLimit } from './inputs/scheme-inputs.ts'
import * as ratios from './likely-ratios.ts'
import { capacity } from './plant-capacity.ts'

/** Between which sizes a number usually lies, in its own unit, whatever its sign; zero says that there is none. */
export interface LikelyRange {
  readonly quantity: Input | Formula
  readonly low: number
  readonly high: number
  /** Why no plant or project is expected beyond it. */
  readonly source: string
  /** The inputs that may be wrong where it is not what they are usually; the quantity itself if left out. */
  readonly about?: readonly Input[]
}

type Row = readonly [quantity: Input | Formula, low: number, high: number, about?: readonly Input[]]

const because = (source: string, rows: readonly Row[]): LikelyRange[] =>
  rows.map(([quantity, low, high, about]) => ({ quantity, low, high, source, ...(about && { about }) }))

/** Ranges so wide that what lies outside is more likely a slip than a plant: each spans what is known, with room. */
export const likelyRanges: readonly LikelyRange[] = [
  ...because('Plants run from an eighth of the year on; conversion emits up to a few times the fossil fuel', [
    [plant.annualLoadHours, 1_000, 8_784],
    [plant.processCarbonIntensity, 0.5, 500],
  ]),
  ...because('Wet wastes to hydrogen (120 MJ/kg, 0.09 kg/m3), wood to heavy oils', [
    [feedstock.energyContent, 1, 170],
    [utility.energyContent, 1, 170],
    [product.energyContent, 1, 170],
    ...[feedstock, utility, product].flatMap((each): Row[] => [
      [each.carbonContent, 0.02, 1],
      [each.density, 50, 5_000],
      [each.gasDensity, 0.05, 10],
      [each.higherHeatingValue, 1, 170],
    ]),
  ]),
  ...because(
    'From hydrogen as a feedstock (0.1 t/t) to wet biomass (tens of t/t); e-fuels take 20 to 40 kWh/kg',
    [
      [feedstock.consumptionRatio, 0.05, 50],
      [power.consumptionRatio, 1, 60_000],
      [ratios.utilityEnergyPerFuel, 0.01, 130, [utility.consumptionRatio]],
    ],
  ),
  ...because('Coal at 1 USD/GJ to green hydrogen and fuels in short supply; power from surplus to islands', [
    [ratios.feedstockPricePerEnergy, 0.0003, 0.2, [feedstock.price]],
    [ratios.utilityPricePerEnergy, 0.0005, 0.3, [utility.price]],
    [ratios.productPricePerEnergy, 0.001, 0.4, [product.price]],
    [power.price, 0.002, 1],
    [energyProduct.price, 0.002, 1],
    ...[contractPrices, referencePrices].flatMap(({ perMass, perVolume, perEnergy }): Row[] => [
      [perMass, 30, 20_000],
      [perVolume, 0.1, 60],
      [perEnergy, 0.001, 0.4],
    ]),
    [economics.fossilPrice, 100, 3_000],
  ]),
  ...because(
    'Residues to palm oil from peat, wind to lignite (1,200 gCO2e/kWh), hydrogen from coal (25 kg/kg)',
    [
      [feedstock.carbonIntensity, 1, 4_500],
      [utility.carbonIntensity, 0.1, 40_000],
      [power.carbonIntensity, 1, 1_500],
      [product.displacedCarbonIntensity, 50, 40_000],
      [energyProduct.displacedCarbonIntensity, 5, 1_500],
      [economics.fossilCarbonIntensity, 50, 130],
      [policy.benchmark, 3, 130],
      [product.priceSensitivity, 0.05, 50],
    ],
  ),
  ...because('Public discount rates from 1 %, venture capital at 30 %; statutory tax rates to 55 %', [
    [economics.discountRate, 0.005, 0.5],
    [economics.taxRate, 0.01, 0.6],
    [finance.interestRate, 0.003, 0.4],
    [finance.stateTaxRate, 0.002, 0.4],
    [finance.productionCreditEscalation, 0.0005, 0.2],
    [finance.rebuiltPartEscalation, 0.0005, 0.2],
    [finance.overhaulEscalation, 0.0005, 0.2],
    [part.escalation, 0.0005, 0.2],
    [finance.insuranceEscalation, 0.0005, 0.2],
    [contract.yearlyChange, 0.0005, 0.2],
    [contract.referenceEscalation, 0.0005, 0.2],
    [finance.refinancedRate, 0.003, 0.4],
    [finance.reserveInterest, 0.0005, 0.2],
    [finance.projectReserveInterest, 0.0005, 0.2],
    [finance.inflation, 0.001, 0.3],
    [finance.priceEscalation, 0.0005, 0.2],
    [finance.costEscalation, 0.0005, 0.2],
    [finance.wageEscalation, 0.0005, 0.2],
    [feedstock.priceEscalation, 0.0005, 0.2],
    [utility.priceEscalation, 0.0005, 0.2],
    [power.priceEscalation, 0.0005, 0.2],
    [product.priceEscalation, 0.0005, 0.2],
    [energyProduct.priceEscalation, 0.0005, 0.2],
    [finance.decommissioningFundReturn, 0.002, 0.2],
  ]),
  ...because(
    'Cost estimates of process plants (Humbird et al. 2011; Peters, Timmerhaus and West 2003), tenfold around',
    [
      [
        ratios.referenceCapitalPerCapacity,
        50,
        50_000,
        [economics.referenceCapital, items.insideBatteryLimits, items.purchasedEquipment],
      ],
      [capacityRatio, 0.05, 20, [capacity, economics.referenceCapacity]],
      [economics.scalingExponent, 0.2, 1.2],
      [economics.workingCapitalRatio, 0.005, 0.5],
      [items.workingCapitalOfFixed, 0.005, 1],
      [economics.indirectOpexRatio, 0.003, 0.5],
      [ratios.outsidePerInside, 0.02, 10, [items.outsideBatteryLimits]],
      [items.warehouseShare, 0.002, 0.5],
      [items.siteDevelopmentShare, 0.002, 0.8],
      [items.pipingShare, 0.002, 0.8],
      [items.proratableShare, 0.005, 1],
      [items.fieldExpenseShare, 0.005, 1],
      [items.homeOfficeShare, 0.005, 1],
      [items.contingencyShare, 0.005, 1],
      [items.otherIndirectShare, 0.005, 1],
      [items.insuranceShare, 0.0005, 0.1],
      [items.maintenanceShare, 0.002, 0.3],
      [ratios.landPerCapital, 0.0001, 0.2, [finance.landCost]],
      [ratios.replacementPerCapital, 0.0002, 0.6, [finance.replacementCost]],
      [ratios.labourCostPerFuel, 0.3, 1_000, [finance.labourCost]],
      [finance.labourBurden, 0.05, 3],
      [costBasis.locationFactor, 0.3, 3],
      [costBasis.learningRate, 0.005, 0.5],
      [costBasis.capacityBuiltRatio, 1, 100],
      [costBasis.costIndex, 50, 5_000],
      [costBasis.costIndexReference, 50, 5_000],
    ],
  ),
  ...because('A share below this changes less than the estimate is uncertain by', [
    [finance.startUpPeriod, 0.04, 5],
    [finance.constructionPeriod, 0.08, 10],
    [finance.operationInFirstYear, 0.02, 1],
    [finance.operationInLastYear, 0.02, 1],
    [finance.startUpSalesShare, 0.02, 1],
    [finance.startUpVariableCostShare, 0.02, 1],
    [finance.startUpFixedCostShare, 0.02, 1],
    [finance.loadFactor, 0.02, 1.5],
    [finance.salvageShare, 0.002, 1],
    [finance.stateTaxDeducted, 0.02, 1],
    [finance.bonusDepreciation, 0.02, 1],
    [finance.stateBonusDepreciation, 0.02, 1],
    [finance.investmentCredit, 0.01, 0.8],
    [finance.creditBaseReduction, 0.02, 1],
    [finance.creditPrice, 0.3, 1],
    [finance.propertyTax, 0.0002, 0.1],
    [finance.royalty, 0.002, 0.3],
    [product.royalty, 0.002, 0.3],
    [finance.propertyTaxDecline, 0.002, 0.5],
    [finance.insurance, 0.0002, 0.1],
    [ratios.productionCreditPerCapital, 0.0005, 0.3, [finance.productionCredit]],
    [finance.rebuiltPartShare, 0.003, 0.9],
    [finance.overhaulShare, 0.003, 0.9],
    [finance.rebuiltPartDepreciableShare, 0.02, 1],
    [finance.overhaulDepreciableShare, 0.02, 1],
    [part.share, 0.003, 0.9],
    [part.salvageShare, 0.002, 1],
    [finance.landResaleShare, 0.02, 5],
    [finance.decommissioningShare, 0.002, 1],
    [ratios.decommissioningPerCapital, 0.0005, 0.5, [finance.decommissioningCost]],
    [finance.depreciableShare, 0.05, 1],
    [finance.powerPlantShare, 0.005, 1],
    [finance.ownDepreciation, 0.008, 1],
    [finance.debtShare, 0.02, 1],
    [finance.highestDebtShare, 0.02, 1],
    [finance.upfrontFee, 0.001, 0.2],
    [finance.refinancingFee, 0.0005, 0.2],
    [finance.deductedFeeShare, 0.02, 1],
    [finance.debtServiceReserve, 0.02, 2],
    [finance.operatingReserve, 0.02, 2],
    [finance.receivablesReserve, 0.02, 2],
    [finance.workingCapitalOfCostChange, 0.005, 1],
    [finance.sweepShare, 0.02, 1],
    [finance.lockUpCover, 0.5, 5],
    [contract.coveredShare, 0.01, 1],
    [finance.lossCap, 0.02, 1],
    [finance.creditCap, 0.02, 1],
    [carbon.nonBiogenicShare, 0.002, 1],
    [policyValues.ofCapital, 0.005, 1],
    [policy.yearlyChange, 0.003, 1],
    [pioneer.newTechnologyShare, 1, 100],
    [pioneer.inclusiveness, 1, 100],
    [pioneer.balanceEquations, 1, 100],
    [pioneer.impurities, 0.1, 5],
    [pioneer.wasteDifficulty, 0.1, 5],
    [pioneer.newSteps, 0.5, 20],
  ]),
  ...because(
    'Default values of CORSIA and of fossil fuels; carbon prices and credits paid so far, tenfold around',
    [
      [carbon.coreEmissions, 0.3, 200],
      [carbon.landUseChange, 0.1, 90],
      ...Object.values(schemeIntensity).map((each): Row => [each, 0.5, 200]),
      ...Object.values(schemeLimit).map((each): Row => [each, 10, 150]),
      [carbon.emissionCredits, 0.1, 150],
      [carbon.corsiaBaseline, 70, 110],
      [carbon.fuelConversionFactor, 2.5, 3.5],
      [carbon.eligibleUnitPrice, 0.3, 1_000],
      [carbon.cleanFuelAmount, 0.05, 10],
      [economics.carbonPrice, 1, 2_000],
      [product.attributeCarbonPrice, 2, 2_000],
      [product.attributePrice, 5, 5_000],
      [product.attributeShare, 0.02, 1],
      [product.buyOutPrice, 20, 10_000],
      [policyValues.perVolume, 0.02, 20],
      [policyValues.perMass, 1, 5_000],
      [policyValues.perEnergy, 0.0001, 0.1],
      [policyValues.perEmissions, 1, 2_000],
    ],
  ),
]

/** What projects of this kind earn at most in what is published of them; more is more likely a slip or a price of a short market. */
export const highestReturn = {
  value: 0.4,
  source: 'Published studies of fuel plants find internal rates of return up to some 30 % a year',
} as const
