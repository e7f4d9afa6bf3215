import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { existingInOrder, inOrder } from './order.ts'

/** The same by a sort that compares. */
const compared = (column: Float64Array): number[] =>
  Array.from(column, (_, place) => place)
    .filter((place) => !Number.isNaN(column[place]))
    .sort((a, b) => column[a]! - column[b]! || a - b)

function assertOrdered(column: Float64Array): void {
  const expected = compared(column)
  const { places, sorted } = existingInOrder(column)
  assert.deepEqual(Array.from(places), expected)
  assert.deepEqual(
    Array.from(sorted),
    expected.map((place) => column[place]),
  )
}

test('places are in the order of their numbers, equal ones as they stand, and those without a number left out', () => {
  const numbers = fc.oneof(
    fc.double({ noDefaultInfinity: true }),
    fc.integer({ min: 0, max: 5 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 200 }), (column) => assertOrdered(Float64Array.from(column))),
    { numRuns: 300 },
  )
})

const many = (at: (i: number) => number) => Float64Array.from({ length: 20_000 }, (_, i) => at(i))
/** Between 0 and 1 in no order. */
const scattered = (i: number) => (i * 0.6180339887498949) % 1

for (const [name, column] of [
  ['all equal', many(() => 3)],
  ['a few values', many((i) => i % 3)],
  ['nearly all equal', many((i) => (i % 1_000 === 0 ? i : 1))],
  ['tails without end', many((i) => 1 / (scattered(i) - 0.5) ** 9)],
  ['over all exponents', many((i) => 2 ** (2_000 * (scattered(i) - 0.5)))],
  ['most without a number', many((i) => (i % 10 === 0 ? scattered(i) : Number.NaN))],
  ['none with a number', many(() => Number.NaN)],
  ['infinite ones', many((i) => (i % 7 === 0 ? Number.POSITIVE_INFINITY : -scattered(i)))],
] as const) {
  test(`many numbers are in order: ${name}`, () => assertOrdered(column))
}

test('where numbers are expected does not change their order', () => {
  const column = many(scattered)
  const expected = compared(column)
  for (const [low, high] of [
    [0, 1],
    [5, 6],
    [-1e9, 1e9],
    [0, 0],
  ] as const)
    assert.deepEqual(Array.from(inOrder(column, { low, high }).places), expected)
})
