import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = { ...example('hefa-usa-500'), finance: {} }
const inflating = changed(hefa, {
  'finance.inflation': of(2, '%'),
  'finance.priceEscalation': of(1, '%'),
  'finance.startUpPeriod': of(6, 'month'),
  'finance.startUpSalesShare': of(50, '%'),
})
const financials = (body: Inputs) => outcomeOf(body).financials
const npv = (body: Inputs) => Number(financials(body).npv.value)
const at = (jet: number, body: Inputs = hefa) => changed(body, { 'products.0.price.value': jet })
const sold = (contract: object, body: Inputs = hefa): Inputs => ({
  ...body,
  contracts: [{ name: 'offtake', ...contract } as never],
})
const payments = (body: Inputs) => financials(body).contractPayments![0]!.payments.values.slice(1)

/** (1 − 1.07^−n) / 0.07, and what a tax of 28 % leaves. */
const annuity = (n: number) => (1 - 1.07 ** -n) / 0.07
const afterTax = 0.72

test('a fixed price for all is that price, whatever the market is', () => {
  const offtake = { kind: 'fixed', price: of(2_400, 'USD/t') }
  for (const market of [1_000, 3_000]) closeTo(npv(sold(offtake, at(market))), npv(at(2_400)))
  const { mfsp } = financials(sold(offtake))
  assert.equal(mfsp.status, 'none')
  assert.match(String(mfsp.reason), /Contracts fix what the main product brings/)
})

test('a fixed price for a share of some years leaves the rest to the market', () => {
  // 320 kt of jet at 3,000 USD/t; a quarter of it for 2,500 in the years 3 to 7.
  const offtake = {
    kind: 'fixed',
    price: of(2_500, 'USD/t'),
    coveredShare: of(25, '%'),
    firstYear: of(3, 'yr'),
    years: of(5, 'yr'),
  }
  const paid = 0.25 * 320e3 * (2_500 - 3_000)
  const expected = Array.from({ length: 20 }, (_, i) => (i >= 2 && i < 7 ? paid : 0))
  payments(sold(offtake)).forEach((each, i) => {
    closeTo(each, Number(expected[i]))
  })
  closeTo(npv(sold(offtake)) - npv(hefa), paid * afterTax * (annuity(7) - annuity(2)))
  const [row] = financials(sold(offtake)).contractPayments!
  closeTo(row!.total.value, 5 * paid)
  closeTo(row!.presentValue.value, paid * (annuity(7) - annuity(2)))
})

test('an amount is covered as far as it is sold', () => {
  const amount = (kilotonnes: number) => ({
    kind: 'fixed',
    price: of(2_500, 'USD/t'),
    coveredAmount: of(kilotonnes, 'kt/yr'),
  })
  closeTo(payments(sold(amount(80)))[0], 80e3 * -500)
  closeTo(payments(sold(amount(400)))[0], 320e3 * -500)
  // Half a year of start-up sells 75 % of 320 kt: 240 kt.
  closeTo(payments(sold(amount(300), changed(hefa, startUp)))[0], 240e3 * -500)
})

const startUp = { 'finance.startUpPeriod': of(6, 'month'), 'finance.startUpSalesShare': of(50, '%') }

test('a floor gives and never takes, a cap takes and never gives, both are a collar', () => {
  const floor = (price: number) => ({ kind: 'floor', price: of(price, 'USD/t') })
  const cap = (price: number) => ({ ...floor(price), kind: 'cap' })
  closeTo(npv(sold(floor(2_000))), npv(hefa))
  closeTo(npv(sold(floor(3_200))), npv(at(3_200)))
  closeTo(npv(sold(cap(3_200))), npv(hefa))
  closeTo(npv(sold(cap(2_000))), npv(at(2_000)))
  const collar = (market: number) => ({
    ...at(market),
    contracts: [
      { name: 'least', ...floor(1_800) },
      { name: 'most', ...cap(2_600) },
    ] as never,
  })
  closeTo(npv(collar(1_000)), npv(at(1_800)))
  closeTo(npv(collar(2_200)), npv(at(2_200)))
  closeTo(npv(collar(3_000)), npv(at(2_600)))
})

test('a floor of which the market is worth more, or less, leaves one minimum price that makes the value 0', () => {
  const half = { kind: 'floor', price: of(2_500, 'USD/t'), coveredShare: of(50, '%') }
  const price = Number(financials(sold(half)).mfsp.value)
  assert.ok(price < 2_500)
  closeTo(npv(sold(half, at(price))) / npv(hefa), 0, '', { tolerance: 1e-9, scale: 1 })
  // Half at the floor, half at the market: the price without any contract is their mean.
  closeTo((price + 2_500) / 2, Number(financials(hefa).mfsp.value))
})

test('a floor above every price that is tried first leaves the price above it', () => {
  const floor = { kind: 'floor', price: of(1_400, 'USD/t') }
  const price = Number(financials(hefa).mfsp.value)
  closeTo(Number(financials(sold(floor)).mfsp.value), price)
  const ample = { kind: 'floor', price: of(2_800, 'USD/t') }
  assert.equal(financials(sold(ample)).mfsp.status, 'none')
})

test('a strike at full volume with one’s own price equal to the reference is a fixed price', () => {
  const difference = {
    kind: 'difference',
    price: of(2_400, 'USD/t'),
    indexation: 'inflation',
    referencePrice: of(3_000, 'USD/t'),
    referenceEscalation: of(1, '%'),
  }
  const fixed = changed(at(2_400, inflating), { 'products.0.priceEscalation': of(0, '%') })
  closeTo(npv(sold(difference, inflating)), npv(fixed), '', { tolerance: 1e-9 })
  for (const row of financials(sold(difference, inflating)).cashFlows.entries())
    closeTo(row[1].cashFlow.value, Number(financials(fixed).cashFlows[row[0]]!.cashFlow.value))
})

test('a difference pays the strike less the reference, whatever the plant sells at', () => {
  const difference = {
    kind: 'difference',
    price: of(2_400, 'USD/t'),
    yearlyChange: of(3, '%'),
    referencePrice: of(1_700, 'USD/t'),
    coveredShare: of(60, '%'),
    firstYear: of(2, 'yr'),
  }
  for (const market of [2_000, 3_000]) {
    payments(sold(difference, at(market))).forEach((each, i) => {
      closeTo(each, i < 1 ? 0 : 0.6 * 320e3 * (2_400 * 1.03 ** (i - 1) - 1_700))
    })
  }
  const price = Number(financials(sold(difference)).mfsp.value)
  closeTo(npv(sold(difference, at(price))) / npv(hefa), 0, '', { tolerance: 1e-9, scale: 1 })
})

test('a contract that covers nothing changes no bit', () => {
  const nothing = { kind: 'fixed', price: of(2_500, 'USD/t'), coveredShare: of(0, '%') }
  const { contractPayments: _, ...own } = financials(sold(nothing, inflating))
  assert.deepEqual(own, financials(inflating))
})

test('a contract that does not fit is refused where it stands', () => {
  const refusals = (...contracts: object[]) =>
    readInputs({ ...hefa, contracts: contracts.map((each, i) => ({ name: `${i}`, ...each })) }).errors?.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    )
  const fixed = { kind: 'fixed', price: of(2_500, 'USD/t') }
  assert.deepEqual(refusals({ ...fixed, kind: 'difference' }), ['/contracts/0 missing'])
  assert.deepEqual(refusals({ ...fixed, referencePrice: of(1, 'USD/t') }), [
    '/contracts/0/referencePrice without_effect',
  ])
  assert.deepEqual(refusals({ ...fixed, product: 'wax' }), ['/contracts/0/product no_such_product'])
  assert.deepEqual(refusals({ ...fixed, price: of(1, 'USD/MWh') }), undefined)
  assert.deepEqual(refusals({ ...fixed, price: of(1, 'USD') }), ['/contracts/0/price/unit wrong_unit'])
  const half = { ...fixed, coveredShare: of(50, '%') }
  assert.deepEqual(refusals(half, half), undefined)
  assert.deepEqual(refusals(half, half, { ...half, kind: 'floor' }), ['/contracts/2/coveredShare sold_twice'])
  const later = { ...fixed, firstYear: of(6, 'yr') }
  assert.deepEqual(refusals({ ...fixed, years: of(5, 'yr') }, later), undefined)
  assert.deepEqual(refusals({ ...fixed, years: of(6, 'yr') }, later), [
    '/contracts/1/coveredShare sold_twice',
  ])
  assert.deepEqual(refusals({ ...fixed, kind: 'floor' }, { ...fixed, kind: 'cap' }), undefined)
})

const read = (name: string): Inputs =>
  JSON.parse(readFileSync(new URL(`../../examples/contracts/${name}.json`, import.meta.url), 'utf8'))

test('the example of a contract for difference', () => {
  // 80 % of 320 kt, with inflation of 2 %: 2,400 less 1,900, which rises by half a percent more.
  payments(read('contract-for-difference')).forEach((each, i) => {
    const year = i + 1
    const perTonne = 2_400 * 1.02 ** year - 1_900 * (1.02 * 1.005) ** year
    closeTo(each, year <= 15 ? 0.8 * 320e3 * perTonne : 0)
  })
})

test('the example of an offtake and a collar', () => {
  const { contractPayments: contracts, cashFlows } = financials(read('offtake-and-collar'))
  // 120 kt of jet at 2,600 USD/t in year 2 and 2 % more each year to year 11, the market at 3,000 USD/t.
  const airline = (year: number) =>
    year >= 2 && year <= 11 ? 120e3 * (2_600 * 1.02 ** (year - 2) - 3_000) : 0
  // Diesel is at 1,500 USD/t: the cap at 1,450 takes 50 of each of 75 kt, the floor at 1,300 gives nothing.
  for (let year = 1; year <= 20; year++) {
    closeTo(contracts![0]!.payments.values[year], airline(year))
    assert.equal(contracts![1]!.payments.values[year], 0)
    closeTo(contracts![2]!.payments.values[year], -75e3 * 50)
    closeTo(cashFlows[year]!.revenue.value, 1_177.5e6 + airline(year) - 75e3 * 50)
  }
})

test('royalties are on what contracts bring, too', () => {
  const offtake = { kind: 'fixed', price: of(2_500, 'USD/t') }
  const base = sold(offtake)
  const revenue = 320e3 * 2_500 + 75e3 * 1_500 + 105e3 * 1_000
  const onAll = changed(base, { 'finance.royalty': of(5, '%') })
  closeTo(npv(base) - npv(onAll), 0.05 * revenue * afterTax * annuity(20))
  const onJet = changed(base, { 'products.0.royalty': of(5, '%') })
  closeTo(npv(base) - npv(onJet), 0.05 * 320e3 * 2_500 * afterTax * annuity(20))
})

test('a contract is held against the price of its year, and against what a buy-out leaves', () => {
  const offtake = { kind: 'fixed', price: of(2_500, 'USD/t') }
  const rising = changed(hefa, { 'products.0.priceEscalation': of(3, '%') })
  closeTo(npv(sold(offtake, rising)), npv(at(2_500)))
  const byTable = changed(hefa, { 'products.0.price': { values: [3_000, 2_800, 2_600], unit: 'USD/t' } })
  closeTo(npv(sold(offtake, byTable)), npv(at(2_500)))
  const limit = { 'products.0.buyOutPrice': of(1_500, 'USD/t'), 'economics.fossilPrice': of(800, 'USD/t') }
  closeTo(npv(sold(offtake, changed(hefa, limit))), npv(at(2_500)))
})

test('amounts beyond what is sold are warned of', () => {
  const amount = (kilotonnes: number, name: string) => ({
    name,
    kind: 'fixed',
    price: of(2_500, 'USD/t'),
    coveredAmount: of(kilotonnes, 'kt/yr'),
  })
  const two = (first: number, second: number) => ({
    ...hefa,
    contracts: [amount(first, 'first'), amount(second, 'second')] as never,
  })
  const found = (body: Inputs) =>
    outcomeOf(body).warnings.filter(({ code }) => code === 'contracts_exceed_sales')
  assert.deepEqual(found(two(160, 160)), [])
  assert.deepEqual(found(two(160, 161)), [
    {
      code: 'contracts_exceed_sales',
      message: 'With second contracts cover more of JET in year 1 than is sold.',
      pointer: '/contracts/1',
    },
  ])
})
