import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../test/support/examples.ts'
import { randomised, seeded } from '../../../test/support/random-inputs.ts'
import type { Scalar } from '../../contract/answers/scalar.ts'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { quantityAt, withQuantity } from '../../contract/request/pointers.ts'
import { variedAt } from './columns.ts'
import { recalculate } from './live.ts'
import { type AnswerTo, type SweepRequest, sweep } from './sweep.ts'

const read = (document: unknown): Inputs => {
  const { inputs, errors } = readInputs(document)
  assert.ok(inputs, JSON.stringify(errors))
  return inputs
}
const hefa = read(example('hefa-usa-500'))
const ptl = read(example('ptl-160'))
const level = 'ROADSHOW'
const outputs = ['lcop', 'npv', 'mfsp', 'irr', 'payback', 'carbonIntensity', 'abatementCost']

function answerTo<Request extends SweepRequest>(request: Request): AnswerTo<Request> {
  const pieces = sweep(request)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value as AnswerTo<Request>
  }
}

const scalarIn = ({ technoEconomics, financials }: Outcome, name: string) => {
  if (name === 'carbonIntensity') return technoEconomics.carbonIntensity.total
  const all = { ...technoEconomics, ...financials } as unknown as Record<string, Scalar>
  return withReason(all[name] ?? { value: null, unit: '' })
}

/** A reason is told of what has no number; beside one, such as a rate of return among several, none is shown. */
const withReason = ({ value = null, unit = '', reason }: Partial<Scalar>) => ({
  value,
  unit,
  ...(value === null && reason !== undefined && { reason }),
})

/** Every quantity of a document. */
function pointersOf(node: unknown, at = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('value' in node && 'unit' in node) return [at]
  return Object.entries(node).flatMap(([key, each]) => pointersOf(each, `${at}/${key}`))
}

/** What the page gives of each number when one input is set to a value; why it gives none where the contract refuses that. */
function givenAt(inputs: Inputs, pointer: string, value: number, units: Record<string, Scalar>) {
  const given = quantityAt(inputs, pointer)
  assert.ok(given)
  const { outcome, errors } = recalculate(withQuantity(inputs, pointer, { ...given, value }))
  const scalarOf = (name: string) =>
    outcome ? scalarIn(outcome, name) : { value: null, unit: units[name]?.unit, reason: errors?.[0]?.message }
  return Object.fromEntries(outputs.map((name) => [name, scalarOf(name)]))
}

function assertEnds(inputs: Inputs): void {
  const ranges = pointersOf(inputs).map((pointer) => {
    const { value = 0 } = quantityAt(inputs, pointer) ?? {}
    return { pointer, low: value * 0.9, high: value * 1.1 }
  })
  const { rows, now } = answerTo({ kind: 'tornado', inputs, level, outputs, ranges })
  assert.equal(rows.length, ranges.length)
  for (const { pointer, low, high } of rows) {
    for (const { input, outputs: found } of [low, high]) {
      assert.deepEqual(found, givenAt(inputs, pointer, input, now), `${pointer} at ${input}`)
    }
  }
}

test('the ends of each input are what the page gives when that input is set there', () => {
  const random = seeded(20261129)
  for (const inputs of [hefa, ptl, ...[hefa, ptl].map((each) => randomised(each, random) ?? each)]) {
    assertEnds(inputs)
  }
})

test('the net present value is zero at each break-even, and on both sides of it is not', () => {
  const { crossings, points, value, unit } = answerTo({
    kind: 'breakEven',
    inputs: hefa,
    level,
    pointer: '/feedstocks/0/price',
  })
  assert.deepEqual([value, unit], [930, 'USD/t'])
  assert.equal(crossings.length, 1)
  const npvAt = (price: number) =>
    recalculate(withQuantity(hefa, '/feedstocks/0/price', { value: price, unit })).outcome?.financials.npv
      .value ?? Number.NaN
  const [crossing = 0] = crossings
  assert.ok(Math.abs(npvAt(crossing)) < 1, String(npvAt(crossing)))
  assert.ok(npvAt(crossing * 0.99) > 0 && npvAt(crossing * 1.01) < 0)
  for (const { input, npv } of points) assert.equal(npv, npvAt(input))
  assert.ok(points.some(({ input }) => input > crossing))
})

test('an input of which more follows than one number is drawn by calculations', () => {
  const pointer = '/economics/lifetime'
  assert.equal(variedAt(hefa, pointer), undefined)
  const { reason, points } = answerTo({ kind: 'breakEven', inputs: hefa, level, pointer })
  assert.match(reason ?? '', /whole numbers/)
  assert.deepEqual(points, [])
})

test('what a level does not see is not swept', () => {
  const ranges = [{ pointer: '/feedstocks/0/price', low: 900, high: 950 }]
  const { now, rows } = answerTo({ kind: 'tornado', inputs: hefa, level: 'CORE', outputs, ranges })
  assert.deepEqual(Object.keys(now), ['payback', 'carbonIntensity'])
  assert.deepEqual(Object.keys(rows[0]?.low.outputs ?? {}), ['payback', 'carbonIntensity'])
  const { reason, crossings, points } = answerTo({
    kind: 'breakEven',
    inputs: hefa,
    level: 'CORE',
    pointer: '/feedstocks/0/price',
  })
  assert.match(reason ?? '', /no single output npv/)
  assert.deepEqual([crossings, points], [[], []])
})

test('columns of 10,000 scenarios have the bits of one calculation each', () => {
  const pointers = ['/feedstocks/0/price', '/utilities/1/price', '/economics/referenceCapital']
  const random = seeded(1)
  const count = 10_000
  const varied = pointers.map((pointer) => {
    const { value = 0 } = quantityAt(hefa, pointer) ?? {}
    return { pointer, values: Float64Array.from({ length: count }, () => value * (0.8 + 0.4 * random())) }
  })
  const { results } = answerTo({ kind: 'columns', inputs: hefa, level, varied, outputs: ['npv', 'lcop'] })
  assert.ok(results)
  for (let k = 0; k < count; k += 97) {
    const there = varied.reduce((document, { pointer, values }) => {
      const given = quantityAt(document, pointer)
      return given ? withQuantity(document, pointer, { ...given, value: values[k] ?? 0 }) : document
    }, hefa)
    const { outcome } = recalculate(there)
    assert.deepEqual(
      results.map((column) => column[k]),
      [outcome?.financials.npv.value, outcome?.technoEconomics.lcop.value],
    )
  }
})
