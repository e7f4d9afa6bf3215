import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { type StudyBody, studyExample } from '../support/studies.ts'

const { app, user } = testApp()

const monteCarlo = studyExample('hefa-monte-carlo')
const { rankCorrelations: _, sampling: __, ...rest } = monteCarlo
const small: StudyBody = { ...monteCarlo, sampling: { trials: 1_024 } }

test('a small study of each kind is answered at once, the same each time, as it is described', async () => {
  const ada = await user()
  const edition = (await app().referenceData.current()).edition
  const kinds: readonly StudyBody[] = [
    small,
    { ...rest, kind: 'sobolIndices', sampling: { trials: 256 } },
    { ...rest, kind: 'morris' },
    { ...rest, kind: 'tornado' },
    { ...rest, kind: 'spider' },
  ]
  for (const body of kinds) {
    const answer = await answered(200, ada.post('/analyses/study', body))
    assert.deepEqual([answer.kind, answer.edition], [body.kind, edition])
    assert.deepEqual(Object.keys(answer.results), monteCarlo.outputs)
    assert.deepEqual(await answered(200, ada.post('/analyses/study', body)), answer)
  }
})

test('a sweep is answered as it is described, and one that takes too long is told how many points would not', async () => {
  const ada = await user()
  const choices = studyExample('hefa-choices')
  const answer = await answered(200, ada.post('/analyses/study', choices))
  assert.deepEqual([answer.kind, answer.points, answer.combinations], ['sweep', 18, 6])
  assert.equal(answer.results.mfsp.values.length, 18)
  const axes = (studyExample('hefa-break-even').axes as object[]).map((axis) => ({ ...axis, count: 181 }))
  const large = { ...studyExample('hefa-break-even'), axes, outputs: ['npv', 'mfsp', 'lcop', 'irr'] }
  const refusal = await refused(413, ada.post('/analyses/study', large))
  assert.match(refusal.detail, /points would fit|fewer outputs/)
})

test('a matrix is of the current edition; all countries by all pathways take too long, and how many would not is told', async () => {
  const ada = await user()
  const body = studyExample('hefa-countries')
  const answer = await answered(200, ada.post('/analyses/study', body))
  assert.deepEqual([answer.kind, answer.cells.length], ['matrix', 12])
  assert.equal(answer.edition, (await app().referenceData.current()).edition)
  const [one] = (
    await answered(
      200,
      ada.post('/analyses/study', { ...body, countries: ['DE'], pathways: undefined, inputs: true }),
    )
  ).cells
  await answered(200, ada.post('/calculate/quick', one.inputs))
  const all = { ...body, countries: 'all', pathways: 'all' }
  assert.match((await refused(413, ada.post('/analyses/study', all))).detail, /cells would fit|fewer outputs/)
  await refused(
    422,
    ada.post('/analyses/study', { ...body, countries: Array.from({ length: 251 }, () => 'US') }),
  )
})

test('the best scale is answered as it is described', async () => {
  const ada = await user()
  const { kind, results } = await answered(200, ada.post('/analyses/study', studyExample('hefa-scale')))
  assert.equal(kind, 'scale')
  assert.deepEqual(Object.keys(results), ['lcop', 'mfsp'])
})

test('what is wrong with a study and with its case is told together', async () => {
  const ada = await user()
  const { plant: ___, ...incomplete } = monteCarlo.base as Record<string, unknown>
  const wrong = { ...small, base: incomplete, outputs: [], sampling: { trials: 0 } }
  const problem = await refused(422, ada.post('/analyses/study', wrong))
  assert.deepEqual(
    problem.errors?.map(({ pointer }) => pointer),
    ['/outputs', '/sampling/trials', '/base/plant'],
  )
  const elsewhere = { ...small, parameters: [{ ...(small.parameters as object[])[0], targets: ['/x'] }] }
  assert.deepEqual(
    refusedFields(await refused(422, ada.post('/analyses/study', { ...elsewhere, rankCorrelations: [] }))),
    ['/parameters/0/targets/0 no_such_input'],
  )
  for (const body of [[], {}, { kind: 'monteCarlo' }]) await refused(422, ada.post('/analyses/study', body))
})

test('a study that takes too long is refused before it begins, and told the size that would not', async () => {
  const ada = await user()
  const large = { ...monteCarlo, sampling: { trials: 2 ** 20, seed: 3 } }
  const answer = await refused(413, ada.post('/analyses/study', large))
  assert.equal(answer.code, 'study_too_large')
  const { proposal } = answer as unknown as { proposal?: { sampling: { trials: number } } }
  // A machine that is very busy may have room for none.
  const trials = proposal?.sampling.trials ?? 0
  assert.equal(trials % 1_024, 0)
  assert.match(answer.detail, trials > 0 ? /[\d,]+ trials would fit/ : /fewer outputs or parameters/)
})

test('the nearest correlations that do not contradict each other come with the refusal', async () => {
  const ada = await user()
  const between = (a: string, b: string, rho: number) => ({ between: [a, b], rho })
  const rankCorrelations = [
    between('jet price', 'feedstock price', 0.9),
    between('jet price', 'hydrogen price', 0.9),
    between('feedstock price', 'hydrogen price', -0.9),
  ]
  const problem = await refused(422, ada.post('/analyses/study', { ...small, rankCorrelations }))
  assert.equal(problem.errors?.[0]?.code, 'contradictory_correlations')
  const { proposal } = problem as unknown as { proposal: object }
  await answered(200, ada.post('/analyses/study', { ...small, ...proposal }))
})

test('a level studies what it sees, and nothing else of it is in the answer', async () => {
  const core = await user('core@example.com', 'CORE')
  const { errors } = await refused(422, core.post('/analyses/study', small))
  assert.deepEqual(
    errors?.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/outputs/0', '/outputs/1', '/outputs/2'].map((pointer) => `${pointer} no_such_output`),
  )
  const answer = await answered(200, core.post('/analyses/study', { ...small, outputs: ['CI'] }))
  assert.deepEqual(Object.keys(answer.results), ['CI'])
  assert.doesNotMatch(JSON.stringify(answer), /net present value|rate of return|selling price/i)
})
