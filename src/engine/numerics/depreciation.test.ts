import assert from 'node:assert/strict'
import { test } from 'node:test'
import { depreciationMethods, depreciationShare, macrsClasses } from './depreciation.ts'

type Method = (typeof depreciationMethods)[number]

const sharesBy = (method: Method, period: number, years = period + 1) =>
  Array.from({ length: years }, (_, i) =>
    depreciationShare(depreciationMethods.indexOf(method), period, i + 1),
  )

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

const isClose = (actual: readonly number[], expected: readonly number[]) => {
  assert.equal(actual.length, expected.length)
  for (const [i, each] of expected.entries())
    assert.ok(Math.abs((actual[i] ?? 0) - each) < 1e-12, `${i}: ${actual[i]}`)
}

test('straight line is level', () => {
  isClose(sharesBy('straightLine', 4), [0.25, 0.25, 0.25, 0.25, 0])
})

test('every MACRS class depreciates the whole in one year more than its name', () => {
  for (const years of macrsClasses) {
    const shares = sharesBy('macrs', years, years + 3)
    assert.ok(Math.abs(sum(shares) - 1) < 1e-9, `${years}`)
    assert.ok(shares[years]! > 0 && shares[years + 1] === 0)
  }
})

test('MACRS of a class that does not exist is no number', () => {
  assert.throws(() => depreciationShare(1, 8, 1), /classes of 3, 5, 7, 10, 15, 20 years/)
})

test('double declining balance leaves 7.776 % after five years', () => {
  isClose(sharesBy('decliningBalance', 5), [0.4, 0.24, 0.144, 0.0864, 0.05184, 0])
})

test('with the switch to straight line nothing is left', () => {
  isClose(sharesBy('decliningBalanceToStraightLine', 5), [0.4, 0.24, 0.144, 0.108, 0.108, 0])
  for (const period of [1, 2, 3, 7, 10, 33]) {
    assert.ok(Math.abs(sum(sharesBy('decliningBalanceToStraightLine', period)) - 1) < 1e-12, `${period}`)
  }
})

test('the digits of the years sum to the whole', () => {
  isClose(sharesBy('sumOfYearsDigits', 4), [0.4, 0.3, 0.2, 0.1, 0])
})

test('nothing is depreciated before operation', () => {
  for (const [method] of depreciationMethods.entries()) assert.equal(depreciationShare(method, 7, 0), 0)
})
