import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { readInputs } from './read-inputs.ts'

const hefa = example('hefa-usa-500')
const of = (value: number, unit: string) => ({ value, unit })

const errors = (changes: Readonly<Record<string, unknown>>) => readInputs(changed(hefa, changes)).errors ?? []
const refusals = (changes: Readonly<Record<string, unknown>>) =>
  errors(changes).map(({ pointer, code }) => `${pointer} ${code}`)

/** A unit, and the number of the hydrogen without which it cannot be converted. */
const needs: readonly (readonly [field: string, unit: string, needed: string])[] = [
  ['price', 'USD/gal', 'density'],
  ['price', 'USD/MMBtu HHV', 'higherHeatingValue'],
  ['price', 'USD/scf (60 degF, 14.696 psia)', 'gasDensity'],
  ['price', 'USD/Nm3', 'gasDensity'],
  ['carbonIntensity', 'gCO2e/L', 'density'],
  ['carbonIntensity', 'kgCO2e/MWh HHV', 'higherHeatingValue'],
  ['consumptionRatio', 'L/kg', 'density'],
  ['consumptionRatio', 'Nm3/gal', 'gasDensity'],
  ['energyContent', 'MJ/L', 'density'],
  ['energyContent', 'Btu/scf', 'gasDensity'],
  ['higherHeatingValue', 'MJ/Nm3', 'gasDensity'],
]
const values: Readonly<Record<string, ReturnType<typeof of>>> = {
  density: of(70, 'kg/m3'),
  gasDensity: of(2.016, 'g/mol'),
  higherHeatingValue: of(141.8, 'MJ/kg'),
}

for (const [field, unit, needed] of needs) {
  test(`${field} in ${unit} needs ${needed}, and says so`, () => {
    const inUnit = { [`utilities.0.${field}`]: of(1, unit) }
    assert.deepEqual(refusals(inUnit), [`/utilities/0/${needed} missing`])
    assert.match(errors(inUnit)[0]?.message ?? '', new RegExp(`in ${unit.replace(/[()]/g, '.')} needs the `))
    assert.deepEqual(refusals({ ...inUnit, [`utilities.0.${needed}`]: values[needed] }), [])
  })
}

test('an energy by the lower heating value needs that to be above 0', () => {
  const byEnergy = { 'utilities.0.consumptionRatio': of(5, 'MJ/kg') }
  assert.deepEqual(refusals(byEnergy), [])
  assert.deepEqual(refusals({ ...byEnergy, 'utilities.0.energyContent': undefined }), [
    '/utilities/0/energyContent missing',
  ])
  assert.deepEqual(refusals({ ...byEnergy, 'utilities.0.energyContent': of(0, 'MJ/kg') }), [
    '/utilities/0/energyContent/value out_of_range',
  ])
})

test('an amount per volume of fuel needs the density of every fuel that is made', () => {
  for (const unit of ['kWh/gal', 'MJ/L']) {
    const perVolume = { 'utilities.1.consumptionRatio': of(0.4, unit) }
    assert.deepEqual(refusals(perVolume), [])
    assert.deepEqual(refusals({ ...perVolume, 'products.1.density': undefined }), [
      '/products/1/density missing',
    ])
  }
})

test('a number that several units need is asked for once', () => {
  const both = {
    'utilities.0.price': of(1, 'USD/gal'),
    'utilities.0.consumptionRatio': of(1, 'gal/t'),
    'utilities.0.energyContent': of(8, 'MJ/L'),
  }
  assert.deepEqual(refusals(both), ['/utilities/0/density missing'])
})

test('a number that is out of range once it is converted is refused where it was given', () => {
  const [error] = errors({ 'products.0.price': of(1e9, 'USD/gal') })
  assert.equal(error?.pointer, '/products/0/price/value')
  assert.equal(error?.code, 'out_of_range')
  assert.match(
    error?.message ?? '',
    /from 0 to 1000000000 USD\/t; 1000000000 USD\/gal was given, which is 326138000000 USD\/t/,
  )
})

test('a density so small that nothing is a number any more is refused', () => {
  assert.deepEqual(
    refusals({ 'products.0.price': of(6, 'USD/gal'), 'products.0.density': of(1e-320, 'kg/m3') }),
    ['/products/0/price/value out_of_range'],
  )
})

test('what can be read in several ways is refused with what to write instead', () => {
  const [error] = errors({ 'feedstocks.0.price': of(1, 'USD/ton') })
  assert.deepEqual([error?.pointer, error?.code], ['/feedstocks/0/price/unit', 'ambiguous_unit'])
  assert.match(error?.message ?? '', /use USD\/t or USD\/short ton\.$/)
  assert.match(
    errors({ 'utilities.0.price': of(1, 'USD/mcf') })[0]?.message ?? '',
    /use USD\/scf \(60 degF, 14\.696 psia\) or USD\/Nm3/,
  )
})

test('energy that is sold has no mass, so nothing of it is given by mass', () => {
  const electricity = {
    name: 'electricity',
    isFuel: false,
    price: of(60, 'USD/MWh'),
    yield: of(0.5, 'kWh/kg'),
  }
  assert.deepEqual(refusals({ 'products.3': electricity }), [])
  assert.deepEqual(refusals({ 'products.3': { ...electricity, carbonContent: of(0, 'kg/kg') } }), [])
  assert.deepEqual(refusals({ 'products.3': { ...electricity, carbonContent: of(0.1, 'kg/kg') } }), [
    '/products/3/carbonContent/value no_such_input',
  ])
  assert.deepEqual(refusals({ 'products.3': { ...electricity, price: of(60, 'USD/t') } }), [
    '/products/3/price/unit wrong_unit',
  ])
  assert.deepEqual(refusals({ 'products.3': { ...electricity, isFuel: true } }).toSorted(), [
    '/products/3/carbonContent missing',
    '/products/3/energyContent missing',
  ])
})
