import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeNumbersAs } from '../format/numbers.ts'
import { convergenceData } from './convergence-data.ts'
import { exceedanceData } from './exceedance-data.ts'
import { heatData } from './heat-data.ts'
import { histogramData } from './histogram-data.ts'
import { mapData } from './map-data.ts'
import { scatterData } from './scatter-data.ts'
import { narrowingData, spearmanData } from './shares-data.ts'
import type { Spread } from './spread.ts'

writeNumbersAs('en-GB')

const estimate = (value: number | null, half = 4) => ({
  value,
  standardError: value === null ? null : half / 2,
  interval95: value === null ? null : ([value - half, value + half] as const),
})
const spread = (changes: Partial<Spread> = {}): Spread => ({
  label: 'NPV',
  unit: 'MUSD',
  trials: 100,
  withValue: 100,
  base: { value: 12, percentile: 0.6 },
  mean: estimate(10),
  sd: estimate(5),
  quantiles: [
    { p: 0.1, ...estimate(2, 0.2) },
    { p: 0.5, ...estimate(10, 0.2) },
    { p: 0.9, ...estimate(18, 0.2) },
  ],
  histogram: { edges: [0, 10, 20], counts: [49, 49], below: 1, above: 1 },
  ...changes,
})

test('a histogram says its percentiles, its parts and what is not drawn', () => {
  const { result, bars, notes, table } = histogramData(spread())
  assert.equal(result, 'NPV: P10 2.0, P50 10.0, P90 18.0 MUSD')
  assert.equal(bars[1]?.name, '10 to 20 MUSD: 49 of 100 futures')
  assert.deepEqual(notes, ['2 futures lie beyond what is drawn.'])
  assert.deepEqual(table.rows[0], { head: 0, cells: [10, 49] })
})

test('a result that no future has is said in every chart of it', () => {
  const none = spread({ withValue: 0 })
  const threshold = { value: 0, probability: estimate(0) }
  for (const chart of [histogramData(none), exceedanceData(none, [], threshold), convergenceData(none, [])]) {
    assert.equal(chart.missing, 'No future has such a number.')
    assert.equal(chart.result, chart.missing)
  }
})

test('a threshold is told as a share of 100 futures', () => {
  const points = [{ value: 0, probability: estimate(0.9, 0.01) }]
  const { result, table } = exceedanceData(spread(), points, { value: 0, probability: estimate(0.9, 0.01) })
  assert.equal(result, 'NPV is more than 0 MUSD in 90.0 of 100 futures')
  assert.deepEqual(table.rows[0], { head: 0, cells: [0.9, 0.89, 0.91] })
})

test('an answer that is not settled says how many futures would be enough', () => {
  const look = (half: number) => ({
    trials: 1_000,
    mean: estimate(10),
    p10: estimate(2, half),
    p90: estimate(18, half),
  })
  assert.match(convergenceData(spread(), [look(0.1)]).result, /^Settled: P90 is 18/)
  // Twenty times the target takes four hundred times as many.
  assert.equal(
    convergenceData(spread(), [look(3.6)]).result,
    'Not settled yet: some 500,000 futures would be enough',
  )
})

test('what is worth knowing is told by the standard deviation, and noise is told apart', () => {
  const influence = {
    label: 'NPV',
    noiseBand: 0.1,
    parameters: [
      { name: 'tax', rho: 0.02, interval95: [-0.1, 0.1] as const, isSignificant: false, share: 0 },
      { name: 'price', rho: -0.9, interval95: [-0.92, -0.88] as const, isSignificant: true, share: 0.84 },
    ],
  }
  const narrowing = narrowingData(influence)
  assert.equal(narrowing.result, 'Were price known, the spread of NPV would be 60\u202f% narrower')
  assert.deepEqual(
    narrowing.bars.map(({ name, isNoise }) => [name, isNoise]),
    [
      ['price', false],
      ['tax', true],
    ],
  )
  const spearman = spearmanData(influence)
  assert.equal(spearman.result, 'NPV follows price most, −0.9')
  assert.deepEqual(spearman.notes, ['What is grey may be there by chance.'])
})

test('a future without a number has its point and is counted', () => {
  const axis = { label: 'price', unit: 'USD/t' }
  const { points, notes } = scatterData(axis, { label: 'NPV', unit: 'MUSD' }, [
    { x: 900, y: 12 },
    { x: 1_300, y: null },
  ])
  assert.equal(points[1]?.name, 'Future 2: price 1,300 USD/t, NPV none')
  assert.deepEqual(notes, ['1 of them have no NPV: they stand at the lower edge.'])
})

test('a map tells better from worse, whichever way that is', () => {
  const map = {
    label: 'LCOP',
    unit: 'USD/t',
    threshold: 10,
    isMoreBetter: false,
    x: { label: 'a', unit: '', values: [1, 2], now: 1 },
    y: { label: 'b', unit: '', values: [3, 4], now: 3 },
    values: [5, 10, 20, null],
    lines: [],
  }
  const { cells, notes, result } = mapData(map)
  assert.deepEqual(
    cells.map(({ isGood }) => isGood),
    [true, false, false, undefined],
  )
  assert.equal(cells[2]?.name, 'a 2, b 3: LCOP 20 USD/t')
  assert.match(result, /^LCOP below 10 USD\/t in 25 of 100 parts/)
  assert.equal(notes.length, 2)
})

test('a heat table begins with the best place, and columns without a number are told in a line', () => {
  const none = { value: null, reason: 'It contradicts itself.' }
  const { rows, columns, notes, result } = heatData({
    label: 'NPV',
    unit: 'MUSD',
    isMoreBetter: true,
    of: { rows: 'countries', columns: 'feedstocks' },
    columns: ['UCO', 'Palm'],
    rows: [
      { name: 'USA', cells: [{ value: 1 }, none] },
      { name: 'Fiji', cells: [{ value: 3 }, none] },
    ],
  })
  assert.deepEqual(columns, ['UCO'])
  assert.deepEqual(
    rows.map(({ name, cells }) => [name, cells[0]?.rank]),
    [
      ['Fiji', 1],
      ['USA', 0],
    ],
  )
  assert.equal(result, 'NPV is best in Fiji, 3 MUSD, of 2 countries')
  assert.deepEqual(notes, ['Palm: no NPV anywhere. It contradicts itself.'])
})
