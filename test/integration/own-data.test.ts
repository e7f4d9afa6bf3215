import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { queueTable } from '../support/case-tables.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { keptStudy } from '../support/kept-studies.ts'
import { createProject } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const { app, opened, stranger, user } = testApp()

test('a person takes along all that is stored of them, and nobody else’s', async () => {
  const [ada, bob] = [await user('ada@example.org'), await user()]
  await createProject(bob, { projectName: 'Somebody else’s' })
  const { projectId, scenarioId } = await createProject(ada, { projectName: 'Texas' })
  for (let i = 0; i < 11; i += 1) await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  const path = `/scenarios/${scenarioId}/calculate/sync`
  const { calculationId } = await answered(200, ada.post(path, example('hefa-usa-500')))
  await answered(202, ada.post(`/scenarios/${scenarioId}/studies`, keptStudy(1_024)))
  await queueTable(ada, scenarioId, 'plant.capacity [kt/yr]\n100\n')
  await answered(200, ada.patch(`/calculations/${calculationId}`, { name: 'Board', note: 'What they saw' }))
  const { address, ...link } = await answered(201, ada.post(`/calculations/${calculationId}/links`, {}))
  const { projectId: gone } = await createProject(ada)
  await answered(204, ada.delete(`/projects/${gone}`))

  const answer = await ada.get('/me/data')
  assert.match(String(answer.headers['content-disposition']), /attachment; filename="safapac-data.json"/)
  const { account, sessions, projects } = await answered(200, Promise.resolve(answer))
  assert.deepEqual(account, await answered(200, ada.get('/me')))
  assert.equal(sessions.length, 1)
  assert.deepEqual(
    projects.map(({ projectName }: { projectName: string }) => projectName),
    ['Texas'],
  )
  const [{ scenarios }] = projects
  assert.equal(scenarios.length, 12)
  const { calculations, studies, caseTables, links, inputNotes, reviewEvents, comments, ...scenario } =
    scenarios[0]
  assert.deepEqual(scenario, await answered(200, ada.get(`/scenarios/${scenarioId}`)))
  assert.deepEqual(calculations, await answered(200, ada.get(`/scenarios/${scenarioId}/calculations`)))
  assert.deepEqual([inputNotes, reviewEvents, comments], [[], [], []])
  assert.equal(calculations[0].note, 'What they saw')
  assert.deepEqual(studies, await answered(200, ada.get(`/scenarios/${scenarioId}/studies`)))
  assert.equal(studies[0].kind, 'monteCarlo')
  assert.deepEqual(caseTables, await answered(200, ada.get(`/scenarios/${scenarioId}/case-tables`)))
  assert.equal(caseTables[0].progress.of, 1)
  assert.deepEqual(links, [link])
  assert.ok(!answer.body.includes(new URL(address).pathname.split('.').at(-1) ?? ''))
  await refused(401, stranger().get('/me/data'))
})

test('what a person has said in projects of others is in it, and what is recorded of them, without what is others’', async () => {
  const [ada, bob] = [await user(), await user()]
  const [{ id: adaId }, { id: bobId }] = [
    await answered(200, ada.get('/me')),
    await answered(200, bob.get('/me')),
  ]
  const { projectId, scenarioId } = await createProject(bob)
  const sync = `/scenarios/${scenarioId}/calculate/sync`
  const { calculationId } = await answered(200, bob.post(sync, example('hefa-usa-500')))
  const { pool } = opened()
  await pool.query(`insert into project_members (project_id, user_id, role) values ($1, $2, 'reviewer')`, [
    projectId,
    adaId,
  ])
  const path = `/calculations/${calculationId}/comments`
  const { id: threadId } = await answered(201, ada.post(path, { anchor: 'NPV', text: 'Mine.' }))
  await answered(201, bob.post(`/comment-threads/${threadId}/comments`, { text: 'Not hers.' }))
  await pool.query(
    `insert into comments (thread_id, user_id, text, created_at)
     select $1, $2, 'Earlier ' || n, now() - n * interval '1 s' from generate_series(1, 150) n`,
    [threadId, adaId],
  )
  await pool.query(
    `insert into audit_events (kind, actor_id, user_id, network)
     select 'access_denied', $1, $2, '203.0.113.7' from generate_series(1, 600)`,
    [adaId, bobId],
  )
  await answered(204, bob.delete(`/projects/${projectId}/people/${adaId}`))
  const { commentsElsewhere, events } = await answered(200, ada.get('/me/data'))
  assert.equal(commentsElsewhere.length, 151)
  const { text, isOwn, anchor, scenarioId: of } = commentsElsewhere[0]
  assert.deepEqual([text, isOwn, anchor, of], ['Mine.', true, 'NPV', scenarioId])
  const own = events.filter(({ kind }: { kind: string }) => kind === 'access_denied')
  assert.deepEqual([own.length, own[0].isOwn, own[0].network], [600, true, '203.0.113.7'])
  const removed = events.find(({ kind }: { kind: string }) => kind === 'person_removed')
  assert.deepEqual([removed.isOwn, removed.network, removed.details], [false, null, { projectId }])
  const his = await answered(200, bob.get('/me/data'))
  assert.deepEqual(his.commentsElsewhere, [])
  assert.equal(his.projects[0].scenarios[0].comments[0].comments.length, 152)
  assert.ok(!JSON.stringify(his.events).includes('203.0.113.7'))
})

test('hundreds of projects come whole, and none twice', async () => {
  const ada = await user()
  const { id } = await answered(200, ada.get('/me'))
  await opened().pool.query(
    `insert into projects (user_id, name, process_id, feedstock_id, country_id, updated_at)
     select $1, 'Plant ' || n, 1, 1, 1, now() from generate_series(1, 205) n`,
    [id],
  )
  const { projects } = await answered(200, ada.get('/auth/me/data'))
  assert.equal(new Set(projects.map((each: { id: string }) => each.id)).size, 205)
})

test('what the access level does not see is not in the file either', async () => {
  const core = await user(undefined, 'CORE')
  const { scenarioId } = await createProject(core)
  await answered(200, core.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const { body } = await core.get('/me/data')
  assert.match(body, /"totalCapitalInvestment"/)
  assert.doesNotMatch(body, /"npv"|"lcop"/)
  assert.ok(app())
})

/** A file that no buffer on its way can hold: it goes on for as long as it is not taken. */
async function createLarge(client: Client): Promise<string> {
  const { projectId, scenarioId } = await createProject(client)
  await opened().pool.query(
    `insert into scenarios (project_id, name, position, process_id, feedstock_id, country_id, inputs)
     select project_id, name, n, 1, 1, 1, jsonb_build_object('text', repeat('x', 1000000))
     from scenarios, generate_series(2, 40) n where id = $1`,
    [scenarioId],
  )
  return projectId
}

/** Over a connection that can be left waiting. */
async function download({ token }: Client): Promise<Response> {
  if (!app().server.listening) await app().listen({ host: '127.0.0.1', port: 0 })
  const { port } = app().server.address() as AddressInfo
  const headers = { authorization: `Bearer ${token}` }
  return await fetch(`http://127.0.0.1:${port}/api/v1/me/data`, { headers })
}

test('what is changed while the file is on its way is in it all the same', async () => {
  const ada = await user()
  const large = await createLarge(ada)
  const { rows } = await opened().pool.query(
    `insert into projects (user_id, name, process_id, feedstock_id, country_id, created_at, updated_at)
     select user_id, 'Plant ' || n, 1, 1, 1, now() - n * interval '1 minute', now() - n * interval '1 minute'
     from projects, generate_series(1, 150) n where id = $1 returning id`,
    [large],
  )
  // The first of the file, which goes on for as long as it is not taken.
  await opened().pool.query("update projects set created_at = now() - interval '1 day' where id = $1", [
    large,
  ])
  const file = await download(ada)
  await answered(200, ada.put(`/projects/${rows[149].id}`, { projectName: 'Renamed meanwhile' }))
  const { projects } = (await file.json()) as { projects: { id: string }[] }
  assert.deepEqual(projects.map(({ id }) => id).sort(), [large, ...rows.map(({ id }) => id)].sort())
})

test('a person downloads one file at a time, and not too many people at once, until they have it or have gone', async () => {
  const people: Client[] = []
  for (let i = 0; i < 9; i += 1) people.push(await user())
  await Promise.all(people.map(createLarge))
  const [ada, bob] = people as [Client, Client]
  const last = people.pop() as Client
  const [first, ...rest] = people as [Client, ...Client[]]
  const answers = [await download(first), ...(await Promise.all(rest.map(download)))]
  assert.deepEqual(
    answers.map(({ status }) => status),
    people.map(() => 200),
  )
  const [file, left, ...others] = answers as [Response, Response, ...Response[]]
  assert.equal((await refused(429, ada.get('/auth/me/data'))).code, 'quota_exceeded')
  assert.equal((await refused(503, last.get('/me/data'))).code, 'overloaded')

  await left.body?.cancel()
  await until(async () => (await bob.get('/me/data')).statusCode === 200, 'that who has gone is forgotten')
  const { projects } = (await file.json()) as { projects: [{ scenarios: unknown[] }] }
  assert.equal(projects[0].scenarios.length, 40)
  await until(async () => (await ada.get('/me/data')).statusCode === 200, 'that the file has been sent')
  await Promise.all(others.map((answer) => answer.body?.cancel()))
})

test('nothing is read for who asks only for the headers of the file', async () => {
  const ada = await user()
  const headers = { authorization: `Bearer ${ada.token}` }
  const { statusCode } = await app().inject({ method: 'HEAD', url: '/api/v1/me/data', headers })
  assert.equal(statusCode, 405)
})
