import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loanOutstanding } from './loan.ts'

const [annuity, levelPrincipal] = [0, 1]

test('a loan is owed whole until its grace ends, and not at all from its term on', () => {
  for (const repayment of [annuity, levelPrincipal]) {
    assert.equal(loanOutstanding(repayment, 0.08, 10, 2, 0), 1)
    assert.equal(loanOutstanding(repayment, 0.08, 10, 2, 2), 1)
    assert.ok(loanOutstanding(repayment, 0.08, 10, 2, 3) < 1)
    assert.equal(loanOutstanding(repayment, 0.08, 10, 2, 10), 0)
    assert.equal(loanOutstanding(repayment, 0.08, 10, 2, 11), 0)
  }
})

test('the payments of an annuity are level', () => {
  const payment = 0.08 / (1 - 1.08 ** -10)
  for (let year = 1; year <= 10; year++) {
    const opening = loanOutstanding(annuity, 0.08, 10, 0, year - 1)
    const paid = opening - loanOutstanding(annuity, 0.08, 10, 0, year) + 0.08 * opening
    assert.ok(Math.abs(paid - payment) < 1e-14, `year ${year}: ${paid}`)
  }
})

test('level principal is repaid in equal parts, as is an annuity without interest', () => {
  assert.equal(loanOutstanding(levelPrincipal, 0.08, 12, 2, 7), 0.5)
  assert.equal(loanOutstanding(annuity, 0, 10, 0, 5), 0.5)
})

test('an interest near zero is no special case', () => {
  for (const rate of [1e-6, 1e-9, 1e-12, 1e-17]) {
    // (g₁₀ − g₅) / g₁₀ with gₙ = (1 + rate)ⁿ − 1, to first order in the rate.
    const expected = 0.5 * (1 + 2.5 * rate)
    const outstanding = loanOutstanding(annuity, rate, 10, 0, 5)
    assert.ok(Math.abs(outstanding - expected) <= 10 * rate ** 2 + 1e-15, `${rate}: ${outstanding}`)
  }
})
