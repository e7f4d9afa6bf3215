import Type, { type Static } from 'typebox'
import { literatureClasses } from '../outcome/literature.ts'
import { namedObject } from '../request/named-object.ts'
import { Datum } from '../schemas/reference-datum.ts'
import { EnergyPrices } from './published-energy-prices.ts'
import { IndexTable, RateTable } from './published-money.ts'
import { PublishedPolicy } from './published-policy.ts'
import { UsStates } from './published-states.ts'

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

const IndexRows = Type.Array(
  Type.Object(
    { year: Type.Integer({ minimum: 1900, maximum: 2100 }), index: Datum },
    { additionalProperties: false },
  ),
)

/** A public index of what machinery costs, by year, and single figures of a proprietary one beside it. */
export const CostIndex = namedObject(
  'CostIndex',
  {
    name: Name,
    series: Name,
    publisher: Name,
    base: Name,
    licence: Name,
    note: Name,
    rows: IndexRows,
    quoted: Type.Object({ name: Name, licence: Name, rows: IndexRows }, { additionalProperties: false }),
  },
  { additionalProperties: false },
)

/** How much of a feedstock a country has, or moves, in a year: what a plant competes for. */
export const FeedstockAvailability = namedObject(
  'FeedstockAvailability',
  {
    id: Type.Integer({ minimum: 1 }),
    feedstock: Type.String({ minLength: 1, description: 'Its name in the editions.' }),
    country: Name,
    code: Type.Union([Type.String({ pattern: '^[A-Z]{2}$' }), Type.Null()], {
      description: 'ISO 3166-1 alpha-2; null for a region.',
    }),
    kind: Type.Enum(['collected', 'collectable', 'bought', 'consumed', 'exported'], {
      description:
        '`collected`: what was. `collectable`: what could be. `bought`: by dealers and plants, imports included. `consumed`: for fuels. `exported`: across the border.',
    }),
    amount: Datum,
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

/** What others publish in editions of their own: it is cited, not edited, so it is no part of our editions. */
export const PublishedTables = namedObject(
  'PublishedTables',
  {
    corsiaDefaults: Type.Array(CorsiaDefault),
    costIndex: CostIndex,
    energyPrices: EnergyPrices,
    exchangeRates: RateTable,
    feedstockAvailability: Type.Array(FeedstockAvailability),
    literatureCosts: LiteratureCosts,
    policies: Type.Array(PublishedPolicy),
    priceIndices: IndexTable,
    usStates: UsStates,
  },
  { additionalProperties: false },
)
export type PublishedTables = Static<typeof PublishedTables>
