import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa: Inputs = {
  ...example('hefa-usa-500'),
  finance: { inflation: of(2, '%'), costEscalation: of(1, '%'), priceEscalation: of(3, '%') },
}
const financials = (body: Inputs) => outcomeOf(body).financials
const series = (body: Inputs, key: 'revenue' | 'opex') =>
  financials(body)
    .cashFlows.slice(1)
    .map((row) => Number(row[key].value))
/** What is told of a table that stays at its last value. */
const inYear = (values: readonly number[], year: number) => values[Math.min(year, values.length) - 1]!
const table = (values: readonly number[], unit: string, more: object = {}) => ({ values, unit, ...more })

/** Tonnes of CO2e that each fuel avoids in a year, by what a premium of 1 USD/tCO2e adds to the revenue. */
const avoided = (body: Inputs) =>
  Number(
    outcomeOf(changed(body, { 'economics.carbonPrice': of(1, 'USD/tCO2e') })).technoEconomics.revenue.value,
  ) -
  Number(
    outcomeOf(changed(body, { 'economics.carbonPrice': of(0, 'USD/tCO2e') })).technoEconomics.revenue.value,
  )

test('the premium per tonne of CO2e is what its table says in each year', () => {
  const none = changed(hefa, { 'economics.carbonPrice': of(0, 'USD/tCO2e') })
  const tonnes = avoided(hefa)
  assert.ok(tonnes > 0)
  const base = series(none, 'revenue')
  const values = [0, 80, 120]
  for (const [money, inflation] of [
    ['nominal', 1],
    ['real', 1.02],
  ] as const) {
    const body = changed(none, { 'economics.carbonPrice': table(values, 'USD/tCO2e', { money }) })
    series(body, 'revenue').forEach((each, i) => {
      closeTo(each - base[i]!, tonnes * inYear(values, i + 1) * inflation ** (i + 1), '', {
        tolerance: 1e-9,
        scale: 1e6,
      })
    })
    const [own] = financials(body).ownPrices!
    closeTo(own!.amount!.values[2], tonnes * 80 * inflation ** 2)
  }
})

test('a table of equal numbers that rises as all prices do is the number', () => {
  const number = changed(hefa, { 'economics.carbonPrice': of(90, 'USD/tCO2e') })
  const flat = changed(hefa, { 'economics.carbonPrice': table([90], 'USD/tCO2e', { after: 'rises' }) })
  // The first year of a table is what it says, before which nothing rises: a number rises from time zero on.
  series(flat, 'revenue').forEach((each, i) => {
    const premium = avoided(hefa) * 90 * 1.02 ** (i + 1)
    closeTo(series(number, 'revenue')[i]! - each, premium * (1.03 ** (i + 1) - 1.03 ** i), '', {
      tolerance: 1e-9,
      scale: 1e6,
    })
  })
})

test('fixed cost besides labour by year is in cash flow and levelized cost', () => {
  const base = changed(hefa, { 'finance.labourCost': of(8, 'MUSD/yr') })
  const ratios = [0.08, 0.06, 0.09]
  const body = changed(base, { 'economics.indirectOpexRatio': table(ratios, '1/yr') })
  const capital = Number(outcomeOf(base).technoEconomics.totalCapitalInvestment.value)
  const before = series(base, 'opex')
  series(body, 'opex').forEach((each, i) => {
    const year = i + 1
    const difference = inYear(ratios, year) * 1.02 ** year - 0.077 * (1.02 * 1.01) ** year
    closeTo(each - before[i]!, capital * difference, '', { tolerance: 1e-9, scale: 1e6 })
  })
  const rate = Number(financials(base).discountRateReal.value)
  const produced = Number(outcomeOf(base).technoEconomics.production.value)
  let cost = 0
  let fuel = 0
  for (let year = 1; year <= 20; year++) {
    cost += (capital * (inYear(ratios, year) - 0.077 * 1.01 ** year)) / (1 + rate) ** year
    fuel += produced / (1 + rate) ** year
  }
  const levelized = (each: Inputs) => Number(outcomeOf(each).technoEconomics.lcop.value)
  closeTo(levelized(body) - levelized(base), cost / fuel, '', { tolerance: 1e-8 })
})

test('an attribute that is sold apart has a price by year, with the royalty on it', () => {
  const base = changed(hefa, { 'economics.carbonPrice': undefined })
  const values = [100, 130]
  const tonnes = Number(outcomeOf(base).technoEconomics.production.value) * 0.64
  const sold = changed(base, {
    'products.0.attributePrice': table(values, 'USD/t', { money: 'nominal' }),
    'products.0.attributeShare': of(50, '%'),
  })
  const before = series(base, 'revenue')
  series(sold, 'revenue').forEach((each, i) => {
    closeTo(each - before[i]!, 0.5 * tonnes * inYear(values, i + 1), '', { tolerance: 1e-9, scale: 1e6 })
  })
  const byCarbon = changed(base, {
    'products.0.attributeCarbonPrice': table(values, 'USD/tCO2e', { money: 'nominal' }),
  })
  const one = changed(base, { 'products.0.attributeCarbonPrice': of(1, 'USD/tCO2e') })
  const perDollar =
    Number(outcomeOf(one).technoEconomics.revenue.value) -
    Number(outcomeOf(base).technoEconomics.revenue.value)
  series(byCarbon, 'revenue').forEach((each, i) => {
    closeTo(each - before[i]!, perDollar * inYear(values, i + 1), '', { tolerance: 1e-9, scale: 1e6 })
  })
})

test('a royalty on one product is on the premium and the attribute of each year', () => {
  const royalty = {
    'products.0.royalty': of(50, '%'),
    'products.1.royalty': of(50, '%'),
    'products.2.royalty': of(50, '%'),
  }
  const untaxed = { 'economics.taxRate': of(0, '%') }
  const premium = changed(hefa, {
    ...untaxed,
    'economics.carbonPrice': table([50, 70], 'USD/tCO2e', { money: 'nominal' }),
  })
  const attribute = changed(hefa, {
    ...untaxed,
    'economics.carbonPrice': undefined,
    'products.0.attributePrice': table([50, 70], 'USD/t'),
  })
  for (const body of [premium, attribute]) {
    // Half of all that is sold is owed.
    const { cashFlows } = financials(changed(body, royalty))
    for (const row of cashFlows.slice(1, -1))
      closeTo(row.cashFlow.value, 0.5 * Number(row.revenue.value) - Number(row.opex.value), '', {
        tolerance: 1e-9,
        scale: 1e6,
      })
  }
})

test('what a buy-out limits has no table, and an attribute by year is sold once as one price is', () => {
  const refusals = (changes: Readonly<Record<string, unknown>>) => {
    const { errors } = readInputs(changed(hefa, changes))
    return errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  }
  const premium = { 'economics.carbonPrice': table([50], 'USD/tCO2e', { after: 'last' }) }
  const buyOut = { 'products.0.buyOutPrice': of(1_500, 'USD/t') }
  assert.deepEqual(refusals(premium), undefined)
  assert.deepEqual(refusals({ ...premium, ...buyOut }), ['/products/0/buyOutPrice not_together'])
  const attribute = { 'products.0.attributePrice': table([0, 50], 'USD/t', { after: 'last' }) }
  assert.deepEqual(refusals({ ...premium, ...attribute }), ['/products/0/attributePrice sold_twice'])
  assert.deepEqual(refusals({ 'economics.carbonPrice': table([50], 'USD/tCO2e', { from: 2 }) }), [
    '/economics/carbonPrice/from out_of_range',
  ])
})

test('the example of costs and premiums by year', () => {
  const read = readFileSync(
    new URL('../../examples/by-year/costs-and-premiums.json', import.meta.url),
    'utf8',
  )
  const body: Inputs = JSON.parse(read)
  const rows = financials(body).ownPrices!.map(({ pointer, relative }) => [
    pointer,
    relative.values.slice(1, 4),
  ])
  assert.deepEqual(
    rows.map(([pointer]) => pointer),
    ['/finance/labourCost', '/economics/indirectOpexRatio', '/economics/carbonPrice'],
  )
})
