import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example, otherWarnings, outcomeOf } from '../../../test/support/examples.ts'

const hefa = example('hefa-usa-500')

test('utilities by mass and by energy stand in the order in which they were given, each in its unit', () => {
  const swapped = { ...hefa, utilities: hefa.utilities.toReversed() }
  assert.deepEqual(
    outcomeOf(swapped).technoEconomics.utilities.map(({ name, consumption }) => [name, consumption]),
    [
      ['electricity', { value: 60_000_000, unit: 'kWh/yr' }],
      ['hydrogen', { value: 21_000, unit: 't/yr' }],
    ],
  )
})

test('the breakdown names each part of the capital, each feedstock, each utility, fixed cost and labour', () => {
  assert.deepEqual(
    outcomeOf(changed(hefa, { 'utilities.0.name': 'Hydrogen' })).technoEconomics.lcopBreakdown.map(
      ({ kind, item, unit }) => `${kind}: ${item} ${unit}`,
    ),
    [
      'capital: fixed capital USD/t',
      'capital: working capital USD/t',
      'capital: replacements USD/t',
      'capital: land and salvage USD/t',
      'feedstock: uco USD/t',
      'utility: hydrogen USD/t',
      'utility: electricity USD/t',
      'indirect: fixed cost USD/t',
      'indirect: labour USD/t',
    ],
  )
})

test('a cash flow is given for year 0 and each year of the lifetime', () => {
  const { cashFlows } = outcomeOf(changed(hefa, { 'economics.lifetime.value': 3 })).financials
  assert.deepEqual(
    cashFlows.map(({ year }) => year),
    [0, 1, 2, 3].map((value) => ({ value, unit: 'yr' })),
  )
})

test('the convention is spelt out, with own words over the preset', () => {
  const conventionOf = (convention: unknown) => outcomeOf({ ...hefa, convention }).financials.convention
  const common = {
    returnBasis: 'project',
    deductibleDebt: 'interest',
    constructionInterest: 'paidOnDraw',
    timeZero: 'lastConstructionYear',
    flowTiming: 'endOfYear',
    moneyBasis: 'real',
    workingCapitalMoney: 'asSpent',
    residualBookValue: 'writtenOff',
    replacementTax: 'expensed',
    energySales: 'sales',
  }
  const published = {
    depreciationBase: 'totalCapital',
    workingCapital: 'kept',
    taxLosses: 'lost',
    carbonPremium: 'ignored',
    ...common,
  }
  assert.deepEqual(conventionOf('safapac-2025'), { preset: 'safapac-2025', ...published })
  assert.deepEqual(conventionOf({ preset: 'safapac-2025', taxLosses: 'carriedForward' }), {
    preset: 'safapac-2025',
    ...published,
    taxLosses: 'carriedForward',
  })
  assert.deepEqual(conventionOf({ workingCapital: 'kept' }), {
    preset: 'convention-c',
    depreciationBase: 'fixedCapital',
    workingCapital: 'kept',
    taxLosses: 'carriedForward',
    carbonPremium: 'applied',
    ...common,
  })
})

test('resolved inputs are in the engine’s units, with what was filled in', () => {
  const { plant, utilities, economics } = outcomeOf(hefa).resolvedInputs as unknown as Record<
    string,
    Record<string, unknown>
  >
  assert.deepEqual(plant?.capacity, { value: 500_000, unit: 't/yr' })
  assert.equal(plant?.processCarbonIntensityCovers, 'process')
  assert.deepEqual((utilities as unknown as Record<string, unknown>[])[0]?.carbonContent, {
    value: 0,
    unit: 't/t',
  })
  assert.deepEqual(economics?.depreciationPeriod, { value: 20, unit: 'yr' })
  assert.deepEqual(economics?.carbonPrice, { value: 0, unit: 'USD/tCO2e' })
  assert.equal(economics?.mainProduct, 'JET')
})

test('the first fuel is the main product when none is named, by-products before it or not', () => {
  const oxygen = { ...hefa.products[2], name: 'Oxygen', isFuel: false }
  const { mainProduct: _, ...economics } = hefa.economics
  const body = { ...hefa, economics, products: [oxygen, ...hefa.products] }
  const { resolvedInputs } = outcomeOf(body)
  assert.equal((resolvedInputs as { economics: Record<string, unknown> }).economics.mainProduct, 'JET')
})

test('a fuel that emits more than the fossil one avoids nothing, so it has no abatement cost', () => {
  const { abatementCost } = outcomeOf(
    changed(hefa, { 'plant.processCarbonIntensity.value': 120 }),
  ).technoEconomics
  assert.deepEqual(abatementCost, {
    value: null,
    unit: 'USD/t',
    reason: 'The fuel emits no less than the fossil fuel it replaces, so nothing is avoided.',
  })
})

test('a process value that covers the utilities leaves theirs out', () => {
  const { carbonIntensity } = outcomeOf(
    changed(hefa, { 'plant.processCarbonIntensityCovers': 'processAndUtilities' }),
  ).technoEconomics
  assert.equal(carbonIntensity.utilities.value, 0)
})

test('the premium raises the revenue of fuels by saving, price and sensitivity, and nothing else', () => {
  const body = changed(hefa, {
    'economics.carbonPrice': { value: 100, unit: 'USD/tCO2e' },
    'products.0.priceSensitivity': { value: 2, unit: 'USD/t per gCO2e/MJ' },
  })
  const { products, carbonIntensity } = outcomeOf(body).technoEconomics
  const saved = 89 - Number(carbonIntensity.total.value)
  const premium = saved * (2 + (100 * 43.8) / 1000)
  const expected = 320_000 * (3000 + premium)
  assert.ok(Math.abs(Number(products[0]?.revenue.value) - expected) <= 1e-9 * expected)
  const ignored = outcomeOf({ ...body, convention: 'safapac-2025' }).technoEconomics.products[0]
  assert.equal(ignored?.revenue.value, 960_000_000)
})

test('results that no real plant can have are warned of', () => {
  assert.deepEqual(otherWarnings(outcomeOf(hefa)), [])
  const codes = (changes: Record<string, unknown>) =>
    otherWarnings(outcomeOf(changed(hefa, changes)))
      .map(({ code }) => code)
      .filter((code) => code.endsWith('_above_one'))
  assert.deepEqual(codes({ 'feedstocks.0.carbonContent.value': 0.1 }), ['carbon_conversion_above_one'])
  assert.deepEqual(codes({ 'feedstocks.0.energyContent.value': 1 }), ['energy_efficiency_above_one'])
})

test('the cost of abatement does not depend on what is paid for carbon', () => {
  const [without, paid] = [0, 300].map((value) =>
    outcomeOf(changed(hefa, { 'economics.carbonPrice': { value, unit: 'USD/tCO2e' } })),
  )
  assert.notDeepEqual(paid?.financials.npv, without?.financials.npv)
  for (const name of ['abatementCost', 'lcopByProductCredit'] as const) {
    assert.deepEqual(paid?.technoEconomics[name], without?.technoEconomics[name])
  }
})

test('a premium that the convention ignores is without effect', () => {
  const ignored = { convention: 'safapac-2025' }
  const isWarned = (changes: Record<string, unknown>) =>
    outcomeOf(changed(hefa, changes)).warnings.some(({ pointer }) => pointer === '/economics/carbonPrice')
  const paid = { 'economics.carbonPrice': { value: 100, unit: 'USD/tCO2e' } }
  assert.equal(isWarned({ ...ignored, ...paid }), true)
  assert.equal(isWarned(paid), false)
})

test('what is not made has no selling price, and that is why', () => {
  const none = { 'products.0.yield.value': 0, 'products.1.yield.value': 0.79 }
  const { mfsp } = outcomeOf(changed(hefa, none)).financials
  const reason = 'The plant makes none of the main product.'
  assert.deepEqual(mfsp, { status: 'none', value: null, unit: 'USD/t', reason, roots: [] })
})

test('what there is no number of is explained in the words of its own definition', () => {
  const without = changed(hefa, { 'products.1.density': undefined })
  const { pioneerCostGrowth, pioneerPerformance, products } = outcomeOf(without).technoEconomics
  assert.equal(pioneerCostGrowth.reason, 'The plant is the nth of its kind.')
  assert.equal(pioneerPerformance.reason, 'The plant is the nth of its kind.')
  assert.equal(products[1]?.volume.reason, 'No density is given for this product.')
  const hollow = changed(hefa, { 'products.1.density.value': 1e-305 })
  assert.match(
    outcomeOf(hollow).technoEconomics.products[1]?.volume.reason ?? '',
    /beyond the largest number/,
  )
})
