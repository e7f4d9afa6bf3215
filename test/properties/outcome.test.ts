import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Check, Errors } from 'typebox/value'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { OutcomeSchema } from '../../src/contract/outcome/outcome-schema.ts'
import { cases } from '../support/cases.ts'
import { accepted } from '../support/examples.ts'
import { everyTime, plants } from '../support/plants.ts'
import { soundOutcome } from '../support/sound-outcome.ts'

test('every number of an outcome is finite, or null with a reason', () => {
  fc.assert(
    fc.property(plants, (body) => soundOutcome(calculateOutcome(accepted(body)))),
    everyTime,
  )
  for (const body of Object.values(cases)) soundOutcome(calculateOutcome(accepted(body)))
})

test('an outcome is as its published schema says', () => {
  const property = fc.property(plants, (body) => {
    const outcome = calculateOutcome(accepted(body))
    assert.ok(Check(OutcomeSchema, outcome), JSON.stringify(Errors(OutcomeSchema, outcome)))
  })
  fc.assert(property, { ...everyTime, numRuns: 30 })
})

test('the same inputs give the same outcome to the last bit, whatever was calculated between', () => {
  const property = fc.property(plants, plants, (body, other) => {
    const first = calculateOutcome(accepted(body))
    calculateOutcome(accepted(other))
    assert.deepStrictEqual(calculateOutcome(accepted(structuredClone(body))), first)
  })
  fc.assert(property, everyTime)
})

test('calculating changes nothing in the inputs', () => {
  const property = fc.property(plants, (body) => {
    const before = structuredClone(body)
    calculateOutcome(accepted(body))
    assert.deepStrictEqual(body, before)
  })
  fc.assert(property, { ...everyTime, numRuns: 30 })
})
