import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = { ...example('hefa-usa-500'), finance: {} }
const inflating = changed(hefa, { 'finance.inflation': of(2, '%') })
const financials = (body: Inputs) => outcomeOf(body).financials
const sold = (contract: object, body: Inputs = hefa): Inputs => ({
  ...body,
  contracts: [{ name: 'offtake', ...contract } as never],
})
const payments = (body: Inputs, n = 0) => financials(body).contractPayments![n]!.payments.values.slice(1)
const strikes = [2_400, 2_350, 2_500]
/** What is told of a table that stays at its last value. */
const inYear = (values: readonly number[], year: number) => values[Math.min(year, values.length) - 1]!

test('a table of one number is that number, bit for bit', () => {
  const one = { kind: 'fixed', price: of(2_500, 'USD/t'), coveredShare: of(50, '%') }
  const table = { ...one, price: { values: [2_500], unit: 'USD/t', after: 'last' } }
  const { ownPrices, ...own } = financials(sold(table))
  assert.deepEqual(own, financials(sold(one)))
  assert.deepEqual(
    ownPrices?.map(({ pointer }) => pointer),
    ['/contracts/0/price'],
  )
})

test('a strike by year is money of the day, and the last one stays', () => {
  const difference = {
    kind: 'difference',
    price: { values: strikes, unit: 'USD/t' },
    referencePrice: of(1_700, 'USD/t'),
    coveredShare: of(60, '%'),
  }
  payments(sold(difference, inflating)).forEach((each, i) => {
    closeTo(each, 0.6 * 320e3 * (inYear(strikes, i + 1) - 1_700 * 1.02 ** (i + 1)))
  })
  const { warnings } = outcomeOf(sold(difference, inflating))
  assert.deepEqual(
    warnings.filter(({ code }) => code === 'table_continued').map(({ pointer }) => pointer),
    ['/contracts/0/price'],
  )
})

test('a real strike rises with inflation, and one that rises on does after its table', () => {
  const price = { values: strikes, unit: 'USD/t' }
  const real = { kind: 'fixed', price: { ...price, money: 'real' } }
  const rising = { kind: 'fixed', price: { ...price, after: 'rises' } }
  for (let year = 1; year <= 20; year++) {
    const market = 3_000 * 1.02 ** year
    const own = inYear(strikes, year)
    closeTo(payments(sold(real, inflating))[year - 1], 320e3 * (own * 1.02 ** year - market))
    const after = own * 1.02 ** Math.max(0, year - strikes.length)
    closeTo(payments(sold(rising, inflating))[year - 1], 320e3 * (after - market))
  }
})

test('a reference by year is money of time zero unless it is said otherwise', () => {
  const reference = { values: [1_700, 1_800], unit: 'USD/t' }
  const difference = { kind: 'difference', price: of(2_400, 'USD/t'), referencePrice: reference }
  const nominal = { ...difference, referencePrice: { ...reference, money: 'nominal' } }
  for (let year = 1; year <= 20; year++) {
    const own = inYear(reference.values, year)
    closeTo(payments(sold(difference, inflating))[year - 1], 320e3 * (2_400 - own * 1.02 ** year))
    closeTo(payments(sold(nominal, inflating))[year - 1], 320e3 * (2_400 - own))
  }
})

test('a floor and a cap by year settle each year by its own number', () => {
  const prices = { values: [2_900, 3_100, 3_050], unit: 'USD/t' }
  for (const [kind, sign] of [
    ['floor', 1],
    ['cap', -1],
  ] as const)
    payments(sold({ kind, price: prices })).forEach((each, i) => {
      const gap = inYear(prices.values, i + 1) - 3_000
      closeTo(each, 320e3 * sign * Math.max(0, sign * gap))
    })
})

test('a table has to say what the price is while the contract lasts, and no longer', () => {
  const refusals = (contract: object, finance: object = {}) =>
    readInputs({
      ...hefa,
      finance,
      contracts: [{ name: 'offtake', kind: 'fixed', ...contract }],
    }).errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  const price = { values: [2_400, 2_500], unit: 'USD/t', from: 3, after: 'refuse' }
  const years = of(2, 'yr')
  assert.deepEqual(refusals({ price, firstYear: of(3, 'yr'), years }), undefined)
  assert.deepEqual(refusals({ price, firstYear: of(2, 'yr'), years }), [
    '/contracts/0/price/from out_of_range',
  ])
  assert.deepEqual(refusals({ price, firstYear: of(3, 'yr') }), ['/contracts/0/price/values too_short'])
  assert.deepEqual(refusals({ price, firstYear: of(9, 'yr') }), ['/contracts/0/price/from out_of_range'])
  assert.deepEqual(refusals({ price, firstYear: of(3, 'yr'), years, yearlyChange: of(1, '%') }), [
    '/contracts/0/yearlyChange given_twice',
  ])
  assert.deepEqual(refusals({ price, firstYear: of(3, 'yr'), years, indexation: 'inflation' }), [
    '/contracts/0/indexation given_twice',
  ])
  const floor = { kind: 'floor', price: of(1_000, 'USD/t'), referencePrice: { values: [900], unit: 'USD/t' } }
  assert.deepEqual(refusals({ ...floor, referenceEscalation: of(1, '%') }), [
    '/contracts/0/referenceEscalation given_twice',
  ])
})

test('the example of a strike and a floor by year', () => {
  const read = readFileSync(new URL('../../examples/contracts/strike-by-year.json', import.meta.url), 'utf8')
  const body: Inputs = JSON.parse(read)
  const strike = [2_400, 2_350, 2_300, 2_250, 2_200]
  payments(body).forEach((each, i) => {
    const year = i + 1
    const own = inYear(strike, year) * 1.02 ** Math.max(0, year - strike.length)
    const reference = inYear([1_800, 1_850, 1_900], year) * 1.02 ** year
    closeTo(each, year <= 12 ? 0.7 * 320e3 * (own - reference) : 0)
  })
  payments(body, 1).forEach((each, i) => {
    const year = i + 1
    const least = [1_500, 1_600, 1_700, 1_800][year - 13] ?? 0
    closeTo(each, 320e3 * Math.max(0, least - 1_400) * 1.02 ** year * Number(year > 12 && year < 17))
  })
})
