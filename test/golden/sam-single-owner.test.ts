import { test } from 'node:test'
import { closeTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'
import { readGolden } from '../support/golden.ts'

test('30 years of SAM’s Single Owner model have its present value to a few dollars, without interest during construction', () => {
  const { project, expected } = readGolden('sam-single-owner')
  const { npvEquity, irrEquity } = analyseProject(project)
  // Its rows are printed in whole dollars, its rate to four digits.
  closeTo(npvEquity.value, expected.npvEquity, 'npv', { tolerance: 10, scale: 1 })
  closeTo(irrEquity.value, expected.irrEquity, 'irr', { tolerance: 5e-5, scale: 1 })
})
