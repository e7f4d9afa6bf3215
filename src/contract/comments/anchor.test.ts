import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../test/support/examples.ts'
import { calculateOutcome } from '../outcome/outcome.ts'
import { isAnchorSeen, readAnchor } from './anchor.ts'

const inputs = example('hefa-usa-500')
const outcome = calculateOutcome(inputs)
const read = (at: string) => readAnchor(inputs, outcome, at, 'ROADSHOW')

test('a comment stands beside an input, a number by its place, or a quantity by its symbol', () => {
  const { npv } = outcome.financials
  const told = { value: npv.value, unit: npv.unit }
  assert.deepEqual(read('/financials/npv'), { at: '/financials/npv', told })
  assert.deepEqual(read('NPV'), { at: 'NPV', told })
  assert.deepEqual(read('npv'), { at: 'NPV', told })
  const [feedstock] = inputs.feedstocks
  const place = `/feedstocks/${feedstock?.name}/price`
  assert.deepEqual(read('/feedstocks/0/price'), { at: place, told: feedstock?.price })
  assert.deepEqual(read(place), read('/feedstocks/0/price'))
  assert.deepEqual(read('/technoEconomics/eligibility')?.told, null)
})

test('a comment stands beside a choice, a name or a text as beside a number, and tells it', () => {
  const [feedstock] = inputs.feedstocks
  const name = String(feedstock?.name)
  assert.deepEqual(read('/feedstocks/0/name'), { at: `/feedstocks/${name}/name`, told: { word: name } })
  const chosen = { ...inputs, convention: { preset: 'convention-c', energySales: 'variableCost' } }
  const told = (at: string, given = chosen as typeof inputs) => readAnchor(given, outcome, at, 'CORE')
  assert.deepEqual(told('/convention/energySales')?.told, { word: 'variableCost' })
  assert.deepEqual(told('/convention/preset')?.told, { word: 'convention-c' })
  assert.deepEqual(told('/convention/energySales', { ...inputs, convention: 'convention-c' })?.told, null)
  assert.deepEqual(told('/convention/preset', { ...inputs, convention: 'convention-c' })?.told, {
    word: 'convention-c',
  })
  for (const at of ['/convention', '/convention/none', '/convention/energySales/more'])
    assert.equal(told(at), undefined, at)
})

test('nothing stands beside what there is not, or what whoever writes does not see', () => {
  for (const at of ['/financials/none', '/none', '/plant', '/feedstocks/9/price', 'NONE', '/', ''])
    assert.equal(read(at), undefined, at)
  for (const at of ['/financials/npv', 'NPV'])
    assert.equal(readAnchor(inputs, outcome, at, 'CORE'), undefined, at)
  assert.ok(readAnchor(inputs, outcome, '/plant/capacity', 'CORE'))
  assert.ok(!isAnchorSeen('gone since', 'CORE'))
})
