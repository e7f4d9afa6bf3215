import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findRates } from '../../src/engine/numerics/rate-of-return.ts'
import { everyTime } from '../support/plants.ts'

const flows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 7 })

/** Growth factors from 1e-3 to 1e3, of which one is 1. */
const points = 6000
const growth = Array.from({ length: points + 1 }, (_, i) => 1000 ** ((2 * i) / points - 1))

/** The places of the grid after which the net present value has another sign, and whether it falls there. */
function crossings(cashFlows: readonly number[]) {
  const signs = growth.map((each) => {
    const worth = cashFlows.reduce((sum, flow, year) => sum + flow / each ** year, 0)
    return Math.sign(worth)
  })
  return signs.flatMap((sign, i) =>
    i > 0 && sign * (signs[i - 1] ?? 0) < 0
      ? [{ from: growth[i - 1]! - 1, to: growth[i]! - 1, falls: sign < 0 }]
      : [],
  )
}

test('the rate of return is the one that a walk along the curve of the net present value finds', () => {
  const seen = { one: 0, chosen: 0, refused: 0 }
  const property = fc.property(flows, (cashFlows) => {
    const { value, roots } = findRates(cashFlows)
    const crossed = crossings(cashFlows)
    // Rates that the grid cannot tell apart, and those at which the curve touches zero, are for the other tests.
    fc.pre(
      crossed.length === roots.length &&
        crossed.every(({ from, to }, i) => from < roots[i]! && roots[i]! < to),
    )
    const above = crossed.filter(({ from }) => from >= 0)
    const expected =
      crossed.length === 1 ? crossed[0] : above.length === 1 && above[0]!.falls ? above[0] : undefined
    if (!expected) assert.equal(value, null)
    else assert.ok(value !== null && expected.from < value && value < expected.to, `${cashFlows}: ${value}`)
    seen[crossed.length === 1 ? 'one' : expected ? 'chosen' : 'refused']++
  })
  fc.assert(property, { ...everyTime, numRuns: 400 })
  assert.ok(Math.min(...Object.values(seen)) > 10, JSON.stringify(seen))
})
