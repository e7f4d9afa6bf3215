import type { ChosenInputs } from './pathway-inputs.ts'
import type { EnergyPrices } from './published-energy-prices.ts'

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
