import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owenValues } from './owen.ts'

/** The value of every set of some players. */
const game = (players: number, value: (set: number) => number) =>
  Array.from({ length: 1 << players }, (_, set) => value(set))

const has = (set: number, player: number) => Number((set & (1 << player)) !== 0)
const singles = (players: number) => Array.from({ length: players }, (_, i) => [i])

const close = (found: readonly number[], expected: readonly number[]) => {
  assert.equal(found.length, expected.length)
  found.forEach((value, i) => {
    assert.ok(Math.abs(value - (expected[i] as number)) < 1e-12, `${found} is not ${expected}`)
  })
}

test('what is a sum is given to those that add it, and nothing to who adds nothing', () => {
  const values = game(4, (set) => 7 + 2 * has(set, 0) - 5 * has(set, 1) + 3 * has(set, 3))
  close(owenValues(values, singles(4)), [2, -5, 0, 3])
})

test('what two make together is shared between them', () => {
  // (2 + 3 a)(5 + 4 b) = 10 + 15 a + 8 b + 12 a b
  const values = game(2, (set) => (2 + 3 * has(set, 0)) * (5 + 4 * has(set, 1)))
  close(owenValues(values, singles(2)), [15 + 6, 8 + 6])
})

test('the gloves of the textbook: one left and two right make a pair', () => {
  const values = game(3, (set) => Math.min(has(set, 0), has(set, 1) + has(set, 2)))
  close(owenValues(values, singles(3)), [4 / 6, 1 / 6, 1 / 6])
})

test('with unions, those of one come together: the two right gloves bargain as one', () => {
  const values = game(3, (set) => Math.min(has(set, 0), has(set, 1) + has(set, 2)))
  close(owenValues(values, [[0], [1, 2]]), [1 / 2, 1 / 4, 1 / 4])
})

test('whatever the values, what all add is the whole, and backwards it is less than nothing by as much', () => {
  const values = game(6, (set) => Math.sin(17 * set) * 100)
  const backwards = game(6, (set) => values[63 - set] as number)
  for (const unions of [singles(6), [[0, 3], [1], [2, 4, 5]]]) {
    const shares = owenValues(values, unions)
    close([shares.reduce((sum, each) => sum + each, 0)], [(values[63] as number) - (values[0] as number)])
    close(
      owenValues(backwards, unions),
      shares.map((share) => -share),
    )
  }
})

test('no players share nothing', () => {
  assert.deepEqual(owenValues([5], []), [])
})
