import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'

const hefa = example('hefa-usa-500')
const yearly = (unit: string, ...values: number[]) => ({ values, unit })
const of = (value: number, unit: string) => ({ value, unit })
const every = (number: number): number[] => Array.from({ length: 20 }, () => number)

/** The example with other finance: 500 kt/yr, 20 years at 7 %, 340 MUSD of fixed and 60 MUSD of working capital. */
const levelized = (finance: object, changes: Readonly<Record<string, unknown>> = {}) =>
  outcomeOf({ ...changed(hefa, changes), finance }).technoEconomics

const rate = 1.07
const tonnes = 500_000
/** Present value of what is made in twenty years at capacity. */
const lifetimeTonnes = tonnes * every(1).reduce((sum, each, i) => sum + each / rate ** (i + 1), 0)
const base = levelized({}).lcop.value ?? Number.NaN

test('one year of construction and full load give the capital recovery factor again', () => {
  const recovery = (0.07 * rate ** 20) / (rate ** 20 - 1)
  closeTo(base, (710_150_000 + recovery * 400e6) / tonnes, 'lcop', { tolerance: 1e-14 })
  closeTo(base, 1495.8143405946046, 'lcop', { tolerance: 1e-14 })
})

test('inflation at a real rate leaves the levelized costs and the cost of abatement', () => {
  const { lcop, lcopByProductCredit, abatementCost } = levelized({ inflation: of(3, '%') })
  closeTo(lcop.value, 1495.8143405946046, 'lcop', { tolerance: 1e-14 })
  closeTo(lcopByProductCredit.value, 1657.5224071790694, 'credit', { tolerance: 1e-14 })
  closeTo(abatementCost.value, 289.3957779658467, 'abatement', { tolerance: 1e-14 })
})

test('three years of construction cost the interest of those years, whichever year is time zero', () => {
  const spendingProfile = yearly('1', 0.08, 0.6, 0.32)
  const spent = 340e6 * (0.08 * rate ** 2 + 0.6 * rate + 0.32)
  for (const timeZero of ['firstConstructionYear', 'lastConstructionYear']) {
    const { lcop } = levelized({ spendingProfile }, { convention: { timeZero } })
    closeTo(lcop.value, base + (spent - 340e6) / lifetimeTonnes, timeZero, { tolerance: 1e-14 })
    closeTo(lcop.value, 1499.2542604545786, timeZero, { tolerance: 1e-14 })
  }
})

test('half the load in every year doubles what is fixed per tonne', () => {
  const { lcop } = levelized({ loadFactor: yearly('1', ...every(0.5)) })
  const variable = 679_350_000 / tonnes
  closeTo(lcop.value, variable + 2 * (base - variable))
})

test('a load that comes late costs what all costs, over the production that is left', () => {
  const loads = [0.2, 0.6, ...every(1).slice(2)]
  const lost = (tonnes * 0.8) / rate + (tonnes * 0.4) / rate ** 2
  const fixed = 30_800_000 * (lifetimeTonnes / tonnes) + 400e6
  const { lcop } = levelized({ loadFactor: yearly('1', ...loads) })
  closeTo(lcop.value, 679_350_000 / tonnes + fixed / (lifetimeTonnes - lost))
})

test('start-up, a pioneer’s first year, replacements, land and salvage each have their cost', () => {
  const { lcop: startUp } = levelized({
    startUpPeriod: of(1, 'yr'),
    startUpSalesShare: of(50, '%'),
    startUpVariableCostShare: of(75, '%'),
    startUpFixedCostShare: of(90, '%'),
  })
  const saved = (0.25 * 679_350_000 + 0.1 * 30_800_000) / rate
  const cost = base * lifetimeTonnes - saved
  closeTo(startUp.value, cost / (lifetimeTonnes - (0.5 * tonnes) / rate))

  const replaced = levelized({ replacementCost: yearly('MUSD', ...every(0).with(9, 200)) })
  closeTo(replaced.lcop.value, base + 200e6 / rate ** 10 / lifetimeTonnes)

  const spendingProfile = yearly('1', 0, 1)
  const land = levelized({ landCost: of(50, 'MUSD'), spendingProfile, inflation: of(3, '%') })
  closeTo(land.lcop.value, base + (50e6 * (rate - 1 / rate ** 20)) / lifetimeTonnes)

  const salvaged = levelized({ salvageShare: of(10, '%') })
  closeTo(salvaged.lcop.value, base - 34e6 / rate ** 20 / lifetimeTonnes)
})

test('the performance of a pioneer in its first year leaves less to bear what is fixed', () => {
  const pioneer = cases['capital in parts']!
  const fixedAt = (load: number) => {
    const finance = { ...pioneer.finance, loadFactor: yearly('1', load) }
    const { lcop, directOpex, production, pioneerPerformance } = outcomeOf({
      ...pioneer,
      finance,
    }).technoEconomics
    const yearsOfProduction = lifetimeTonnes / tonnes - (1 - load * Number(pioneerPerformance.value)) / rate
    return (Number(lcop.value) - Number(directOpex.value) / Number(production.value)) * yearsOfProduction
  }
  closeTo(fixedAt(0.5), fixedAt(1))
})

test('a rise of costs, wages and by-product prices above inflation is a change of the cost', () => {
  const rising = (percent: number) =>
    every(1).reduce((sum, _, i) => sum + ((1 + percent / 100) / rate) ** (i + 1), 0) /
    (lifetimeTonnes / tonnes)
  const { lcop: cost } = levelized({ costEscalation: of(1, '%') })
  closeTo(cost.value, base + (710_150_000 / tonnes) * (rising(1) - 1))
  const labourCost = of(10, 'MUSD/yr')
  const { lcop: wages } = levelized({ labourCost, wageEscalation: of(2, '%') })
  closeTo(wages.value, base + (10e6 / tonnes) * rising(2))
  const credit = (finance: object) => Number(levelized(finance).lcopByProductCredit.value)
  const byProducts = (75_000 * 1500 + 105_000 * 1000) / 320_000
  closeTo(credit({ priceEscalation: of(1, '%') }), credit({}) - byProducts * (rising(1) - 1))
})

test('real rates of 0 and below are no special case', () => {
  const at = (inflation: number) =>
    outcomeOf({
      ...changed(hefa, { 'economics.discountRate.value': 0 }),
      finance: { inflation: of(inflation, '%') },
      convention: { moneyBasis: 'nominal' },
    }).technoEconomics.lcop.value
  closeTo(at(0), (710_150_000 * 20 + 400e6) / (tonnes * 20))
  const years = every(1.03).reduce((sum, each, i) => sum + each ** (i + 1), 0)
  closeTo(at(3), (710_150_000 * years + 400e6) / (tonnes * years))
})

test('tax, a loan, policies and a premium change no levelized cost', () => {
  const plain = levelized({})
  const finance = { debtShare: of(60, '%'), interestRate: of(8, '%'), taxCredit: yearly('MUSD', 10) }
  const policies = [
    { name: 'credit', instrument: 'credit', value: of(1, 'USD/gal') },
    { name: 'grant', instrument: 'grant', value: of(20, '%') },
  ]
  const burdened = levelized(finance, {
    'economics.taxRate.value': 10,
    'economics.carbonPrice': of(100, 'USD/tCO2e'),
    policies,
  })
  for (const name of ['lcop', 'lcopByProductCredit', 'lcopEnergyAllocation', 'lcopBreakdown'] as const) {
    assert.deepEqual(burdened[name], plain[name])
  }
})

test('a plant that makes nothing in any year has no levelized cost, and that is why', () => {
  const { lcop, lcopByProductCredit, lcopEnergyAllocation, abatementCost, lcopBreakdown } = levelized({
    loadFactor: yearly('1', ...every(0)),
  })
  const parts = lcopBreakdown.map(({ item: _, kind: __, share, ...part }) => {
    assert.equal(share, null)
    return part
  })
  for (const each of [lcop, lcopByProductCredit, lcopEnergyAllocation, abatementCost, ...parts]) {
    assert.deepEqual(each, {
      value: null,
      unit: 'USD/t',
      reason: 'The plant makes nothing in any year, so that there is nothing to bear its costs.',
    })
  }
})

test('what is of a year at capacity does not follow the load', () => {
  const yearlyAmounts = ({
    production,
    totalOpex,
    revenue,
    totalEmissions,
  }: ReturnType<typeof levelized>) => ({
    production,
    totalOpex,
    revenue,
    totalEmissions,
  })
  const idle = levelized({ loadFactor: yearly('1', ...every(0.5)) })
  assert.deepEqual(yearlyAmounts(idle), yearlyAmounts(levelized({})))
})
