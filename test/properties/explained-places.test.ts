import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from '../../src/contract/access/outcome-view.ts'
import { explain } from '../../src/contract/explanation/explanation.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import { cases } from '../support/cases.ts'
import { of } from '../support/eligibility-cases.ts'
import { accepted, changed } from '../support/examples.ts'

interface Scalar {
  readonly pointer: string
  readonly value: number | null
  readonly unit: string
}

/** What is a pure number without saying so. */
const pure = new Set(['share'])

/** Every number of an outcome, and every null in the place of one, by a JSON pointer to the very number. */
function scalarsOf(node: unknown, pointer = '', unit = ''): Scalar[] {
  if (typeof node === 'number' || node === null) return [{ pointer, value: node, unit }]
  if (typeof node !== 'object') return []
  const own = 'unit' in node && typeof node.unit === 'string' ? node.unit : unit
  return Object.entries(node).flatMap(([key, each]) =>
    scalarsOf(each, `${pointer}/${key}`, pure.has(key) ? '1' : own),
  )
}

/** Warnings tell themselves what they compare. */
const explainable = ({ warnings: _, ...outcome }: Partial<Outcome>) => scalarsOf(outcome)

const many = (list: 'feedstocks' | 'utilities') => {
  const [first] = accepted(cases['hefa-usa-500'])[list]
  return Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `${list}.${i}`,
      { ...first!, name: `${list} ${i}`, price: of(100 + 37 * i, 'USD/t') },
    ]),
  )
}

const shapes = {
  'many feedstocks and utilities': changed(cases['hefa-usa-500'], {
    ...many('feedstocks'),
    ...many('utilities'),
  }),
  'energy that is sold': cases['electricity that displaces others'],
  'policies of every kind': cases.policies,
  'policies that need schemes': cases['policies for eligible fuels'],
  'debt, losses and start-up': cases.financed,
  'capital in parts': cases['capital in parts'],
  'no price and no return': changed(cases['ptl-160'], {
    'products.0.price.value': 0,
    'products.1.price.value': 0,
    'products.2.price.value': 0,
  }),
  'inputs in other forms': cases['capacity in MGPY'],
}

for (const [name, body] of Object.entries(shapes)) {
  const inputs = accepted(body)
  const outcome = calculateOutcome(inputs)
  const scalars = explainable(outcome)

  test(`${name}: every number of the outcome is the last step of its explanation, bit for bit`, () => {
    assert.ok(scalars.length > 500)
    for (const { pointer, value, unit } of scalars) {
      const step = explain(inputs, pointer, 'ROADSHOW', 0)?.at(-1)
      assert.ok(step, `${pointer} is not explained`)
      assert.ok(Object.is(step.value, value), `${pointer}: ${step.value} instead of ${value}`)
      assert.equal(step.unit, unit, pointer)
      if (value === null) assert.ok(step.reason?.trim(), `${pointer} has no reason`)
    }
  })

  for (const level of ['CORE', 'ADVANCE'] as const) {
    test(`${name}: ${level} opens what it sees, and nothing else`, () => {
      const seen = new Map(
        explainable(show(outcome, level) as Outcome).map((each) => [each.pointer, each.value]),
      )
      assert.ok(seen.size < scalars.length)
      for (const { pointer } of scalars) {
        const step = explain(inputs, pointer, level, 0)?.at(-1)
        if (seen.has(pointer)) assert.ok(Object.is(step?.value, seen.get(pointer)), `${level} ${pointer}`)
        else assert.equal(step, undefined, `${level} opens ${pointer}`)
      }
    })
  }
}

const hefa = accepted(shapes['many feedstocks and utilities'])
const last = (place: string, inputs = hefa) => explain(inputs, place)?.at(-1)

test('a place is told as a JSON pointer or with dots, with or without its value', () => {
  const expected = explain(hefa, '/technoEconomics/utilities/1/cost/value')
  assert.ok(expected && expected.length > 1)
  for (const place of [
    '/technoEconomics/utilities/1/cost',
    'technoEconomics.utilities.1.cost',
    'technoEconomics.utilities[1].cost',
  ])
    assert.deepEqual(explain(hefa, place), expected, place)
  assert.deepEqual(explain(hefa, 'financials.npv'), explain(hefa, 'NPV'))
})

test('the cost of a utility is told with its own numbers, and the steps below it with those of all', () => {
  const step = last('/technoEconomics/utilities/1/cost')
  assert.equal(step?.symbol, 'C_U')
  assert.equal(step?.element, 'utilities 1')
  assert.equal(step?.labels, undefined)
  const steps = explain(hefa, '/technoEconomics/utilities/1/cost')!
  const price = steps.find(({ symbol }) => symbol === 'p_U')
  assert.deepEqual((price!.value as number[]).slice(0, 3), [100, 137, 174])
  assert.deepEqual(price!.pointers?.slice(0, 2), ['/utilities/0/price', '/utilities/1/price'])
  assert.match(step?.substituted ?? '', /× 137$/)
})

test('a place that holds no number is not explained', () => {
  for (const place of [
    '',
    '/',
    '/technoEconomics',
    '/technoEconomics/carbonIntensity',
    '/technoEconomics/utilities',
    '/technoEconomics/utilities/6/cost',
    '/technoEconomics/utilities/-1/cost',
    '/technoEconomics/utilities/0/name',
    '/technoEconomics/lcop/unit',
    '/technoEconomics/__proto__',
    '/financials/constructor',
    '/financials/irr/roots',
    '/financials/irr/roots/9',
    '/financials/convention/preset',
    '/financials/policyWaterfall/netPrice',
    '/warnings/0/value',
    'technoEconomics.nothing',
  ])
    assert.equal(explain(hefa, place), undefined, place)
})

test('all years of a series are explained by its place', () => {
  const step = last('/financials/cashFlowSeries/interest')
  assert.ok(step?.labels && step.labels.length > 20)
  assert.equal((step.value as number[]).length, step.labels.length)
})

test('the effect of a policy is the price with it less the price without', () => {
  const inputs = accepted(cases.policies)
  const steps = explain(inputs, '/financials/policyWaterfall/steps/1/effect')!
  assert.deepEqual(
    steps.map(({ symbol }) => symbol),
    ['MFSP_after', 'MFSP_before', 'ΔMFSP'],
  )
  assert.equal(steps[0]?.source, 'The calculation under the first 2 policies')
  const first = calculateOutcome({ ...inputs, policies: inputs.policies!.slice(0, 1) })
  assert.equal(steps[1]?.value, first.financials.mfsp.value)
})

test('the price without policies is explained by the calculation without them', () => {
  const inputs = accepted(cases.policies)
  const steps = explain(inputs, '/financials/policyWaterfall/mfspWithoutPolicies')!
  assert.deepEqual(steps.find(({ symbol }) => symbol === 'Pol')?.value, [])
  const abatement = explain(inputs, '/financials/policyWaterfall/abatementCostWithoutPolicies')!
  const price = abatement.find(({ symbol }) => symbol === 'LCOP_credit')
  assert.equal(price?.value, steps.at(-1)?.value)
  assert.equal(price?.formula, undefined)
  assert.match(price?.source ?? '', /Minimum selling price without policies/)
})

test('an input tells where the request has it or may have it', () => {
  const pointers = new Map(explain(hefa)!.map((step) => [step.symbol, step.pointers]))
  assert.deepEqual(pointers.get('Q'), ['/plant/capacity'])
  assert.deepEqual(pointers.get('r'), ['/economics/discountRate'])
  assert.deepEqual(pointers.get('κ_dep'), ['/convention/depreciationBase'])
  assert.deepEqual(pointers.get('m'), ['/economics/mainProduct'])
  assert.equal(pointers.get('NPV'), undefined)
  const own = last('/resolvedInputs/feedstocks/2/price')
  assert.deepEqual([own?.value, own?.pointers], [174, ['/feedstocks/2/price']])
  const power = explain(accepted(cases['ptl-160']))!.find(({ symbol }) => symbol === 'p_W')
  assert.equal(power?.pointers?.length, power?.labels?.length)
})
