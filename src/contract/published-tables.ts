import Type, { type Static } from 'typebox'
import { literatureClasses } from './literature.ts'
import { namedObject } from './named-object.ts'
import { Datum } from './reference-datum.ts'

const Name = Type.String({ minLength: 1 })

/** One row of the default life-cycle emissions that ICAO publishes, each of the edition it names. */
export const CorsiaDefault = namedObject(
  'DefaultEmissions',
  {
    id: Type.Integer({ minimum: 1 }),
    edition: Name,
    process: Name,
    feedstock: Name,
    conversion: Type.Enum(['both', 'standalone', 'integrated'], {
      description: 'Whether the fuel is made where its intermediate is.',
    }),
    region: Name,
    core: Datum,
    landUseChange: Datum,
  },
  { additionalProperties: false },
)

/** An index of what plants cost, by year. */
export const CostIndex = namedObject(
  'CostIndex',
  {
    name: Name,
    licence: Name,
    rows: Type.Array(
      Type.Object(
        { year: Type.Integer({ minimum: 1900, maximum: 2100 }), index: Datum },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

const Maybe = Type.Union([Type.Number(), Type.Null()])

/** What studies of SAF plants found, in the money and the units that the table tells. */
export const LiteratureCosts = namedObject(
  'LiteratureCosts',
  {
    currencyYear: Type.Integer({ minimum: 1900, maximum: 2100 }),
    units: Type.Record(Type.String(), Type.String()),
    source: Name,
    licence: Name,
    confidence: Type.Enum(['high', 'medium', 'low']),
    note: Name,
    rows: Type.Array(
      Type.Object(
        {
          id: Type.Integer({ minimum: 1 }),
          technology: Name,
          feedstock: Name,
          literatureClass: Type.Union([Type.Enum([...literatureClasses]), Type.Null()]),
          capital: Maybe,
          operation: Maybe,
          feedstockCost: Maybe,
          minimumPrice: Maybe,
          capitalPerDailyTonne: Maybe,
          minimumPriceAsReported: Type.Union([Type.String(), Type.Null()]),
          source: Name,
          reviewedIn: Name,
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

/** What differs between the states of the USA, in the units that the table tells. */
export const UsStates = namedObject(
  'UsStates',
  {
    units: Type.Record(Type.String(), Type.String()),
    currencyYear: Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Type.Null()]),
    source: Name,
    licence: Name,
    confidence: Type.Enum(['high', 'medium', 'low']),
    note: Name,
    rows: Type.Array(
      Type.Object(
        {
          id: Type.Integer({ minimum: 1 }),
          name: Name,
          incomeTax: Maybe,
          propertyTax: Maybe,
          electricityPrice: Maybe,
          naturalGasPrice: Maybe,
          locationFactor: Maybe,
          electricityCarbonIntensity: Maybe,
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

const Year = Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Type.Null()])

/** One law or scheme, with its numbers as it states them. */
export const PublishedPolicy = namedObject(
  'PublishedPolicy',
  {
    id: Type.Integer({ minimum: 1 }),
    jurisdiction: Name,
    name: Name,
    instrument: Type.Union([Type.Enum(['carbonFactorCredit', 'buyOut']), Type.Null()], {
      description: 'The instrument of a request that pays like it; null where none does.',
    }),
    from: Year,
    to: Year,
    values: Type.Array(
      Type.Object({ year: Year, value: Type.Number(), unit: Name }, { additionalProperties: false }),
      { minItems: 1 },
    ),
    source: Name,
    confidence: Type.Enum(['high', 'medium', 'low']),
    licence: Name,
    note: Type.Optional(Name),
    policy: Type.Union([Type.Object({}, { additionalProperties: true }), Type.Null()], {
      description:
        'What `policies` of a request takes; null where the value is in another money, or none is paid.',
    }),
  },
  { additionalProperties: false },
)

/** What others publish in editions of their own: it is cited, not edited, so it is no part of our editions. */
export const PublishedTables = namedObject(
  'PublishedTables',
  {
    corsiaDefaults: Type.Array(CorsiaDefault),
    costIndex: CostIndex,
    literatureCosts: LiteratureCosts,
    policies: Type.Array(PublishedPolicy),
    usStates: UsStates,
  },
  { additionalProperties: false },
)
export type PublishedTables = Static<typeof PublishedTables>
