import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = { ...example('hefa-usa-500'), finance: {} }
const financials = (body: Inputs) => outcomeOf(body).financials
const npv = (body: Inputs) => Number(financials(body).npv.value)
const price = (body: Inputs) => Number(financials(body).mfsp.value)
const at = (jet: number) => changed(hefa, { 'products.0.price.value': jet })

/** 500 kt/yr: 320 kt of jet at 3,000, 75 kt of diesel at 1,500 and 105 kt of naphtha at 1,000 USD/t. */
const [jetRevenue, revenue] = [960e6, 1_177.5e6]
/** (1 − 1.07^−20) / 0.07, and what a tax of 28 % leaves. */
const [annuity, afterTax] = [10.594014245516162, 0.72]

test('a royalty takes its share of all revenue, and is deducted before tax', () => {
  const paying = changed(hefa, { 'finance.royalty': of(5, '%') })
  closeTo(npv(hefa) - npv(paying), 0.05 * revenue * afterTax * annuity)
})

test('a royalty on one product takes its share of the revenue of that alone', () => {
  const paying = changed(hefa, { 'products.0.royalty': of(5, '%') })
  closeTo(npv(hefa) - npv(paying), 0.05 * jetRevenue * afterTax * annuity)
  // What is left of the price after the royalty is the price without it.
  closeTo(price(paying) * 0.95, price(hefa))
})

test('both royalties are paid where both are given', () => {
  const paying = changed(hefa, { 'finance.royalty': of(2, '%'), 'products.0.royalty': of(5, '%') })
  closeTo(npv(hefa) - npv(paying), (0.02 * revenue + 0.05 * jetRevenue) * afterTax * annuity)
})

test('buyers pay at most for the fossil fuel and the buy-out', () => {
  const limit = { 'products.0.buyOutPrice': of(1_500, 'USD/t'), 'economics.fossilPrice': of(800, 'USD/t') }
  closeTo(npv(changed(hefa, limit)), npv(at(2_300)))
  closeTo(npv(changed(at(2_000), limit)), npv(at(2_000)))
  closeTo(price(changed(hefa, limit)), price(hefa))
  // 1.2 USD/L of 810 kg/m3 are 1,481.48 USD/t.
  const byVolume = changed(hefa, { ...limit, 'products.0.buyOutPrice': of(1.2, 'USD/L') })
  closeTo(npv(byVolume), npv(at(800 + 1_200_000 / 810)))
})

test('no price makes a plant pay that needs more than buyers pay', () => {
  const low = changed(hefa, { 'products.0.buyOutPrice': of(10, 'USD/t') })
  assert.equal(financials(low).mfsp.status, 'none')
  assert.match(String(financials(low).mfsp.reason), /No value of “Product price” makes/)
})

test('an attribute that is sold apart brings its price for the share that is sold', () => {
  const sold = { 'products.0.attributePrice': of(200, 'USD/t'), 'products.0.attributeShare': of(50, '%') }
  closeTo(npv(changed(hefa, sold)), npv(at(3_100)))
  closeTo(price(changed(hefa, sold)), price(hefa) - 100)
  const limit = { 'products.0.buyOutPrice': of(2_250, 'USD/t'), 'economics.fossilPrice': of(800, 'USD/t') }
  closeTo(npv(changed(hefa, { ...sold, ...limit })), npv(at(3_050)))
})

test('an attribute by the tonne of CO2e brings what the fuel avoids', () => {
  const sold = changed(hefa, { 'products.0.attributeCarbonPrice': of(100, 'USD/tCO2e') })
  const intensity = Number(outcomeOf(hefa).technoEconomics.carbonIntensity.total.value)
  // 43.8 GJ/t, each with 89 g/MJ less its own: in tonnes of CO2e per tonne.
  closeTo(npv(sold), npv(at(3_000 + (100 * (89 - intensity) * 43.8) / 1000)))
})

test('an attribute is sold once', () => {
  const refusals = (body: object) => readInputs(body).errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  const byMass = changed(hefa, { 'products.0.attributePrice': of(200, 'USD/t') })
  const byCarbon = changed(hefa, { 'products.0.attributeCarbonPrice': of(200, 'USD/tCO2e') })
  const credit = { name: 'LCFS', instrument: 'credit', value: of(50, 'USD/tCO2e') }
  assert.equal(refusals(byMass), undefined)
  assert.deepEqual(refusals(changed(byMass, { 'products.0.attributeCarbonPrice': of(200, 'USD/tCO2e') })), [
    '/products/0/attributeCarbonPrice sold_twice',
  ])
  const twice = ['/products/0/attributePrice sold_twice']
  assert.deepEqual(refusals({ ...byMass, policies: [credit] }), twice)
  assert.deepEqual(refusals({ ...byMass, policies: [{ ...credit, product: 'JET' }] }), twice)
  assert.equal(refusals({ ...byMass, policies: [{ ...credit, product: 'DIESEL' }] }), undefined)
  const blending = { name: 'RTFO', instrument: 'buyOut', value: of(0.6, 'USD/L') }
  assert.deepEqual(refusals({ ...byMass, policies: [blending] }), twice)
  const making = { name: '45Z', instrument: 'carbonFactorCredit', value: of(1, 'USD/gal') }
  assert.equal(refusals({ ...byMass, policies: [making] }), undefined)
  assert.deepEqual(refusals(changed(byCarbon, { 'products.0.priceSensitivity': of(2, 'USD·MJ/t/gCO2e') })), [
    '/products/0/attributeCarbonPrice sold_twice',
  ])
})

test('a buy-out does not limit a price that moves by itself', () => {
  const limited_ = changed(hefa, {
    'products.0.buyOutPrice': of(1_500, 'USD/t'),
    'products.0.priceEscalation': of(1, '%'),
  })
  assert.deepEqual(
    readInputs(limited_).errors?.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/products/0/buyOutPrice not_together'],
  )
})

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/contracts/${name}.json`, import.meta.url), 'utf8'))

test('RINs of jet, diesel and naphtha are paid for each by its own volume', () => {
  const { policyPayments, cashFlowSeries } = financials(read('policies-by-product'))
  // 320 kt of 810, 75 kt of 830 and 105 kt of 700 kg/m3, in gallons of 3.785411784 L.
  const paid = [
    1.6 * (320e6 / 810 / 0.003785411784),
    1.7 * (75e6 / 830 / 0.003785411784),
    1.5 * (105e6 / 700 / 0.003785411784),
  ]
  for (const [i, { total }] of policyPayments.entries()) closeTo(total.value, 20 * Number(paid[i]))
  closeTo(
    cashFlowSeries.policyIncome.values[1],
    paid.reduce((sum, each) => sum + each, 0),
  )
  const diesel = { name: 'RIN on diesel', instrument: 'credit', value: of(1.5, 'USD/gal'), product: 'DIESEL' }
  closeTo(
    financials({ ...hefa, policies: [diesel] }).cashFlowSeries.policyIncome.values[1],
    ((75e6 / 830) * 1.5) / 0.003785411784,
  )
})

test('the example of royalties, a buy-out and an attribute', () => {
  const example_ = read('royalties-and-attributes')
  const { technoEconomics } = outcomeOf(example_)
  const avoided = ((89 - Number(technoEconomics.carbonIntensity.total.value)) * 43.8) / 1000
  // At most 800 + 1,400 USD/t for the jet and its attribute, which would bring 2,000 and 60 % of 150 a tonne avoided.
  const jet = Math.min(2_000 + 0.6 * 150 * avoided, 2_200)
  const sales = 320e3 * jet + 75e3 * 1_500 + 105e3 * 1_000
  const royalties = 0.03 * sales + 0.02 * 75e3 * 1_500
  const plain = changed(
    { ...example_, finance: {} },
    {
      'products.0.price.value': jet,
      'products.0.attributeCarbonPrice': undefined,
      'products.0.buyOutPrice': undefined,
      'products.1.royalty': undefined,
    },
  )
  closeTo(npv(plain) - npv(example_), royalties * afterTax * annuity)
})
