import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData as data } from '../../../test/support/reference-data.ts'
import type { Datum } from '../schemas/reference-datum.ts'
import { listPathways } from './pathway-defaults.ts'
import type { Pathway } from './reference-data.ts'

const usable = listPathways(data).filter((pathway) => pathway.usable)
const row = <Row extends { id: number }>(rows: readonly Row[], id: number | null) =>
  rows.find((each) => each.id === id)!

test('wastes and residues carry nothing before collection, and no burden without a source of collection', () => {
  const wastes =
    'UCO, Animal Manure, Animal Fats, Yellow Grease, MSW, Forest Residues, Agriculture Residues, Bagasse, Wheat Straw, ' +
    'Palm Kernel Shell, Coconut Husks, Rice Husk, Corn Stover, Corn Residues, Rice Straw, FOG, PFAD, POME Oil, Corn Oil'
  for (const name of wastes.split(', ')) {
    const feedstock = data.feedstocks.find((each) => each.name === name)
    const { value, source } = feedstock!.carbonIntensity
    assert.ok(value === 0 || /^Directive \(EU\) 2018\/2001/.test(source), `${name}: ${value} of ${source}`)
  }
  for (const { feedstock, feedstockName } of data.pathways) {
    assert.equal(feedstock.carbonIntensity, undefined, `${feedstockName}: no pathway says otherwise`)
  }
})

/** Yields, prices and capital of a pathway and of what it uses, by name. */
function valuedData(pathway: Pathway): [string, Datum | undefined][] {
  const { feedstock, products, utilities, variants = [] } = pathway
  return [
    ['consumption', feedstock.consumptionRatio],
    ['capital', pathway.referenceCapital],
    ['price of the feedstock', feedstock.price ?? row(data.feedstocks, pathway.feedstockId).price],
    ...products.flatMap(({ productId, yield: share, price }): [string, Datum | undefined][] => {
      const product = row(data.products, productId)
      return [
        [`yield of ${product.name}`, share],
        [`price of ${product.name}`, price ?? product.price],
      ]
    }),
    ...utilities.flatMap(({ utilityId }): [string, Datum | undefined][] => {
      const { name, price, countries } = row(data.utilities, utilityId)
      const prices = [price, ...countries.map((each) => each.price)]
      return prices.map((each) => [`price of ${name}`, each])
    }),
    ...variants.flatMap(({ name, referenceCapital, feedstockPrice }): [string, Datum | undefined][] => [
      [`capital of ${name}`, referenceCapital],
      [`price of the feedstock of ${name}`, feedstockPrice],
    ]),
  ]
}

test('each yield, price and capital of a usable pathway has a low and a high, or says that none is known', () => {
  const sets = data.parameterSets.flatMap(
    ({ referenceCapital, utilities }): [string, Datum | undefined][] => [
      ['capital of a parameter set', referenceCapital],
      ...utilities.map(({ price }): [string, Datum] => ['price of a parameter set', price]),
    ],
  )
  const found = [...usable.flatMap((pathway) => valuedData(pathway)), ...sets]
  assert.ok(found.length > 200, `only ${found.length} found`)
  for (const [name, datum] of found) {
    if (!datum || datum.value === null) continue
    const { low, high, noRange, source } = datum
    const isKnown = low !== undefined && high !== undefined
    assert.equal(isKnown, noRange === undefined, `${name} of ${source}`)
  }
})

test('money has its year, or null, and what is bought its place where the source has one', () => {
  const prices = data.utilities.flatMap(({ price, countries }) => [
    price,
    ...countries.map((each) => each.price),
  ])
  for (const price of prices) {
    if (price && price.value !== null) assert.ok(price.place, `${price.source}: place`)
  }
  const { price } = row(data.products, 1)
  // 2,085 EUR/t at the average reference rate of 2024, 1.0824 USD/EUR.
  assert.equal(price.value, Number((2085 * 1.0824).toFixed(1)))
  assert.deepEqual([price.place, price.currencyYear, price.year], ['European Union', 2024, 2024])
  assert.match(price.note ?? '', /^An example/)
})

test("neat paraffinic fuels weigh what ASTM D7566 allows, and capacities of ICAO are its litres at the slate's density", () => {
  for (const pathway of usable) {
    const { id, products, referenceCapacity, variants = [] } = pathway
    const densities = products.map(
      ({ productId, density }) => (density ?? row(data.products, productId).density).value!,
    )
    const liquids = products.filter(({ productId }) => row(data.products, productId).isFuel)
    if (['HEFA', 'FT-BtL', 'FT', 'ATJ', 'ATJ-SPK', 'PtL'].includes(pathway.processName))
      assert.ok(densities[0]! >= 730 && densities[0]! <= 770, `pathway ${id}: jet of ${densities[0]} kg/m3`)
    const volume = liquids.reduce((total, share, i) => total + (share.yield.value ?? 0) / densities[i]!, 0)
    for (const capacity of [referenceCapacity, ...variants.map((each) => each.referenceCapacity)]) {
      if (!capacity?.source.startsWith('ICAO')) continue
      const kilotonnes = capacity.value!
      // kt/yr * m3/kg: a million tonnes in a thousandth of a cubic metre each are a thousand million litres.
      const megalitres = kilotonnes * volume * 1_000
      assert.ok(
        Math.abs(megalitres / 100 - Math.round(megalitres / 100)) < 1e-2,
        `pathway ${id}: ${megalitres}`,
      )
    }
  }
})

test('hydrogen has its emissions by route, each a utility', () => {
  const byRoute = data.utilities
    .filter(({ name }) => name.startsWith('Hydrogen'))
    .map(({ name, carbonIntensity: { value, unit } }) => [name, value, unit])
  assert.deepEqual(byRoute, [
    ['Hydrogen', 11_046.9, 'kgCO2e/t'],
    // 51.04 kWh of 11 gCO2e each.
    ['Hydrogen from Electrolysis', 561.4, 'kgCO2e/t'],
  ])
  const hydrogen = usable.flatMap(({ utilities }) => utilities.filter(({ utilityId }) => utilityId === 1))
  assert.ok(hydrogen.length > 10)
  for (const { carbonIntensity } of hydrogen) assert.equal(carbonIntensity, undefined)
})

test('capture of carbon dioxide has emissions of its own, and capital is of the hours of the plant', () => {
  const ofAir = row(data.feedstocks, 32).carbonIntensity
  // 0.4 MWh of electricity and 1.6 MWh of heat per t at 11 gCO2e/kWh; high: 5.5 GJ of gas and 0.5 GJ of the grid.
  assert.equal(ofAir.value, (0.4 + 1.6) * 11)
  assert.equal(ofAir.high, Number(((5500 * 3137.7) / 50 / 1000 + (500 / 3.6) * 0.4181).toFixed(1)))
  const point = row(data.feedstocks, 33).carbonIntensity.value!
  assert.ok(Math.abs(point - (0.025 + 0.833) * 11) < 0.05 && point < ofAir.value!)
  for (const { feedstockName, referenceCapital } of usable.filter(
    ({ processName }) => processName === 'PtL',
  )) {
    // 1,528.4 EUR per kg a day at 1.1422 USD/EUR; 160 kt in 8,000 h.
    const capital = (1528.4 * 1.1422 * 160e6) / (8000 / 24) / 1e6
    assert.ok(Math.abs(referenceCapital!.value! / capital - 1) < 1e-3, feedstockName)
  }
})
