import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { readDraft } from './read-draft.ts'
import { readInputs } from './read-inputs.ts'

const hefa = example('hefa-usa-500')

const refusalsOf = (body: unknown) =>
  (readInputs(body).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).toSorted()
const refusals = (changes: Readonly<Record<string, unknown>>) => refusalsOf(changed(hefa, changes))
const message = (changes: Readonly<Record<string, unknown>>) =>
  readInputs(changed(hefa, changes)).errors?.[0]?.message

test('a complete body is taken as it was sent', () => {
  assert.deepEqual(readInputs(hefa), { inputs: hefa, pathway: {} })
})

test('a body that is no object is refused', () => {
  for (const body of [undefined, null, 5, 'text', [], true]) {
    assert.deepEqual(refusalsOf(body), [' not_an_object'])
  }
})

test('unknown keys are refused wherever they are, also those that objects inherit', () => {
  assert.deepEqual(refusals({ tax: 1, 'plant.size': 1, 'feedstocks.0.color': 1, 'economics.toString': 1 }), [
    '/economics/toString unknown_key',
    '/feedstocks/0/color unknown_key',
    '/plant/size unknown_key',
    '/tax unknown_key',
  ])
  assert.deepEqual(refusals({ 'plant.capacity.unitId': 1 }), ['/plant/capacity/unitId unknown_key'])
  assert.deepEqual(refusalsOf({ ...hefa, 'a/b~c': 1 }), ['/a~1b~0c unknown_key'])
  const inherited = JSON.parse(`{"__proto__": {}, ${JSON.stringify(hefa).slice(1)}`)
  assert.deepEqual(refusalsOf(inherited), ['/__proto__ unknown_key'])
})

test('sections, lists and fields that are missing are named, each once', () => {
  assert.deepEqual(refusals({ plant: undefined, products: undefined }), [
    '/plant missing',
    '/products missing',
  ])
  assert.deepEqual(refusals({ 'economics.lifetime': undefined, 'utilities.1.price': undefined }), [
    '/economics/lifetime missing',
    '/utilities/1/price missing',
  ])
})

test('what has a fallback may be left out', () => {
  assert.deepEqual(refusals({ 'utilities.0.energyContent': undefined, 'products.0.density': undefined }), [])
})

test('a number that is none is refused, never turned into one', () => {
  for (const value of ['12', true, null, undefined, [500], {}, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.deepEqual(refusals({ 'plant.capacity.value': value }), ['/plant/capacity/value not_a_number'])
  }
})

test('a quantity without its unit is refused, and so is a bare number', () => {
  assert.deepEqual(refusals({ 'plant.capacity': 500 }), ['/plant/capacity not_a_quantity'])
  assert.deepEqual(refusals({ 'plant.capacity': null }), ['/plant/capacity not_a_quantity'])
  assert.deepEqual(refusals({ 'plant.capacity': { value: 500 } }), ['/plant/capacity/unit unknown_unit'])
})

test('units that do not exist are refused', () => {
  for (const unit of ['t', 'usd/T', '', 2, null, ['t/yr'], 'toString']) {
    assert.deepEqual(refusals({ 'plant.capacity.unit': unit }), ['/plant/capacity/unit unknown_unit'])
  }
})

test('units of the wrong kind are refused, with those that fit', () => {
  const wrong = { value: 50, unit: 'gCO2e/MJ' }
  assert.deepEqual(refusals({ 'feedstocks.0.price': wrong }), ['/feedstocks/0/price/unit wrong_unit'])
  assert.deepEqual(refusals({ 'products.0.price': wrong }), ['/products/0/price/unit wrong_unit'])
  assert.match(
    message({ 'feedstocks.0.price': wrong }) ?? '',
    /^“Feedstock price” cannot be in gCO2e\/MJ; use USD\/t, /,
  )
  assert.deepEqual(refusals({ 'plant.capacity.unit': 'USD/t' }), ['/plant/capacity/unit wrong_unit'])
  assert.deepEqual(refusals({ 'economics.lifetime.unit': 'h/yr' }), ['/economics/lifetime/unit wrong_unit'])
})

test('units of another kind are refused although their dimension is the same', () => {
  assert.deepEqual(refusals({ 'feedstocks.0.price': { value: 930, unit: 'USD/tCO2e' } }), [
    '/feedstocks/0/price/unit wrong_unit',
  ])
  assert.deepEqual(refusals({ 'economics.discountRate': { value: 0.07, unit: 'kg/kg' } }), [
    '/economics/discountRate/unit wrong_unit',
  ])
})

test('a utility that is priced by energy and has no heating value is counted by energy', () => {
  const counted = { 'utilities.1.price.unit': 'USD/t' }
  assert.deepEqual(refusals(counted), ['/utilities/1/energyContent missing'])
  assert.deepEqual(refusals({ ...counted, 'utilities.1.energyContent': { value: 50, unit: 'MJ/kg' } }), [])
  assert.deepEqual(refusals({ 'utilities.1.energyContent': { value: 0, unit: 'MJ/kg' } }), [])
  assert.deepEqual(refusals({ 'utilities.1.consumptionRatio.unit': 'kg/kg' }), [
    '/utilities/1/consumptionRatio/unit wrong_unit',
  ])
  assert.deepEqual(refusals({ 'utilities.1.carbonContent': { value: 0, unit: 'kg/kg' } }), [])
  assert.deepEqual(refusals({ 'utilities.1.carbonContent': { value: 0.7, unit: 'kg/kg' } }), [
    '/utilities/1/carbonContent/value no_such_input',
  ])
})

test('texts and flags must be texts and flags', () => {
  for (const name of ['', ' ', 5, null, 'x'.repeat(101), 'a\u0000b']) {
    assert.deepEqual(refusals({ 'feedstocks.0.name': name }), ['/feedstocks/0/name not_a_text'])
  }
  assert.deepEqual(refusals({ 'products.0.isFuel': 1 }), ['/products/0/isFuel not_a_boolean'])
  assert.deepEqual(refusals({ 'feedstocks.0.isWaste': 'true' }), ['/feedstocks/0/isWaste not_a_boolean'])
})

test('lists must be lists of as many elements as the engine takes', () => {
  assert.deepEqual(refusals({ feedstocks: [] }), ['/feedstocks not_a_list'])
  assert.deepEqual(refusals({ products: {} }), ['/products not_a_list'])
  assert.deepEqual(refusals({ utilities: [] }), [])
  const many = Array.from({ length: 21 }, () => hefa.utilities[0])
  assert.deepEqual(refusals({ utilities: many }), ['/utilities not_a_list'])
  assert.deepEqual(refusals({ utilities: many.slice(1) }), [])
  assert.deepEqual(refusals({ 'utilities.0': null }), ['/utilities/0 not_an_object'])
})

test('conventions are one of the presets, or words over one', () => {
  assert.deepEqual(refusals({ convention: 'safapac-2025' }), [])
  assert.deepEqual(refusals({ convention: { preset: 'safapac-2025', taxLosses: 'carriedForward' } }), [])
  assert.deepEqual(refusals({ convention: 'mine' }), ['/convention unknown_choice'])
  assert.deepEqual(refusals({ convention: { preset: 'mine' } }), ['/convention/preset unknown_choice'])
  assert.deepEqual(refusals({ convention: { taxLosses: 'sold' } }), ['/convention/taxLosses unknown_choice'])
  assert.deepEqual(refusals({ convention: { taxLosses: 0 } }), ['/convention/taxLosses unknown_choice'])
  assert.deepEqual(refusals({ convention: { losses: 'lost' } }), ['/convention/losses unknown_key'])
  assert.deepEqual(refusals({ convention: null }), ['/convention not_an_object'])
  assert.deepEqual(refusals({ 'plant.processCarbonIntensityCovers': 'all' }), [
    '/plant/processCarbonIntensityCovers unknown_choice',
  ])
})

test('a preset that is no text is refused', () => {
  assert.deepEqual(refusals({ convention: { preset: ['convention-c'] } }), [
    '/convention/preset unknown_choice',
  ])
  assert.deepEqual(refusals({ convention: { preset: JSON.parse('{"toString": 1}') } }), [
    '/convention/preset unknown_choice',
  ])
})

test('a unit that cannot be turned into a text is refused like any other', () => {
  assert.deepEqual(refusals({ 'utilities.0.price.unit': JSON.parse('{"toString": 1}') }), [
    '/utilities/0/price/unit unknown_unit',
  ])
})

const countOf = (reading: ReturnType<typeof readInputs> | ReturnType<typeof readDraft>) =>
  reading.errors ? reading.errorCount : 0
const unknownKeys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]))

test('unknown keys are counted and fifty of them are listed, in both shapes and in a draft', () => {
  for (const body of [hefa, { ...hefa, conversionPlant: {} }]) {
    const reading = readInputs({ ...body, ...unknownKeys(1_000) })
    assert.equal(countOf(reading), 1_000 + countOf(readInputs(body)))
    assert.equal(reading.errors?.filter(({ code }) => code === 'unknown_key').length, 50)
  }
  const draft = readDraft({ plant: unknownKeys(1_000) })
  assert.deepEqual([draft.errors?.length, countOf(draft)], [50, 1_000])
})

test('a list of the existing system that is too long is one error, and is not gone through', () => {
  let visited = 0
  const element = {
    get price() {
      visited += 1
      return { value: 1, unitId: 3 }
    },
  }
  const { errors = [] } = readInputs({
    conversionPlant: {},
    feedstockData: Array.from({ length: 1_000 }, () => element),
  })
  assert.equal(errors.filter(({ pointer }) => pointer.startsWith('/feedstockData')).length, 1)
  assert.equal(visited, 0)
})

test('what is quoted of a request is short', () => {
  const long = 'x'.repeat(100_000)
  const { errors = [] } = readInputs({
    ...hefa,
    [long]: 1,
    plant: { ...hefa.plant, capacity: { value: 1, unit: long } },
  })
  assert.equal(errors.length, 2)
  for (const { pointer, message } of errors) assert.ok(pointer.length + message.length < 1_000)
})
