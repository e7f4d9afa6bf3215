import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { app, opened, url, user } = testApp()

/** As long as it runs, every new project fails with one of PostgreSQL's codes: at once, or not before the commit. */
async function whileProjectsFail(state: string, when: 'at once' | 'at commit', act: () => Promise<void>) {
  const { pool } = opened()
  await pool.query(`
    create function fail() returns trigger language plpgsql as $$ begin raise exception 'made to fail' using errcode = '${state}'; end $$;
    create constraint trigger projects_fail after insert on projects
      deferrable initially ${when === 'at commit' ? 'deferred' : 'immediate'} for each row execute function fail()`)
  try {
    await act()
  } finally {
    await pool.query('drop function fail cascade')
  }
}

const health = async (): Promise<[number, Record<string, unknown>]> => {
  const answer = await app().inject('/readyz')
  return [answer.statusCode, answer.json()]
}

const keyed = () => ({ body: { projectName: 'Plant' }, headers: { 'idempotency-key': randomUUID() } })

test('a disk that is full is told as such, also by the probes, while reading goes on', async () => {
  const ada = await user()
  const { status, writes } = (await health())[1]
  assert.deepEqual([status, writes], ['healthy', 'up'])
  await whileProjectsFail('53100', 'at once', async () => {
    const problem = await refused(503, ada.post('/projects', { projectName: 'Plant' }))
    assert.equal(problem.code, 'disk_full')
    assert.deepEqual(await answered(200, ada.get('/projects')), [])
  })
  const [code, { status: now, writes: then, database }] = await health()
  assert.deepEqual([code, now, then, database], [200, 'degraded', 'failing', 'up'])
})

test('a commit that fails is answered with what it failed of, and leaves nothing', async () => {
  const ada = await user()
  await whileProjectsFail('53100', 'at commit', async () => {
    const sent = keyed()
    const answer = await ada.send('POST', '/projects', sent)
    assert.equal((await refused(503, Promise.resolve(answer))).code, 'disk_full')
    assert.equal(answer.headers.location, undefined)
  })
  assert.deepEqual(await answered(200, ada.get('/projects')), [])
})

test('a statement that takes too long is told as such', async () => {
  const ada = await user()
  await whileProjectsFail('57014', 'at once', async () => {
    assert.equal((await refused(503, ada.send('POST', '/projects', keyed()))).code, 'database_timeout')
  })
})

test('a request with a key whose connection dies is answered with a problem, and its key is free', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const headers = { 'idempotency-key': randomUUID() }
  const send = () => ada.send('POST', `/scenarios/${scenarioId}/calculate`, { headers })
  const blocker = new pg.Client({ connectionString: url() })
  await blocker.connect()
  try {
    await blocker.query('begin')
    await blocker.query('select from scenarios where id = $1 for update', [scenarioId])
    const answer = send()
    await blocker.query('select pg_terminate_backend($1)', [await findWaiting(blocker)])
    assert.equal((await refused(503, answer)).code, 'unavailable')
  } finally {
    await blocker.query('rollback')
    await blocker.end()
  }
  await answered(202, send())
})

/** The session that waits for a lock, as soon as there is one. */
async function findWaiting(client: pg.Client): Promise<number> {
  for (;;) {
    const { rows } = await client.query(
      "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    )
    if (rows[0]) return rows[0].pid
    await sleep(5)
  }
}
