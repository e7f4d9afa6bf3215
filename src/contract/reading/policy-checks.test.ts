import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../test/support/close-to.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { readInputs } from './read-inputs.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = changed(example('hefa-usa-500'), {
  finance: { firstOperatingYear: of(2030, 'yr'), inflation: of(2, '%') },
  'products.3': {
    name: 'electricity',
    isFuel: false,
    price: of(60, 'USD/MWh'),
    yield: of(0.5, 'kWh/kg'),
  },
})

const credit = (changes: object) => ({
  ...hefa,
  policies: [{ name: 'credit', instrument: 'credit', value: of(1.5, 'USD/gal'), ...changes }],
})
const paid = (changes: object) => Number(outcomeOf(credit(changes)).financials.policyPayments[0]?.total.value)
const refusals = (changes: object) =>
  (readInputs(credit(changes)).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

const years = 20

test('a credit is paid for the product that it names: 23.87 million gallons of diesel', () => {
  const gallons = (500e6 * 0.15) / 830 / 0.003785411784
  closeTo(paid({ product: 'DIESEL' }), gallons * 1.5 * years)
  closeTo(paid({ product: 'DIESEL', value: of(100, 'USD/t') }), 500e3 * 0.15 * 100 * years)
  closeTo(paid({ product: 'DIESEL', value: of(2, 'USD/GJ') }), 500e6 * 0.15 * 42.6 * 0.002 * years)
  closeTo(paid({ product: 'electricity', value: of(10, 'USD/MWh') }), 250e3 * 10 * years)
  assert.equal(paid({ product: 'JET' }), paid({}))
})

test('a value of the money of another year is brought to the first year of the policy, and rises on if it is indexed', () => {
  const nominal = paid({})
  closeTo(paid({ valueYear: of(2025, 'yr') }), nominal * 1.02 ** 5)
  const dated = { from: of(2032, 'yr'), to: of(2034, 'yr') }
  const aYear = nominal / years
  closeTo(paid({ ...dated, valueYear: of(2032, 'yr') }), aYear * 3)
  const indexed = { ...dated, valueYear: of(2025, 'yr'), indexation: 'inflation' }
  closeTo(paid(indexed), aYear * (1.02 ** 7 + 1.02 ** 8 + 1.02 ** 9))
})

test('a policy must name one product that has what its value is counted by', () => {
  assert.deepEqual(refusals({ product: 'DIESEL' }), [])
  assert.deepEqual(refusals({ product: 'Kerosene' }), ['/policies/0/product no_such_product'])
  assert.deepEqual(refusals({ product: 'electricity' }), ['/policies/0/value wrong_unit'])
  assert.deepEqual(refusals({ product: 'electricity', value: of(50, 'USD/tCO2e') }), [
    '/policies/0/product not_a_fuel',
  ])
  const price = { instrument: 'carbonPrice', value: of(50, 'USD/tCO2e'), product: 'DIESEL' }
  assert.deepEqual(refusals(price), ['/policies/0/product without_effect'])
})

test('a value of another year needs the calendar year of the first year of operation', () => {
  const { finance: _, ...undated } = credit({ valueYear: of(2025, 'yr') }) as Record<string, unknown>
  const { errors = [] } = readInputs(undated)
  assert.deepEqual(
    errors.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/finance missing'],
  )
})
