import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { givenOf } from '../../src/engine/calculate.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { changedSince } from '../../src/engine/run/changes.ts'
import { evaluate, orderOf } from '../../src/engine/run/evaluate.ts'
import { planOf } from '../../src/engine/run/plan.ts'
import { cases } from '../support/cases.ts'
import { assertSame } from '../support/evaluations.ts'
import { accepted, changed } from '../support/examples.ts'

const order = orderOf(Object.values(outputs))

test('an evaluation that takes from another what has not changed has the bits of one that does not', () => {
  const all = Object.values(cases).map((body) => givenOf(toCase(accepted(body))))
  for (const [i, given] of all.entries()) {
    const whole = evaluate(order, given)
    const after = evaluate(order, given, evaluate(order, all[(i + 1) % all.length]!))
    assertSame(after, whole)
  }
})

/** Symbols of what is computed anew where the second case follows on the first. */
function computedAnew(first: Inputs, second: Inputs): string[] {
  const before = evaluate(order, givenOf(toCase(first)))
  const isChanged = changedSince(before, planOf(order), givenOf(toCase(second)))
  return order.filter(({ id }) => isChanged[id] === 1).map(({ symbol }) => symbol)
}

test('the same case again computes nothing', () => {
  for (const body of Object.values(cases)) assert.deepEqual(computedAnew(accepted(body), accepted(body)), [])
})

test('a policy less changes what policies pay and the flows after it, and nothing of the plant', () => {
  const whole = accepted(cases.policies!)
  const anew = computedAnew(whole, { ...whole, policies: whole.policies!.slice(1) })
  assert.ok(anew.includes('Pol') && anew.includes('NPV') && anew.includes('MFSP'))
  for (const symbol of ['TCI', 'OPEX', 'Rev', 'CI', 'CI_P', 'LCOP', 'DF'])
    assert.ok(!anew.includes(symbol), symbol)
  assert.ok(anew.length < order.length / 3, `${anew.length} of ${order.length}`)
})

test('a convention of tax changes the tax and what follows from it', () => {
  const base = accepted(cases.everything!)
  const anew = computedAnew(base, accepted(changed(base, { 'convention.taxLosses': 'lost' })))
  assert.ok(anew.includes('Tax') && anew.includes('MFSP') && !anew.includes('Dep') && !anew.includes('Rev_t'))
})
