import type { Outcome } from '../outcome/outcome-schema.ts'
import { inputCatalogue } from '../request/input-catalogue.ts'

/** Each sees what those before it see, and more; the last sees everything. */
export const accessLevels = ['CORE', 'ADVANCE', 'ROADSHOW'] as const
export type AccessLevel = (typeof accessLevels)[number]

/** The level from which on a member is seen, or that of each of its own members (of each row, where it is a list). */
export type Access = AccessLevel | { readonly [member: string]: Access }

type AccessTo<Part> = {
  readonly [Member in keyof Part]:
    | AccessLevel
    | AccessTo<Part[Member] extends readonly (infer Row)[] ? Row : Part[Member]>
}

/**
 * Who sees which number of an outcome. A number from which a withheld one follows without knowing the model (its
 * parts, the series it sums, the price that stands for it) is withheld with it. A member that is not mentioned here
 * is seen by the last level only.
 */
export const outputAccess = {
  technoEconomics: {
    totalCapitalInvestment: 'CORE',
    fixedCapital: 'CORE',
    workingCapital: 'CORE',
    capitalLow: 'CORE',
    capitalHigh: 'CORE',
    pioneerCostGrowth: 'CORE',
    pioneerPerformance: 'CORE',
    production: 'CORE',
    productionRate: 'CORE',
    directOpex: 'ADVANCE',
    indirectOpex: 'ADVANCE',
    totalOpex: 'ADVANCE',
    revenue: 'CORE',
    lcop: 'ROADSHOW',
    lcopByProductCredit: 'ROADSHOW',
    lcopEnergyAllocation: 'ROADSHOW',
    lcopBreakdown: 'ROADSHOW',
    feedstocks: { name: 'CORE', consumption: 'CORE', cost: 'ADVANCE' },
    utilities: { name: 'CORE', consumption: 'CORE', cost: 'ADVANCE' },
    products: 'CORE',
    fuelEnergyContent: 'CORE',
    energyEfficiency: 'CORE',
    totalEmissions: 'CORE',
    carbonIntensity: 'CORE',
    corsia: 'CORE',
    eligibility: 'CORE',
    carbonConversion: 'CORE',
    abatementCost: 'ROADSHOW',
  },
  financials: {
    npv: 'ROADSHOW',
    npvProject: 'ROADSHOW',
    npvEquity: 'ROADSHOW',
    irr: 'ADVANCE',
    irrProject: 'ADVANCE',
    irrEquity: 'ADVANCE',
    irrNominal: 'ADVANCE',
    irrReal: 'ADVANCE',
    discountRateNominal: 'CORE',
    discountRateReal: 'CORE',
    minimumDebtServiceCover: 'ROADSHOW',
    payback: 'CORE',
    // Exists exactly where the net present value is positive.
    discountedPayback: 'ROADSHOW',
    mfsp: 'ROADSHOW',
    cashFlows: 'ROADSHOW',
    cashFlowSeries: 'ROADSHOW',
    policyPayments: 'ROADSHOW',
    policyWaterfall: 'ROADSHOW',
    convention: 'CORE',
  },
  resolvedInputs: 'CORE',
  warnings: 'CORE',
} as const satisfies AccessTo<Outcome>

/** Inputs that a page leaves out for the first level. Nobody's are refused: a calculation must not silently change. */
const advancedInputs = [
  'plant.processCarbonIntensityCovers',
  'feedstocks[].energyContent',
  'feedstocks[].isWaste',
  'utilities[].carbonContent',
  'utilities[].energyContent',
  'products[].priceSensitivity',
  'products[].displacedCarbonIntensity',
  'economics.depreciationPeriod',
  'economics.carbonPrice',
  'economics.fossilPrice',
  'economics.fossilCarbonIntensity',
  ...inputCatalogue
    .map(({ path }) => path)
    .filter((path) => /^(finance|carbon|capital|convention|policies\[\])\./.test(path)),
]

const analysisAccess = {
  explanation: 'CORE',
  carbonIntensity: 'CORE',
  operatingCost: 'ADVANCE',
  rateOfReturn: 'ADVANCE',
  levelizedCost: 'ROADSHOW',
  abatementCost: 'ROADSHOW',
  cashFlow: 'ROADSHOW',
} as const satisfies Record<string, AccessLevel>

/** What one level sees, by name. */
export interface Capabilities {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly analyses: readonly string[]
  /** The outputs that it does not see. */
  readonly withheld: readonly string[]
}

/** Whether a level sees what is seen from another one on. */
export const sees = (level: AccessLevel, from: AccessLevel): boolean =>
  accessLevels.indexOf(level) >= accessLevels.indexOf(from)

/** The level that a person sees with: administrators see everything. */
export const viewOf = (user: {
  readonly accessLevel: AccessLevel
  readonly isAdmin: boolean
}): AccessLevel => (user.isAdmin ? 'ROADSHOW' : user.accessLevel)

/** Members of an outcome that are lists whose rows are not seen as one. */
const lists = ['feedstocks', 'utilities']
const outputs = pathsOf(outputAccess)

/** Names are those of an outcome's and of the inputs' members: `technoEconomics.feedstocks[].cost`. */
export function capabilitiesOf(level: AccessLevel): Capabilities {
  const isSeen = ([, from]: readonly [string, AccessLevel]) => sees(level, from)
  const nameOf = ([name]: readonly [string, AccessLevel]) => name
  const inputs = inputCatalogue.map(({ path }) => path)
  return {
    inputs: inputs.filter((path) => sees(level, 'ADVANCE') || !advancedInputs.includes(path)),
    outputs: outputs.filter(isSeen).map(nameOf),
    analyses: Object.entries(analysisAccess).filter(isSeen).map(nameOf),
    withheld: outputs.filter((each) => !isSeen(each)).map(nameOf),
  }
}

function pathsOf(access: Access, path = ''): [string, AccessLevel][] {
  if (typeof access === 'string') return [[path, access]]
  return Object.entries(access).flatMap(([member, each]) => {
    const place = path === '' ? member : `${path}.${member}`
    const isList = lists.includes(member) && typeof each === 'object'
    return pathsOf(each, isList ? `${place}[]` : place)
  })
}
