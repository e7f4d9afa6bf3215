import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData as data } from '../../../test/support/reference-data.ts'
import { findByIdOrName } from './pathway-defaults.ts'

const country = (name: string) => findByIdOrName(data.countries, name)!

test('a country has the combined tax of an ordinary company, with what else may be paid beside it', () => {
  const rate = (name: string) => country(name).taxRate.value
  // France adds a social contribution of 3.3 % of the tax, India a surcharge of 10 % and a cess of 4 %.
  assert.ok(Math.abs(Number(rate('FR')) - 25 * 1.033) < 1e-9)
  assert.ok(Math.abs(Number(rate('IN')) - 22 * 1.1 * 1.04) < 1e-9)
  // The tax of the states is deducted before the 21 % of the nation are taken.
  const states = (Number(rate('US')) / 100 - 0.21) / (1 - 0.21)
  assert.ok(states > 0.05 && states < 0.065, `${states}`)
  for (const name of ['US', 'FR', 'IN']) {
    assert.equal(country(name).taxRate.alternatives?.length, 2, name)
    assert.equal(country(name).taxRate.year, 2025)
  }
})

test('all location factors have one base, which each names', () => {
  const factors = data.countries.flatMap(({ locationFactor }) => locationFactor ?? [])
  assert.ok(factors.length > 10)
  for (const { note, low, noRange } of factors) {
    assert.match(note ?? '', /^US Gulf Coast = 1/)
    assert.ok(low !== undefined || noRange)
  }
  assert.equal(country('US').locationFactor?.value, 1)
})

test('every country has a code of its own and the emissions of its own electricity', () => {
  const electricity = data.utilities.find(({ name }) => name === 'Electricity')!
  const codes = data.countries.map(({ code }) => code)
  assert.equal(new Set(codes).size, data.countries.length)
  for (const { id, name } of data.countries) {
    const own = electricity.countries.find(({ countryId }) => countryId === id)
    assert.ok(Number(own?.carbonIntensity?.value) > 0, name)
  }
  // What stands in for a country without says that there is none.
  assert.match(
    electricity.carbonIntensity.note ?? '',
    /no value of its own takes it, which in this edition none does/,
  )
})
