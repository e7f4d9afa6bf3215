import assert from 'node:assert/strict'
import { test } from 'node:test'
import { warningsOf } from '../../src/contract/outcome/warnings.ts'
import { blockOf } from '../../src/contract/studies/monte-carlo-design.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { modelOf } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { changed, example } from '../support/examples.ts'
import { answerOf, fitting, type StudyBody, uniform } from '../support/studies.ts'

const base = changed(example('hefa-usa-500'), { 'plant.literatureClass': 'hefaWaste' })
const yields = (more: object = {}): StudyBody => ({
  kind: 'monteCarlo',
  base,
  outputs: ['lcop'],
  sampling: { trials: 4_096 },
  parameters: [
    { id: 'jet yield', targets: ['/products/JET/yield'], distribution: uniform(0.5, 1.1, 't/t'), ...more },
    { id: 'jet price', targets: ['/products/JET/price'], distribution: uniform(500, 4_000, 'USD/t') },
  ],
})

test('trials that no plant can have are counted by the rules that a calculation of them breaks', () => {
  const { trialsImplausible, trials, warnings, results } = answerOf('monteCarlo', yields())
  const { lookedAt, impossible, rules } = trialsImplausible!
  assert.deepEqual([trials, lookedAt], [4_096, 4_096])
  assert.equal(results.lcop!.withValue, trials)
  const { fitted } = fitting(yields())
  const model = modelOf(fitted!.study)
  const run = blockOf(fitted!, model)
  const counts = new Map<string, number>()
  let broken = 0
  for (let block = 0; block * 256 < lookedAt; block++) {
    const { values } = run(block)
    for (let k = 0; k < 256; k++) {
      const codes = warningsOf(calculate(model.caseOf(values.map((column) => column[k]!)))).map(
        ({ code }) => code,
      )
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
      if (codes.some((code) => /above_one$/.test(code))) broken++
    }
  }
  for (const { code, trials: found } of rules) assert.equal(found, counts.get(code) ?? 0, code)
  assert.ok(impossible > 400)
  assert.equal(impossible, broken)
  assert.ok(rules.some(({ code, trials: found }) => code === 'price_outside_literature' && found > 100))
  assert.ok(warnings.some(({ code }) => code === 'trials_implausible'))
})

test('where mass stays closed nothing is impossible, and nothing is warned of', () => {
  const closed = yields({ remainder: '/products/DIESEL/yield', distribution: uniform(0.62, 0.66, 't/t') })
  const { trialsImplausible, warnings } = answerOf('monteCarlo', closed)
  assert.equal(trialsImplausible!.rules.find(({ code }) => code === 'mass_yield_above_one')!.trials, 0)
  assert.equal(
    warnings.some(({ code }) => code === 'trials_implausible'),
    trialsImplausible!.impossible > 10,
  )
})

test('nothing of it tells what a level does not see', () => {
  const { rules } = answerOf('monteCarlo', yields()).trialsImplausible!
  const codes = rules.map(({ code }) => code)
  for (const hidden of ['minimum_price_outside_literature', 'feedstock_cost_outside_literature'])
    assert.equal(codes.includes(hidden), false)
})

test('trials that a calculation would refuse for a rule over several inputs are warned of, with the rule', () => {
  const refused = (body: StudyBody) =>
    answerOf('monteCarlo', body).warnings.find(({ code }) => code === 'trials_refused')?.message
  assert.match(
    refused(yields())!,
    /^A calculation would refuse 2\d\d of the first 256 trials, .* \/products: The yields of the fuels must sum to 1/,
  )
  const closed = { remainder: '/products/DIESEL/yield', distribution: uniform(0.62, 0.66, 't/t') }
  assert.equal(refused(yields(closed)), undefined)
})
