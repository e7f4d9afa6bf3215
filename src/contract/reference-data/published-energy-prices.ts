import Type, { type Static } from 'typebox'
import { namedObject } from '../request/named-object.ts'

const Name = Type.String({ minLength: 1 })
const about = {
  unit: Name,
  year: Type.Integer({ minimum: 1900, maximum: 2100 }),
  source: Name,
  licence: Name,
  confidence: Type.Enum(['high', 'medium', 'low']),
}

/** What industry pays for electricity by country, as the statistical office publishes it, and the rate into dollars. */
export const EnergyPrices = namedObject(
  'EnergyPrices',
  {
    electricity: namedObject(
      'ElectricityPrices',
      {
        ...about,
        consumption: Type.String({ minLength: 1, description: 'What the consumers use in a year.' }),
        taxes: Name,
        note: Name,
      },
      { additionalProperties: false },
    ),
    exchangeRate: namedObject(
      'ExchangeRateOfYear',
      { ...about, value: Type.Number({ exclusiveMinimum: 0 }) },
      { additionalProperties: false },
    ),
    rows: Type.Array(
      Type.Object(
        {
          id: Type.Integer({ minimum: 1 }),
          country: Name,
          code: Type.String({ minLength: 2, maxLength: 2 }),
          firstHalf: Type.Number({ exclusiveMinimum: 0 }),
          secondHalf: Type.Number({ exclusiveMinimum: 0 }),
          isEstimate: Type.Boolean({ description: 'Whether the country has estimated it.' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)
export type EnergyPrices = Static<typeof EnergyPrices>
