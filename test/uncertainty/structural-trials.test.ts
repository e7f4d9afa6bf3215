import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { blockOf } from '../../src/contract/studies/monte-carlo-design.ts'
import { trialInputs } from '../../src/contract/studies/trial-inputs.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { modelOf } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { answerOf, fitting, of, refusedIn, type StudyBody, uniform } from '../support/studies.ts'

const base = example('hefa-usa-500')
const years = (id: string, target: string, values: readonly number[]) => ({
  id,
  targets: [target],
  distribution: { kind: 'discrete', values: { values, unit: 'yr' }, probabilities: values.map(() => 1) },
})
const lifetime = years('lifetime', '/economics/lifetime', [15, 20, 30])
const jet = { id: 'jet', targets: ['/products/JET/price'], distribution: uniform(1_000, 3_000, 'USD/t') }
const study = (parameters: readonly object[], more: object = {}): StudyBody => ({
  kind: 'monteCarlo',
  base,
  outputs: ['npv', 'mfsp'],
  sampling: { trials: 1_024 },
  parameters,
  ...more,
})

test('each trial of a drawn lifetime has the bits of a calculation with that lifetime', () => {
  const { fitted } = fitting(study([lifetime, jet]))
  const { values, results } = blockOf(fitted!, modelOf(fitted!.study))(2)
  const seen = new Set<number>()
  for (let k = 0; k < 24; k++) {
    const [life, price] = values.map((column) => column[k]!)
    seen.add(life!)
    const body = changed(base, { 'economics.lifetime.value': life, 'products.0.price.value': price })
    const { slots } = calculate(toCase(accepted(body)))
    assert.ok(Object.is(results[0]![k], slots[outputs.netPresentValue.id]), `npv ${k}`)
    assert.ok(Object.is(results[1]![k], slots[outputs.minimumSellingPrice.id]), `mfsp ${k}`)
  }
  assert.deepEqual(
    [...seen].sort((a, b) => a - b),
    [15, 20, 30],
  )
})

test('one of its trials is a request that has the trial’s numbers', () => {
  const { fitted } = fitting(study([lifetime, jet]))
  const model = modelOf(fitted!.study)
  const { inputs } = trialInputs(fitted!, 130, model)
  const { slots } = calculate(toCase(accepted(inputs)))
  const { results } = blockOf(fitted!, model)(2)
  assert.ok(Object.is(results[0]![2], slots[outputs.netPresentValue.id]))
})

test('a lifetime that is drawn changes no other column, and its answer is the same each time', () => {
  const alone = answerOf('monteCarlo', study([jet]))
  const both = answerOf('monteCarlo', study([lifetime, jet]))
  assert.deepEqual(both.parameters[1], alone.parameters[0])
  assert.equal(JSON.stringify(answerOf('monteCarlo', study([lifetime, jet]))), JSON.stringify(both))
  assert.ok(both.results.npv!.sd.value! > alone.results.npv!.sd.value!)
  assert.ok(both.results.npv!.spearman.find(({ parameter }) => parameter === 'lifetime')!.rho! > 0)
})

test('trials that no request could ask for have no number and are counted by the reason', () => {
  const short = years('lifetime', '/economics/lifetime', [5, 20])
  const given = changed(base, { 'economics.depreciationPeriod': of(10, 'yr') })
  const { withValue, trials, withoutValue } = answerOf('monteCarlo', study([short, jet], { base: given }))
    .results.npv!
  assert.ok(Math.abs(withValue / trials - 0.5) < 0.05)
  assert.match(withoutValue[0]!.reason, /no such case: \/economics\/depreciationPeriod/)
})

const refusals: readonly (readonly [string, StudyBody, readonly string[]])[] = [
  [
    'a continuum',
    study([{ ...lifetime, distribution: uniform(10, 20, 'yr') }]),
    ['/parameters/0/targets/0 target_refused'],
  ],
  [
    'half a year',
    study([years('lifetime', '/economics/lifetime', [20, 20.5])]),
    ['/parameters/0/targets/0 target_refused'],
  ],
  [
    'a lifetime of none',
    study([years('lifetime', '/economics/lifetime', [0, 20])]),
    ['/parameters/0/distribution distribution_refused'],
  ],
  [
    'another kind',
    study([lifetime], { kind: 'tornado', sampling: undefined }),
    ['/parameters/0/targets/0 target_refused'],
  ],
  [
    'too many combinations',
    study(
      [
        years(
          'lifetime',
          '/economics/lifetime',
          Array.from({ length: 9 }, (_, i) => 20 + i),
        ),
        years(
          'depreciation',
          '/economics/depreciationPeriod',
          Array.from({ length: 8 }, (_, i) => 5 + i),
        ),
      ],
      { base: changed(base, { 'economics.depreciationPeriod': of(10, 'yr') }) },
    ),
    ['/parameters/0/distribution too_many_combinations'],
  ],
]

for (const [what, body, expected] of refusals)
  test(`${what} is refused where it stands`, () => {
    const { sampling, ...rest } = body
    assert.deepEqual(refusedIn(sampling === undefined ? (rest as StudyBody) : body), expected)
  })
