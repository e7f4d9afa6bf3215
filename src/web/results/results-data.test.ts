import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { example } from '../../../test/support/examples.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import { tornadoData } from '../charts/tornado-data.ts'
import { recalculate } from '../engine/live.ts'
import { sweep } from '../engine/sweep.ts'
import type { TornadoAnswer } from '../engine/tornado-sweep.ts'
import { sweptInputs } from '../inputs/swept-inputs.ts'
import type { Document } from '../workspace/document.ts'
import { breakEvenSentences, nearCrossings } from './break-even-text.ts'
import { headlines } from './headlines.ts'
import { sensitivityOf } from './sensitivity.ts'
import { yearTable } from './year-table.ts'

const { inputs: hefa } = readInputs(example('hefa-usa-500'))
assert.ok(hefa)
const document = hefa as unknown as Document
const origins = { defaults: document, provenance: {} }

test('inputs are moved by a tenth, within what is legal, whole where they are', () => {
  const all = sweptInputs(document, origins, 'tenth')
  const at = (pointer: string) => all.find((each) => each.pointer === pointer)
  assert.deepEqual(
    [at('/feedstocks/0/price')?.low, at('/feedstocks/0/price')?.high, at('/feedstocks/0/price')?.unit],
    [837, 1023, 'USD/t'],
  )
  const lifetime = at('/economics/lifetime')
  assert.deepEqual([lifetime?.low, lifetime?.high], [18, 22])
  const rate = sweptInputs(
    {
      ...document,
      economics: { ...(document.economics as object), taxRate: { value: 0.95, unit: '1' } },
    } as Document,
    origins,
    'tenth',
  ).find(({ pointer }) => pointer === '/economics/taxRate')
  assert.equal(rate?.high, 1)
  assert.ok(all.every(({ low, high }) => low < high))
})

test('low and high of the datum are taken where it has both, in the unit that is shown', () => {
  const provenance = { '/feedstocks/0/price': { low: 600, high: 1_200 } } as never
  const inKilograms = {
    ...document,
    feedstocks: [{ ...(document.feedstocks as object[])[0], price: { value: 0.93, unit: 'USD/kg' } }],
  } as unknown as Document
  const found = sweptInputs(inKilograms, { defaults: document, provenance }, 'datum').find(
    ({ pointer }) => pointer === '/feedstocks/0/price',
  )
  assert.deepEqual([found?.low, found?.high, found?.unit], [0.6, 1.2, 'USD/kg'])
})

test('a sweep becomes the chart of each headline number, in its unit, without inputs that move nothing', () => {
  const ranges = sweptInputs(document, origins, 'tenth')
  const pieces = sweep({
    kind: 'tornado',
    inputs: hefa,
    level: 'ROADSHOW',
    outputs: headlines.map(({ name }) => name),
    ranges,
  })
  let next = pieces.next()
  while (!next.done) next = pieces.next()
  const answer = next.value as TornadoAnswer
  const { outcome } = recalculate(hefa)
  assert.ok(outcome)
  for (const headline of headlines) {
    const sensitivity = sensitivityOf(answer, ranges, headline, 'each input ±10 %')
    assert.ok(sensitivity)
    const value: number | null = headline.of(outcome)?.value ?? null
    assert.equal(sensitivity.output.value, value === null ? null : value * headline.factor)
    assert.ok(sensitivity.rows.length > 0 && sensitivity.rows.length < ranges.length)
  }
  const [lcop] = headlines
  assert.ok(lcop)
  const cost = sensitivityOf(answer, ranges, lcop, '')
  assert.ok(cost && !cost.rows.some(({ pointer }) => pointer.startsWith('/products/0/price')))
  assert.match(tornadoData(cost, { labels: 'differences' }).result, /^LCOP is moved most by UCO, /)
})

test('a level that does not see a number gets no chart of it', () => {
  const answer: TornadoAnswer = { kind: 'tornado', now: {}, rows: [] }
  assert.equal(sensitivityOf(answer, [], headlines[0] ?? assert.fail(), ''), undefined)
})

const crossed = {
  kind: 'breakEven',
  pointer: '/feedstocks/0/price',
  unit: 'USD/t',
  value: 1_000,
  points: [
    { input: 500, npv: 1 },
    { input: 1_500, npv: -1 },
  ],
} as const

test('break-even is said both ways, for a plant that earns and for one that does not', () => {
  assert.deepEqual(breakEvenSentences('UCO, price', { ...crossed, crossings: [1_391] }, 1e9), [
    'UCO, price may rise to 1,391 USD/t (+39.1\u202f%) before the net present value is zero.',
  ])
  assert.deepEqual(breakEvenSentences('UCO, price', { ...crossed, crossings: [800, 1_200] }, -1e9), [
    'UCO, price has to fall to 800 USD/t (−20.0\u202f%) for the net present value to be zero.',
    'UCO, price has to rise to 1,200 USD/t (+20.0\u202f%) for the net present value to be zero.',
  ])
  assert.deepEqual(breakEvenSentences('UCO, price', { ...crossed, crossings: [] }, 1e9), [])
  assert.deepEqual(breakEvenSentences('UCO, price', { ...crossed, crossings: [800] }, null), [])
  assert.deepEqual(nearCrossings({ ...crossed, crossings: [400, 800, 9_000] }), [800])
})

test('the year table has the money of each year, in millions to read and in dollars to copy', () => {
  const { outcome } = recalculate(hefa)
  assert.ok(outcome)
  const { years, rows } = yearTable(outcome.financials, 'none')
  assert.equal(years.length, 21)
  assert.deepEqual([years[0], years.at(-1)], ['0', '20'])
  const flow = rows.find(({ name }) => name === 'Cash flow')
  assert.equal(flow?.cells[0], '−400.0')
  assert.equal(flow?.values[0], '-400000000')
  const sum = flow?.values.reduce((total, each) => total + Number(each), 0) ?? 0
  const last = Number(rows.find(({ name }) => name === 'Cumulative')?.values.at(-1))
  assert.ok(Math.abs(sum - last) <= 1e-6 * Math.abs(last))
  assert.ok(!rows.some(({ name }) => name === 'Loan drawn'))
})

test('what contracts bring has a row below the revenue, where there are contracts', () => {
  const { inputs } = readInputs(cases['under contracts'])
  assert.ok(inputs)
  const { outcome } = recalculate(inputs)
  assert.ok(outcome)
  const { rows } = yearTable(outcome.financials, 'none')
  const place = rows.findIndex(({ name }) => name === 'Of it by contracts')
  assert.equal(rows[place - 1]?.name, 'Revenue')
  rows[place]?.values.forEach((each, year) => {
    const paid = outcome.financials.contractPayments?.reduce(
      (sum, { payments }) => sum + Number(payments.values[year]),
      0,
    )
    assert.equal(Number(each), Number(paid?.toPrecision(15)))
  })
  assert.ok(rows[place]?.values.some((each) => Number(each) !== 0))
})
