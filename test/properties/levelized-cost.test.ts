import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { outcomeOf } from '../support/examples.ts'
import { levelizedCosts } from '../support/levelized-model.ts'
import { everyTime, plants } from '../support/plants.ts'

const settings = (convention: Inputs['convention']) =>
  typeof convention === 'string' ? { preset: convention } : convention

/** The same body with some of its finance and of its conventions set otherwise. */
const withFinance = (body: Inputs, finance: object, convention: object = {}): Inputs => ({
  ...body,
  finance: { ...body.finance, ...finance },
  convention: { ...settings(body.convention), ...convention },
})

const none = { value: 0, unit: '1' }

/** Leaves out what a levelized cost knows nothing of, and what it counts otherwise than a cash flow does. */
function unburdened(body: Inputs): Inputs {
  const economics = { ...body.economics, taxRate: none, workingCapitalRatio: none }
  const finance = {
    debtShare: none,
    landCost: { value: 0, unit: 'USD' },
    taxCredit: undefined,
    priceEscalation: none,
    costEscalation: none,
    wageEscalation: none,
  }
  return withFinance({ ...body, economics }, finance, { carbonPremium: 'ignored' })
}

const published = (body: Inputs) => {
  const { lcop, lcopByProductCredit, lcopEnergyAllocation, abatementCost, lcopBreakdown } =
    outcomeOf(body).technoEconomics
  return { lcop, lcopByProductCredit, lcopEnergyAllocation, abatementCost, lcopBreakdown }
}

test('without tax, working capital, land, debt, policies and premium the cost after credit is the minimum selling price', () => {
  let compared = 0
  const property = fc.property(plants, (given) => {
    const outcome = outcomeOf(unburdened(given))
    const { lcopByProductCredit } = outcome.technoEconomics
    const { mfsp } = outcome.financials
    if (lcopByProductCredit.value === null) return assert.equal(mfsp.value, null)
    compared++
    closeTo(lcopByProductCredit.value, mfsp.value, 'mfsp', { scale: levelizedCosts(outcome).scale })
  })
  fc.assert(property, { ...everyTime, numRuns: 300 })
  assert.ok(compared > 200)
})

test('levelized costs are the present values of a loop over the years, by the published formula', () => {
  const property = fc.property(plants, (body) => {
    const outcome = outcomeOf(withFinance(body, {}))
    const { lcop, lcopByProductCredit } = outcome.technoEconomics
    const expected = levelizedCosts(outcome)
    closeTo(lcop.value, expected.lcop, 'lcop', { tolerance: 1e-12 })
    if (lcopByProductCredit.value === null) return
    const { scale } = expected
    closeTo(lcopByProductCredit.value, expected.lcopByProductCredit, 'credit', { tolerance: 1e-12, scale })
  })
  fc.assert(property, everyTime)
})

test('the year that present values are of, and when in a year money flows, change no levelized cost', () => {
  const property = fc.property(plants, (body) => {
    const answers = ['lastConstructionYear', 'firstConstructionYear'].flatMap((timeZero) =>
      ['endOfYear', 'midYear'].map((flowTiming) =>
        published(withFinance(body, {}, { timeZero, flowTiming })),
      ),
    )
    for (const answer of answers) assert.deepEqual(answer, answers[0])
  })
  fc.assert(property, everyTime)
})

const inflations = fc.integer({ min: -20, max: 60 }).map((hundredths) => hundredths / 100)

test('inflation at a real rate changes no levelized cost', () => {
  const property = fc.property(plants, inflations, (body, inflation) => {
    const at = (value: number) =>
      published(withFinance(body, { inflation: { value, unit: '1' } }, { moneyBasis: 'real' }))
    assert.deepEqual(at(inflation), at(0))
  })
  fc.assert(property, everyTime)
})

const perMille = (maximum: number) =>
  fc.integer({ min: 0, max: maximum }).map((thousandths) => thousandths / 1000)

test('a nominal rate is brought to the real one: the converted rate gives the same levelized cost', () => {
  const property = fc.property(plants, perMille(300), perMille(60), (body, real, inflation) => {
    const at = (rate: number, moneyBasis: string) => {
      const economics = { ...body.economics, discountRate: { value: rate, unit: '1' } }
      const finance = { inflation: { value: inflation, unit: '1' } }
      return published(withFinance({ ...body, economics }, finance, { moneyBasis })).lcop.value
    }
    const nominal = (1 + real) * (1 + inflation) - 1
    closeTo(at(nominal, 'nominal'), at(real, 'real'), 'lcop', { tolerance: 1e-11 })
  })
  fc.assert(property, everyTime)
})
