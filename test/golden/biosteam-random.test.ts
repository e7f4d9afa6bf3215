import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projectOf, type TeaParameters } from '../support/biosteam.ts'
import { closeTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'
import { readGolden } from '../support/golden.ts'

interface DrawnCase {
  readonly inputs: TeaParameters
  readonly expected: {
    readonly npv: number
    readonly breakEvenSales: number
    readonly cashFlow: readonly number[]
  }
}

const { cases } = readGolden('biosteam-random') as { readonly cases: readonly DrawnCase[] }

/** Cash flows are printed to ten-thousandths of a dollar. */
const smallestScale = 1e5

test('48 projects drawn at random have the cash flows, value and break-even sales that BioSTEAM computes', () => {
  assert.equal(cases.length, 48)
  for (const [i, { inputs, expected }] of cases.entries()) {
    const constructionInterest = inputs.accumulate_interest_during_construction ? 'capitalised' : 'paidOnDraw'
    const convention = { preset: 'biosteam', constructionInterest }
    const { npv, breakEvenSales, cashFlows } = analyseProject(projectOf(inputs, convention))
    closeTo(npv.value, expected.npv, `npv of case ${i}`)
    closeTo(breakEvenSales.value, expected.breakEvenSales, `break-even sales of case ${i}`)
    assert.equal(cashFlows.length, expected.cashFlow.length, `years of case ${i}`)
    for (const [year, flow] of expected.cashFlow.entries()) {
      const scale = Math.max(smallestScale, Math.abs(flow))
      closeTo(cashFlows[year]?.cashFlow.value, flow, `year ${year} of case ${i}`, { scale })
    }
  }
})
