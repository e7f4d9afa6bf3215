import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exp, ln, lnBeyondLine, sine } from '../../src/engine/uncertainty/special/elementary.ts'
import { normalDistribution, normalQuantile } from '../../src/engine/uncertainty/special/normal.ts'
import { studentBound, studentTails } from '../../src/engine/uncertainty/special/student.ts'
import { closeTo } from '../support/close-to.ts'

const nearly = { tolerance: 4e-16 }

test('logarithm and exponential are those of Math to the last digits, over all their range', () => {
  const numbers = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(numbers, (x) =>
      closeTo(ln(x), Math.log(x), `ln ${x}`, {
        tolerance: 4e-16,
        scale: Math.max(1e-300, Math.abs(Math.log(x))),
      }),
    ),
    { numRuns: 2000 },
  )
  const exponents = fc.double({ min: -708, max: 709.7, noNaN: true })
  fc.assert(
    fc.property(exponents, (x) => closeTo(exp(x), Math.exp(x), `exp ${x}`, nearly)),
    { numRuns: 2000 },
  )
  for (const x of [1, Math.SQRT2, Math.SQRT1_2, 1 + 2 ** -52, 1 - 2 ** -53, 5e-324])
    closeTo(ln(x), Math.log(x), `${x}`, nearly)
})

test('what is no number has no logarithm, and what is too large or too small an exponential that says so', () => {
  assert.equal(ln(0), Number.NEGATIVE_INFINITY)
  assert.ok(Number.isNaN(ln(-1)) && Number.isNaN(ln(Number.NaN)) && Number.isNaN(exp(Number.NaN)))
  assert.equal(ln(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY)
  assert.equal(exp(710), Number.POSITIVE_INFINITY)
  assert.equal(exp(-746), 0)
  assert.equal(exp(-745), 5e-324)
  assert.equal(exp(0), 1)
})

test('sine, and the logarithm beyond its line, where they nearly cancel', () => {
  for (const x of [-1.57, -0.5, -1e-9, 0, 1e-3, 0.5236, 1.5]) closeTo(sine(x), Math.sin(x), `${x}`, nearly)
  for (const t of [1e-9, -1e-7])
    closeTo(lnBeyondLine(t), (-t * t) / 2 + (t * t * t) / 3, `${t}`, { tolerance: 1e-13 })
  for (const t of [-0.9, -0.3, 0.4, 3])
    closeTo(lnBeyondLine(t), Math.log1p(t) - t, `${t}`, { tolerance: 1e-14 })
})

test('the normal quantile undoes the normal distribution, far out as well', () => {
  for (const z of [-37, -20, -9, -6, -2.5, -2, -1.999, -1, -0.1, 0]) {
    closeTo(normalQuantile(normalDistribution(z)), z, `${z}`, { tolerance: 2e-14, scale: Math.max(1, -z) })
  }
  // Abramowitz and Stegun, table 26.1 and 26.2.
  closeTo(normalDistribution(1), 0.841344746068543)
  closeTo(normalDistribution(-10), 7.61985302416052e-24, 'far', { tolerance: 1e-13 })
})

test('Student’s bounds are those of the tables, and leave what they should outside', () => {
  // Abramowitz and Stegun, table 26.10, to its three decimals.
  for (const [degrees, bound] of [
    [1, 12.706],
    [2, 4.303],
    [15, 2.131],
    [120, 1.98],
  ] as const) {
    const found = studentBound(0.95, degrees)
    assert.equal(Math.round(found * 1000) / 1000, bound)
    closeTo(studentTails(found, degrees), 0.05, `${degrees}`, { tolerance: 1e-12 })
  }
})
