import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { inTransaction } from '../../src/server/database/transactions.ts'
import { runWorker } from '../../src/server/start/worker.ts'
import { claimBatch, writeBatch } from '../../src/server/studies/job/queries.ts'
import { cancelStudy } from '../../src/server/studies/queries.ts'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { endedStudy, keptStudy, queueStudy } from '../support/kept-studies.ts'
import { createProject } from '../support/requests.ts'
import { passRestorableDays, tidyUp } from '../support/tidying.ts'
import { until } from '../support/waiting.ts'

const { administrator, opened, url, user } = testApp()
const failures: unknown[] = []
after(() => assert.deepEqual(failures, []))

/** So long that it is still under way when it is ended. */
const long = keptStudy(2 ** 20, { outputs: ['CI'] })
const short = keptStudy(1_024, { outputs: ['CI'] })

async function whileWorking<Result>(task: () => Promise<Result>): Promise<Result> {
  const worker = await runWorker({ databaseUrl: url(), onError: (error) => failures.push(error) })
  try {
    return await task()
  } finally {
    await worker.stop()
  }
}

async function count(statement: string, ...values: unknown[]): Promise<number> {
  const { rows } = await opened().pool.query(`select count(*)::integer as n from ${statement}`, values)
  return rows[0].n
}
const jobsOf = (studyId: string) =>
  count("pgboss.job where data->>'studyId' = $1 and state < 'completed'", studyId)
const batchesOf = (studyId: string) => count("study_batches where study_id = $1 and state = 'done'", studyId)

test('a study that waits is cancelled, once and for all', async () => {
  const ada = await user()
  const { studyId } = await queueStudy(ada, long)
  assert.equal(await jobsOf(studyId), 16)
  await answered(204, ada.post(`/studies/${studyId}/cancel`))
  await answered(204, ada.post(`/studies/${studyId}/cancel`))
  const { state, answer, progress } = await endedStudy(ada, studyId)
  assert.deepEqual([state, answer, progress.trials], ['cancelled', null, 0])
  assert.equal(await jobsOf(studyId), 0)
})

test('a study that runs is cancelled: what is done of it is told, and nothing is computed any more', async () => {
  const ada = await user()
  await whileWorking(async () => {
    const { studyId } = await queueStudy(ada, long)
    await until(async () => (await batchesOf(studyId)) > 0)
    await answered(204, ada.post(`/studies/${studyId}/cancel`))
    const { state, soFar, progress } = await endedStudy(ada, studyId)
    assert.equal(state, 'cancelled')
    assert.ok(progress.trials < 2 ** 20 && soFar.results.CI.p10 < soFar.results.CI.p90)
    const next = await queueStudy(ada, short)
    assert.equal((await endedStudy(ada, next.studyId)).state, 'done')
    assert.equal((await batchesOf(studyId)) * 65_536, progress.trials)
    await refused(409, ada.post(`/studies/${next.studyId}/cancel`))
  })
})

test('a batch that is written while its study is cancelled is not done', async () => {
  const ada = await user()
  const { studyId } = await queueStudy(ada, long)
  const { database } = opened()
  const attempt = (await claimBatch(database, studyId, 0, null))?.attempt as number
  const done = { id: studyId, batch: 0, attempt, outputs: new Uint8Array(8), told: '{}', seconds: 1 }
  let writing: Promise<boolean> | undefined
  await inTransaction(database, async (transaction) => {
    await cancelStudy(transaction, studyId)
    writing = writeBatch(database, done)
    const waits = "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    await until(async () => (await count(waits)) > 0, 'the batch waits for the study')
  })
  assert.equal(await writing, false)
  assert.equal(await batchesOf(studyId), 0)
})

test('a study is deleted while it runs, and nothing of it is left', async () => {
  const ada = await user()
  await whileWorking(async () => {
    const { studyId, scenarioId } = await queueStudy(ada, long)
    await until(async () => (await batchesOf(studyId)) > 0)
    await answered(204, ada.delete(`/studies/${studyId}`))
    await refused(404, ada.get(`/studies/${studyId}`))
    assert.deepEqual(await answered(200, ada.get(`/scenarios/${scenarioId}/studies`)), [])
    const next = await queueStudy(ada, short)
    assert.equal((await endedStudy(ada, next.studyId)).state, 'done')
    await tidyUp(opened().database)
    assert.equal(await count('study_batches where study_id = $1', studyId), 0)
    assert.equal(await count('studies where id = $1', studyId), 0)
  })
})

test('what is deleted goes with its studies, and leaves no bytes in the account', async () => {
  const ada = await user()
  const before = await answered(200, ada.get('/me/usage'))
  const { projectId, studyId } = await queueStudy(ada, short)
  await whileWorking(() => endedStudy(ada, studyId))
  await answered(204, ada.delete(`/projects/${projectId}`))
  await refused(404, ada.get(`/studies/${studyId}`))
  await passRestorableDays(opened().pool)
  await tidyUp(opened().database)
  assert.equal(await count('studies where id = $1', studyId), 0)
  assert.deepEqual((await answered(200, ada.get('/me/usage'))).storedBytes, before.storedBytes)
})

test('of each account two studies are under way and twenty wait; the next begins when one ends', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}/studies`
  const ids: string[] = []
  for (let i = 0; i < 22; i += 1) ids.push((await answered(202, ada.post(path, short))).id)
  assert.equal((await refused(409, ada.post(path, short))).code, 'study_limit')
  const [first, second, third] = ids as [string, string, string]
  assert.deepEqual(await Promise.all([first, second, third].map(jobsOf)), [1, 1, 0])
  await answered(204, ada.post(`/studies/${first}/cancel`))
  assert.equal(await jobsOf(third), 1)
  await answered(204, ada.delete(`/studies/${second}`))
  await whileWorking(async () => {
    for (const id of ids.slice(2)) assert.equal((await endedStudy(ada, id)).state, 'done')
  })
})

test('trials that would take more room than an account has for them are refused', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}/studies`
  const outputs = ['npv', 'lcop', 'CI', 'revenue', 'totalOpex', 'mfsp']
  const large = keptStudy(2 ** 20, { outputs })
  let refusal: Awaited<ReturnType<typeof refused>> | undefined
  for (let i = 0; i < 20 && !refusal; i += 1) {
    const answer = await ada.post(path, large)
    if (answer.statusCode === 409) refusal = answer.json()
    else assert.equal(answer.statusCode, 202, answer.body)
  }
  assert.equal(refusal?.code, 'sample_limit')
})

test('the same request with the same key is one study', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}/studies`
  const headers = { 'idempotency-key': 'once' }
  const { id } = await answered(202, ada.send('POST', path, { headers, body: short }))
  assert.equal((await answered(202, ada.send('POST', path, { headers, body: short }))).id, id)
  assert.equal((await answered(200, ada.get(path))).length, 1)
  assert.equal(await jobsOf(id), 1)
})

test('what a level does not see is not in a study, also where it has been lowered since', async () => {
  const ada = await user()
  const { studyId, scenarioId } = await queueStudy(ada, keptStudy(1_024))
  await whileWorking(() => endedStudy(ada, studyId))
  const { id } = await answered(200, ada.get('/me'))
  const admin = await administrator()
  await answered(200, admin.patch(`/admin/users/${id}`, { accessLevel: 'CORE' }))
  const seenBy = async () => await answered(200, ada.get(`/studies/${studyId}`))
  await until(async () => (await seenBy()).outputs.length === 1, 'the lower level')
  const { scenarioId: own, outputs, answer } = await seenBy()
  assert.deepEqual([own, outputs, Object.keys(answer.results)], [scenarioId, ['CI'], ['CI']])
  assert.doesNotMatch(JSON.stringify(answer), /net present value|levelized|npv|lcop/i)
  const whole = await answered(200, admin.get(`/studies/${studyId}`))
  assert.deepEqual(Object.keys(whole.answer.results), ['npv', 'lcop', 'CI'])
})
