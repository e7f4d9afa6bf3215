import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { headlineOf, showHeadline } from './headline.ts'

const hefa = example('hefa-usa-500')

test('a headline has the numbers of the outcome, to the bit', () => {
  for (const inputs of Object.values(cases)) {
    const { technoEconomics, financials } = outcomeOf(inputs)
    const { lcop, carbonIntensity } = technoEconomics
    assert.deepEqual(headlineOf(inputs), {
      lcop,
      npv: financials.npv,
      carbonIntensity: carbonIntensity.total,
    })
  }
})

test('inputs that cannot be calculated have none, and say why in few words', () => {
  const unknown = headlineOf(changed(hefa, { 'plant.capacity.unit': 'x'.repeat(2_000) }))
  for (const { value, reason = '' } of Object.values(unknown)) {
    assert.equal(value, null)
    assert.ok(reason.length > 20 && reason.length <= 500, reason)
  }
  assert.match(headlineOf({}).lcop.reason ?? '', /missing/)
  assert.deepEqual([headlineOf(null).npv.value, headlineOf(null).npv.unit], [null, 'USD'])
})

test('a level sees of it what it sees of an outcome', () => {
  const whole = headlineOf(hefa)
  const namesOf = (level: 'CORE' | 'ADVANCE' | 'ROADSHOW') => Object.keys(showHeadline(whole, level))
  assert.deepEqual(namesOf('CORE'), ['carbonIntensity'])
  assert.deepEqual(namesOf('ADVANCE'), ['carbonIntensity'])
  assert.deepEqual(showHeadline(whole, 'ROADSHOW'), whole)
})
