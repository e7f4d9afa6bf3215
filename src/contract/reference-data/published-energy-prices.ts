import Type, { type Static } from 'typebox'
import { namedObject } from '../request/named-object.ts'
import type { ChosenInputs } from './pathway-inputs.ts'

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

/** The utility of every edition that is bought from the grid. */
const fromGrid = 'Electricity'

/** The inputs of a country with the mean price of both halves of the year, in dollars; as they are where the table has no row. */
export function withEnergyPrices(
  chosen: ChosenInputs,
  { electricity, exchangeRate, rows }: EnergyPrices,
  code: string | undefined,
): ChosenInputs {
  const row = rows.find((each) => each.code === code)
  if (!row) return chosen
  const { year, source, licence, note } = electricity
  const price = {
    value: ((row.firstHalf + row.secondHalf) / 2) * exchangeRate.value,
    unit: 'USD/kWh' as const,
    source: `${source}; ${exchangeRate.source}`,
    licence,
    place: row.country,
    year,
    currencyYear: year,
    confidence: row.isEstimate ? ('low' as const) : ('medium' as const),
    note: `Mean of both halves of ${year}, consumers of ${electricity.consumption}, ${electricity.taxes}, at ${exchangeRate.value} ${exchangeRate.unit}. ${note}`,
  }
  return {
    ...chosen,
    utilities: chosen.utilities.map((each) => (String(each.name) === fromGrid ? { ...each, price } : each)),
  }
}
