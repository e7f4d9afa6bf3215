import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { runWorker } from '../../src/server/start/worker.ts'
import { deletions } from '../../src/server/tidying/deletions.ts'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { largeCase } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'
import { passRestorableDays, tidyUp } from '../support/tidying.ts'
import { until } from '../support/waiting.ts'

const { administrator, opened, stranger, url, user } = testApp()

/** Has so many workers tidy up until the work is done; none of them may meet a failure. */
async function whileTidying(count: number, work: () => Promise<void>): Promise<void> {
  const failures: unknown[] = []
  const keeping = { latest: 20, hours: 24 }
  const onError = (error: unknown) => failures.push(error)
  const start = () => runWorker({ databaseUrl: url(), keeping, onError })
  const workers = await Promise.all(Array.from({ length: count }, start))
  try {
    await work()
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
  assert.deepEqual(failures, [])
}

/** Rows that there are of an account, in whatever state. */
async function countRows(userId: string): Promise<Record<string, number>> {
  const { rows } = await opened().pool.query(
    `select (select count(*)::integer from projects where user_id = $1) as projects,
       (select count(*)::integer from scenarios where user_id = $1) as scenarios,
       (select count(*)::integer from calculations where user_id = $1) as calculations,
       (select count(*)::integer from users where id = $1) as users`,
    [userId],
  )
  return rows[0]
}

const nothing = { projects: 0, scenarios: 0, calculations: 0, users: 0 }
const isGone = (userId: string) =>
  until(
    async () => Object.values(await countRows(userId)).every((n) => n === 0),
    'that nothing is left of the account',
  )

const idOf = async (client: Client): Promise<string> => (await answered(200, client.get('/me'))).id
const leave = (client: Client) => client.send('DELETE', '/me', { body: { currentPassword: password } })

/** Projects of one scenario each, and in one of them all the calculations, each with an outcome of 16 kB. */
async function fill(userId: string, { projects, calculations }: { projects: number; calculations: number }) {
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  try {
    await client.query(
      `insert into projects (user_id, name, process_id, feedstock_id, country_id)
       select $1, 'Plant', 1, 1, 1 from generate_series(1, $2::integer)`,
      [userId, projects],
    )
    await client.query(
      `insert into scenarios (project_id, name, position, process_id, feedstock_id, country_id, inputs)
       select id, 'Scenario', 1, 1, 1, 1, '{}' from projects where user_id = $1`,
      [userId],
    )
    const { rows } = await client.query(
      `insert into calculations (scenario_id, user_id, inputs, engine_version, reference_edition, status, outcome, finished_at)
       select s.id, $1, '{}', '1', '1', 'calculated', outcome, now()
       from (select id from scenarios where user_id = $1 limit 1) s,
         (select to_json(string_agg(md5(n::text), '')) as outcome from generate_series(1, 500) n) o,
         generate_series(1, $2::integer)
       returning id, scenario_id as "scenarioId"`,
      [userId, calculations],
    )
    await client.query('analyze')
    return rows[0] as { id: string; scenarioId: string }
  } finally {
    await client.end()
  }
}

test('an account with thousands of projects and calculations is gone at once, and its rows while others work', async () => {
  const [ada, bob, admin] = [await user(), await user(), await administrator()]
  const userId = await idOf(ada)
  const { email } = await answered(200, ada.get('/me'))
  const last = await fill(userId, { projects: 3_000, calculations: 1_000 })
  const { projectId } = await answered(200, admin.get(`/scenarios/${last.scenarioId}`))

  await answered(204, leave(ada))
  // What took long is left to be done.
  assert.deepEqual(await countRows(userId), {
    projects: 3_000,
    scenarios: 3_000,
    calculations: 1_000,
    users: 1,
  })
  await refused(401, ada.get('/me'))
  await refused(401, stranger().post('/auth/login', { email, password }))
  for (const path of [
    `/projects/${projectId}`,
    `/scenarios/${last.scenarioId}`,
    `/calculations/${last.id}`,
  ]) {
    await refused(404, admin.get(path))
  }
  await refused(404, admin.get(`/admin/users/${userId}`))
  assert.deepEqual(await answered(200, admin.get(`/admin/users?search=${email}`)), [])
  // Whoever has the address now may register it again.
  assert.notEqual(await idOf(await user(email)), userId)

  const { scenarioId } = await createProject(bob)
  await whileTidying(2, async () => {
    let isDone = false
    const done = isGone(userId).finally(() => {
      isDone = true
    })
    while (!isDone) {
      await answered(200, bob.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
      await answered(200, bob.get('/projects'))
      const { projectId: another } = await createProject(bob)
      await answered(204, bob.delete(`/projects/${another}`))
    }
    await done
  })
})

test('a project with many calculations, and a scenario with many, are gone at once, and their rows bit by bit', async () => {
  const ada = await user()
  const userId = await idOf(ada)
  const { scenarioId } = await fill(userId, { projects: 2, calculations: 1_500 })
  const { projectId } = await answered(200, ada.get(`/scenarios/${scenarioId}`))
  const { id: other } = await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  await answered(200, ada.post(`/scenarios/${other}/calculate/sync`, example('hefa-usa-500')))

  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  await refused(404, ada.get(`/scenarios/${scenarioId}`))
  await refused(404, ada.get(`/scenarios/${scenarioId}/calculations`))
  assert.equal((await answered(200, ada.get(`/projects/${projectId}`))).scenarioCount, 1)
  await answered(204, ada.delete(`/projects/${projectId}`))
  await refused(404, ada.get(`/projects/${projectId}`))
  await refused(404, ada.get(`/scenarios/${other}`))
  assert.equal((await answered(200, ada.get('/projects'))).length, 1)
  await passRestorableDays(opened().pool)

  const most: number[] = []
  for (const deletion of deletions) {
    let rows = await deletion(opened().database)
    for (; rows > 0; rows = await deletion(opened().database)) most.push(rows)
  }
  assert.ok(Math.max(...most) <= 500 && most.length >= 8, most.join())
  assert.deepEqual(await countRows(userId), { projects: 1, scenarios: 1, calculations: 0, users: 1 })
})

test('what is deleted goes on being deleted after a restart, by several at once', async () => {
  const ada = await user()
  const userId = await idOf(ada)
  await fill(userId, { projects: 1_500, calculations: 600 })
  await answered(204, leave(ada))
  const { database } = opened()
  for (const deletion of deletions) await deletion(database)
  assert.notDeepEqual(await countRows(userId), nothing)
  await Promise.all([tidyUp(database), tidyUp(database), tidyUp(database)])
  // What one of them skipped because another had it in hand.
  await tidyUp(database)
  assert.deepEqual(await countRows(userId), nothing)
})

test('a calculation that is under way when its account goes is no obstacle', async () => {
  const ada = await user()
  const userId = await idOf(ada)
  const { scenarioId } = await createProject(ada)
  await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()))
  await answered(204, leave(ada))
  await whileTidying(1, () => isGone(userId))
})

test('leaving twice at once happens once', async () => {
  const ada = await user()
  const statuses = (await Promise.all([leave(ada), leave(ada)])).map(({ statusCode }) => statusCode)
  assert.deepEqual(statuses.sort(), [204, 401])
})
