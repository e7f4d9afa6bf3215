import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { whileIdle } from '../../src/server/database/transactions.ts'
import { deleteExpiredAnswers } from '../../src/server/http/idempotency/queries.ts'
import { testApp } from '../support/app.ts'
import { type Answer, answered, type Client, refused } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { largeCase } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'
import { statementsOf } from '../support/statements.ts'

const { opened, url, user } = testApp({ environment: { QUOTA_SCENARIOS: '3' } })

const hefa = example('hefa-usa-500')
const smaller = changed(hefa, { 'plant.capacity.value': 250 })

const post = (client: Client, path: string, key: string, body?: unknown) =>
  client.send('POST', path, { body, headers: { 'idempotency-key': key } })

const count = async (table: 'projects' | 'calculations' | 'idempotency_keys') => {
  const { rows } = await opened().pool.query(`select count(*)::integer as n from ${table}`)
  return rows[0].n as number
}

const withoutDate = ({ statusCode, body, headers }: Answer) => {
  const { date: _, 'idempotency-replayed': __, ...rest } = headers
  return { statusCode, body, headers: rest }
}

async function plant() {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  return { ada, projectId, scenarioId, path }
}

test('a repeated request is answered with the bytes of the first and happens once', async () => {
  const { ada, path } = await plant()
  const before = await count('calculations')
  for (const route of [`${path}/calculate`, `${path}/calculate/sync`]) {
    const first = await post(ada, route, 'a key', hefa).catch(() => undefined)
    assert.equal(first?.statusCode, 400, 'a key has no spaces')
    const key = randomUUID()
    const original = await post(ada, route, key, hefa)
    const repeated = await post(ada, route, key, hefa)
    assert.ok(original.statusCode === 200 || original.statusCode === 202)
    assert.equal(original.headers['idempotency-replayed'], undefined)
    assert.equal(repeated.headers['idempotency-replayed'], 'true')
    assert.deepEqual(withoutDate(repeated), withoutDate(original))
  }
  assert.equal(await count('calculations'), before + 2)
})

test('a project and a scenario are made once as well, and the answer says where', async () => {
  const ada = await user()
  const key = randomUUID()
  const first = await post(ada, '/projects', key, { projectName: 'Once' })
  const again = await post(ada, '/projects', key, { projectName: 'Once' })
  assert.equal(again.headers.location, first.headers.location)
  assert.equal((await answered(200, ada.get('/projects'))).length, 1)
  const { id } = first.json()
  const scenario = await answered(201, post(ada, `/projects/${id}/scenarios`, key, {}))
  assert.equal((await answered(201, post(ada, `/projects/${id}/scenarios`, key, {}))).id, scenario.id)
  assert.equal((await answered(200, ada.get(`/projects/${id}/scenarios`))).length, 2)
})

test('the same key with another body, precondition or scenario is refused and changes nothing', async () => {
  const { ada, projectId, path } = await plant()
  const key = randomUUID()
  await answered(202, post(ada, `${path}/calculate`, key, hefa))
  const before = await count('calculations')
  assert.equal((await refused(422, post(ada, `${path}/calculate`, key, smaller))).code, 'key_reused')
  const headers = { 'idempotency-key': key, 'if-match': '"1.draft"' }
  await refused(422, ada.send('POST', `${path}/calculate`, { body: hefa, headers }))
  const other = await answered(201, ada.post(`/projects/${projectId}/scenarios`, {}))
  await refused(422, post(ada, `/scenarios/${other.id}/calculate`, key, hefa))
  assert.equal(await count('calculations'), before)
})

test('a key belongs to its user and its route', async () => {
  const { ada, path } = await plant()
  const eve = await plant()
  const key = randomUUID()
  const first = await answered(202, post(ada, `${path}/calculate`, key, hefa))
  const elsewhere = await answered(200, post(ada, `${path}/calculate/sync`, key, hefa))
  assert.notEqual(elsewhere.calculationId, first.calculationId)
  await answered(202, post(eve.ada, `${eve.path}/calculate`, key, smaller))
  assert.equal((await post(eve.ada, `${path}/calculate/sync`, key, hefa)).statusCode, 404)
})

test('a request whose first is still under way is told so, and gets its answer afterwards', async () => {
  const { ada, scenarioId, path } = await plant()
  const key = randomUUID()
  const blocker = new pg.Client({ connectionString: url() })
  await blocker.connect()
  await blocker.query('begin')
  await blocker.query('select 1 from scenarios where id = $1 for update', [scenarioId])
  const first = post(ada, `${path}/calculate`, key, hefa)
  try {
    // Until the first has its key, a second would run in its place. Databases of other tests have locks of their own.
    const keys = `select 1 from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`
    while ((await blocker.query(keys)).rowCount === 0) await sleep(5)
    const problem = await refused(409, post(ada, `${path}/calculate`, key, hefa))
    assert.equal(problem.code, 'request_under_way')
  } finally {
    await blocker.query('rollback')
    await blocker.end()
  }
  const { calculationId } = await answered(202, first)
  assert.equal((await answered(202, post(ada, `${path}/calculate`, key, hefa))).calculationId, calculationId)
})

test('of many requests at once with one key, one happens', async () => {
  const { ada, path } = await plant()
  const before = await count('calculations')
  const key = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => post(ada, `${path}/calculate`, key, hefa)),
  )
  const statuses = new Set(answers.map(({ statusCode }) => statusCode))
  assert.ok(statuses.has(202) && [...statuses].every((status) => status === 202 || status === 409))
  const ids = answers.filter(({ statusCode }) => statusCode === 202).map((each) => each.json().calculationId)
  assert.equal(new Set(ids).size, 1)
  assert.equal(await count('calculations'), before + 1)
})

test('a key is free again after a request that was wrong, and after one that failed here', async () => {
  const { ada, path } = await plant()
  const key = randomUUID()
  await refused(422, post(ada, `${path}/calculate`, key, changed(hefa, { 'plant.capacity.value': -1 })))
  await refused(400, post(ada, `${path}/calculate`, key, '{ not json'))
  const { pool } = opened()
  await pool.query('alter schema pgboss rename to pgboss_away')
  await assert.rejects(post(ada, `${path}/calculate`, key, largeCase()), /500.*internal_error/)
  await pool.query('alter schema pgboss_away rename to pgboss')
  await answered(202, post(ada, `${path}/calculate`, key, largeCase()))
})

test('a refusal that the state of things was the reason for is the answer for good', async () => {
  const { ada, projectId } = await plant()
  await answered(201, ada.post(`/projects/${projectId}/scenarios`, {}))
  const third = await answered(201, ada.post(`/projects/${projectId}/scenarios`, {}))
  const taken = { scenarioOrder: 1 }
  const key = randomUUID()
  assert.equal(
    (await refused(409, post(ada, `/projects/${projectId}/scenarios`, key, {}))).code,
    'scenario_limit',
  )
  await answered(204, ada.delete(`/scenarios/${third.id}`))
  await refused(409, post(ada, `/projects/${projectId}/scenarios`, key, {}))
  // The broken constraint has ended the statement's transaction, and its answer is kept all the same.
  const other = randomUUID()
  assert.equal(
    (await refused(409, post(ada, `/projects/${projectId}/scenarios`, other, taken))).code,
    'order_taken',
  )
  const again = await post(ada, `/projects/${projectId}/scenarios`, other, taken)
  assert.deepEqual([again.statusCode, again.headers['idempotency-replayed']], [409, 'true'])
  assert.equal((await answered(200, ada.get(`/projects/${projectId}/scenarios`))).length, 2)
})

test('the answer stands after what was made has been deleted', async () => {
  const { ada } = await plant()
  const key = randomUUID()
  const { id } = await answered(201, post(ada, '/projects', key, { projectName: 'Gone' }))
  await answered(204, ada.delete(`/projects/${id}`))
  assert.equal((await answered(201, post(ada, '/projects', key, { projectName: 'Gone' }))).id, id)
  await refused(404, ada.get(`/projects/${id}`))
})

test('a key is forgotten after a day, also before it has been cleared away', async () => {
  const { ada, path } = await plant()
  const [key, old] = [randomUUID(), randomUUID()]
  const { calculationId } = await answered(202, post(ada, `${path}/calculate`, key, hefa))
  await answered(202, post(ada, `${path}/calculate`, old, hefa))
  const { database, pool } = opened()
  const age =
    "update idempotency_keys set created_at = now() - interval '24 hours 1 second' where key = any($1)"
  await pool.query(age, [[key, old]])
  assert.notEqual(
    (await answered(202, post(ada, `${path}/calculate`, key, smaller))).calculationId,
    calculationId,
  )
  const before = await count('idempotency_keys')
  assert.equal(await deleteExpiredAnswers(database), 1)
  assert.equal(await count('idempotency_keys'), before - 1)
})

test('a key that is empty, overlong or not visible ASCII is refused', async () => {
  const { ada, path } = await plant()
  for (const key of ['', ' ', 'x'.repeat(256), 'clé', 'two words']) {
    assert.equal((await refused(400, post(ada, `${path}/calculate`, key, hefa))).code, 'invalid_key', key)
  }
  await answered(202, post(ada, `${path}/calculate`, 'x'.repeat(255), hefa))
})

test('no connection stays behind, however a request with a key ends', async () => {
  const { ada, path } = await plant()
  const bodies = [hefa, { wrong: true }, undefined]
  const requests = Array.from({ length: 60 }, (_, i) =>
    post(ada, `${path}/calculate`, `key-${i % 40}`, bodies[i % bodies.length]),
  )
  await Promise.all(requests)
  const { pool } = opened()
  assert.equal(pool.idleCount, pool.totalCount)
  const { rows } = await pool.query(
    "select count(*)::integer as n from pg_stat_activity where datname = current_database() and state like 'idle in%'",
  )
  assert.equal(rows[0].n, 0)
})

test('whoever has the answer of a repeated request may repeat it at once', async () => {
  const { ada, path } = await plant()
  const key = randomUUID()
  await answered(202, post(ada, `${path}/calculate`, key, hefa))
  const { pool } = opened()
  for (let i = 0; i < 5; i++) {
    await answered(202, post(ada, `${path}/calculate`, key, hefa))
    assert.equal(pool.idleCount, pool.totalCount)
  }
})

test('a refusal that the state of things was the reason for is answered again as it was', async () => {
  const { ada, path } = await plant()
  const refusals = [
    [404, `/scenarios/${randomUUID()}/calculate`, {}],
    [412, `${path}/calculate`, { 'if-match': '"of another version"' }],
  ] as const
  for (const [status, route, precondition] of refusals) {
    const headers = { 'idempotency-key': randomUUID(), ...precondition }
    const first = await ada.send('POST', route, { body: hefa, headers })
    const repeated = await ada.send('POST', route, { body: hefa, headers })
    assert.deepEqual([first.statusCode, first.headers['idempotency-replayed']], [status, undefined])
    assert.equal(repeated.headers['idempotency-replayed'], 'true', String(status))
    assert.deepEqual(withoutDate(repeated), withoutDate(first))
  }
})

test('the transaction of a key outlasts what is computed for it, however long that takes', async () => {
  const { ada, path } = await plant()
  const { database, pool } = opened()
  await database.transaction().execute(async (transaction) => {
    await sql`set local idle_in_transaction_session_timeout = 500`.execute(transaction)
    await whileIdle(transaction, () => sleep(1_500))
    const { rows } = await sql<{ limit: string }>`
      select current_setting('idle_in_transaction_session_timeout') as limit`.execute(transaction)
    assert.equal(rows[0]?.limit, '10s')
  })
  const statements = await statementsOf(pool, () =>
    answered(200, post(ada, `${path}/calculate/sync`, randomUUID(), largeCase())),
  )
  assert.equal(statements.filter((each) => each.includes('idle_in_transaction_session_timeout')).length, 2)
})
