import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example, otherWarnings, outcomeOf } from '../../../test/support/examples.ts'
import { analyseProject } from '../../../test/support/financed-project.ts'
import { showOutcome } from '../access/outcome-view.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = example('hefa-usa-500')

/** The warnings of a plant that is depreciated over five years by a method. */
function warningsOf(depreciationMethod: string, convention: object, finance: object = {}) {
  const body = changed(hefa, { 'economics.depreciationPeriod': of(5, 'yr') })
  return otherWarnings(outcomeOf({ ...body, finance: { depreciationMethod, ...finance }, convention }))
}

test('what declining balance leaves and nobody writes off is told in dollars and as a share', () => {
  const [warning, ...more] = warningsOf('decliningBalance', { preset: 'biosteam' })
  assert.deepEqual(more, [])
  assert.equal(warning?.code, 'capital_never_deducted')
  // Twice a fifth of the rest is taken in each of five years: 0.6^5 of 340 MUSD is left.
  assert.ok(Math.abs(Number(warning?.value?.value) - 0.6 ** 5 * 340e6) < 1)
  assert.match(warning?.message ?? '', /^7\.776 % .*26438400 USD/)
})

test('shares of one’s own that do not reach the whole leave the rest, and any other method nothing', () => {
  const own = { ownDepreciation: { values: [0.5, 0.25], unit: '1' } }
  const [warning] = warningsOf('own', { preset: 'biosteam' }, own)
  assert.ok(Math.abs(Number(warning?.value?.value) - 0.25 * 340e6) < 1)
  for (const method of ['straightLine', 'macrs', 'decliningBalanceToStraightLine', 'sumOfYearsDigits']) {
    assert.deepEqual(warningsOf(method, { preset: 'biosteam' }), [], method)
  }
})

test('what is written off in the last year is no warning', () => {
  assert.deepEqual(warningsOf('decliningBalance', { preset: 'convention-c' }), [])
})

const project = {
  amounts: { fixedCapital: of(100, 'MUSD'), sales: of(40, 'MUSD/yr'), fixedCost: of(10, 'MUSD/yr') },
  economics: { lifetime: of(10, 'yr'), discountRate: of(5, '%'), taxRate: of(0, '%') },
}
const replacing = (millions: number) => ({
  replacementCost: { values: [0, 0, 0, 0, millions], unit: 'MUSD' },
})

test('a payback after which more is spent again than has come back says in which year', () => {
  const analysis = analyseProject({ ...project, finance: replacing(200) })
  const [warnings, payback] = [otherWarnings(analysis), analysis.payback]
  assert.ok(Math.abs(Number(payback.value) - 100 / 30) < 1e-12)
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['payback_does_not_last', 'discounted_payback_does_not_last'],
  )
  assert.match(warnings[0]?.message ?? '', /^The money is back after 3\.333 yr, .* at the end of year 5\.$/)
})

test('only the discounted payback says so where only the discounted money is gone again', () => {
  const warnings = otherWarnings(analyseProject({ ...project, finance: replacing(50) }))
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['discounted_payback_does_not_last'],
  )
  assert.deepEqual(otherWarnings(analyseProject({ ...project, finance: replacing(20) })), [])
})

test('who does not see the discounted payback does not see what is said of it', () => {
  const finance = { replacementCost: { values: [0, 0, 2000], unit: 'MUSD' } }
  const outcome = outcomeOf({ ...hefa, finance })
  const codes = (level: 'CORE' | 'ROADSHOW') =>
    otherWarnings(JSON.parse(showOutcome(JSON.stringify(outcome), level)))
      .map(({ code }) => code)
      .filter((code) => code.includes('payback'))
  assert.deepEqual(codes('ROADSHOW'), ['payback_does_not_last', 'discounted_payback_does_not_last'])
  assert.deepEqual(codes('CORE'), ['payback_does_not_last'])
})
