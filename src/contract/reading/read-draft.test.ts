import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../test/support/examples.ts'
import { conventionFields } from '../request/catalogue.ts'
import { readDraft } from './read-draft.ts'

const refusals = (body: unknown) =>
  (readDraft(body).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
const patch = (body: unknown) => {
  const { errors, patch: merged } = readDraft(body)
  assert.deepEqual(errors, undefined)
  return merged
}

test('any part of the inputs can be saved, and none', () => {
  for (const body of [
    {},
    { plant: {} },
    { economics: { lifetime: { value: 25, unit: 'yr' } } },
    { plant: { capacity: { value: 5 } } },
    { plant: { capacity: { unit: 'MGPY' } } },
    { plant: { capacity: { value: null, unit: 'MGPY' } } },
    { products: [] },
    { feedstocks: [{ name: 'UCO' }] },
    { convention: { taxLosses: 'lost' } },
    example('hefa-usa-500'),
  ]) {
    assert.deepEqual(patch(body), body)
  }
})

test('numbers out of range can be saved, but not what is no number', () => {
  const lifetime = (value: unknown) => ({ economics: { lifetime: { value, unit: 'yr' } } })
  assert.deepEqual(patch(lifetime(500)), lifetime(500))
  assert.deepEqual(refusals(lifetime('25')), ['/economics/lifetime/value not_a_number'])
})

test('null takes a field away', () => {
  const body = { plant: { processCarbonIntensityCovers: null }, economics: { carbonPrice: null } }
  assert.deepEqual(patch(body), body)
  assert.deepEqual(patch({ convention: null }), { convention: null })
})

test('single elements of a list are changed by their index', () => {
  const body = { products: { 0: { price: { value: 900, unit: 'USD/t' } }, 19: { name: 'LPG' } } }
  assert.deepEqual(patch(body), body)
})

test('an index that no list can have is refused', () => {
  for (const index of ['20', '01', '-1', 'first', '1.5', '']) {
    assert.deepEqual(refusals({ products: { [index]: {} } }), ['/products not_a_list'], index)
  }
  for (const list of [null, 5, 'all'])
    assert.deepEqual(refusals({ products: list }), ['/products not_a_list'])
})

test('unknown keys and units are refused in a draft too', () => {
  assert.deepEqual(refusals({ size: 1, plant: { size: 1 }, products: { 2: { color: 1 } } }), [
    '/size unknown_key',
    '/plant/size unknown_key',
    '/products/2/color unknown_key',
  ])
  assert.deepEqual(refusals({ plant: { capacity: { value: 5, unit: 'barrels' } } }), [
    '/plant/capacity/unit unknown_unit',
  ])
  assert.deepEqual(refusals({ products: { 0: { price: { value: 5, unit: 'MUSD' } } } }), [
    '/products/0/price/unit wrong_unit',
  ])
  assert.deepEqual(refusals([]), [' not_an_object'])
})

test('ids of a pathway are taken out of the patch', () => {
  assert.deepEqual(readDraft({ processId: 2, plant: {} }), {
    patch: { plant: {} },
    pathway: { processId: 2 },
  })
  assert.deepEqual(refusals({ processId: '2' }), ['/processId not_an_id'])
})

test("part of a body of the existing system's shape becomes a patch in ours", () => {
  assert.deepEqual(
    patch({
      conversionPlant: { plantCapacity: { value: 250, unitId: 3 }, ciProcessDefault: null },
      economicParameters: { discountRatePercent: 8 },
      utilityData: [{ name: 'power', price: { value: 60, unitId: 10 }, yieldPercent: 12 }],
    }),
    {
      plant: { capacity: { value: 250, unit: 'kta' } },
      economics: { discountRate: { value: 8, unit: '%' } },
      utilities: [
        {
          name: 'power',
          price: { value: 60, unit: 'USD/MWh' },
          consumptionRatio: { value: 0.12, unit: 'kWh/kg' },
        },
      ],
    },
  )
})

test('a draft of that shape keeps the tax rate that was saved, and its products are fuels', () => {
  assert.deepEqual(patch({ economicParameters: {}, productData: [{ name: 'JET' }] }), {
    economics: {},
    products: [{ isFuel: true, name: 'JET' }],
  })
})

test('a draft of that shape is refused with pointers into its own words', () => {
  assert.deepEqual(
    refusals({
      conversionPlant: { plantCapacity: { value: '5', unitId: 3 } },
      feedstockData: [{ price: { value: 1, unitId: 24 }, color: 1 }],
    }).toSorted(),
    [
      '/conversionPlant/plantCapacity/value not_a_number',
      '/feedstockData/0/color unknown_key',
      '/feedstockData/0/price/unitId wrong_unit',
    ],
  )
})

test('an element of a list is taken away by null at its index', () => {
  assert.deepEqual(patch({ utilities: { 0: null } }), { utilities: { 0: null } })
})

test('a preset by its name takes away what was set besides an earlier one', () => {
  const { convention } = patch({ convention: 'safapac-2025' }) as { convention: Record<string, unknown> }
  const { preset, ...others } = convention
  assert.equal(preset, 'safapac-2025')
  assert.deepEqual(Object.keys(others).toSorted(), Object.keys(conventionFields).toSorted())
  assert.ok(Object.values(others).every((each) => each === null))
})
