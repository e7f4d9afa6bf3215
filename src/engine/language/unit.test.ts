import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describe, dimensionOf, sameDimension, times } from './unit.ts'

test('a unit is the exponents of its symbols', () => {
  assert.deepEqual(dimensionOf('USD/t'), { USD: 1, t: -1 })
  assert.deepEqual(dimensionOf('USD·MJ/t/gCO2e'), { USD: 1, MJ: 1, t: -1, gCO2e: -1 })
  assert.deepEqual(dimensionOf('1/yr'), { yr: -1 })
  assert.deepEqual(dimensionOf('m·m'), { m: 2 })
})

test('a pure number and a ratio of equal units have no dimension', () => {
  assert.deepEqual(dimensionOf('1'), {})
  assert.deepEqual(dimensionOf('t/t'), {})
})

test('tonnes and kilograms are different symbols, so they never cancel', () => {
  assert.ok(!sameDimension(dimensionOf('kg/t'), dimensionOf('1')))
})

test('exponents add up in a product and are taken off in a quotient', () => {
  assert.deepEqual(times(dimensionOf('USD/t'), dimensionOf('t/yr')), { USD: 1, yr: -1 })
  assert.deepEqual(times(dimensionOf('USD'), dimensionOf('USD/yr'), -1), { yr: 1 })
})

test('a dimension is described as a unit that is read back the same', () => {
  for (const unit of ['USD/t', 'USD·MJ/t/gCO2e', '1/yr', '1']) {
    assert.equal(describe(dimensionOf(unit)), unit)
  }
  assert.equal(describe({ m: 3, s: -2 }), 'm^3/s^2')
})
