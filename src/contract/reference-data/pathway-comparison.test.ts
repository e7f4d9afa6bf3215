import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData as data, earlierData } from '../../../test/support/reference-data.ts'
import { comparePathway } from './pathway-comparison.ts'
import { findByIdOrName, listPathways } from './pathway-defaults.ts'

const idOf = (country: string) => findByIdOrName(data.countries, country)!.id
const compare = (country: string, edition = data) =>
  edition.pathways.flatMap((pathway) => comparePathway(edition, pathway, idOf(country)) ?? [])
const usa = compare('USA')
const rowOf = (process: string, feedstock: string, rows = usa) =>
  rows.find((row) => row.process === process && row.feedstock === feedstock)!

test('every usable pathway is compared, and no other', () => {
  const usable = listPathways(data).filter(({ usable }) => usable)
  assert.deepEqual(
    usa.map(({ pathwayId }) => pathwayId),
    usable.map(({ id }) => id),
  )
})

// The grids of these countries have from 24 to 892 gCO2e/kWh.
for (const country of ['USA', 'Malaysia', 'Norway', 'Mongolia', 'Nepal']) {
  test(`${country}: the carbon of each is within a factor of two of CORSIA's default, or its flaws say why not`, () => {
    for (const { process, feedstock, ratioToCorsia, isNearCorsia, corsiaDefault, flaws } of compare(
      country,
    )) {
      const place = `${process} from ${feedstock}: ${ratioToCorsia.value} times CORSIA`
      const isTold = corsiaDefault.value === null || isNearCorsia === true || flaws.length > 0
      assert.ok(isTold, place)
    }
  })
}

test('the carbon is that of its parts', () => {
  const { carbonIntensity, ratioToCorsia } = rowOf('HEFA', 'Animal Fats')
  // Per kg of fuel: rendering, hydrogen by reforming, electricity of the USA and gas, over the energy of the fuels.
  const grams = 1.2048 * 37 * 6.1 + 0.04819 * 11_046.9 + 0.106 * 418.1 + 0.1373 * 3137.7
  const expected = grams / (0.55 * 44.1 + 0.34604 * 44 + 0.10396 * 44.9)
  assert.ok(Math.abs(Number(carbonIntensity.value) / expected - 1) < 1e-9)
  assert.ok(Math.abs(Number(ratioToCorsia.value) * 22.5 - Number(carbonIntensity.value)) < 1e-9)
})

test('an edition that carries burdens before collection is told as far from CORSIA', () => {
  const earlier = compare('USA', earlierData)
  for (const [process, feedstock] of [
    ['HEFA', 'Animal Fats'],
    ['FT-BtL', 'MSW'],
    ['FT-BtL', 'Rice Straw'],
  ] as const) {
    assert.equal(rowOf(process, feedstock, earlier).isNearCorsia, false, feedstock)
  }
  assert.equal(rowOf('FT-BtL', 'Rice Straw').isNearCorsia, true)
})

test('the minimum price stands beside the middle half of the literature, or its reason does', () => {
  const { minimumPrice, literature, isWithinLiterature } = rowOf('HEFA', 'Soybean Oil')
  assert.deepEqual(minimumPrice?.unit, 'USD/L')
  const price = Number(minimumPrice?.value)
  assert.equal(isWithinLiterature, price >= literature!.low && price <= literature!.high)
  assert.match(literature?.source ?? '', /AeroMAPS/)
  const fog = rowOf('HEFA', 'FOG')
  assert.deepEqual(fog.minimumPrice, {
    value: null,
    unit: 'USD/L',
    reason: 'Missing: /feedstocks/0/price.',
  })
  assert.equal(typeof fog.carbonIntensity.value, 'number', 'carbon does not depend on prices')
})

test('what the defaults lack is named instead of a number', () => {
  const { carbonIntensity, ratioToCorsia, isNearCorsia } = rowOf('HEFA', 'Camelina Oil')
  const reason = 'Missing: /feedstocks/0/carbonIntensity.'
  assert.deepEqual(carbonIntensity, { value: null, unit: 'gCO2e/MJ', reason })
  assert.deepEqual([ratioToCorsia, isNearCorsia], [{ value: null, unit: '1', reason }, undefined])
  const { ratioToCorsia: none } = rowOf('PtL', 'CO2 from Air')
  assert.match('reason' in none ? none.reason : '', /no default of CORSIA/)
})
