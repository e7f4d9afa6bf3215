import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quantile } from './quantile.ts'
import { selectedQuantiles } from './selected-quantiles.ts'

const shares = [0.9, 0, 0.1, 0.5, 1]

test('quantiles that are found by counting are those of the numbers in order', () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: 0, max: 3 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 300 }), (given) => {
      const values = Float64Array.from(given)
      const sorted = values.toSorted()
      assert.deepEqual(
        selectedQuantiles(values, shares),
        shares.map((share) => quantile(sorted, share)),
      )
    }),
    { numRuns: 300 },
  )
})
