import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, changed, example } from '../../../test/support/examples.ts'
import type { WantedOutput } from '../analyses/attribution/attribution-outputs.ts'
import { findScalar } from '../explanation/explanation.ts'
import { calculateOutcome } from '../outcome/outcome.ts'
import type { AssumptionNote } from './assumptions.ts'
import { type RegisterQuestion, registerOf } from './register.ts'
import { registerCsv } from './register-sheet.ts'

const hefa = accepted(example('hefa-usa-500'))
const output = { name: 'lcop', quantity: findScalar('lcop', 'ROADSHOW') } as WantedOutput

const origins = {
  inputs: hefa,
  provenance: {
    '/feedstocks/0/price': { source: 'A market report', confidence: 'low' as const },
    '/economics/discountRate': { source: 'A convention', confidence: 'high' as const },
  },
}
const note: AssumptionNote = {
  place: '/utilities/hydrogen/price',
  note: 'Offer of March',
  source: '=HYPERLINK("http://x")',
  confidence: 'medium',
  by: 'Ada',
  at: '2026-11-29T10:00:00.000Z',
}

const question = (more: Partial<RegisterQuestion> = {}): RegisterQuestion => ({
  inputs: changed(hefa, { 'utilities.0.price.value': 6 }),
  origins,
  notes: [note],
  history: [],
  output,
  ...more,
})

const rowOf = (place: string, more?: Partial<RegisterQuestion>) => {
  const row = registerOf(question(more)).inputs.find((each) => each.place === place)
  assert.ok(row, place)
  return row
}

test('a default has the source and the confidence of its datum, and a value of one’s own what is written of it', () => {
  const price = rowOf('/feedstocks/UCO/price')
  assert.deepEqual([price.origin, price.source, price.confidence], ['default', 'A market report', 'low'])
  const hydrogen = rowOf('/utilities/hydrogen/price')
  assert.deepEqual(
    [hydrogen.origin, hydrogen.confidence, hydrogen.note?.note],
    ['own', 'medium', 'Offer of March'],
  )
  assert.deepEqual(rowOf('/utilities/hydrogen/price', { notes: [] }).source, null)
})

test('what an input does to the answer is what a calculation with a tenth more or less has', () => {
  const { inputs, output: told } = registerOf(question())
  const lcopOf = (price: number) =>
    calculateOutcome(changed(hefa, { 'utilities.0.price.value': 6, 'feedstocks.0.price.value': price }))
      .technoEconomics.lcop.value
  assert.equal(told.base.value, lcopOf(930))
  assert.equal(inputs[0]?.place, '/feedstocks/UCO/price')
  assert.deepEqual([inputs[0]?.effect?.low, inputs[0]?.effect?.high], [lcopOf(837), lcopOf(1_023)])
  // One yield alone is refused, and a word cannot be moved.
  assert.equal(rowOf('/products/JET/yield').effect, null)
  assert.equal(rowOf('/products/JET/isFuel').effect, null)
  assert.equal(rowOf('/plant/processCarbonIntensity').effect?.swing, 0)
})

test('a large effect and a weak source are told, and only where they are', () => {
  const price = rowOf('/feedstocks/UCO/price')
  assert.deepEqual([price.isLarge, price.isWeak], [true, true])
  const hydrogen = rowOf('/utilities/hydrogen/price')
  assert.deepEqual([hydrogen.isLarge, hydrogen.isWeak], [true, false])
  const rate = rowOf('/economics/discountRate')
  assert.deepEqual([rate.isLarge, rate.isWeak], [false, false])
  assert.equal(rowOf('/plant/processCarbonIntensity').isLarge, false)
})

test('who changed an input is who calculated first with it as it is now', () => {
  const now = question().inputs
  const history = [
    { inputs: now, at: '2026-03-03T00:00:00.000Z', by: 'Cyd' },
    { inputs: now, at: '2026-02-02T00:00:00.000Z', by: 'Bob' },
    { inputs: hefa, at: '2026-01-01T00:00:00.000Z', by: 'Ada' },
  ]
  assert.deepEqual(rowOf('/utilities/hydrogen/price', { history }).changed, {
    at: '2026-02-02T00:00:00.000Z',
    by: 'Bob',
  })
  assert.equal(rowOf('/feedstocks/UCO/price', { history }).changed, null)
  assert.equal(rowOf('/utilities/hydrogen/price', { history: history.slice(2) }).changed, null)
})

test('who changed an input is told whatever the order in which the database keeps what is in it', () => {
  const now = question().inputs
  const turned = JSON.parse(JSON.stringify(now), (_, value) =>
    value?.unit === undefined ? value : Object.fromEntries(Object.entries(value).toReversed()),
  )
  const history = [
    { inputs: turned, at: '2026-02-02T00:00:00.000Z', by: 'Bob' },
    { inputs: hefa, at: '2026-01-01T00:00:00.000Z', by: 'Ada' },
  ]
  assert.equal(rowOf('/utilities/hydrogen/price', { history }).changed?.by, 'Bob')
})

test('as CSV numbers are as they are and no text is a formula', () => {
  const lines = registerCsv(registerOf(question())).split('\r\n')
  const { inputs } = registerOf(question())
  assert.equal(lines.length, inputs.length + 2)
  const hydrogen = lines.find((line) => line.startsWith('/utilities/hydrogen/price'))
  assert.match(String(hydrogen), /,6,USD\/kg,own,"'=HYPERLINK\(""http:\/\/x""\)",medium,Offer of March,Ada,/)
  assert.match(
    String(lines[1]),
    /^\/feedstocks\/UCO\/price,feedstocks,UCO: Feedstock price,930,USD\/t,default,A market report,low,/,
  )
})
