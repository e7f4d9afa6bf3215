import assert from 'node:assert/strict'
import { analyseCashFlow, readFinancedProject } from '../../src/contract/analyses/cash-flow-analysis.ts'

/** Analyses a project that must be accepted. */
export function analyseProject(body: unknown) {
  const { project, errors } = readFinancedProject(body)
  assert.deepEqual(errors, undefined)
  assert.ok(project)
  return analyseCashFlow(project)
}
