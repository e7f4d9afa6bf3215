import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed } from '../../../../test/support/examples.ts'
import { readGolden } from '../../../../test/support/golden.ts'
import { readInputs } from '../../reading/read-inputs.ts'

const body = readGolden('hefa-usa-500-existing-body')

const read = (changes: Readonly<Record<string, unknown>>) => readInputs(changed(body, changes))
const refusals = (changes: Readonly<Record<string, unknown>>) =>
  (read(changes).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('percent is strict: of kg/kg by mass, of kWh/kg by energy, and of 1 per year', () => {
  const { inputs } = read({})
  assert.deepEqual(inputs?.feedstocks[0]?.consumptionRatio, { value: 121, unit: '%' })
  assert.deepEqual(inputs?.utilities[0]?.consumptionRatio, { value: 4.2, unit: '%' })
  assert.deepEqual(inputs?.utilities[1]?.consumptionRatio, { value: 0.12, unit: 'kWh/kg' })
  assert.deepEqual(inputs?.economics.discountRate, { value: 7, unit: '%' })
})

test('a small percent is not taken for a fraction', () => {
  const { inputs } = read({ 'economicParameters.discountRatePercent': 0.07 })
  assert.deepEqual(inputs?.economics.discountRate, { value: 0.07, unit: '%' })
})

test('bare numbers have the units of the contract, the others those of their id', () => {
  const { inputs } = read({})
  assert.deepEqual(inputs?.plant.capacity, { value: 500, unit: 'kta' })
  assert.deepEqual(inputs?.economics.referenceCapital, { value: 400, unit: 'MUSD' })
  assert.deepEqual(inputs?.economics.referenceCapacity, { value: 500, unit: 'kt/yr' })
  assert.deepEqual(inputs?.products[0]?.density, { value: 0.81, unit: 'kg/L' })
  assert.deepEqual(inputs?.feedstocks[0]?.carbonIntensity, { value: 46.526, unit: 'gCO2e/kg' })
})

test('the body has no tax rate and means 28 %; every product is a fuel unless it says otherwise', () => {
  const { inputs } = read({ 'productData.2.isFuel': false, 'productData.0.yieldPercent': 85 })
  assert.deepEqual(inputs?.economics.taxRate, { value: 28, unit: '%' })
  assert.deepEqual(
    inputs?.products.map(({ isFuel }) => isFuel),
    [true, true, false],
  )
})

test('the pathway it names is handed on', () => {
  const pathwayOf = (changes: Readonly<Record<string, unknown>>) => {
    const reading = read(changes)
    return reading.errors ? undefined : reading.pathway
  }
  assert.deepEqual(pathwayOf({}), { processId: 1, feedstockId: 1, countryId: 1 })
  assert.deepEqual(pathwayOf({ processId: undefined, countryId: null }), { feedstockId: 1 })
  assert.deepEqual(refusals({ processId: '1' }), ['/processId not_an_id'])
})

test('capital that it leaves out comes from its pathway, and is missing where that is unknown', () => {
  const left = {
    'economicParameters.tciRefMusd': undefined,
    'economicParameters.referenceCapacityKtpa': undefined,
  }
  const known = {
    referenceCapital: { value: 300, unit: 'MUSD' },
    referenceCapacity: { value: 400, unit: 'kt/yr' },
  }
  const asked: number[][] = []
  const { inputs } = readInputs(changed(body, left), (...ids) => {
    asked.push(ids)
    return known
  })
  assert.deepEqual(asked, [[1, 1, 1]])
  assert.deepEqual(inputs?.economics.referenceCapital, known.referenceCapital)
  assert.deepEqual(inputs?.economics.referenceCapacity, known.referenceCapacity)
  assert.deepEqual(readInputs(body, () => known).inputs?.economics.referenceCapital, {
    value: 400,
    unit: 'MUSD',
  })
  assert.deepEqual(refusals(left), [
    '/economicParameters/referenceCapacityKtpa missing',
    '/economicParameters/tciRefMusd missing',
  ])
})

test('pointers are into the body as it was sent', () => {
  assert.deepEqual(
    refusals({
      'conversionPlant.plantCapacity': { value: 0, unitId: 3 },
      'economicParameters.discountRatePercent': 120,
      'feedstockData.0.price': { value: 930, unitId: 24 },
      'utilityData.0.yieldPercent': '4.2',
      'productData.1.yieldPercent': undefined,
      'productData.2.price': { value: null, unitId: 6 },
    }).toSorted(),
    [
      '/conversionPlant/plantCapacity/value out_of_range',
      '/economicParameters/discountRatePercent out_of_range',
      '/feedstockData/0/price/unitId wrong_unit',
      '/productData/1/yieldPercent missing',
      '/productData/2/price/value not_a_number',
      '/utilityData/0/yieldPercent not_a_number',
    ],
  )
  assert.deepEqual(refusals({ 'productData.0.yieldPercent': 70 }), ['/productData yields_do_not_sum'])
  assert.deepEqual(
    refusals({
      'conversionPlant.plantCapacity': { value: 9, unitId: 26 },
      'productData.1.productDensity': undefined,
    }),
    ['/productData/1/productDensity missing'],
  )
})

test('unit ids that do not exist are refused, once', () => {
  for (const unitId of [0, 9999, '3', null, undefined, 1.5]) {
    assert.deepEqual(refusals({ 'conversionPlant.plantCapacity': { value: 500, unitId } }), [
      '/conversionPlant/plantCapacity/unitId unknown_unit',
    ])
  }
})

test('unknown keys are refused, also our own names of the same things', () => {
  assert.deepEqual(
    refusals({
      plant: {},
      'conversionPlant.capacity': 1,
      'feedstockData.0.unit': 1,
      'conversionPlant.plantCapacity.unit': 'kta',
    }).toSorted(),
    [
      '/conversionPlant/capacity unknown_key',
      '/conversionPlant/plantCapacity/unit unknown_key',
      '/feedstockData/0/unit unknown_key',
      '/plant unknown_key',
    ],
  )
})

test('electricity has no carbon and no heating value per mass, and 0 says so', () => {
  assert.deepEqual(refusals({ 'utilityData.1.carbonContent': 0.1, 'utilityData.1.energyContent': 3.6 }), [
    '/utilityData/1/carbonContent no_such_input',
    '/utilityData/1/energyContent no_such_input',
  ])
  assert.deepEqual(refusals({ 'utilityData.1.carbonContent': 0 }), [])
})

test('a density of 0 stands for none', () => {
  assert.equal(read({ 'productData.0.productDensity': 0 }).inputs?.products[0]?.density, undefined)
})

test('our own convention is accepted besides', () => {
  assert.deepEqual(read({ convention: 'safapac-2025' }).inputs?.convention, { preset: 'safapac-2025' })
  assert.deepEqual(refusals({ convention: 'mine' }), ['/convention unknown_choice'])
})

test('missing sections are named in its own words', () => {
  assert.deepEqual(refusals({ conversionPlant: undefined }), ['/conversionPlant missing'])
  assert.deepEqual(refusals({ feedstockData: undefined }), ['/feedstockData missing'])
})

test('a missing section of economic parameters is named like any other', () => {
  assert.deepEqual(refusals({ economicParameters: undefined }), ['/economicParameters missing'])
  assert.deepEqual(refusals({ economicParameters: 5 }), ['/economicParameters not_an_object'])
})

test('its price sensitivity, which never had an effect, has one only under a convention that is sent with it', () => {
  const sensitivity = { 'productData.0.priceSensitivityToCi': 0.5 }
  const conventionOf = (changes: Record<string, unknown>) =>
    read({ ...sensitivity, ...changes }).inputs?.convention
  assert.deepEqual(conventionOf({}), { preset: 'convention-c', carbonPremium: 'ignored' })
  assert.deepEqual(conventionOf({ convention: 'convention-c' }), { preset: 'convention-c' })
})
