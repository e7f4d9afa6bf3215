import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw } from '../../tools/data/draw.ts'

const numbers = Array.from({ length: 20 }, (_, n) => ({ table: 'feedstocks', row: `${n}`, member: 'price' }))
const rowsOf = (seed: string, from = numbers) => draw(from, 5, seed).map(({ row }) => row)

test('the same seed draws the same sample, in whatever order the numbers come', () => {
  assert.deepEqual(rowsOf('1'), rowsOf('1', numbers.toReversed()))
  assert.notDeepEqual(rowsOf('1'), rowsOf('2'))
  assert.equal(new Set(rowsOf('1')).size, 5)
})

test('every number is drawn about as often as any other', () => {
  const seeds = Array.from({ length: 2_000 }, (_, seed) => String(seed))
  const drawn = seeds.flatMap((seed) => rowsOf(seed))
  for (const { row } of numbers) {
    const times = drawn.filter((each) => each === row).length
    // 500 are expected, with a standard deviation of 19.
    assert.ok(Math.abs(times - 500) < 100, `${row} was drawn ${times} times`)
  }
})

test('a sample keeps its numbers when another one is added', () => {
  const more = [...numbers, { table: 'products', row: '1', member: 'price' }]
  const known = new Set(rowsOf('1'))
  const kept = rowsOf('1', more).filter((row) => known.has(row))
  assert.ok(kept.length >= 4)
})
