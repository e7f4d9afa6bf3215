import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { runCaseTableJob } from '../../src/server/case-tables/job/run.ts'
import { openThread } from '../../src/server/computing/thread.ts'
import { runWorker, type Worker } from '../../src/server/start/worker.ts'
import { deleteOldCaseTables } from '../../src/server/tidying/case-table-deletions.ts'
import { deletions } from '../../src/server/tidying/deletions.ts'
import { testApp } from '../support/app.ts'
import { batchOf } from '../support/batch.ts'
import { capacities, endedTable, queueTable } from '../support/case-tables.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { opened, ready, url, user } = testApp()

const inputs = example('hefa-usa-500')
let owner: Client
let projectId: string
let scenarioId: string
let worker: Worker | undefined
const isDefect = (error: unknown) => assert.fail(String(error))

before(async () => {
  await ready()
  owner = await user()
  ;({ projectId, scenarioId } = await createProject(owner))
  await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`, inputs))
})
after(() => worker?.stop())

/** From then on tables are worked off. */
async function startWork(): Promise<void> {
  worker ??= await runWorker({ databaseUrl: url(), onError: isDefect })
}

const storedBytes = async (): Promise<number> => {
  const { rows } = await opened().pool.query(
    'select s.bytes::integer from storage s join projects p on p.user_id = s.user_id where p.id = $1',
    [projectId],
  )
  return rows[0].bytes
}

test('whoever loses the right while a table is calculated has what was done, and no more is', async () => {
  const editor = await user('editor@tables.test')
  const { id } = await answered(200, editor.get('/me'))
  const { pool } = opened()
  await pool.query("insert into project_members (project_id, user_id, role) values ($1, $2, 'editor')", [
    projectId,
    id,
  ])
  const before = await storedBytes()
  const table = await queueTable(editor, scenarioId, capacities(600))
  assert.deepEqual([table.state, table.progress.of], ['queued', 600])
  const unfinished = await refused(409, owner.get(`/case-tables/${table.id}/results`))
  assert.equal(unfinished.code, 'case_table_unfinished')
  const thread = openThread({
    module: new URL('../../src/server/case-tables/job/table-thread.ts', import.meta.url),
    memoryLimitMegabytes: undefined,
    onError: isDefect,
  })
  const parts = {
    database: opened().database,
    thread,
    onError: isDefect,
    isStopping: () => false,
    worker: () => null,
  }
  await runCaseTableJob(parts, { tableId: table.id, part: 1 })
  await thread.close()
  assert.ok((await storedBytes()) - before > 600 * 40 * 8)
  const running = await answered(200, owner.get(`/case-tables/${table.id}`))
  assert.deepEqual([running.state, running.progress.rows], ['running', 250])
  await pool.query("update project_members set role = 'viewer' where user_id = $1", [id])
  assert.equal((await refused(403, editor.post(`/case-tables/${table.id}/cancel`))).code, 'role_lacks')
  await startWork()
  const { state, failure, progress } = await endedTable(owner, table.id)
  assert.deepEqual([state, failure.code, progress.rows], ['failed', 'no_longer_allowed', 250])
  const { body } = await owner.get(`/case-tables/${table.id}/results`)
  const [, first] = body.split('\r\n')
  assert.match(first ?? '', /^252,Case 250,/)
  await answered(204, owner.delete(`/case-tables/${table.id}`))
  await refused(404, owner.get(`/case-tables/${table.id}`))
})

test('rows are calculated or refused by themselves, told in their order, and equal to the command line', async () => {
  await startWork()
  const text = capacities(600, [7, 300])
  const { id } = await queueTable(owner, scenarioId, text)
  const { state, progress, keptUntil } = await endedTable(owner, id)
  assert.deepEqual([state, progress.rows, progress.of, progress.refused], ['done', 600, 600, 2])
  assert.ok(Date.parse(keptUntil) > Date.now())
  const results = (query: string) => owner.get(`/case-tables/${id}/results?${query}`)
  const calculated = await results('rows=calculated')
  const right = text
    .split('\n')
    .filter((line) => !line.includes('many'))
    .join('\n')
  // The lines that are left out count as lines.
  const withoutLines = (csv: string) => csv.replaceAll(/^\d+,/gm, '')
  assert.equal(withoutLines(calculated.body), withoutLines(await batchOf(inputs, right)))
  const all = await results('format=csv')
  const lines = all.body.trimEnd().split('\r\n')
  assert.equal(lines.length, 601)
  assert.match(lines[8] ?? '', /^9,Case 7,,.*refused: line 9, column 3 .*given many/)
  assert.match(lines[9] ?? '', /^10,Case 8,\d/)
  const { rows, columns, base } = JSON.parse((await results('format=json&rows=refused')).body)
  assert.deepEqual(base, inputs)
  assert.equal(columns[0].place, 0)
  assert.deepEqual(
    rows.map((row: { line: number; errors: { place: string }[] }) => [
      row.line,
      row.errors.map(({ place }) => place),
    ]),
    [
      [9, ['line 9, column 3']],
      [302, ['line 302, column 3']],
    ],
  )
  const [error] = rows[0].errors
  assert.deepEqual(Object.keys(error).sort(), ['allowed', 'code', 'given', 'message', 'place', 'pointer'])
  assert.equal((await results('format=parquet')).rawPayload.toString('latin1', 0, 4), 'PAR1')
  assert.equal((await results('format=tsv')).body.split('\r\n').length, 602)
  const [listed] = await answered(200, owner.get(`/scenarios/${scenarioId}/case-tables`))
  assert.deepEqual([listed.id, listed.state], [id, 'done'])
  assert.equal((await refused(409, owner.post(`/case-tables/${id}/cancel`))).code, 'case_table_finished')
  const core = await user('core@tables.test', 'CORE')
  const me = await answered(200, core.get('/me'))
  await opened().pool.query(
    "insert into project_members (project_id, user_id, role) values ($1, $2, 'viewer')",
    [projectId, me.id],
  )
  for (const format of ['csv', 'json']) {
    const seen = await core.get(`/case-tables/${id}/results?format=${format}`)
    assert.ok(seen.statusCode === 200 && !/lcop|npv|mfsp|irr/.test(seen.body), seen.body.slice(0, 2_000))
  }
})

test('a large table is refused at once and told where it goes, and one that is wrong before it is kept', async () => {
  const headers = { 'content-type': 'text/csv' }
  const large = owner.send('POST', `/scenarios/${scenarioId}/cases`, { body: capacities(1_001), headers })
  const problem = await refused(413, large)
  assert.equal(problem.code, 'table_too_large')
  assert.match(problem.detail ?? '', /case-tables/)
  const post = (body: string) => owner.send('POST', `/scenarios/${scenarioId}/case-tables`, { body, headers })
  const wrong = await refused(422, post('plant.size [kt/yr]\n100'))
  assert.deepEqual(refusedFields(wrong), [' unknown_column'])
  await refused(422, post('plant.capacity [kt/yr]\n'))
  await refused(422, post(`plant.capacity [kt/yr]\n${'100\n'.repeat(5_001)}`))
  const mapping = encodeURIComponent(JSON.stringify({ columns: { Size: 'plant.capacity' } }))
  const { id } = await queueTable(owner, scenarioId, 'Size [kt/yr]\n100', `?mapping=${mapping}`)
  const { state, progress } = await endedTable(owner, id)
  assert.deepEqual([state, progress.refused], ['done', 0])
  const looksLikeUnits = [
    'plant.capacity [kt/yr],feedstocks[0].price',
    ...Array(250).fill('100,1'),
    '100,USD/t',
    '100,1',
  ]
  const strange = await endedTable(owner, (await queueTable(owner, scenarioId, looksLikeUnits.join('\n'))).id)
  assert.deepEqual([strange.progress.rows, strange.progress.refused], [252, 252])
})

test('a table that is cancelled, old or deleted goes, with what it stores', async () => {
  await worker?.stop()
  worker = undefined
  const before = await storedBytes()
  const queued = []
  for (let i = 0; i < 5; i += 1) queued.push(await queueTable(owner, scenarioId, capacities(2)))
  const headers = { 'content-type': 'text/csv' }
  const sixth = owner.send('POST', `/scenarios/${scenarioId}/case-tables`, { body: capacities(2), headers })
  assert.equal((await refused(409, sixth)).code, 'case_table_limit')
  const { pool, database } = opened()
  const jobs = async () =>
    (await pool.query("select from pgboss.job where name = 'case-tables' and state < 'active'")).rows.length
  assert.equal(await jobs(), 5)
  for (const { id } of queued) {
    await answered(204, owner.post(`/case-tables/${id}/cancel`))
    await answered(204, owner.post(`/case-tables/${id}/cancel`))
  }
  assert.equal(await jobs(), 0)
  const [first, ...rest] = queued
  const { body } = await owner.get(`/case-tables/${first?.id}/results`)
  assert.equal(body.split('\r\n').length, 2)
  await pool.query("update case_tables set finished_at = now() - interval '31 days' where id = $1", [
    first?.id,
  ])
  assert.equal(await deleteOldCaseTables(database), 1)
  for (const { id } of rest) await answered(204, owner.delete(`/case-tables/${id}`))
  const ids = queued.map(({ id }) => id)
  for (const deletion of deletions) await deletion(database)
  assert.equal((await pool.query('select from case_tables where id = any($1)', [ids])).rows.length, 0)
  assert.ok((await storedBytes()) <= before)
})
