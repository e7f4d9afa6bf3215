import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { type Case, givenOf, quantities, yearsFollowFrom } from '../../src/engine/calculate.ts'
import type { Input, Value } from '../../src/engine/language/quantity.ts'
import { type Evaluation, evaluate } from '../../src/engine/run/evaluate.ts'
import { planOf } from '../../src/engine/run/plan.ts'
import { isOfShape, shapeOf } from '../../src/engine/run/shape.ts'
import { cases } from '../support/cases.ts'
import { assertSame } from '../support/evaluations.ts'
import { accepted } from '../support/examples.ts'
import { seeded } from '../support/random-inputs.ts'

/** An evaluation by a plan that has seen no other. */
const afresh = (given: Case): Evaluation => evaluate([...quantities], givenOf(given))

/** A case of the same shape, in which every amount is another one, zero now and then. */
function withOtherAmounts(given: Case, random: () => number): Case {
  const other = (value: number) => (random() < 0.1 ? 0 : value * (0.5 + random()))
  const changed = (value: Value) => (typeof value === 'number' ? other(value) : Array.from(value, other))
  const isAmount = (input: Input) =>
    input.unit !== '1' && input.states === undefined && !yearsFollowFrom.includes(input)
  const values = [...given.values].map(
    ([input, value]) => [input, isOfShape(input) || !isAmount(input) ? value : changed(value)] as const,
  )
  return { ...given, values: new Map(values) }
}

const random = seeded(20261129)

for (const [name, body] of Object.entries(cases)) {
  test(`${name}: what is taken from a case of the same shape has the bits of what is computed`, () => {
    const given = toCase(accepted(body))
    const order = [...quantities]
    evaluate(order, givenOf(given))
    const { inputs, templates, steps } = planOf(order)
    for (const each of [given, withOtherAmounts(given, random), withOtherAmounts(given, random)]) {
      const template = templates.find(shapeOf(inputs, givenOf(each)))
      assert.ok(template && template.steps.length < 0.6 * steps.length)
      assertSame(evaluate(order, givenOf(each)), afresh(each))
    }
  })
}

test('a case of another shape, other years or another choice, takes nothing from the one before', () => {
  const all = Object.values(cases).map((body) => toCase(accepted(body)))
  const order = [...quantities]
  for (const given of [...all, ...all.toReversed()])
    assertSame(evaluate(order, givenOf(given)), afresh(given))
})
