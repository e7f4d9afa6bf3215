import Type, { type Static } from 'typebox'
import { type Calculation, calculate } from '../../engine/calculate.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { scalar } from '../answers/scalar.ts'
import { toCase } from '../case.ts'
import { literatureCosts, literatureSource } from '../outcome/literature.ts'
import { isWithin } from '../outcome/plausibility.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { namedObject } from '../request/named-object.ts'
import { pathwayDefaults } from './pathway-defaults.ts'
import { MaybeQuantity, type PathwayDefaults } from './pathway-schema.ts'
import type { Pathway, ReferenceData } from './reference-data.ts'

const Literature = namedObject('LiteratureRange', {
  name: Type.String(),
  studies: Type.Integer(),
  low: Type.Number({ description: 'First quartile, USD of 2020 per litre.' }),
  high: Type.Number({ description: 'Third quartile, USD of 2020 per litre.' }),
  source: Type.String(),
})

/** A usable pathway, calculated with its defaults, beside what others publish of the same pathway. */
export const ComparedPathway = namedObject('ComparedPathway', {
  pathwayId: Type.Integer(),
  process: Type.String(),
  feedstock: Type.String(),
  carbonIntensity: MaybeQuantity,
  corsiaDefault: MaybeQuantity,
  ratioToCorsia: MaybeQuantity,
  isNearCorsia: Type.Optional(Type.Boolean({ description: 'Within a factor of two of the default.' })),
  minimumPrice: Type.Optional(MaybeQuantity),
  literature: Type.Optional(Literature),
  isWithinLiterature: Type.Optional(Type.Boolean()),
  flaws: Type.Array(Type.String()),
})
export type ComparedPathway = Static<typeof ComparedPathway>

/** How far a value of one's own may be from the default before the data have to say why. */
export const nearFactor = 2

/**
 * One pathway in a country: its carbon beside CORSIA's default core value, its minimum selling price beside the middle
 * half of the literature. Each is null with a reason where the defaults are not complete; undefined for a pathway that
 * cannot be used.
 */
export function comparePathway(
  data: ReferenceData,
  pathway: Pathway,
  countryId: number,
): ComparedPathway | undefined {
  const { id, processId, feedstockId, flaws = [], literatureClass } = pathway
  const defaults = pathwayDefaults(data, processId, feedstockId ?? 0, countryId)
  if (!defaults?.usable) return undefined
  return {
    pathwayId: id,
    process: defaults.process.name,
    feedstock: defaults.feedstock.name,
    ...besideOthers(defaults, literatureClass),
    flaws,
  }
}

function besideOthers(defaults: PathwayDefaults, literatureClass = '') {
  const calculation = calculateDefaults(defaults)
  const carbonIntensity: MaybeQuantity =
    'reason' in calculation
      ? { value: null, unit: 'gCO2e/MJ', reason: calculation.reason }
      : (scalar(calculation, outputs.mainCarbonIntensity) as MaybeQuantity)
  return {
    ...besideCorsia(carbonIntensity, defaults.inputs.carbon?.coreEmissions),
    ...besideLiterature(priceOf(calculation, defaults), literatureClass),
  }
}

const isPrice = (pointer: string): boolean => pointer.endsWith('/price')
/** What is not needed to calculate. */
const isOptional = (pointer: string): boolean =>
  pointer.startsWith('/carbon/') || /^\/feedstocks\/\d+\/energyContent$/.test(pointer)

type Calculated = Calculation | { readonly reason: string }

/** Carbon does not depend on prices: where one is missing it counts 0 here, and there is no minimum price. */
function calculateDefaults({ inputs, missing }: PathwayDefaults): Calculated {
  const needed = missing.filter(({ pointer }) => !isPrice(pointer) && !isOptional(pointer))
  if (needed.length > 0) return { reason: `Missing: ${needed.map(({ pointer }) => pointer).join(', ')}.` }
  const { inputs: complete, errors } = readInputs(withPrices(inputs))
  if (complete) return calculate(toCase(complete))
  return { reason: errors[0]?.message ?? 'The defaults are not valid.' }
}

function withPrices(inputs: PathwayDefaults['inputs']) {
  const perMass = { value: 0, unit: 'USD/t' }
  return {
    ...inputs,
    feedstocks: inputs.feedstocks.map((each) => ({ price: perMass, ...each })),
    utilities: inputs.utilities.map((each) => {
      const isByMass = each.energyContent !== undefined
      return { price: isByMass ? perMass : { value: 0, unit: 'USD/kWh' }, ...each }
    }),
    products: inputs.products.map((each) => ({ price: perMass, ...each })),
  }
}

function besideCorsia(carbonIntensity: MaybeQuantity, core: MaybeQuantity | undefined) {
  const corsiaDefault: MaybeQuantity = core ?? {
    value: null,
    unit: 'gCO2e/MJ',
    reason: 'The data name no default of CORSIA for this pathway.',
  }
  if (carbonIntensity.value === null || corsiaDefault.value === null) {
    const { reason } = (carbonIntensity.value === null ? carbonIntensity : corsiaDefault) as {
      reason: string
    }
    return { carbonIntensity, corsiaDefault, ratioToCorsia: { value: null, unit: '1', reason } }
  }
  const ratio = carbonIntensity.value / corsiaDefault.value
  return {
    carbonIntensity,
    corsiaDefault,
    ratioToCorsia: { value: ratio, unit: '1' },
    isNearCorsia: ratio <= nearFactor && ratio >= 1 / nearFactor,
  }
}

function priceOf(calculation: Calculated, { missing }: PathwayDefaults): MaybeQuantity {
  const without = (reason: string) => ({ value: null, unit: 'USD/L', reason })
  const prices = missing.filter(({ pointer }) => isPrice(pointer)).map(({ pointer }) => pointer)
  if (prices.length > 0) return without(`Missing: ${prices.join(', ')}.`)
  if ('reason' in calculation) return without(calculation.reason)
  return scalar(calculation, outputs.minimumPricePerVolume) as MaybeQuantity
}

function besideLiterature(minimumPrice: MaybeQuantity, literatureClass: string) {
  const costs = literatureCosts[literatureClass]
  if (!costs) return { minimumPrice }
  const { name, minimumPrice: quartiles } = costs
  return {
    minimumPrice,
    literature: { name, ...quartiles, source: literatureSource },
    ...(minimumPrice.value !== null && { isWithinLiterature: isWithin(minimumPrice.value, quartiles) }),
  }
}
