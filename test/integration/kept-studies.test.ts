import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { digestOf, endedStudy, keptStudy, queueStudy } from '../support/kept-studies.ts'
import { createProject } from '../support/requests.ts'
import { answerTo, studyExample } from '../support/studies.ts'

const { opened, user } = testApp({ withWorker: true })

/** Two batches, of which the second is not full. */
const trials = 70 * 1_024

test('a study of several batches has the answer that the same request has at once, to the last bit', async () => {
  const ada = await user()
  const body = keptStudy(trials)
  const { studyId, scenarioId, study } = await queueStudy(ada, body)
  assert.deepEqual(
    [study.kind, study.scenarioId, study.progress.of, study.outputs],
    ['monteCarlo', scenarioId, trials, body.outputs],
  )
  const { state, answer, progress, request, base, edition, ...rest } = await endedStudy(ada, studyId)
  assert.deepEqual([state, progress.trials, rest.soFar], ['done', trials, null])
  assert.deepEqual({ ...request, base }, body)
  assert.deepEqual(answer, { ...JSON.parse(JSON.stringify(answerTo(body))), edition })
  const [listed] = await answered(200, ada.get(`/scenarios/${scenarioId}/studies`))
  assert.deepEqual([listed.id, listed.state], [studyId, 'done'])
  assert.match(await digestOf(opened().pool, studyId), /^[0-9a-f]{64}$/)
})

test('without a case a study is of the scenario as it stands, and stays so', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const { base, ...body } = keptStudy(1_024)
  const { id } = await answered(202, ada.post(`/scenarios/${scenarioId}/studies`, body))
  const study = await endedStudy(ada, id)
  assert.deepEqual(study.base, base)
  assert.deepEqual(study.answer.results, JSON.parse(JSON.stringify(answerTo({ ...body, base }).results)))
})

test('studies of the other kinds are kept as well', async () => {
  const ada = await user()
  const { rankCorrelations: _, sampling: __, ...rest } = keptStudy(1)
  for (const kind of ['sobolIndices', 'morris', 'tornado', 'spider']) {
    const { studyId } = await queueStudy(ada, { ...rest, kind })
    const { state, answer, progress } = await endedStudy(ada, studyId)
    assert.deepEqual([state, answer.kind, progress.trials], ['done', kind, progress.of])
  }
  const axes = [{ id: 'rate', targets: ['/economics/discountRate'], values: { values: [5, 10], unit: '%' } }]
  const { studyId } = await queueStudy(ada, { kind: 'sweep', base: rest.base, outputs: ['npv'], axes })
  const { state, answer } = await endedStudy(ada, studyId)
  assert.deepEqual([state, answer.results.npv.values.length], ['done', 2])
})

test('a matrix that is kept is of the edition that its scenario pins, a search for scale is kept too, and both are the same as at once', async () => {
  const ada = await user()
  for (const body of [studyExample('hefa-countries'), studyExample('hefa-scale')]) {
    const { studyId } = await queueStudy(ada, body)
    const { state, answer } = await endedStudy(ada, studyId)
    assert.equal(state, 'done')
    assert.deepEqual(answer, await answered(200, ada.post('/analyses/study', body)))
  }
})

test('a lifetime that is drawn is the same in batches as at once', async () => {
  const ada = await user()
  const given = keptStudy(70 * 1_024)
  const lifetime = {
    id: 'lifetime',
    targets: ['/economics/lifetime'],
    distribution: { kind: 'discrete', values: { values: [15, 20], unit: 'yr' }, probabilities: [1, 1] },
  }
  const body = { ...given, parameters: [...(given.parameters as object[]), lifetime] }
  const { studyId } = await queueStudy(ada, body)
  const { state, answer, edition } = await endedStudy(ada, studyId)
  assert.equal(state, 'done')
  assert.deepEqual(answer, { ...JSON.parse(JSON.stringify(answerTo(body))), edition })
})

test('what is wrong with a study or its case is refused before anything is stored', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}/studies`
  const body = keptStudy(1_024)
  const refusedAt = async (wrong: object) => refusedFields(await refused(422, ada.post(path, wrong)))
  assert.deepEqual(await refusedAt({ ...body, outputs: ['none'] }), ['/outputs/0 no_such_output'])
  assert.deepEqual(await refusedAt({ ...body, sampling: { trials: 2 ** 20 + 1 } }), [
    '/sampling/trials out_of_range',
  ])
  const { errors } = await refused(422, ada.post(path, { ...body, base: {} }))
  assert.ok(errors?.every(({ pointer }) => pointer.startsWith('/base')))
  assert.deepEqual(await answered(200, ada.get(path)), [])
  await refused(404, ada.post('/scenarios/00000000-0000-4000-8000-000000000000/studies', body))
})

test('a study that is known is not sent again', async () => {
  const ada = await user()
  const { studyId } = await queueStudy(ada, keptStudy(1_024))
  await endedStudy(ada, studyId)
  const answer = await ada.get(`/studies/${studyId}`)
  const { etag } = answer.headers
  assert.equal(
    (await ada.send('GET', `/studies/${studyId}`, { headers: { 'if-none-match': `${etag}` } })).statusCode,
    304,
  )
})

test('a study stops when it is sure enough, at the same trial at once, in the background and with however many batches', async () => {
  const ada = await user()
  const of = [
    { output: 'npv', statistic: 'mean' },
    { output: 'lcop', statistic: 'P10' },
  ]
  const body = keptStudy(6 * 65_536, { stop: { relativeError: 0.002, of } })
  const expected = JSON.parse(JSON.stringify(answerTo(body)))
  assert.ok(expected.trials > 16_384 && expected.trials < 6 * 65_536, `${expected.trials}`)
  const { studyId } = await queueStudy(ada, body)
  const { state, progress, answer, edition } = await endedStudy(ada, studyId)
  assert.deepEqual([state, progress.trials, progress.of], ['stopped', expected.trials, expected.trials])
  assert.deepEqual(answer, { ...expected, edition })
  const { rows } = await opened().pool.query(
    `select sum(octet_length(outputs))::integer as bytes from study_batches where study_id = $1`,
    [studyId],
  )
  assert.equal(rows[0].bytes, 8 * 3 * expected.trials)
})

test('what is watched has to be an output, and its error a part of it', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const refusedAt = async (stop: object) =>
    refusedFields(
      await refused(422, ada.post(`/scenarios/${scenarioId}/studies`, keptStudy(1_024, { stop }))),
    )
  const npv = { output: 'npv', statistic: 'mean' }
  assert.deepEqual(await refusedAt({ relativeError: 0.1, of: [{ ...npv, output: 'irr' }] }), [
    '/stop/of/0/output no_such_output',
  ])
  assert.deepEqual(
    await refusedAt({ relativeError: 0, of: [{ ...npv, statistic: 'P0' }], confidence: 0.9 }),
    [
      '/stop/relativeError out_of_range',
      '/stop/confidence unknown_choice',
      '/stop/of/0/statistic unknown_choice',
    ],
  )
})

test('whoever asks for it is told by mail when a study ends', async () => {
  const ada = await user('told@example.org')
  const told = await queueStudy(ada, keptStudy(1_024, { notify: 'mail' }))
  await endedStudy(ada, told.studyId)
  const silent = await queueStudy(ada, keptStudy(1_024))
  await endedStudy(ada, silent.studyId)
  const { rows } = await opened().pool.query(
    "select subject, body from mails where recipient = 'told@example.org'",
  )
  assert.deepEqual(
    rows.map(({ subject }) => subject),
    ['Your study is done'],
  )
  const wrong = ada.post(`/scenarios/${told.scenarioId}/studies`, keptStudy(1_024, { notify: 'fax' }))
  assert.deepEqual(refusedFields(await refused(422, wrong)), ['/notify unknown_choice'])
})
