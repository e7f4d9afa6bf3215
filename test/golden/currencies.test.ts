import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, outcomeOf } from '../support/examples.ts'

const file = new URL('../../examples/currencies/hefa-euros-of-several-years.json', import.meta.url)
const plant: Inputs = JSON.parse(readFileSync(file, 'utf8'))

test('a plant with amounts in euro and dollars of several years, worked out in fractions by Python', () => {
  const { technoEconomics, money, warnings } = outcomeOf(plant)
  assert.deepEqual(
    money?.conversions.map(({ text }) => text),
    [
      '930 USD/t of 2014 × 304.702 / 236.736 (CPI-U, 2023 / 2014) = 1,197 USD/t of 2023',
      '100 EUR/MWh of 2023 × 1.0817 USD/EUR = 108.17 USD/MWh',
      '2,085 EUR/t of 2024 × 1 / 0.9242 USD/EUR × 304.702 / 313.689 (CPI-U, 2023 / 2024) = 2,191.37 USD/t of 2023',
      '300 MEUR of 2014 × 1.3297 USD/EUR × 327.7 / 222.8 (PPI WPU114, 2023 / 2014) = 586.727 MUSD of 2023',
    ],
  )
  // 300 × 1.3297 × 327.7 / 222.8
  closeTo(technoEconomics.totalCapitalInvestment.value, 586_727_140.933_572_8)
  // 930 × 304.702 / 236.736 × 1.21 × 500,000
  closeTo(technoEconomics.feedstocks[0]?.cost?.value ?? null, 724_184_662.662_206)
  // 0.1 × 1.0817 × 0.12 × 500,000,000
  closeTo(technoEconomics.utilities[1]?.cost?.value ?? null, 6_490_200)
  closeTo(technoEconomics.totalOpex.value, 889_252_852.514_091_1)
  closeTo(technoEconomics.revenue.value, 918_739_043.281_716_2)
  assert.deepEqual(
    warnings.filter(({ pointer = '' }) => pointer.includes('money')),
    [],
  )
})

test('twice the rate makes the same amount worth twice as much, and nothing else moves', () => {
  const dearer = changed(plant, { 'money.rates.1.value': 2 * 1.0817 })
  const [before, after] = [outcomeOf(plant), outcomeOf(dearer)]
  const costOf = ({ technoEconomics }: typeof before, i: number) => technoEconomics.utilities[i]?.cost?.value
  closeTo(costOf(after, 1), 2 * (costOf(before, 1) ?? Number.NaN))
  assert.equal(costOf(after, 0), costOf(before, 0))
  assert.deepEqual(
    after.technoEconomics.totalCapitalInvestment,
    before.technoEconomics.totalCapitalInvestment,
  )
})

test('at the price that it solves for, in USD of the analysis, the plant has no net present value', () => {
  const { financials } = outcomeOf(plant)
  const price = { value: financials.mfsp.value, unit: 'USD/t' }
  const { npv } = outcomeOf(changed(plant, { 'products.0.price': price })).financials
  closeTo(npv.value, 0, 'NPV', { scale: 1e9 })
})

test('the money of the year of the analysis in dollars is as it would be without a section money', () => {
  const bare = changed(plant, {
    money: undefined,
    'feedstocks.0.price': { value: 930, unit: 'USD/t' },
    'utilities.1.price': { value: 55, unit: 'USD/MWh' },
    'products.0.price': { value: 3000, unit: 'USD/t' },
    'economics.referenceCapital': { value: 400, unit: 'MUSD' },
  })
  const dated = changed(bare, {
    money: plant.money,
    'feedstocks.0.price.moneyYear': 2023,
    'economics.referenceCapital.moneyYear': 2023,
  })
  const { money: _, warnings: __, ...told } = outcomeOf(dated)
  const { money: none, warnings: ___, ...expected } = outcomeOf(bare)
  assert.equal(none, undefined)
  assert.deepEqual(told, expected)
})
