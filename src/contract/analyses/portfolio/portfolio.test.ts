import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeTo } from '../../../../test/support/close-to.ts'
import { accepted, changed, example, outcomeOf } from '../../../../test/support/examples.ts'
import type { AccessLevel } from '../../access-level.ts'
import { evaluatedPortfolio } from './evaluated-portfolio.ts'
import { portfolioOf } from './portfolio.ts'
import { explainPortfolio } from './portfolio-explanation.ts'
import { inPortfolio, type PortfolioPlant, type PortfolioQuestion } from './portfolio-question.ts'

const hefa = example('hefa-usa-500')

const answerTo = (asked: PortfolioQuestion, level: AccessLevel) =>
  portfolioOf(evaluatedPortfolio(asked, level), level)

const plantOf = (name: string, body: unknown, more: Partial<PortfolioPlant> = {}): PortfolioPlant => ({
  name,
  inputs: accepted(body),
  edition: null,
  engineVersion: null,
  currencyYear: null,
  ...more,
})

interface Simple {
  readonly kilotonnes: number
  readonly feedstockPrice: number
  readonly intensity: number
  readonly firstYear: number
}

/** One tonne of feed makes one of jet fuel of 40 MJ/kg; 4,000 USD for a tonne a year are spread over 20 years without interest. */
const simple = ({ kilotonnes, feedstockPrice, intensity, firstYear }: Simple) =>
  changed(hefa, {
    'plant.capacity.value': kilotonnes,
    'plant.processCarbonIntensity.value': intensity,
    'feedstocks.0.price.value': feedstockPrice,
    'feedstocks.0.consumptionRatio.value': 1,
    'feedstocks.0.carbonIntensity.value': 0,
    utilities: [],
    products: [
      { ...hefa.products[0], yield: { value: 1, unit: 't/t' }, energyContent: { value: 40, unit: 'MJ/kg' } },
    ],
    'economics.discountRate.value': 0,
    'economics.referenceCapital.value': kilotonnes * 4,
    'economics.referenceCapacity.value': kilotonnes,
    'economics.workingCapitalRatio.value': 0,
    'economics.indirectOpexRatio.value': 0,
    'economics.fossilPrice': { value: 600, unit: 'USD/t' },
    finance: { firstOperatingYear: { value: firstYear, unit: 'yr' } },
  })

/** 1,200 USD/t, 60 gCO2e/MJ saved: 600 USD for 2.4 t. */
const cheap = plantOf(
  'Cheap',
  simple({ kilotonnes: 100, feedstockPrice: 1_000, intensity: 29, firstYear: 2030 }),
)
/** 1,680 USD/t, 45 gCO2e/MJ saved: 1,080 USD for 1.8 t. */
const dear = plantOf(
  'Dear',
  simple({ kilotonnes: 50, feedstockPrice: 1_480, intensity: 44, firstYear: 2034 }),
)
const dirty = plantOf(
  'Dirty',
  simple({ kilotonnes: 10, feedstockPrice: 900, intensity: 95, firstYear: 2030 }),
)

const question: PortfolioQuestion = {
  plants: [dear, dirty, cheap],
  years: { from: 2030, to: 2036 },
  unitPrice: { value: 20, source: 'A quotation' },
}
const answer = answerTo(question, 'ROADSHOW')
const totalOf = (name: string, { totals } = answer) => totals[name]?.value ?? Number.NaN

test('two plants over seven years are what one reckons by hand', () => {
  const [first, second] = answer.curve
  assert.deepEqual([first?.name, second?.name], ['Cheap', 'Dear'])
  closeTo(first?.abatementCost?.value, 250)
  closeTo(second?.abatementCost?.value, 600)
  closeTo(first?.fuel.value, 700_000)
  closeTo(second?.fuel.value, 150_000)
  closeTo(first?.avoidedUpTo.value, 1_680_000)
  closeTo(second?.avoidedUpTo.value, 1_950_000)
  closeTo(totalOf('paid'), 840e6 + 252e6)
  closeTo(totalOf('premium'), 420e6 + 162e6)
  closeTo(totalOf('averageAbatementCost'), 582 / 1.95)
  closeTo(totalOf('marginalAbatementCost'), 600)
})

test('offsetting is compared with the fuel of the years that CORSIA covers', () => {
  const claimed = 600_000 * 3.16 * (1 - 29 / 89) + 100_000 * 3.16 * (1 - 44 / 89)
  closeTo(totalOf('claimed'), claimed)
  closeTo(totalOf('offsetCost'), 20 * claimed)
  closeTo(totalOf('claimedPremium'), 360e6 + 108e6)
  closeTo(totalOf('costAboveOffsetting'), 468e6 - 20 * claimed)
  closeTo(totalOf('evenUnitPrice'), 468e6 / claimed)
  const { totals, unitPrice } = answerTo({ ...question, unitPrice: undefined }, 'ROADSHOW')
  assert.equal(unitPrice.value, null)
  for (const name of ['offsetCost', 'costAboveOffsetting']) {
    assert.equal(totals[name]?.value, null)
    assert.equal(totals[name]?.reason, 'No price of an eligible emissions unit is given.')
  }
  assert.ok(totals.evenUnitPrice?.value)
})

test('what avoids nothing, or makes nothing in these years, stands apart with its reason and is not counted', () => {
  assert.deepEqual(
    answer.apart.map(({ name, reason }) => [name, reason]),
    [['Dirty', 'The fuel emits no less than the fossil fuel it replaces, so nothing is avoided.']],
  )
  const early = answerTo({ ...question, years: { from: 2030, to: 2033 } }, 'ROADSHOW')
  assert.deepEqual(early.apart.map(({ name, reason }) => [name, reason]).at(0), [
    'Dear',
    'It makes no fuel from 2030 to 2033.',
  ])
  assert.equal(early.curve.length, 1)
})

test('years make up the whole, and the abatement cost is that of the calculation', () => {
  const { byYear } = answer
  assert.deepEqual(byYear.years, [2030, 2031, 2032, 2033, 2034, 2035, 2036])
  for (const name of ['fuel', 'avoided', 'claimed', 'offsetCost', 'paid', 'premium']) {
    const { values } = byYear[name] as { values: number[] }
    closeTo(
      values.reduce((sum, value) => sum + value, 0),
      totalOf(name),
    )
  }
  const whole = answerTo({ plants: [plantOf('HEFA', hefa)] }, 'ROADSHOW')
  closeTo(whole.curve[0]?.abatementCost?.value, outcomeOf(hefa).technoEconomics.abatementCost.value as number)
})

test('the order of the question changes no number of the curve', () => {
  const numbers = ({ curve, totals, byYear }: typeof answer) => ({
    curve: curve.map(({ plant: _, ...rest }) => rest),
    totals,
    byYear,
  })
  const plants = [cheap, dear, dirty, plantOf('HEFA', hefa), plantOf('PtL', example('ptl-160'))]
  const [straight, turned] = [plants, plants.toReversed()].map((each) =>
    answerTo({ ...question, plants: each }, 'ROADSHOW'),
  )
  assert.deepEqual(numbers(turned!), numbers(straight!))
  const costs = straight!.curve.map(({ abatementCost }) => abatementCost?.value as number)
  assert.deepEqual(
    costs,
    costs.toSorted((a, b) => a - b),
  )
})

test('money of different years is not added up, and what else differs is told', () => {
  const plants = [
    { ...cheap, currencyYear: 2020, edition: '2026.2' },
    { ...dear, currencyYear: 2024, edition: '2026.3', engineVersion: '1.0.0' },
  ]
  const { totals, notes, curve } = answerTo({ ...question, plants }, 'ROADSHOW')
  for (const name of ['paid', 'premium', 'averageAbatementCost', 'costAboveOffsetting']) {
    assert.equal(totals[name]?.value, null)
    assert.match(totals[name]?.reason ?? '', /different years \(2020, 2024\)/)
  }
  assert.equal(totals.avoided?.value, totalOf('avoided'))
  assert.equal(curve.length, 2)
  assert.deepEqual(
    notes.map(({ code }) => code),
    ['several_editions', 'other_engine', 'several_currency_years', 'several_horizons', 'outside_corsia'],
  )
})

test('what a portfolio says of a plant stands in the place of its own', () => {
  const { economics, finance } = inPortfolio(cheap.inputs, { firstOperatingYear: 2040, fossilPrice: 700 })
  assert.deepEqual(economics.fossilPrice, { value: 700, unit: 'USD/t' })
  assert.deepEqual(finance?.firstOperatingYear, { value: 2040, unit: 'yr' })
  assert.deepEqual(inPortfolio(cheap.inputs, {}), cheap.inputs)
})

test('a level that does not see the cost of abatement sees nothing that it could be told by', () => {
  for (const level of ['CORE', 'ADVANCE'] as const) {
    const seen = answerTo(question, level)
    assert.deepEqual(
      seen.curve.map(({ name }) => name),
      ['Dear', 'Cheap'],
    )
    const text = JSON.stringify(seen)
    assert.doesNotMatch(text, /"unit":"USD\/t"/)
    assert.equal(seen.totals.avoided?.value, totalOf('avoided'))
    assert.ok(seen.withheld.includes('abatementCost'))
    const portfolio = evaluatedPortfolio(question, level)
    for (const place of ['/totals/premium', '/plants/0/abatementCost', '/plants/9/fuel', '/totals/x', 'x'])
      assert.equal(explainPortfolio(portfolio, place, level), undefined, place)
    const steps = explainPortfolio(portfolio, '/plants/0/claimed', level)
    assert.ok(steps?.some(({ symbol }) => symbol === 'CI'))
    assert.ok(!steps?.some(({ symbol }) => symbol === 'LCOP_credit'))
  }
})

test('every number opens down to inputs that say where they are from', () => {
  const portfolio = evaluatedPortfolio(question, 'ROADSHOW')
  for (const place of ['/totals/costAboveOffsetting', '/plants/2/premium']) {
    const steps = explainPortfolio(portfolio, place, 'ROADSHOW') ?? []
    const known = new Set(steps.map(({ symbol }) => symbol))
    for (const { symbol, operands = [], formula, source } of steps) {
      assert.ok(formula ?? source, symbol)
      for (const operand of operands) assert.ok(known.has(operand), `${symbol}: ${operand}`)
    }
  }
})
