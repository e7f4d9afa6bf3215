import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../test/support/examples.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { fitStudy } from '../../contract/studies/fit-study.ts'
import { readStudyForm } from '../../contract/studies/read-study-form.ts'
import { runStudy } from '../../contract/studies/run-study.ts'
import { probabilityAbove } from './exceedance.ts'
import { recalculate } from './live.ts'
import { type StudySoFar, type StudyTold, studyPieces } from './study-run.ts'

const inputs = readInputs(example('hefa-usa-500')).inputs as Inputs
const level = 'ROADSHOW'
const [feedstock] = inputs.feedstocks
const place = `/feedstocks/${String(feedstock?.name)}/price`

const measured = (value: number) => ({ value, unit: 'USD/t' })
const pert = (low: number, mode: number, high: number) => ({
  kind: 'pert',
  low: measured(low),
  mode: measured(mode),
  high: measured(high),
})
const form = (trials: number, changes: object = {}) => ({
  kind: 'monteCarlo',
  parameters: [
    { id: 'feedstock', targets: [place], distribution: pert(700, 930, 1_300) },
    {
      id: 'capital',
      targets: ['/economics/referenceCapital'],
      distribution: {
        kind: 'uniform',
        low: { value: 300, unit: 'MUSD' },
        high: { value: 500, unit: 'MUSD' },
      },
    },
  ],
  outputs: ['npv', 'lcop'],
  sampling: { trials, seed: 1 },
  ...changes,
})

const toldOf = (body: unknown): StudyTold[] =>
  [...studyPieces({ inputs, level, form: body })].filter((each) => each !== undefined)

const studiesOf = (body: unknown): StudySoFar[] =>
  toldOf(body).map((each) => {
    assert.ok(each.kind === 'so far', JSON.stringify(each))
    return each
  })

test('a study is told after two blocks, then each time that it has four times as many, and ends as the server answers it', () => {
  const told = studiesOf(form(1_024))
  assert.deepEqual(
    told.map(({ answer }) => answer.blocks),
    [2, 8, 16],
  )
  assert.deepEqual(
    // Single trials are looked at once all are there, so that the first numbers do not wait for it.
    told.map(({ answer }) => answer.trialsImplausible !== undefined),
    [false, false, true],
  )
  assert.deepEqual(
    told.map(({ isDone }) => isDone),
    [false, false, true],
  )
  const { request } = readStudyForm(form(1_024))
  assert.ok(request)
  const { fitted } = fitStudy(request, inputs, level)
  assert.ok(fitted)
  assert.deepEqual(told.at(-1)?.answer, runStudy(fitted))
})

test('a larger study begins with the very trials of a smaller one', () => {
  const [small, large] = [16_384, 20_480].map((trials) => studiesOf(form(trials)).at(-1) as StudySoFar)
  for (const name of ['values', 'results'] as const) {
    large?.[name].forEach((column, i) => {
      assert.deepEqual(column.subarray(0, 16_384), small?.[name][i])
    })
  }
})

test('a trial calculated by itself has the numbers of the trial', () => {
  const study = studiesOf(form(1_024)).at(-1) as StudySoFar
  const [price, capital] = study.values.map((column) => column[777])
  const { outcome } = recalculate({
    ...inputs,
    feedstocks: [{ ...feedstock, price: measured(price ?? 0) }],
    economics: { ...inputs.economics, referenceCapital: { value: capital, unit: 'MUSD' } },
  })
  const [npv = 0] = study.results.map((column) => column[777])
  const own = outcome?.financials.npv.value ?? Number.NaN
  assert.ok(Math.abs(own - npv) <= 1e-9 * Math.abs(npv), `${own} ${npv}`)
})

test('what matters is told by the part of the variance, and by each parameter alone', () => {
  const { shares, tornado, settling } = studiesOf(form(1_024)).at(-1) as StudySoFar
  const [feedstockShare = 0, capitalShare = 0] = (shares[0] ?? []).map(Number)
  assert.ok(feedstockShare > 0.8 && capitalShare < 0.2, `${feedstockShare} ${capitalShare}`)
  assert.equal(tornado?.results.npv?.bars[0]?.parameter, 'feedstock')
  assert.deepEqual(
    settling[0]?.map(({ trials }) => trials),
    [128, 256, 512, 1_024],
  )
})

test('parameters that move together have no bars of their own', () => {
  const rankCorrelations = [{ between: ['feedstock', 'capital'], rho: 0.6 }]
  const last = studiesOf(form(1_024, { rankCorrelations })).at(-1)
  assert.equal(last?.tornado, undefined)
  assert.ok(last?.answer.results.npv?.mean.value)
})

test('a study that cannot be is refused with its places, and correlations with the nearest that can', () => {
  const [told] = toldOf(
    form(1_024, { parameters: [{ id: 'x', targets: [place], distribution: pert(900, 800, 1_300) }] }),
  )
  assert.ok(told?.kind === 'refused')
  assert.match(told.errors[0]?.pointer ?? '', /^\/parameters\/0\/distribution/)
  const between = (one: string, other: string, rho: number) => ({ between: [one, other], rho })
  const third = {
    id: 'tax',
    targets: ['/economics/taxRate'],
    distribution: { kind: 'uniform', low: { value: 20, unit: '%' }, high: { value: 30, unit: '%' } },
  }
  const [contradictory] = toldOf({
    ...form(1_024),
    parameters: [...form(1_024).parameters, third],
    rankCorrelations: [
      between('feedstock', 'capital', 0.9),
      between('capital', 'tax', 0.9),
      between('feedstock', 'tax', -0.9),
    ],
  })
  assert.ok(contradictory?.kind === 'refused')
  assert.equal(contradictory.proposal?.rankCorrelations?.length, 3)
})

test('the probability of more than a value is that of the study', () => {
  const { answer, results } = studiesOf(form(1_024)).at(-1) as StudySoFar
  const { threshold: _, ...told } = answer.results.npv?.exceedance[0] ?? { threshold: undefined }
  assert.deepEqual(probabilityAbove(results[0] as Float64Array, 64, 0), told)
})
