import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { calculateOutcome } from '../outcome/outcome.ts'
import type { Inputs } from '../request/inputs.ts'
import { withQuantity } from '../request/pointers.ts'
import { type Goal, readGoal, seekGoal } from './goal-seeking.ts'

const inputs: Inputs = JSON.parse(
  readFileSync(new URL('../../../examples/hefa-usa-500.json', import.meta.url), 'utf8'),
)

function solutions(goal: Omit<Goal, 'inputs'>, level: 'CORE' | 'ROADSHOW' = 'ROADSHOW') {
  const { goal: checked, errors } = readGoal({ inputs, ...goal }, level)
  assert.deepEqual(errors, undefined)
  assert.ok(checked)
  return seekGoal(checked)
}

const refusal = (goal: Omit<Goal, 'inputs'>, level: 'CORE' | 'ROADSHOW' = 'ROADSHOW') => {
  const [error] = readGoal({ inputs, ...goal }, level).errors ?? []
  return error && `${error.pointer} ${error.code}`
}

const npvZero = { output: 'npv', value: 0, unit: 'USD' }

test('the price at which the net present value is 0 is the minimum selling price', () => {
  const { status, solutions: found } = solutions({ unknown: '/products/0/price', target: npvZero })
  const { mfsp } = calculateOutcome(inputs).financials
  assert.equal(status, 'one')
  assert.ok(Math.abs((found[0]?.value ?? 0) / Number(mfsp.value) - 1) < 1e-9)
})

test('the discount rate at which the net present value is 0 is the rate of return', () => {
  const { solutions: found } = solutions({ unknown: '/economics/discountRate', target: npvZero })
  assert.equal(found.length, 1)
  assert.equal(found[0]?.unit, '%')
  assert.ok(
    Math.abs(Number(found[0]?.value) / 100 - Number(calculateOutcome(inputs).financials.irr.value)) < 1e-9,
  )
})

for (const [unknown, target] of [
  ['/feedstocks/0/price', npvZero],
  ['/plant/capacity', { output: 'payback', value: 1.5, unit: 'yr' }],
  ['/utilities/1/price', { output: 'lcop', value: 2000, unit: 'USD/t' }],
  ['/plant/processCarbonIntensity', { output: 'carbonIntensity', value: 50, unit: 'gCO2e/MJ' }],
  ['/products/0/price', { output: 'irr', value: 15, unit: '%' }],
] as const) {
  test(`${unknown} for ${target.output} ${target.value} ${target.unit}: put back, it gives just that`, () => {
    const { solutions: found, bounds } = solutions({ unknown, target })
    assert.ok(found.length > 0, `none from ${bounds.low} to ${bounds.high}`)
    for (const each of found) {
      const { technoEconomics, financials } = calculateOutcome(withQuantity(inputs, unknown, each))
      const all: Readonly<Record<string, unknown>> = {
        ...technoEconomics,
        ...financials,
        carbonIntensity: technoEconomics.carbonIntensity.total,
      }
      const { value } = all[target.output] as { value: number }
      const wanted = target.unit === '%' ? target.value / 100 : target.value
      assert.ok(
        Math.abs(value - wanted) <= 1e-9 * Math.max(1e6 * Number(target.output === 'npv'), Math.abs(wanted)),
      )
    }
  })
}

test('what cannot be reached within the bounds has no solution, and says so', () => {
  const goal = { unknown: '/products/0/price', bounds: { low: 1, high: 2 }, target: npvZero }
  const { status, solutions: found, reason } = solutions(goal)
  assert.deepEqual([status, found], ['none', []])
  assert.match(reason ?? '', /from 1 to 2 USD\/t/)
})

test('the same request has the same answer', () => {
  const goal = { unknown: '/plant/capacity', target: { output: 'payback', value: 1.5, unit: 'yr' } }
  assert.deepEqual(solutions(goal), solutions(goal))
})

test('a place, an output, a unit and bounds that do not fit are refused where they stand', () => {
  const target = npvZero
  assert.equal(refusal({ unknown: '/products/9/price', target }), '/unknown no_such_input')
  assert.equal(refusal({ unknown: '/products/0/name', target }), '/unknown no_such_input')
  assert.equal(refusal({ unknown: '/__proto__/x', target }), '/unknown no_such_input')
  assert.equal(refusal({ unknown: '/economics/lifetime', target }), '/unknown not_continuous')
  const unknown = '/products/0/price'
  assert.equal(
    refusal({ unknown, target: { ...target, output: 'cashFlow' } }),
    '/target/output no_such_output',
  )
  assert.equal(refusal({ unknown, target: { ...target, unit: 'USD/t' } }), '/target/unit wrong_unit')
  assert.equal(refusal({ unknown, bounds: { low: -1, high: 5 }, target }), '/bounds out_of_range')
  assert.equal(refusal({ unknown, bounds: { low: 5, high: 5 }, target }), '/bounds out_of_range')
})

test('nobody solves for an output that their level does not see', () => {
  const goal = { unknown: '/products/0/price', target: npvZero }
  assert.equal(refusal(goal, 'CORE'), '/target/output no_such_output')
  const seen = {
    unknown: '/plant/processCarbonIntensity',
    target: { output: 'CI', value: 50, unit: 'gCO2e/MJ' },
  }
  assert.equal(solutions(seen, 'CORE').status, 'one')
})

const of = (value: number, unit: string) => ({ value, unit })

/** A body with twenty policies of every kind, shared by value: as much as a goal can ask for. */
const largest = {
  ...inputs,
  carbon: { allocation: 'value' },
  policies: Array.from({ length: 20 }, (_, i) => ({
    name: `policy ${i}`,
    instrument: i % 2 === 0 ? 'credit' : 'carbonPrice',
    value: of(1 + i, 'USD/tCO2e'),
    treatment: (['taxableIncome', 'untaxedIncome', 'taxCredit'] as const)[i % 3],
    ...(i % 4 === 0 && { maximum: of(1, 'MUSD/yr') }),
  })),
} as Inputs

const seek = (given: Inputs, goal: Omit<Goal, 'inputs'>) => {
  const { goal: checked, errors } = readGoal({ inputs: given, ...goal }, 'ROADSHOW')
  assert.deepEqual(errors, undefined)
  assert.ok(checked)
  return seekGoal(checked)
}

for (const [unknown, output, unit] of [
  ['/products/0/price', 'mfsp', 'USD/t'],
  ['/products/0/price', 'lcop', 'USD/t'],
  ['/economics/taxRate', 'carbonIntensity', 'gCO2e/MJ'],
  ['/economics/carbonPrice', 'npv', 'USD'],
] as const) {
  test(`${output} does not depend on ${unknown}, so nothing is searched`, () => {
    const given = { ...inputs, economics: { ...inputs.economics, carbonPrice: of(50, 'USD/tCO2e') } }
    const goal = { unknown, target: { output, value: 1, unit } }
    const { status, evaluations, reason } = seek({ ...given, convention: { carbonPremium: 'ignored' } }, goal)
    assert.deepEqual([status, evaluations], ['none', 0])
    assert.match(reason ?? '', /does not depend on/)
  })
}

test('rounding is no turn: what a goal costs is the points that it looks at, and few more for each solution', () => {
  const goals = [
    { unknown: '/feedstocks/0/price', target: { output: 'mfsp', value: 1500, unit: 'USD/t' } },
    { unknown: '/products/1/price', target: { output: 'mfsp', value: 1e5, unit: 'USD/t' } },
    { unknown: '/products/0/price', target: { output: 'lcopByProductCredit', value: 1, unit: 'USD/t' } },
    { unknown: '/products/0/price', target: npvZero },
    { unknown: '/economics/discountRate', target: { output: 'irr', value: 0.1, unit: '1' } },
  ]
  for (const given of [inputs, largest]) {
    for (const goal of goals) {
      const { evaluations } = seek(given, goal)
      assert.ok(evaluations <= 150, `${goal.unknown} for ${goal.target.output}: ${evaluations}`)
    }
  }
})

test('a minimum selling price is sought without a search in the search, and where it has several values it is none', () => {
  const goal = { unknown: '/feedstocks/0/price', target: { output: 'mfsp', value: 1500, unit: 'USD/t' } }
  for (const given of [inputs, largest]) {
    for (const each of seek(given, goal).solutions) {
      const { mfsp } = calculateOutcome(withQuantity(given, goal.unknown, each)).financials
      assert.ok(Math.abs(Number(mfsp.value) - 1500) < 1e-3)
    }
  }
  assert.equal(seek(inputs, goal).status, 'one')
})
