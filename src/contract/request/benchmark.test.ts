import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, example, outcomeOf } from '../../../test/support/examples.ts'
import { calculate } from '../../engine/calculate.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { toCase } from '../case.ts'
import { readInputs } from '../reading/read-inputs.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = example('hefa-usa-500')
const plant = { ...hefa, finance: { firstOperatingYear: of(2030, 'yr') } }
const credit = { name: 'LCFS', instrument: 'credit', value: of(60, 'USD/tCO2e') }
const benchmark = (values: readonly number[], more: object = {}) => ({ values, unit: 'gCO2e/MJ', ...more })
const withPolicy = (more: object) => ({ ...plant, policies: [{ ...credit, ...more }] })

/** What the policy pays in the first years of operation. */
function paidIn(body: object, years = 4): number[] {
  const run = calculate(toCase(accepted(body)))
  return Array.from(run.slots[outputs.policyIncome.id] as ArrayLike<number>).slice(1, years + 1)
}

// 500 kt/yr of which 64 % is jet fuel of 43.8 MJ/kg; what it emits is answered per MJ.
const energy = 500e6 * 0.64 * 43.8
const emitted = outcomeOf(plant).technoEconomics.products[0]?.carbonIntensity.value ?? Number.NaN
const expected = (price: number, limit: number) => (Math.max(0, limit - emitted) * energy * price) / 1e6
const near = (actual: readonly number[], wanted: readonly number[]) =>
  actual.forEach((each, i) => {
    assert.ok(Math.abs(each - wanted[i]!) <= 1e-9 * Math.abs(wanted[i]!), `${each} is not ${wanted[i]}`)
  })

test('a credit is the difference to the benchmark of its year times the price of the year', () => {
  const body = withPolicy({
    benchmark: benchmark([60, 50, 5], { from: 2030, after: 'last' }),
    value: { values: [60, 70], unit: 'USD/tCO2e', after: 'last' },
  })
  near(paidIn(body), [expected(60, 60), expected(70, 50), expected(70, 5), expected(70, 5)])
  assert.ok(emitted > 5 && emitted < 50)
})

test('a benchmark that is one number stays, and that of the fossil fuel is what is taken without any', () => {
  near(
    paidIn(withPolicy({ benchmark: of(60, 'gCO2e/MJ') })),
    [1, 2, 3, 4].map(() => expected(60, 60)),
  )
  const fossil = hefa.economics.fossilCarbonIntensity as { value: number } | undefined
  const own = withPolicy({ benchmark: of(fossil?.value ?? 89, 'gCO2e/MJ') })
  near(paidIn(own), paidIn(withPolicy({})))
})

test('before its table and where it is zero afterwards a benchmark gives no credit', () => {
  const body = withPolicy({ benchmark: benchmark([60, 50], { from: 2031, after: 'zero' }) })
  near(paidIn(body), [0, expected(60, 60), expected(60, 50), 0])
})

test('a scheme’s own carbon intensity is held against the benchmark', () => {
  const body = withPolicy({ scheme: 'LCFS', benchmark: of(60, 'gCO2e/MJ') })
  const own = { ...body, eligibility: { lcfsCarbonIntensity: of(20, 'gCO2e/MJ') } }
  const judged = readInputs(own).errors
    ? { ...body, carbon: { lcfsCarbonIntensity: of(20, 'gCO2e/MJ') } }
    : own
  near(paidIn(judged, 1), [(40 * energy * 60) / 1e6])
})

test('a benchmark without an effect is refused, and so is what it cannot say', () => {
  const refusals = (more: object) =>
    readInputs(withPolicy(more)).errors?.map(({ pointer, code }) => `${code} ${pointer}`)
  const number = of(60, 'gCO2e/MJ')
  const place = '/policies/0/benchmark'
  assert.deepEqual(refusals({ value: of(1, 'USD/gal'), benchmark: number }), [`without_effect ${place}`])
  assert.deepEqual(refusals({ instrument: 'carbonPrice', benchmark: number }), [`without_effect ${place}`])
  assert.deepEqual(refusals({ benchmark: benchmark([60], { after: 'rises' }) }), [
    `unknown_choice ${place}/after`,
  ])
  assert.deepEqual(refusals({ benchmark: benchmark([60], { money: 'real' }) }), [
    `without_effect ${place}/money`,
  ])
  assert.deepEqual(refusals({ benchmark: of(-1, 'gCO2e/MJ') }), [`out_of_range ${place}/value`])
})
