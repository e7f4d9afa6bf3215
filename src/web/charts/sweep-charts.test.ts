import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example, outcomeOf } from '../../../test/support/examples.ts'
import { breakEvenOf, sensitivityOf } from '../../../test/web/charts/charts.ts'
import { breakEvenData } from './break-even-data.ts'
import { tornadoData } from './tornado-data.ts'

const hefa = example('hefa-usa-500')
const sensitivity = sensitivityOf(hefa, outcomeOf)
const differences = { labels: 'differences' } as const

test('the input that moves the result most comes first, and ends are differences or results', () => {
  const { rows, result } = tornadoData(sensitivity, differences)
  const reach = rows.map(({ low, high }) => Math.max(Math.abs(low.difference!), Math.abs(high.difference!)))
  assert.deepEqual(
    reach,
    reach.toSorted((a, b) => b - a),
  )
  assert.deepEqual([rows[0]!.low.text, rows[0]!.high.text], ['−112.5', '+112.5'])
  assert.match(result, /^LCOP is moved most by Price of the first feedstock −112\.5 to \+112\.5,/)
  const results = tornadoData(sensitivity, { labels: 'results' }).rows
  assert.deepEqual([results[0]!.low.text, results[0]!.high.text], ['1,383.3', '1,608.3'])
})

test('inputs that are not drawn are counted, and all are in the table', () => {
  const { rows, notes, table } = tornadoData(sensitivity, { ...differences, most: 3 })
  assert.equal(rows.length, 3)
  assert.equal(table.rows.length, sensitivity.rows.length)
  assert.match(notes[0]!, /^4 more in the table move at most \d/)
})

test('an end without a result is none, with its reason, and counts as no movement', () => {
  const output = { value: null, unit: 'USD/t', reason: 'No fuel is made.' }
  const [first, ...others] = sensitivity.rows
  const rows = [{ ...first!, low: { ...first!.low, output } }, ...others]
  const data = tornadoData({ ...sensitivity, rows }, differences)
  const row = data.rows.find(({ pointer }) => pointer === first!.pointer)
  assert.deepEqual([row!.low.difference, row!.low.text], [null, 'none'])
  assert.match(data.notes.join(), /No fuel is made\./)
})

test('a result that does not exist is moved by nothing', () => {
  const output = { ...sensitivity.output, value: null, reason: 'No fuel is made.' }
  assert.equal(tornadoData({ ...sensitivity, output }, differences).missing, 'No fuel is made.')
  const rows = sensitivity.rows.filter(({ pointer }) => pointer === 'economics.taxRate')
  assert.equal(tornadoData({ ...sensitivity, rows }, differences).missing, 'None of these inputs moves LCOP.')
})

test('a crossing is named with the unit of the input, none and several are told', () => {
  const sweep = breakEvenOf(hefa, outcomeOf)
  assert.equal(sweep.crossings.length, 1)
  const one = breakEvenData(sweep)
  assert.match(
    one.result,
    /^Net present value is zero where price of the first feedstock is 1,\d{3} USD\/t, now 930$/,
  )
  const points = sweep.points.filter(({ input }) => input < 1000)
  const none = breakEvenData({ ...sweep, points, crossings: [] })
  assert.match(
    none.result,
    /^Net present value stays above zero for price of the first feedstock from 465 to/,
  )
  assert.match(breakEvenData({ ...sweep, crossings: [500, 600, 700] }).result, /is 500, 600 and 700 USD\/t/)
})

test('points without a value break the line and are told; without any there is nothing to draw', () => {
  const sweep = breakEvenOf(hefa, outcomeOf)
  const points = sweep.points.map((point, i) => (i === 3 ? { ...point, npv: null } : point))
  const broken = breakEvenData({ ...sweep, points })
  assert.equal(broken.points[3]!.npv, null)
  assert.equal(broken.notes.length, 1)
  const empty = breakEvenData({
    ...sweep,
    points: points.map((point) => ({ ...point, npv: null })),
    crossings: [],
  })
  assert.ok(empty.missing)
})
