import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Attributed, type AttributedPart, attributionData } from './attribution-data.ts'

const part = (
  key: string,
  group: string,
  value: number,
  standardError: number | null = null,
): AttributedPart => ({
  key,
  label: key,
  group,
  part: 'other',
  value,
  standardError,
  before: 'a',
  after: 'b',
})

const given: Attributed = {
  output: { label: 'MFSP', unit: 'USD/t' },
  from: { name: 'Base', value: 1_000 },
  to: { name: 'Dear', value: 1_500 },
  parts: [
    part('tax', 'Finance', -100),
    part('price', 'Feedstocks', 500),
    part('rate', 'Finance', 98),
    part('a', 'Plant', 1),
    part('b', 'Plant', 1),
  ],
  small: ['a', 'b'],
}

test('sections come by what they add, their inputs below them, and every step begins where the one before ended', () => {
  const { rows, isCut } = attributionData(given)
  assert.deepEqual(
    rows.map(({ label, from, to, isGroup = false }) => [label, from, to, isGroup]),
    [
      ['Base', 0, 1_000, false],
      ['price', 1_000, 1_500, false],
      ['Finance', 1_500, 1_498, true],
      ['tax', 1_500, 1_400, false],
      ['rate', 1_400, 1_498, false],
      ['2 others', 1_498, 1_500, false],
      ['Dear', 0, 1_500, false],
    ],
  )
  assert.equal(isCut, false)
})

test('what is shown adds up as well, rounded as it is', () => {
  const parts = Array.from({ length: 9 }, (_, i) => part(`p${i}`, 'Plant', 1.26))
  const { rows } = attributionData({ ...given, to: { name: 'Dear', value: 1_011.34 }, parts, small: [] })
  const number = (text = '') => Number(text.replaceAll(',', '').replace('−', '-'))
  const steps = rows.filter(({ key }) => key.startsWith('p'))
  const sum = steps.reduce((all, { text }) => all + number(text), 0)
  assert.equal(sum.toFixed(1), (number(rows.at(-1)?.text) - number(rows[0]?.text)).toFixed(1))
  assert.equal(rows[1]?.text, `+${sum.toFixed(1)}`)
})

test('the result is told in words: by how much, and what makes most of it', () => {
  assert.equal(
    attributionData(given).result,
    'MFSP is 500.0 USD/t higher in Dear than in Base: price +500.0, tax −100.0, rate +98.0 and all others +2.0',
  )
  const same = attributionData({ ...given, to: { name: 'Dear', value: 1_000 }, parts: [], small: [] })
  assert.equal(same.result, 'MFSP: the inputs are the same.')
})

test('steps that are small beside the totals are drawn on a scale of their own, and it is said', () => {
  const { rows, isCut, notes } = attributionData({
    ...given,
    to: { name: 'Dear', value: 1_010 },
    parts: [part('price', 'Feedstocks', 10, 0.2)],
    small: [],
  })
  assert.equal(isCut, true)
  assert.deepEqual([rows[0]?.from, rows[0]?.to], [1_000, 1_000])
  assert.match(notes[0] ?? '', /does not begin at 0/)
  assert.match(notes[1] ?? '', /random orders/)
})

test('the table has every input with what it is in each, and the ends', () => {
  const { table } = attributionData(given)
  assert.deepEqual(table.columns, ['Input', 'Section', 'Base', 'Dear', 'USD/t'])
  assert.equal(table.rows.length, 7)
  assert.deepEqual(table.rows[1], { head: 'price', cells: ['Feedstocks', 'a', 'b', 500] })
})

test('where a mixture has no such number it says so, and draws nothing', () => {
  const { missing, result, rows } = attributionData({
    output: given.output,
    names: ['Base', 'Dear'],
    reason: 'There is none.',
  })
  assert.deepEqual([missing, result, rows], ['There is none.', 'MFSP: There is none.', []])
})
