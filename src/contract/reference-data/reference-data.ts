import Type, { type Static } from 'typebox'
import { literatureClasses } from '../outcome/literature.ts'
import { eligibilityFacts, feedstockFacts, productFacts } from '../request/eligibility-facts.ts'
import { closedObject } from '../request/named-object.ts'
import { wordOf } from '../request/word-schema.ts'
import { Datum, Provenance } from '../schemas/reference-datum.ts'

const Id = Type.Integer({ minimum: 1 })
const Name = Type.String({ minLength: 1 })

const Edition = closedObject('Edition', {
  edition: Name,
  published: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  note: Name,
})

/**
 * Parameters of plant and project that a parameter set, a pathway or a process may give. The most specific
 * row that has a value wins, see `pathwayDefaults`.
 */
const parameters = {
  annualLoadHours: Type.Optional(Datum),
  processCarbonIntensity: Type.Optional(Datum),
  lifetime: Type.Optional(Datum),
  discountRate: Type.Optional(Datum),
  referenceCapital: Type.Optional(Datum),
  referenceCapacity: Type.Optional(Datum),
  scalingExponent: Type.Optional(Datum),
  workingCapitalRatio: Type.Optional(Datum),
  indirectOpexRatio: Type.Optional(Datum),
  /** Between these capacities the scaling exponent holds. */
  capacityMinimum: Type.Optional(Datum),
  capacityMaximum: Type.Optional(Datum),
}
const Parameters = closedObject('Parameters', parameters)
export type Parameters = Static<typeof Parameters>

/** Where a classification by law is from; what the row does not decide is left out, and the note says why. */
const origin = {
  source: Provenance.properties.source,
  confidence: Provenance.properties.confidence,
  note: Provenance.properties.note,
}

const Process = closedObject('Process', {
  id: Id,
  name: Name,
  ...parameters,
  classification: Type.Optional(
    closedObject('ProcessClassification', { process: wordOf(eligibilityFacts.process), ...origin }),
  ),
})
export type Process = Static<typeof Process>

/** Other names that a row is found by. */
const aliases = Type.Optional(Type.Array(Name, { minItems: 1 }))

const Feedstock = closedObject('Feedstock', {
  id: Id,
  name: Name,
  aliases,
  price: Datum,
  carbonContent: Datum,
  energyContent: Datum,
  carbonIntensity: Datum,
  consumptionRatio: Datum,
  classification: Type.Optional(
    closedObject('FeedstockClassification', {
      class: Type.Optional(wordOf(feedstockFacts.class)),
      annex: Type.Optional(wordOf(feedstockFacts.annex)),
      material: Type.Optional(wordOf(feedstockFacts.material)),
      ...origin,
    }),
  ),
})
export type Feedstock = Static<typeof Feedstock>

const Utility = closedObject('Utility', {
  id: Id,
  name: Name,
  soldBy: Type.Enum(['mass', 'energy']),
  /** Where a country has no price of its own. */
  price: Type.Optional(Datum),
  carbonContent: Datum,
  energyContent: Datum,
  carbonIntensity: Datum,
  countries: Type.Array(
    closedObject('CountryUtility', {
      countryId: Id,
      price: Type.Optional(Datum),
      carbonIntensity: Type.Optional(Datum),
    }),
  ),
})
export type Utility = Static<typeof Utility>

const Product = closedObject('Product', {
  id: Id,
  name: Name,
  isFuel: Type.Boolean(),
  price: Datum,
  carbonContent: Datum,
  energyContent: Datum,
  density: Datum,
  classification: Type.Optional(
    closedObject('ProductClassification', { class: wordOf(productFacts.class), ...origin }),
  ),
})

export type Product = Static<typeof Product>

const Country = closedObject('Country', {
  id: Id,
  name: Name,
  aliases,
  code: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' })),
  taxRate: Datum,
  locationFactor: Type.Optional(Datum),
})
export type Country = Static<typeof Country>

/**
 * A process fed with one feedstock. What it says of feedstock, utilities and products replaces what their own
 * rows say. `feedstockId` is null where the source names a feedstock that has no row of its own.
 */
export const Pathway = closedObject('Pathway', {
  id: Id,
  processId: Id,
  feedstockId: Type.Union([Id, Type.Null()]),
  feedstockName: Name,
  ...parameters,
  averageProductDensity: Type.Optional(Datum),
  flaws: Type.Optional(Type.Array(Name, { minItems: 1, description: 'What is wrong with its data.' })),
  literatureClass: Type.Optional(Type.Enum([...literatureClasses])),
  /** What CORSIA counts by default. */
  corsia: Type.Optional(closedObject('CorsiaDefault', { coreEmissions: Datum, landUseChange: Datum })),
  /** Other plants of the same pathway: the first of its kind, or that of another year. */
  variants: Type.Optional(
    Type.Array(
      closedObject('PathwayVariant', { name: Name, ...parameters, feedstockPrice: Type.Optional(Datum) }),
      {
        minItems: 1,
      },
    ),
  ),
  feedstock: closedObject('PathwayFeedstock', {
    price: Type.Optional(Datum),
    carbonContent: Type.Optional(Datum),
    energyContent: Type.Optional(Datum),
    carbonIntensity: Type.Optional(Datum),
    consumptionRatio: Datum,
  }),
  utilities: Type.Array(
    closedObject('PathwayUtility', {
      utilityId: Id,
      consumptionRatio: Datum,
      carbonIntensity: Type.Optional(Datum),
    }),
  ),
  products: Type.Array(
    closedObject('PathwayProduct', {
      productId: Id,
      yield: Datum,
      price: Type.Optional(Datum),
      carbonContent: Type.Optional(Datum),
      energyContent: Type.Optional(Datum),
      density: Type.Optional(Datum),
      priceSensitivity: Type.Optional(Datum),
    }),
    { minItems: 1 },
  ),
})
export type Pathway = Static<typeof Pathway>

const AnyId = Type.Union([Id, Type.Null()])

/** Parameters for a process, feedstock and country; null stands for any of them. */
const ParameterSet = closedObject('ParameterSet', {
  id: Id,
  processId: AnyId,
  feedstockId: AnyId,
  countryId: AnyId,
  ...parameters,
  particulateSteps: Type.Optional(Datum),
  nonParticulateSteps: Type.Optional(Datum),
  utilities: Type.Array(closedObject('UtilityPrice', { utilityId: Id, price: Datum })),
})
export type ParameterSet = Static<typeof ParameterSet>

const ProcessRatios = Type.Array(closedObject('ProcessRatio', { process: Name, ratio: Datum }))

/** Values of the literature, for comparison; nothing is calculated from them. */
const Literature = closedObject('Literature', {
  feedstocks: Type.Array(
    closedObject('FeedstockOfLiterature', {
      name: Name,
      feedstockId: AnyId,
      carbonContent: Datum,
      energyContent: Datum,
      consumptionRatios: ProcessRatios,
    }),
  ),
  products: Type.Array(
    closedObject('ProductOfLiterature', {
      name: Name,
      productId: AnyId,
      carbonContent: Datum,
      energyContent: Datum,
      yields: ProcessRatios,
    }),
  ),
  appendix: Type.Array(
    closedObject('ProcessOfLiterature', {
      process: Name,
      feedstock: Name,
      referenceCapital: Datum,
      referenceCapacity: Datum,
      consumptionRatio: Datum,
      hydrogenRatio: Datum,
      electricityRatio: Datum,
      yields: Type.Array(closedObject('YieldOfLiterature', { product: Name, yield: Datum })),
    }),
  ),
})

/** One edition of everything the product ships; each member is the file of that name in `reference-data/`. */
export const ReferenceData = closedObject('ReferenceData', {
  edition: Edition,
  processes: Type.Array(Process),
  feedstocks: Type.Array(Feedstock),
  utilities: Type.Array(Utility),
  products: Type.Array(Product),
  countries: Type.Array(Country),
  pathways: Type.Array(Pathway),
  parameterSets: Type.Array(ParameterSet),
  literature: Literature,
})
export type ReferenceData = Static<typeof ReferenceData>
