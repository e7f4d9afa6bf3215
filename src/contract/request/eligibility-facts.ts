import { input } from '../../engine/language/quantity.ts'
import { countryCodes } from './country-codes.ts'

/**
 * What a feedstock is in law. Waste, residue and byproduct are told apart as CORSIA does: a waste is what its holder discards,
 * a residue what nobody aims at and that is worth little, a byproduct what is worth something and whose supply does not follow demand.
 */
export const feedstockClasses = [
  'waste',
  'residue',
  'byproduct',
  'foodOrFeedCrop',
  'energyCrop',
  'intermediateCrop',
  'algae',
  'recycledCarbon',
  'capturedCarbonDioxide',
] as const

/** The part of Annex IX of Directive (EU) 2018/2001 that lists a feedstock. */
export const annexParts = ['A', 'B', 'none'] as const

/** Materials that a rule of some scheme names. */
export const feedstockMaterials = [
  'usedCookingOil',
  'wasteGrease',
  'animalFat',
  'distillersCornOil',
  'palmOil',
  'palmFattyAcidDistillate',
  'palmOilMillEffluentOil',
  'soybeanOil',
  'soapStock',
  'rapeseedOil',
  'camelinaOil',
  'jatrophaOil',
  'otherVegetableOil',
  'algaeOil',
  'municipalSolidWaste',
  'animalManure',
  'cropResidue',
  'forestResidue',
  'millResidue',
  'otherLignocellulose',
  'sugarOrStarch',
  'cornStarch',
  'industrialGas',
  'carbonDioxideOfAir',
  'carbonDioxideOfBiomass',
  'carbonDioxideOfPowerPlant',
  'carbonDioxideOfIndustry',
  'carbonDioxideOfGround',
] as const

export const processCodes = [
  'hefa',
  'fischerTropsch',
  'fischerTropschWithAromatics',
  'alcoholToJet',
  'alcoholToJetWithAromatics',
  'synthesizedIsoParaffins',
  'catalyticHydrothermolysis',
  'hydroprocessedHydrocarbons',
  'pyrolysis',
  'powerToLiquid',
  'coProcessing',
] as const

export const productClasses = [
  'jetFuel',
  'diesel',
  'gasoline',
  'naphtha',
  'liquefiedPetroleumGas',
  'other',
] as const

export const electricityKinds = ['renewable', 'nuclear', 'other'] as const

/** @param title of the list in the description of the API. */
const word = (title: string, name: string, words: readonly string[]) =>
  ({ kind: 'word', title, name, words, optional: true }) as const
const flag = (name: string) => ({ kind: 'flag', name, optional: true }) as const

const supplyYear = input({
  symbol: 'y_sup',
  name: 'Calendar year in which the fuel is supplied, for which the rules of the schemes are looked at',
  unit: 'yr',
  minimum: 1900,
  maximum: 2200,
  integer: true,
  optional: true,
})

/** What of a feedstock only the rules of the schemes read. */
export const feedstockFacts = {
  class: word('FeedstockClass', 'What the feedstock is in law', feedstockClasses),
  annex: word(
    'AnnexPart',
    'Part of Annex IX of Directive (EU) 2018/2001 that lists the feedstock',
    annexParts,
  ),
  material: word('FeedstockMaterial', 'Material that the rules of the schemes name', feedstockMaterials),
  origin: word(
    'CountryCode',
    'Country in which the feedstock was grown, arose or was collected (ISO 3166-1 alpha-2)',
    countryCodes,
  ),
} as const

export const productFacts = {
  class: word('ProductClass', 'What the product is sold as', productClasses),
} as const

/** What a person declares and, in most schemes, an auditor certifies; nothing of it follows from the calculation. */
export const declarations = {
  meetsLandCriteria: flag(
    'The feedstock is of no land that the schemes exclude, such as forest, wetland or peat converted after 1 January 2008',
  ),
  hasLowLandUseChangeRisk: flag('The feedstock is certified as of low risk of land-use change'),
  isElectricityAdditional: flag(
    'The renewable electricity meets the conditions of Delegated Regulation (EU) 2023/1184: additional, of the same time and place',
  ),
  isCarbonDioxidePriced: flag('A carbon price was paid for the fossil carbon dioxide where it was captured'),
  isWithinShareCap: flag('The buyer still has room in the share to which a scheme limits such fuel'),
  hasOwnPathway: flag(
    'The Environmental Protection Agency has approved a pathway for this plant alone (40 CFR 80.1416)',
  ),
  isCertifiedForCorsia: flag('A certification scheme that the ICAO Council approved has certified the fuel'),
  isCertifiedForRed: flag('A scheme that the European Commission recognizes has certified the fuel'),
  isCertifiedForUk: flag('A verifier has assured the sustainability of the fuel for the SAF mandate'),
  isCertifiedFor45Z: flag(
    'The producer is registered, and an unrelated party has certified the fuel for the credit 45Z',
  ),
  isCertifiedForLcfs: flag('The California Air Resources Board has certified the pathway of the fuel'),
  isCertifiedForRfs: flag(
    'The plant is registered with the Environmental Protection Agency under 40 CFR 80.1450',
  ),
} as const

export const declarationNames = Object.keys(declarations) as (keyof typeof declarations)[]

/** The section `eligibility` of a request: what the rules of the schemes are about and no formula needs. */
export const eligibilityFacts = {
  process: word('ProcessCode', 'Process, as the rules of the schemes know it', processCodes),
  supplyYear: { kind: 'quantity', inputs: [supplyYear], heads: [supplyYear] },
  operationStart: {
    kind: 'date',
    name: 'Day on which the plant began or begins to operate (YYYY-MM-DD)',
    optional: true,
  },
  electricity: word(
    'ElectricityKind',
    'Electricity that the energy of a fuel of carbon dioxide comes from',
    electricityKinds,
  ),
  ...declarations,
} as const
