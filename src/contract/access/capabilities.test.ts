import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { bareNumbersOf } from '../../../test/support/numbers.ts'
import { accessLevels, viewOf } from '../access-level.ts'
import { explain } from '../explanation/explanation.ts'
import { inputCatalogue } from '../request/input-catalogue.ts'
import { capabilitiesOf } from './capabilities.ts'
import { showOutcome, showPart } from './outcome-view.ts'

const hefa = example('hefa-usa-500')
const restricted = ['CORE', 'ADVANCE'] as const

/** Names of everything in an outcome, as capabilities have them, down to what they name; rows count once. */
function namesIn(node: unknown, known: readonly string[], place = ''): string[] {
  if (known.includes(place)) return [place]
  if (typeof node !== 'object' || node === null) return [`unknown: ${place}`]
  if (Array.isArray(node)) return namesIn(node[0], known, `${place}[]`)
  return Object.entries(node).flatMap(([key, each]) =>
    namesIn(each, known, place === '' ? key : `${place}.${key}`),
  )
}

test('each level sees what the one below sees, and the last sees everything', () => {
  const [core, advance, roadshow] = accessLevels.map(capabilitiesOf)
  for (const kind of ['inputs', 'outputs', 'analyses'] as const) {
    for (const name of core![kind]) assert.ok(advance![kind].includes(name), name)
    for (const name of advance![kind]) assert.ok(roadshow![kind].includes(name), name)
  }
  assert.deepEqual(roadshow!.withheld, [])
  assert.deepEqual(
    roadshow!.inputs,
    inputCatalogue.map(({ path }) => path),
  )
})

test('the levels see what the people of the existing dashboard see', () => {
  const seen = (level: (typeof accessLevels)[number]) => new Set(capabilitiesOf(level).outputs)
  for (const name of ['totalCapitalInvestment', 'production', 'revenue', 'totalEmissions'])
    assert.ok(seen('CORE').has(`technoEconomics.${name}`), name)
  assert.ok(seen('CORE').has('financials.payback'))
  const fromAdvance = ['technoEconomics.directOpex', 'technoEconomics.totalOpex', 'financials.irr']
  const fromRoadshow = ['financials.npv', 'technoEconomics.lcop', 'technoEconomics.abatementCost']
  assert.ok(fromAdvance.every((name) => !seen('CORE').has(name) && seen('ADVANCE').has(name)))
  assert.ok(fromRoadshow.every((name) => !seen('ADVANCE').has(name) && seen('ROADSHOW').has(name)))
})

test('administrators see everything, whatever their level', () => {
  assert.equal(viewOf({ accessLevel: 'CORE', isAdmin: true }), 'ROADSHOW')
  assert.equal(viewOf({ accessLevel: 'CORE', isAdmin: false }), 'CORE')
})

test('an outcome is shown with exactly what the level sees, and unchanged to whoever sees everything', () => {
  const { ownPrices } = outcomeOf(cases['prices-by-year']).financials
  const { contractPayments } = outcomeOf(cases['under contracts']).financials
  const withPolicies = outcomeOf({
    ...changed(cases.policies!, { 'finance.debtSizing': 'share' }),
    money: { year: 2024 },
  })
  const outcome = { ...withPolicies, financials: { ...withPolicies.financials, contractPayments, ownPrices } }
  const text = JSON.stringify(outcome)
  assert.equal(showOutcome(text, 'ROADSHOW'), text)
  const all = capabilitiesOf('ROADSHOW').outputs
  assert.deepEqual(namesIn(outcome, all).sort(), [...all].sort())
  for (const level of restricted) {
    const shown = JSON.parse(showOutcome(text, level))
    assert.deepEqual(namesIn(shown, all).sort(), [...capabilitiesOf(level).outputs].sort(), level)
    assert.deepEqual(
      JSON.parse(showPart('financials', JSON.stringify(outcome.financials), level)!),
      shown.financials,
    )
    assert.deepEqual(shown.technoEconomics.revenue, outcome.technoEconomics.revenue)
  }
})

test('a member that nobody has decided about is withheld', () => {
  const text = JSON.stringify({ financials: { payback: 1, hiddenValue: 2 }, hiddenPart: 3 })
  assert.equal(showOutcome(text, 'ADVANCE'), '{"financials":{"payback":1}}')
  assert.equal(showPart('financials', null, 'CORE'), null)
})

/** Series of a few years stand in a formula with numbers in full; no two quantities are equal by chance. */
const short = changed(hefa, {
  'economics.lifetime.value': 3,
  'plant.capacity.value': 493.217,
  'economics.workingCapitalRatio.value': 0.1373,
})

for (const level of restricted) {
  test(`no withheld number is in a step that ${level} sees, nor in its formula with numbers`, () => {
    const text = JSON.stringify(outcomeOf(short))
    const sizesIn = (outcome: string) =>
      bareNumbersOf(JSON.parse(outcome)).map(({ value }) => Math.abs(value))
    const seen = new Set(sizesIn(showOutcome(text, level)))
    const secret = new Set(sizesIn(text).filter((size) => size > 10 && !seen.has(size)))
    assert.ok(secret.size > 20)
    const steps = explain(short, undefined, level)!
    assert.ok(steps.length > 40)
    for (const { symbol, value, substituted } of steps) {
      assert.ok(![value].flat().some((each) => secret.has(Math.abs(each ?? 0))), symbol)
      for (const each of secret) {
        const shown = each.toLocaleString('en-GB', { maximumSignificantDigits: 6 })
        assert.ok(!substituted?.split(/[^\d.,]+/).includes(shown), `${symbol}: ${substituted}`)
      }
    }
  })

  test(`a symbol or name that is withheld from ${level} is unknown, and an input never is`, () => {
    for (const symbol of [
      'LCOP',
      'lcop',
      'NPV',
      'MFSP',
      'CF',
      'DCF',
      'PV_cost',
      'LCOP_cap',
      'x_cap',
      'Inc',
      'LCCA',
    ])
      assert.equal(explain(hefa, symbol, level), undefined, symbol)
    for (const symbol of ['TCI', 'CI', 'PB', 'r', 'p_F', 'payback'])
      assert.ok(explain(hefa, symbol, level), symbol)
    assert.equal(explain(hefa, 'OPEX', level) !== undefined, level === 'ADVANCE')
    assert.equal(explain(hefa, 'C_F', level) !== undefined, level === 'ADVANCE')
  })
}

test('a step that is made of a withheld number keeps its formula and loses the numbers in it', () => {
  const payback = explain(short, 'PB', 'CORE')!.at(-1)
  assert.equal(payback?.formula, 'PB = payback(t, CF)')
  assert.equal(payback?.substituted, undefined)
  assert.deepEqual(payback?.operands, ['t'])
  assert.ok(explain(short, 'PB')!.at(-1)?.substituted)
})
