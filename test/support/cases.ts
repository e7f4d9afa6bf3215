import type { Inputs } from '../../src/contract/request/inputs.ts'
import { byYearCases } from './by-year-cases.ts'
import { eligibleFuels, of, withFacts, withOwnIntensities } from './eligibility-cases.ts'
import { eventful } from './eventful-cases.ts'
import { changed, example, examples } from './examples.ts'
import { kindsOfUnits } from './kinds-of-units.ts'
import { inOtherMoney, toldInEuro } from './money-cases.ts'
import { contractsByYear, powerUnderContracts, soldInParts, underContracts } from './sale-cases.ts'

const hefa = example('hefa-usa-500')

/** Losses in the first years, by-products, a premium: a case in which nothing is without effect. */
const everything = changed(hefa, {
  'plant.capacity': { value: 12_000, unit: 'BPD' },
  'plant.processCarbonIntensityCovers': 'process',
  'feedstocks.0.carbonIntensity': { value: 2, unit: 'gCO2e/MJ' },
  'utilities.0.carbonIntensity.value': 500,
  'utilities.0.carbonContent': { value: 0.1, unit: 'kg/kg' },
  'products.0.priceSensitivity': { value: 2, unit: 'USD/t per gCO2e/MJ' },
  'products.3': {
    name: 'Propane',
    isFuel: false,
    price: { value: 400, unit: 'USD/t' },
    carbonContent: { value: 0.82, unit: 'kg/kg' },
    energyContent: { value: 46, unit: 'MJ/kg' },
    yield: { value: 0.005, unit: 'kg/kg' },
    density: { value: 500, unit: 'kg/m3' },
  },
  'economics.referenceCapital.value': 2500,
  'economics.depreciationPeriod': { value: 3, unit: 'yr' },
  'economics.carbonPrice': { value: 60, unit: 'USD/tCO2e' },
  'economics.fossilPrice': { value: 850, unit: 'USD/t' },
  'economics.fossilCarbonIntensity': { value: 94, unit: 'gCO2e/MJ' },
  convention: {
    preset: 'convention-c',
    depreciationBase: 'fixedCapital',
    workingCapital: 'released',
    taxLosses: 'carriedForward',
    carbonPremium: 'applied',
  },
})

const yearly = (unit: string, ...values: number[]) => ({ values, unit })

/** Everything that the finance of a project may have, with losses that expire and credits that are capped. */
const financed = {
  ...changed(everything, {
    'convention.returnBasis': 'equity',
    'convention.deductibleDebt': 'interest',
    'convention.constructionInterest': 'paidOnBalance',
    'convention.timeZero': 'lastConstructionYear',
    'convention.flowTiming': 'endOfYear',
    'convention.moneyBasis': 'real',
    'convention.workingCapitalMoney': 'asSpent',
    'convention.residualBookValue': 'writtenOff',
    'convention.replacementTax': 'expensed',
  }),
  finance: {
    spendingProfile: yearly('1', 0.1, 0.5, 0.4),
    startUpPeriod: of(18, 'month'),
    startUpSalesShare: of(40, '%'),
    startUpVariableCostShare: of(60, '%'),
    startUpFixedCostShare: of(90, '%'),
    loadFactor: yearly('1', 0.8, 0.9, 1.05),
    inflation: of(2, '%'),
    priceEscalation: of(0.5, '%'),
    costEscalation: of(1, '%'),
    wageEscalation: of(1.5, '%'),
    labourCost: of(8, 'MUSD/yr'),
    landCost: of(5, 'MUSD'),
    salvageShare: of(5, '%'),
    replacementCost: yearly('MUSD', 0, 0, 0, 20),
    depreciationMethod: 'decliningBalance',
    depreciableShare: of(95, '%'),
    powerPlantShare: of(20, '%'),
    powerPlantDepreciationMethod: 'sumOfYearsDigits',
    powerPlantDepreciationPeriod: of(12, 'yr'),
    debtShare: of(60, '%'),
    interestRate: of(6, '%'),
    loanTerm: of(9, 'yr'),
    gracePeriod: of(2, 'yr'),
    repayment: 'annuity',
    lossCap: of(80, '%'),
    lossYears: of(2, 'yr'),
    taxCredit: yearly('MUSD', 10, 2, 3, 400, 400, 400),
    creditCap: of(50, '%'),
  },
}

/** Capital in parts, of a pioneer plant elsewhere and at another time. */
const built = {
  ...changed(everything, {
    'economics.referenceCapital': undefined,
    'economics.workingCapitalRatio': undefined,
    'economics.indirectOpexRatio': undefined,
  }),
  finance: { labourCost: of(2.5, 'MUSD/yr'), labourBurden: of(90, '%') },
  capital: {
    insideBatteryLimits: of(85, 'MUSD'),
    outsideBatteryLimits: of(122, 'MUSD'),
    warehouseShare: of(4, '%'),
    siteDevelopmentShare: of(9, '%'),
    pipingShare: of(4.5, '%'),
    proratableShare: of(10, '%'),
    fieldExpenseShare: of(10, '%'),
    homeOfficeShare: of(20, '%'),
    contingencyShare: of(10, '%'),
    otherIndirectShare: of(10, '%'),
    insuranceShare: of(0.7, '%/yr'),
    maintenanceShare: of(3, '%/yr'),
    workingCapitalOfFixed: of(5, '%'),
    costIndexReference: of(585.7, '1'),
    costIndex: of(797.9, '1'),
    locationFactor: of(1.1, '1'),
    learningRate: of(10, '%'),
    capacityBuiltRatio: of(3, '1'),
    estimateClass: 'class4',
    plantKind: 'pioneer',
    technologyStage: 'research',
    newTechnologyShare: of(41, '1'),
    impurities: of(4, '1'),
    complexity: of(6, '1'),
    inclusiveness: of(33, '1'),
    projectDefinition: of(5, '1'),
    newSteps: of(3, '1'),
    balanceEquations: of(10, '1'),
    wasteDifficulty: of(2, '1'),
    handlesSolids: 'yes',
  },
}
const byLangFactor = {
  ...changed(everything, { 'economics.referenceCapital': undefined }),
  capital: { purchasedEquipment: of(80, 'MUSD'), langFactor: of(4.7, '1') },
}

/** Policies of every kind, with dates, limits, ramps and treatments that all matter. */
const supported = {
  ...changed(everything, { 'plant.processCarbonIntensity.value': 5 }),
  finance: { firstOperatingYear: of(2027, 'yr'), inflation: of(2, '%'), creditCap: of(50, '%') },
  policies: [
    {
      name: '45Z',
      instrument: 'carbonFactorCredit',
      value: of(1.75, 'USD/gal'),
      from: of(2027, 'yr'),
      to: of(2031, 'yr'),
      yearlyChange: of(-20, '%'),
      indexation: 'inflation',
      maximum: of(100, 'MUSD/yr'),
      treatment: 'untaxedIncome',
    },
    {
      name: 'producer credit',
      instrument: 'credit',
      value: of(0.2, 'USD/L'),
      from: of(2028, 'yr'),
      to: of(2036, 'yr'),
      valueYear: of(2024, 'yr'),
      yearlyChange: of(-20, '%'),
      indexation: 'none',
      maximum: of(60, 'MUSD/yr'),
      treatment: 'taxableIncome',
    },
    {
      name: 'credit for what is avoided',
      instrument: 'credit',
      value: of(50, 'USD/tCO2e'),
      from: of(2035, 'yr'),
      to: of(2040, 'yr'),
      treatment: 'taxCredit',
    },
    { name: 'credit by energy', instrument: 'credit', value: of(2, 'USD/GJ'), product: 'DIESEL' },
    { name: 'credit by mass', instrument: 'credit', value: of(5, 'USD/t') },
    { name: 'buy-out', instrument: 'buyOut', value: of(1, 'USD/L'), from: of(2030, 'yr') },
    { name: 'carbon price', instrument: 'carbonPrice', value: of(80, 'USD/tCO2e') },
    { name: 'grant', instrument: 'grant', value: of(20, '%'), maximum: of(60, 'MUSD/yr') },
  ],
}

/** Emissions shared and judged in every way that has numbers of its own. */
const judged = {
  ...changed(everything, { 'products.3.displacedCarbonIntensity': of(2900, 'kgCO2e/t') }),
  carbon: {
    allocation: 'displacement',
    lifeCycleValue: 'default',
    coreEmissions: of(13.9, 'gCO2e/MJ'),
    landUseChange: of(1, 'gCO2e/MJ'),
    emissionCredits: of(2, 'gCO2e/MJ'),
    nonBiogenicShare: of(5, '%'),
    corsiaBaseline: of(89, 'gCO2e/MJ'),
    fuelConversionFactor: of(3.16, 'tCO2e/t'),
    eligibleUnitPrice: of(21.7, 'USD/tCO2e'),
    renewableKind: 'biofuel',
    cleanFuelAmount: of(1.75, 'USD/gal'),
  },
}

const electricity = {
  name: 'Electricity',
  isFuel: false,
  price: of(60, 'USD/MWh'),
  carbonContent: of(0, 'kg/kg'),
  energyContent: of(0, 'MJ/kg'),
  yield: of(0.5, 'kWh/kg'),
  displacedCarbonIntensity: of(300, 'gCO2e/kWh'),
}
const withElectricity = changed(judged, {
  'products.4': electricity,
  'convention.energySales': 'sales',
  finance: {
    startUpPeriod: of(6, 'month'),
    startUpSalesShare: of(50, '%'),
    startUpVariableCostShare: of(75, '%'),
  },
})

const judgedWithLimits = {
  ...withElectricity,
  capital: { capacityMinimum: of(100, 'kt/yr'), capacityMaximum: of(900, 'kt/yr') },
}

const forEligibleFuels = eligibleFuels(supported)

/** The examples and the variants that take other ways through the model. */
export const cases: Readonly<Record<string, Inputs>> = {
  ...examples,
  everything,
  financed,
  'events and taxes': eventful(financed),
  'years in part': changed(financed, {
    'finance.spendingProfile': undefined,
    'finance.constructionPeriod': of(30, 'month'),
    'finance.operationInFirstYear': of(7, 'month'),
    'finance.operationInLastYear': of(9, 'month'),
    'finance.bonusDepreciation': of(30, '%'),
    'finance.stateTaxRate': of(6, '%'),
    'finance.stateTaxBase': 'own',
    'finance.stateDepreciationMethod': 'sumOfYearsDigits',
    'finance.stateDepreciationPeriod': of(9, 'yr'),
    'finance.stateBonusDepreciation': of(5, '%'),
    'convention.constructionInterest': undefined,
  }),
  'sold in parts': soldInParts(everything),
  'under contracts': underContracts(everything),
  'contracts by year': contractsByYear(everything),
  'power under contracts': powerUnderContracts,
  'own depreciation': changed(financed, {
    'finance.depreciationMethod': 'own',
    'finance.ownDepreciation': yearly('1', 0.5, 0.3, 0.2),
  }),
  'MACRS and capitalised interest': changed(financed, {
    'finance.depreciationMethod': 'macrs',
    'economics.depreciationPeriod': of(7, 'yr'),
    'finance.repayment': 'levelPrincipal',
    'convention.constructionInterest': 'capitalised',
    'convention.timeZero': 'firstConstructionYear',
    'convention.flowTiming': 'midYear',
  }),
  'emissions by value, CORSIA default': changed(judged, { 'carbon.allocation': 'value' }),
  'emissions by mass': changed(judged, { 'carbon.allocation': 'mass', 'carbon.lifeCycleValue': 'actual' }),
  'emissions by displacement': judged,
  'electricity that displaces others': withElectricity,
  'electricity that shares by value': changed(withElectricity, { 'carbon.allocation': 'value' }),
  'capital in parts': built,
  policies: supported,
  ...byYearCases,
  'carbon intensities by the methods of schemes': withOwnIntensities,
  'facts that rules ask for': withFacts,
  'policies for eligible fuels': forEligibleFuels,
  'eligibility by value': changed(forEligibleFuels, { carbon: { allocation: 'value' } }),
  'capital by a Lang factor': byLangFactor,
  'nrel-nth-plant': { ...hefa, convention: 'nrel-nth-plant' },
  'capacity in MGPY': changed(hefa, { 'plant.capacity': { value: 165.1, unit: 'MGPY' } }),
  'capacity in BPD': changed(hefa, { 'plant.capacity': { value: 10_000, unit: 'BPD' } }),
  'carbon intensity by energy': changed(hefa, {
    'feedstocks.0.carbonIntensity': { value: 20, unit: 'gCO2e/MJ' },
  }),
  'carbon intensities by mass and by energy': changed(example('hefa-two-feedstocks'), {
    'feedstocks.0.carbonIntensity': { value: 740, unit: 'gCO2e/kg' },
  }),
  'loss-making': changed(example('ptl-160'), { 'utilities.0.consumptionRatio.value': 260 }),
  'more emissions than the fossil fuel': changed(hefa, { 'plant.processCarbonIntensity.value': 120 }),
  'process value covers the utilities': changed(hefa, {
    'plant.processCarbonIntensityCovers': 'processAndUtilities',
  }),
  'other currencies and years of money': inOtherMoney,
  'results in another currency': toldInEuro,
  'no utilities': changed(hefa, { utilities: [] }),
  'safapac-2025': { ...hefa, convention: 'safapac-2025' },
  ...Object.fromEntries(kindsOfUnits(judgedWithLimits)),
}
