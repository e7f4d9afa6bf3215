import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { readInputs } from './read-inputs.ts'

const hefa = example('hefa-usa-500')

const refusals = (changes: Readonly<Record<string, unknown>>) =>
  (readInputs(changed(hefa, changes)).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

/** Jet fuel so that all fuels together have this yield. */
const fuelsSumTo = (total: number) => ({ 'products.0.yield.value': total - 0.36 })

test('the yields of the fuels may be a hundredth from 1 and no further', () => {
  for (const total of [0.99, 1, 1.01]) assert.deepEqual(refusals(fuelsSumTo(total)), [], `${total}`)
  for (const total of [0.98, 0.989, 1.011, 1.02]) {
    assert.deepEqual(refusals(fuelsSumTo(total)), ['/products yields_do_not_sum'], `${total}`)
  }
})

test('the yields of by-products do not count', () => {
  const oxygen = { ...hefa.products[2], name: 'Oxygen', isFuel: false, yield: { value: 3.88, unit: 'kg/kg' } }
  assert.deepEqual(refusals({ 'products.3': oxygen }), [])
})

test('a plant must make a fuel', () => {
  const none = Object.fromEntries([0, 1, 2].map((i) => [`products.${i}.isFuel`, false]))
  assert.deepEqual(refusals({ ...none, 'economics.mainProduct': undefined }), ['/products no_fuel'])
})

test('the main product must name one fuel', () => {
  assert.deepEqual(refusals({ 'economics.mainProduct': 'Kerosene' }), [
    '/economics/mainProduct no_main_product',
  ])
  assert.deepEqual(refusals({ 'products.1.name': 'JET' }), ['/economics/mainProduct no_main_product'])
  assert.deepEqual(refusals({ 'products.1.name': 'JET', 'economics.mainProduct': undefined }), [])
  const { errors } = readInputs(changed(hefa, { 'products.1.name': 'JET' }))
  assert.equal(errors?.[0]?.message, 'The main product must name one fuel; 2 fuels have that name.')
})

test('a by-product cannot be the main product', () => {
  const oxygen = { ...hefa.products[2], name: 'Oxygen', isFuel: false }
  assert.deepEqual(refusals({ 'products.3': oxygen, 'economics.mainProduct': 'Oxygen' }), [
    '/economics/mainProduct no_main_product',
  ])
})

test('a fuel must hold energy, a by-product need not', () => {
  assert.deepEqual(refusals({ 'products.1.energyContent.value': 0 }), [
    '/products/1/energyContent/value out_of_range',
  ])
  const water = {
    ...hefa.products[2],
    name: 'Water',
    isFuel: false,
    energyContent: { value: 0, unit: 'MJ/kg' },
  }
  assert.deepEqual(refusals({ 'products.3': water }), [])
})

test('only a fuel has a price that follows its carbon intensity', () => {
  const sensitive = { value: 2, unit: 'USD/t per gCO2e/MJ' }
  const oxygen = { ...hefa.products[2], name: 'Oxygen', isFuel: false, priceSensitivity: sensitive }
  assert.deepEqual(refusals({ 'products.3': oxygen }), ['/products/3/priceSensitivity not_a_fuel'])
  assert.deepEqual(
    refusals({ 'products.3': { ...oxygen, priceSensitivity: { ...sensitive, value: 0 } } }),
    [],
  )
})

test('a capacity by volume needs the density of every fuel that is made', () => {
  for (const unit of ['MGPY', 'BPD', 'm3/yr', 'm3/d']) {
    const capacity = { value: 100, unit }
    assert.deepEqual(refusals({ 'plant.capacity': capacity }), [])
    assert.deepEqual(refusals({ 'plant.capacity': capacity, 'products.1.density': undefined }), [
      '/products/1/density missing',
    ])
    const notMade = { 'products.1.yield.value': 0, 'products.0.yield.value': 0.79 }
    assert.deepEqual(
      refusals({ 'plant.capacity': capacity, 'products.1.density': undefined, ...notMade }),
      [],
    )
  }
})

test('a carbon intensity per MJ needs the feedstock to have energy', () => {
  const byEnergy = { 'feedstocks.0.carbonIntensity': { value: 20, unit: 'gCO2e/MJ' } }
  assert.deepEqual(refusals(byEnergy), [])
  assert.deepEqual(refusals({ ...byEnergy, 'feedstocks.0.energyContent.value': 0 }), [
    '/feedstocks/0/energyContent/value out_of_range',
  ])
  assert.deepEqual(refusals({ 'feedstocks.0.energyContent.value': 0 }), [])
})

test('capital is depreciated within the lifetime', () => {
  const over = (years: number) => ({ 'economics.depreciationPeriod': { value: years, unit: 'yr' } })
  assert.deepEqual(refusals(over(20)), [])
  assert.deepEqual(refusals(over(21)), ['/economics/depreciationPeriod/value out_of_range'])
})
