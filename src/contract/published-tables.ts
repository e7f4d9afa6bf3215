import Type, { type Static } from 'typebox'
import { Datum } from './reference-datum.ts'

const Name = Type.String({ minLength: 1 })

/** One row of the default life-cycle emissions that ICAO publishes, each of the edition it names. */
export const CorsiaDefault = Type.Object(
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
export const CostIndex = Type.Object(
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

/** What others publish in editions of their own: it is cited, not edited, so it is no part of our editions. */
export const PublishedTables = Type.Object(
  { corsiaDefaults: Type.Array(CorsiaDefault), costIndex: CostIndex },
  { additionalProperties: false },
)
export type PublishedTables = Static<typeof PublishedTables>
