import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRates, rateOfReturn, ratesOfReturn } from './rate-of-return.ts'

const near = (actual: readonly number[], expected: readonly number[], tolerance = 1e-12) => {
  assert.equal(actual.length, expected.length, `${actual}`)
  for (const [i, rate] of expected.entries()) {
    assert.ok(Math.abs((actual[i] ?? Number.NaN) - rate) <= tolerance, `${actual} is not ${expected}`)
  }
}

test('a spending that comes back with a tenth more has 10 %', () => {
  near([rateOfReturn([-100, 110])], [0.1])
  near([rateOfReturn([100, -110])], [0.1])
})

test('money that comes back exactly has exactly 0, and less than that a negative rate', () => {
  assert.equal(rateOfReturn([-100, 50, 50]), 0)
  near([rateOfReturn([-100, 90])], [-0.1])
})

test('flows of one sign have no rate, and the reason says so', () => {
  for (const flows of [[-1, -2], [1, 2], [0, 0], []]) {
    assert.deepEqual(ratesOfReturn(flows), [])
    assert.throws(() => rateOfReturn(flows), {
      name: 'NoSolution',
      message: 'The cash flows never change sign, so no rate of return exists.',
    })
  }
})

test('flows that change sign but never balance have no rate, and another reason', () => {
  assert.throws(() => rateOfReturn([-100, 200, -101]), {
    message: 'No rate balances these cash flows, although they change sign.',
  })
})

test('several rates above zero are all given, ascending, and none of them is the rate of return', () => {
  const flows = [-1, 3.6, -4.31, 1.716]
  near(ratesOfReturn(flows), [0.1, 0.2, 0.3], 1e-9)
  assert.throws(() => rateOfReturn(flows), {
    message:
      'The cash flows change sign more than once and 3 rates of return balance them, 3 of them above zero.',
  })
  const { status, value, roots, reason } = findRates([-100, 230, -132])
  assert.deepEqual([status, value], ['many', null])
  near(roots, [0.1, 0.2], 1e-12)
  assert.match(reason ?? '', /2 of them above zero/)
})

test('of several rates the only one above zero is the rate of return where the present value falls through zero', () => {
  // −(x − 1/2)(x − 2) in the growth x.
  const flows = [-1, 2.5, -1]
  const { status, value, roots, reason } = findRates(flows)
  near(roots, [-0.5, 1])
  assert.equal(status, 'many')
  near([value ?? Number.NaN], [1])
  assert.equal(rateOfReturn(flows), value)
  assert.match(reason ?? '', /the only one above zero is the rate of return/)
})

test('a present value that rises through zero, or only touches it, has no rate of return among several', () => {
  for (const flows of [
    [1, -2.5, 1],
    // (x − 1/2)(x − 1.1)²: touches zero at 10 %.
    [-1, 2.7, -2.31, 0.605],
  ]) {
    const { status, value, reason } = findRates(flows)
    assert.deepEqual([status, value], ['many', null])
    assert.match(reason ?? '', /at the only one above zero the net present value does not fall through zero/)
  }
})

test('rates of which none is above zero are no rate of return', () => {
  // (x − 0.5)(x − 0.8)
  const { value, reason } = findRates([-1, 1.3, -0.4])
  assert.equal(value, null)
  assert.match(reason ?? '', /none of them above zero/)
})

test('rates on both sides of 0, and 0 among them, are all found', () => {
  near(ratesOfReturn([-1, 3, -2.75, 0.75]), [-0.5, 0, 0.5])
})

test('a rate at which the value only touches 0 is one rate', () => {
  near([rateOfReturn([-100, 220, -121])], [0.1], 1e-6)
})

test('years before the first flow and after the last do not count', () => {
  near([rateOfReturn([0, 0, -100, 110, 0])], [0.1])
})

test('a plant that earns for 60 years has its rate', () => {
  const flows = [-1e9, ...Array.from({ length: 60 }, () => 1.5e8)]
  const rate = rateOfReturn(flows)
  const annuity = (1 - (1 + rate) ** -60) / rate
  assert.ok(Math.abs(annuity * 1.5e8 - 1e9) < 1e-3)
})

test('numpy-financial issue 15: what almost never comes back has a rate just above -100 %', () => {
  const flows = [-3000, 2.3926932267015667e-7, 4.1672087103345505e-16, 5.3965110036378706e-25]
  const [rate = Number.NaN] = ratesOfReturn(flows)
  assert.ok(rate > -1 && rate < -0.99999, `${rate}`)
  const growth = 1 + rate
  const value = flows.reduce((sum, flow, year) => sum + flow / growth ** year, 0)
  assert.ok(Math.abs(value) < 1e-3, `${value}`)
})

test('every rate is finite and above -100 %', () => {
  for (const flows of [
    [-1e6, 5e-324],
    [-1e9, 1e-9],
    [-1.5e-323, 0.2],
    [-1e-300, 1e300],
  ]) {
    for (const rate of ratesOfReturn(flows)) {
      assert.ok(Number.isFinite(rate) && rate > -1, `${flows}: ${rate}`)
    }
  }
})

test('a rate at which the net present value touches zero and rises again is no rate of return', () => {
  // −(d − 0.8)² (d − 1.25) in the discount d: the rates are −20 % and, twice, 25 %.
  const { status, value, reason } = findRates([0.8, -2.64, 2.85, -1])
  assert.deepEqual([status, value], ['many', null])
  assert.match(String(reason), /does not fall through zero/)
})
