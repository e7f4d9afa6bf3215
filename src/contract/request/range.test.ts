import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../test/support/examples.ts'
import { type Input, input } from '../../engine/language/quantity.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { describeRange, isInRange } from './range.ts'

const bounded = (bounds: Partial<Input>, unit = 't/yr') => input({ symbol: 'x', name: 'X', unit, ...bounds })

test('bounds that are values themselves may be taken, others not', () => {
  const closed = bounded({ minimum: 0, maximum: 1 })
  assert.deepEqual(
    [-0.001, 0, 1, 1.001].map((x) => isInRange(x, closed)),
    [false, true, true, false],
  )
  const open = bounded({ above: 0, below: 1 })
  assert.deepEqual(
    [0, 0.001, 0.999, 1].map((x) => isInRange(x, open)),
    [false, true, true, false],
  )
})

test('where only whole numbers make sense, others are out of range', () => {
  const integer = bounded({ minimum: 1, maximum: 60, integer: true })
  assert.deepEqual(
    [1, 1.5, 60].map((x) => isInRange(x, integer)),
    [true, false, true],
  )
})

test('what is not finite is in no range', () => {
  for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    assert.equal(isInRange(x, bounded({})), false)
  }
})

test('a range is put in words with its unit', () => {
  assert.equal(
    describeRange(bounded({ minimum: 1, maximum: 60, integer: true }, 'yr')),
    'a whole number from 1 to 60 yr',
  )
  assert.equal(describeRange(bounded({ above: 0 })), 'above 0 t/yr')
  assert.equal(describeRange(bounded({ minimum: 0, below: 1 }, '1')), 'from 0 to below 1')
  assert.equal(describeRange(bounded({ above: 0, maximum: 8784 }, 'h/yr')), 'above 0 to 8784 h/yr')
  assert.equal(describeRange(bounded({ minimum: 0 }, 'USD/t')), '0 or more USD/t')
})

/** Paths and units, with numbers that are refused and numbers at the edge that are taken. */
const ranges: readonly (readonly [string, string, readonly number[], readonly number[]])[] = [
  ['plant.capacity', 'kt/yr', [0, -1, 1.1e6], [1e-6, 1e5]],
  ['plant.capacity', 'MGPY', [0, -1], [1e-6]],
  ['plant.capacity', 'BPD', [0, -1], [1e-6]],
  ['plant.annualLoadHours', 'h/yr', [0, -1, 8784.1], [0.1, 8784]],
  ['plant.processCarbonIntensity', 'gCO2e/MJ', [], [-50, 0, 500]],
  ['feedstocks.0.price', 'USD/t', [-0.01], [0]],
  ['feedstocks.0.carbonContent', 'kg/kg', [-0.01, 1.01], [0, 1]],
  ['feedstocks.0.energyContent', 'MJ/kg', [-1], [0]],
  ['feedstocks.0.consumptionRatio', 'kg/kg', [0, -1], [1e-6]],
  ['feedstocks.0.carbonIntensity', 'gCO2e/kg', [], [-1000, 0]],
  ['utilities.0.price', 'USD/kg', [-1], [0]],
  ['utilities.0.consumptionRatio', 'kg/kg', [-1], [0]],
  ['utilities.0.carbonContent', 'kg/kg', [-0.01, 1.01], [0, 1]],
  ['utilities.1.price', 'USD/MWh', [-1], [0]],
  ['utilities.1.consumptionRatio', 'kWh/kg', [-1], [0]],
  ['products.0.price', 'USD/t', [-1, 1.1e9], [0, 1e9]],
  ['products.0.carbonContent', '%', [-1, 101], [0, 100]],
  ['products.0.energyContent', 'MJ/kg', [-1, 0], [1e-6]],
  ['products.0.density', 'kg/L', [0, -1], [1e-6]],
  ['products.0.priceSensitivity', 'USD/t per gCO2e/MJ', [-1], [0]],
  ['economics.lifetime', 'yr', [0, 121, 500, 20.5, -1], [1, 120]],
  ['economics.discountRate', '%', [-0.01, 100], [0, 99.9]],
  ['economics.discountRate', '1', [-0.0001, 1], [0, 0.999]],
  ['economics.taxRate', '%', [-1, 100], [0, 99.9]],
  ['economics.referenceCapital', 'MUSD', [0, -1], [1e-6]],
  ['economics.referenceCapacity', 'kt/yr', [0, -1], [1e-6]],
  ['economics.scalingExponent', '1', [-0.01, 1.51], [0, 1.5]],
  ['economics.workingCapitalRatio', '1', [-0.01, 1], [0, 0.999]],
  ['economics.indirectOpexRatio', '1/yr', [-0.01, 1.01], [0, 1]],
  ['economics.depreciationPeriod', 'yr', [0, 61, 1.5], [1, 20]],
  ['economics.carbonPrice', 'USD/tCO2e', [-1], [0]],
  ['economics.fossilPrice', 'USD/t', [-1], [0]],
  ['economics.fossilCarbonIntensity', 'gCO2e/MJ', [0, -1], [1e-6]],
]

for (const [path, unit, refused, taken] of ranges) {
  const errorsFor = (value: number) =>
    readInputs(changed(example('hefa-usa-500'), { [path]: { value, unit } })).errors ?? []

  test(`${path} in ${unit} is refused outside its range, at its value, and taken at its edges`, () => {
    for (const value of refused) {
      const [error, ...others] = errorsFor(value)
      assert.deepEqual(others, [])
      assert.equal(error?.code, 'out_of_range', `${value}`)
      assert.equal(error?.pointer, `/${path.replaceAll('.', '/')}/value`)
      assert.match(error?.message ?? '', / must be /)
    }
    for (const value of taken) assert.deepEqual(errorsFor(value), [], `${value}`)
  })
}

test('a number too large for its unit is out of range, although the number itself is finite', () => {
  const [error] =
    readInputs(changed(example('hefa-usa-500'), { 'plant.capacity': { value: 1e308, unit: 'Mt/yr' } }))
      .errors ?? []
  assert.equal(error?.code, 'out_of_range')
})

test('only waste may have a price below 0', () => {
  const gateFee = { 'feedstocks.0.price.value': -40 }
  const errorsFor = (changes: Record<string, unknown>) =>
    (readInputs(changed(example('hefa-usa-500'), { ...gateFee, ...changes })).errors ?? []).map(
      ({ code }) => code,
    )
  assert.deepEqual(errorsFor({}), ['out_of_range'])
  assert.deepEqual(errorsFor({ 'feedstocks.0.isWaste': false }), ['out_of_range'])
  assert.deepEqual(errorsFor({ 'feedstocks.0.isWaste': true }), [])
})

test('what is out of range is named with its unit, its range and what was given', () => {
  const { errors } = readInputs(changed(example('hefa-usa-500'), { 'economics.lifetime.value': 0 }))
  assert.equal(
    errors?.[0]?.message,
    '“Project lifetime” must be a whole number from 1 to 120 yr; 0 yr was given.',
  )
  const percent = readInputs(changed(example('hefa-usa-500'), { 'economics.discountRate.value': 150 }))
  assert.equal(
    percent.errors?.[0]?.message,
    '“Discount rate per year” must be from 0 to below 100 %; 150 % was given.',
  )
})
