import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Check, Errors } from 'typebox/value'
import { referenceData as data } from '../../test/support/reference-data.ts'
import { ReferenceData } from './reference-data.ts'
import { ReferenceUnit } from './reference-datum.ts'

const members = Object.keys(ReferenceData.properties)
const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every datum below a value, with its path; alternatives are not data of their own. */
function dataBelow(value: unknown, path = ''): { path: string; datum: Record<string, unknown> }[] {
  if (!isNode(value)) return []
  if ('value' in value) return [{ path, datum: value }]
  return Object.entries(value).flatMap(([name, child]) => dataBelow(child, `${path}/${name}`))
}

const namesById = (rows: readonly { id: number; name: string }[]) =>
  rows.map(({ id, name }) => `${id} ${name}`)

for (const member of members) {
  test(`the file of ${member} keeps to its schema`, () => {
    const schema = ReferenceData.properties[member as keyof ReferenceData]
    const table = data[member as keyof ReferenceData]
    assert.ok(Check(schema, table), JSON.stringify(Errors(schema, table).slice(0, 3)))
  })
}

test('every datum has a value or a reason, a known unit, a source and a confidence', () => {
  const found = dataBelow(data)
  assert.ok(found.length > 500, `only ${found.length} data found`)
  for (const { path, datum } of found) {
    assert.ok(typeof datum.value === 'number' || typeof datum.reason === 'string', `${path}: value or reason`)
    assert.ok((ReferenceUnit.enum as string[]).includes(String(datum.unit)), `${path}: unit ${datum.unit}`)
    assert.ok(typeof datum.source === 'string' && datum.source.length > 0, `${path}: source`)
    assert.ok(['high', 'medium', 'low'].includes(String(datum.confidence)), `${path}: confidence`)
  }
})

test('a datum without a unit, a source or a confidence is refused', () => {
  const { taxRate, ...country } = structuredClone(data.countries[0]!)
  const { value, unit, source, confidence } = taxRate
  for (const incomplete of [
    { value, unit, source },
    { value, unit, confidence },
    { value, source, confidence },
    { value: null, unit, source, confidence },
    { value, unit: 'euro', source, confidence },
  ]) {
    const countries = [{ ...country, taxRate: incomplete }]
    assert.equal(Check(ReferenceData.properties.countries, countries), false, JSON.stringify(incomplete))
  }
})

test('ids are those of the seed database', () => {
  assert.equal(
    namesById(data.processes).join(', '),
    '1 HEFA, 2 FT-BtL, 3 ATJ, 4 FT, 5 SIP, 6 FT-SKA, 7 ATJ-SPK, 8 CHJ, 9 HC-HEFA-SPK, 10 ATJ-SKA',
  )
  assert.equal(
    namesById(data.feedstocks).join(', '),
    '1 UCO, 2 Lignocellulosic Biomass, 3 Animal Manure, 4 Animal Fats, 5 Algae Oil, 6 Yellow Grease, 7 MSW, ' +
      '8 Forest Residues, 9 Agriculture Residues, 10 Sugarcane, 11 Bagasse, 12 Molasses, 13 Wheat Straw, ' +
      '14 Palm Kernel Shell, 15 Coconut Husks, 16 Rice Husk, 17 Corn Stover, 18 Soybean Oil, 19 Ethanol, ' +
      '20 Corn Residues, 21 Rice Straw, 22 Waste CO2, 23 Wood Chips',
  )
  assert.equal(namesById(data.utilities).join(', '), '1 Hydrogen, 2 Electricity')
  assert.equal(namesById(data.products).join(', '), '1 Jet, 2 Diesel, 3 Gasoline, 4 Propane, 5 Naphtha')
  assert.equal(namesById(data.countries).join(', '), '1 USA, 2 Malaysia')
  assert.deepEqual(
    data.parameterSets
      .filter(({ processId }) => processId !== null)
      .map(({ id, processId, feedstockId, countryId }) => [id, processId, feedstockId, countryId]),
    [
      [1, 1, 1, 1],
      [2, 1, 1, 2],
      [3, 2, 2, 1],
      [4, 2, 2, 2],
    ],
  )
})

test('pathways are unique and name only rows that exist', () => {
  const pairs = data.pathways.map(({ processId, feedstockName }) => `${processId} ${feedstockName}`)
  assert.equal(new Set(pairs).size, 25)
  const has = (rows: readonly { id: number }[], id: number) => rows.some((row) => row.id === id)
  for (const { id, processId, feedstockId, utilities, products } of data.pathways) {
    assert.ok(has(data.processes, processId), `pathway ${id}: process`)
    assert.ok(feedstockId === null || has(data.feedstocks, feedstockId), `pathway ${id}: feedstock`)
    for (const { utilityId } of utilities) assert.ok(has(data.utilities, utilityId), `pathway ${id}: utility`)
    for (const { productId } of products) assert.ok(has(data.products, productId), `pathway ${id}: product`)
  }
})

test('hydrogen ratios are kg per kg of fuel, and corrected ones keep the printed figure beside them', () => {
  for (const { id, utilities } of data.pathways) {
    const hydrogen = utilities.find(({ utilityId }) => utilityId === 1)!.consumptionRatio
    assert.ok(hydrogen.value !== null && hydrogen.value < 0.1, `pathway ${id}: ${hydrogen.value}`)
    const printed = hydrogen.alternatives?.find(({ note }) => note === 'As printed.')
    if (printed) {
      assert.equal(hydrogen.value, printed.value / 1000)
      assert.equal(hydrogen.confidence, 'low')
      assert.match(hydrogen.note ?? '', /divided by 1000/)
    }
  }
})
