import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeNumbersAs } from '../format/numbers.ts'
import { type CostOfScale, scaleCurveData } from './scale-curve-data.ts'

writeNumbersAs('en-GB')

const cost = (changes: Partial<CostOfScale> = {}): CostOfScale => ({
  label: 'LCOP',
  unit: 'USD/t',
  capacityUnit: 'kt/yr',
  capacities: [10, 100, 1_000],
  haul: [14, 44, 140],
  total: [1_800, 1_430, 1_600],
  logistics: [35, 110, 350],
  capital: [700, 290, 120],
  optimum: {
    capacity: 180.4,
    unitCost: 1_422.2,
    logistics: 143.2,
    haul: 59,
    feedstockPrice: 1_040,
    isAtBound: false,
    withinOnePercent: [85.74, 322.2],
  },
  own: 1_510,
  ...changes,
})

test('the sentence says where a tonne costs least and what is as good', () => {
  const { result, notes } = scaleCurveData(cost())
  assert.equal(result, 'A tonne costs least at 180 kt/yr; within 1 % from 85.7 to 322 kt/yr')
  assert.deepEqual(notes, [
    'There LCOP is 1,422 USD/t, and at the capacity of this plant 1,510.',
    'Logistics are 143.2 USD/t of it: the feedstock comes 59 km on average and costs 1,040 USD/t at the plant.',
  ])
})

test('an end of the search is told as no optimum, and a range that is cut as cut', () => {
  const { optimum } = cost()
  assert.ok(optimum)
  const bound = scaleCurveData(
    cost({ optimum: { ...optimum, capacity: 1_000, isAtBound: true, withinOnePercent: [700, 1_000] } }),
  )
  assert.equal(
    bound.result,
    'A tonne costs least at an end of the search, 1,000 kt/yr, and the optimum lies beyond it; within 1 % from 700 to 1,000 kt/yr',
  )
  assert.equal(bound.notes.length, 2)
  const cut = scaleCurveData(cost({ optimum: { ...optimum, withinOnePercent: [86, 1_000] } }))
  assert.equal(cut.notes.at(-1), 'The range within 1 % goes on beyond the search.')
})

test('the parts are the total, and without capital what is left is one part', () => {
  const { lines, table } = scaleCurveData(cost())
  assert.deepEqual(table.columns, [
    'Capacity, kt/yr',
    'Total, USD/t',
    'Capital, USD/t',
    'Operation with feedstock, USD/t',
    'Logistics, USD/t',
    'Average haul, km',
  ])
  assert.deepEqual(table.rows[1], { head: 100, cells: [1_430, 290, 1_030, 110, 44] })
  assert.equal(lines.length, 4)
  const whole = scaleCurveData(cost({ capital: null, total: [null, 1_430, 1_600] }))
  assert.deepEqual(whole.lines[1], { name: 'All but logistics', values: [null, 1_320, 1_250] })
})

test('a cost that does not exist has its reason in the place of a drawing', () => {
  const { missing, result, notes } = scaleCurveData(cost({ optimum: null, reason: 'No fuel is made.' }))
  assert.deepEqual([missing, result, notes], ['No fuel is made.', 'No fuel is made.', []])
})
