import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesData } from './lines-data.ts'
import { roundedToSum } from './rounded-sum.ts'
import { fileName } from './save.ts'
import { spanScale, valueScale } from './scale.ts'
import { textWidth, wrapped } from './text-width.ts'
import { asTsv } from './tsv.ts'

const everyTime = { seed: 20_261_129 }

test('rounded parts add up to the rounded whole, and none is a unit or more away from itself', () => {
  const part = fc.double({ min: -5000, max: 5000, noNaN: true })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
      const whole = parts.reduce((a, b) => a + b, 0)
      const rounded = roundedToSum(parts, whole, 1)
      const sum = rounded.reduce((a, b) => a + Math.round(b * 10), 0)
      assert.equal(sum - Math.round(whole * 10), 0)
      for (const [i, each] of rounded.entries()) assert.ok(Math.abs(each - parts[i]!) <= 0.1 + 1e-9)
    }),
    everyTime,
  )
})

test('a label is wrapped within its width and nothing of it is lost', () => {
  const text = fc.string({ unit: 'grapheme-ascii', maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 15, max: 200 }), (label, width) => {
      const lines = wrapped(label, width)
      assert.equal(lines.join('').replaceAll(' ', ''), label.replaceAll(' ', ''))
      for (const line of lines) assert.ok(textWidth(line.trim()) <= width)
    }),
    everyTime,
  )
})

test('a scale holds zero and all values, and leaves out those that do not exist', () => {
  const { at, ticks } = valueScale([-3, null, 7], { from: 0, to: 100 })
  assert.ok(at(-3) >= 0 && at(7) <= 100)
  assert.ok(ticks.includes(0))
  assert.ok(Number.isFinite(valueScale([null], { from: 0, to: 100 }).at(0)))
  const only = spanScale([5, 5], { from: 0, to: 100 })
  assert.ok(Number.isFinite(only.at(5)))
})

test('copied numbers have all digits and no grouping; what does not exist is an empty cell', () => {
  const table = {
    columns: ['Part', 'USD/t'],
    rows: [
      { head: 'UCO\tfat', cells: [1125.3333333333333] },
      { head: 'x', cells: [null] },
    ],
  }
  assert.equal(asTsv(table), 'Part\tUSD/t\nUCO fat\t1125.33333333333\nx\t')
  const dangerous = { columns: ['Part', 'x'], rows: [{ head: '=1+1', cells: ['＠x'] }] }
  assert.equal(asTsv(dangerous), "Part\tx\n'=1+1\t'＠x")
})

test('a file is named for its chart', () => {
  assert.equal(fileName('What a tonne costs', 'svg'), 'what-a-tonne-costs.svg')
})

test('rows of another unit, without numbers or beyond the sixth are not drawn, and say so', () => {
  const row = (name: string, unit: string, ...values: (number | null)[]) => ({ name, unit, values })
  const data = linesData({
    title: 'Money by year',
    years: [0, 1],
    series: [
      row('Revenue', 'USD', 0, 2e6),
      row('Factor', '1', 1, 0.9),
      { ...row('Cover', 'USD', null, null), reason: 'There is no debt.' },
      ...Array.from({ length: 6 }, (_, i) => row(`Row ${i}`, 'USD', 1, 2)),
    ],
  })
  assert.equal(data.unit, 'MUSD')
  assert.deepEqual(data.lines[0], { name: 'Revenue', values: [0, 2] })
  assert.equal(data.lines.length, 6)
  assert.deepEqual(data.notes, [
    'Factor is in 1: see the table.',
    'Cover: There is no debt.',
    'Row 5 is in the table.',
  ])
  assert.equal(data.table.columns.length, 10)
})
