import { readFile } from 'node:fs/promises'
import { Value } from 'typebox/value'
import { PublishedTables } from '../../contract/reference-data/published-tables.ts'

const directory = new URL('../../../reference-data/published/', import.meta.url)

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`${name}.json`, directory), 'utf8'))

const names = [
  'corsia-defaults',
  'cost-index',
  'energy-prices',
  'exchange-rates',
  'feedstock-availability',
  'literature-costs',
  'policies',
  'price-indices',
  'us-states',
]

/** @throws when a datum lacks its unit, its source or its confidence. */
export async function readPublishedTables(): Promise<PublishedTables> {
  const [
    corsiaDefaults,
    costIndex,
    energyPrices,
    exchangeRates,
    feedstockAvailability,
    literatureCosts,
    policies,
    priceIndices,
    usStates,
  ] = await Promise.all(names.map(read))
  return Value.Parse(PublishedTables, {
    corsiaDefaults,
    costIndex,
    energyPrices,
    exchangeRates,
    feedstockAvailability,
    literatureCosts,
    policies,
    priceIndices,
    usStates,
  })
}
