import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example, outcomeOf } from '../support/examples.ts'

const of = (value: number, unit: string) => ({ value, unit })
const plant = changed(example('hefa-usa-500'), {
  convention: { preset: 'convention-c', returnBasis: 'equity', constructionInterest: 'none' },
  finance: {
    debtShare: of(40, '%'),
    interestRate: of(6, '%'),
    loanTerm: of(15, 'yr'),
    repayment: 'annuity',
  },
})
const at = (price: number, finance: object = {}) =>
  outcomeOf(changed(plant, { 'products.0.price': of(price, 'USD/t'), ...finance })).financials

test('where the owners are paid as soon as a cover is reached, no price may make the net present value zero', () => {
  const price = Number(outcomeOf(plant).financials.mfsp.value)
  // What the cover is a dollar above the price that balances the plant without a lock-up.
  const cover = Number(at(price + 1).minimumDebtServiceCover.value)
  const locked = { 'finance.lockUpCover': of(cover, '1') }
  assert.ok(Number(at(price, locked).npvEquity.value) < -1e5)
  assert.ok(Number(at(price + 0.5, locked).npvEquity.value) > 1e6)
  const { value, status, reason } = at(price, locked).mfsp
  assert.deepEqual([value, status], [null, 'none'])
  const [, jump] =
    /jumps over zero where “Product price” is ([\d.]+) USD\/t, and is zero nowhere/.exec(String(reason)) ?? []
  assert.ok(Number(jump) > price && Number(jump) < price + 0.5, String(reason))
})
