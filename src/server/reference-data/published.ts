import { readFile } from 'node:fs/promises'
import { Value } from 'typebox/value'
import { PublishedTables } from '../../contract/reference-data/published-tables.ts'

const directory = new URL('../../../reference-data/published/', import.meta.url)

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`${name}.json`, directory), 'utf8'))

/** Each table of an answer by the name of its file. */
const files = {
  corsiaDefaults: 'corsia-defaults',
  costIndex: 'cost-index',
  energyPrices: 'energy-prices',
  exchangeRates: 'exchange-rates',
  feedstockAvailability: 'feedstock-availability',
  literatureCosts: 'literature-costs',
  policies: 'policies',
  priceIndices: 'price-indices',
  usStates: 'us-states',
} as const satisfies Record<keyof PublishedTables, string>

/** @throws when a datum lacks its unit, its source or its confidence. */
export async function readPublishedTables(): Promise<PublishedTables> {
  const tables = Object.entries(files).map(async ([table, file]) => [table, await read(file)] as const)
  return Value.Parse(PublishedTables, Object.fromEntries(await Promise.all(tables)))
}
