import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { queueTable } from '../support/case-tables.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { keptStudy, queueStudy } from '../support/kept-studies.ts'
import { readDescription } from '../support/openapi.ts'
import { largeCase } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'

const { administrator, app, opened, ready } = testApp()

interface Keyed {
  readonly operationId: string
  readonly path: string
  readonly body?: object | string
  readonly type?: string
}

let admin: Client
let requests: readonly Keyed[]
before(async () => {
  await ready()
  admin = await administrator()
  const { projectId, scenarioId } = await createProject(admin)
  const deleted = await createProject(admin)
  const other = await answered(201, admin.post(`/projects/${projectId}/scenarios`, {}))
  await answered(204, admin.delete(`/projects/${deleted.projectId}`))
  await answered(204, admin.delete(`/scenarios/${other.id}`))
  const sync = `/scenarios/${scenarioId}/calculate/sync`
  const { calculationId } = await answered(200, admin.post(sync, example('hefa-usa-500')))
  const comments = `/calculations/${calculationId}/comments`
  const said = { anchor: 'NPV', text: 'Is this high?' }
  const { id: threadId } = await answered(201, admin.post(comments, said))
  const { edition } = await answered(200, admin.get('/master-data'))
  const { studyId } = await queueStudy(admin, keptStudy(1_024))
  const { id: tableId } = await queueTable(admin, scenarioId, 'plant.capacity [kt/yr]\n100\n')
  const { id: itemId } = await answered(201, admin.post('/library', item))
  requests = [
    { operationId: 'createProject', path: '/projects', body: { projectName: 'Kept or not' } },
    { operationId: 'duplicateProject', path: `/projects/${projectId}/duplicate` },
    { operationId: 'restoreProject', path: `/projects/${deleted.projectId}/restore` },
    { operationId: 'duplicateScenario', path: `/scenarios/${scenarioId}/duplicate` },
    { operationId: 'restoreScenario', path: `/scenarios/${other.id}/restore` },
    { operationId: 'createScenario', path: `/projects/${projectId}/scenarios`, body: {} },
    {
      operationId: 'importFile',
      path: `/projects/${projectId}/import?dryRun=false`,
      body: example('hefa-usa-500'),
    },
    {
      operationId: 'queueCalculation',
      path: `/scenarios/${scenarioId}/calculate`,
      body: example('hefa-usa-500'),
    },
    { operationId: 'queueCalculation', path: `/scenarios/${scenarioId}/calculate`, body: largeCase() },
    { operationId: 'queueCalculation', path: `/scenarios/${scenarioId}/calculate` },
    { operationId: 'calculateNow', path: `/scenarios/${scenarioId}/calculate/sync`, body: largeCase() },
    { operationId: 'calculateNow', path: `/scenarios/${scenarioId}/calculate/sync` },
    { operationId: 'beginCommentThread', path: comments, body: said },
    { operationId: 'replyToComments', path: `/comment-threads/${threadId}/comments`, body: { text: 'Yes.' } },
    { operationId: 'addLibraryItem', path: '/library', body: item },
    { operationId: 'addProjectLibraryItem', path: `/projects/${projectId}/library`, body: item },
    {
      operationId: 'noteLibraryUse',
      path: `/scenarios/${scenarioId}/assumptions/from-library`,
      body: { itemId, at: '/feedstocks/UCO' },
    },
    { operationId: 'reviewScenario', path: `/scenarios/${scenarioId}/review`, body: { action: 'ask' } },
    { operationId: 'queueStudy', path: `/scenarios/${scenarioId}/studies`, body: keptStudy(1_024) },
    { operationId: 'cancelStudy', path: `/studies/${studyId}/cancel` },
    { operationId: 'queueCaseTable', path: `/scenarios/${scenarioId}/case-tables`, ...csv },
    { operationId: 'cancelCaseTable', path: `/case-tables/${tableId}/cancel` },
    { operationId: 'doubtDatum', path: '/admin/reference-data/doubts', body: doubtOf(edition) },
    { operationId: 'editReferenceData', path: '/admin/reference-data/editions', body: editOf(edition) },
    { operationId: 'invalidateCache', path: '/cache/invalidate' },
    { operationId: 'invalidateMasterDataCache', path: '/master-data/cache/invalidate' },
  ]
})

const price = { table: 'feedstocks', id: 4, field: 'price' }
const doubtOf = (edition: string) => ({ ...price, edition, note: 'Too low.', source: 'A trader' })
const editOf = (edition: string) => ({
  edition: `${edition}-edited`,
  basedOn: edition,
  changes: [{ ...price, value: 800, unit: 'USD/t', source: 'A trader', confidence: 'medium' }],
})

const item = {
  kind: 'feedstock',
  name: 'UCO',
  body: { price: { value: 930, unit: 'USD/t' } },
  source: 'A trader',
}

const csv = { body: 'plant.capacity [kt/yr]\n100\n', type: 'text/csv' }

const send = ({ path, body, type }: Keyed) =>
  admin.send('POST', path, {
    headers: { 'idempotency-key': randomUUID(), ...(type && { 'content-type': type }) },
    ...(body && { body }),
  })

/** A digest of every table there is, so that whatever a request leaves anywhere is seen. */
async function digests(): Promise<Readonly<Record<string, string>>> {
  const { pool } = opened()
  const { rows: tables } = await pool.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`)
  const digest = async ({ name }: { name: string }) => {
    const { rows } = await pool.query(
      `select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from ${name} t`,
    )
    return [name, rows[0].digest] as const
  }
  return Object.fromEntries(await Promise.all(tables.map(digest)))
}

const answersTable = 'public.idempotency_keys'

async function changedTables(task: () => Promise<unknown>): Promise<string[]> {
  const earlier = await digests()
  await task()
  const later = await digests()
  return Object.keys(later).filter((name) => later[name] !== earlier[name] && name !== answersTable)
}

test('every operation that takes an Idempotency-Key is asked here: add a request for a new one', async () => {
  const { paths } = await readDescription(app())
  const keyed = Object.values(paths).flatMap((methods) =>
    Object.values(methods as Readonly<Record<string, Described>>)
      .filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'idempotency-key'))
      .map(({ operationId }) => operationId),
  )
  const asked = new Set(requests.map(({ operationId }) => operationId))
  assert.deepEqual([...asked].sort(), keyed.sort())
})

interface Described {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string }[]
}

test('a request with a key whose answer cannot be kept leaves nothing of what it wrote', async () => {
  await opened().pool.query(`
    create function refuse_answer() returns trigger language plpgsql as
      $$ begin raise exception 'No answer is kept.' using errcode = '40001'; end $$;
    create trigger refuse_answer before insert on idempotency_keys execute function refuse_answer()`)
  for (const request of requests) {
    const changed = await changedTables(() => refused(503, send(request)))
    assert.deepEqual(changed, [], request.operationId)
  }
  await opened().pool.query('drop trigger refuse_answer on idempotency_keys')
})

test('each of these requests writes something where its answer can be kept', async () => {
  for (const request of requests) {
    const changed = await changedTables(async () => {
      const { statusCode, body } = await send(request)
      assert.ok(statusCode < 300, `${request.operationId}: ${statusCode} ${body.slice(0, 500)}`)
    })
    assert.ok(changed.length > 0, request.operationId)
  }
})

test('a route has no other database than that of its request', () => {
  for (const name of ['database', 'pool']) assert.equal(app().hasDecorator(name), false, name)
})
