import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { deleteExpiredEvents } from '../../src/server/audit/queries.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { createProject } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const { administrator, opened, ready, user } = testApp()

let admin: Client
let adminId: string
let eve: Client
let eveId: string

const idOf = async (search: string) => (await answered(200, admin.get(`/admin/users?search=${search}`)))[0].id

before(async () => {
  await ready()
  admin = await administrator()
  adminId = await idOf('administrator')
  eve = await user('eve@example.org')
  eveId = await idOf('eve@')
})

interface Recorded {
  kind: string
  actorId: string
  actorEmail: string
  userId: string
  network: string
  happenedAt: string
  details: Record<string, unknown>
}

const eventsOf = (kind: string): Promise<Recorded[]> => answered(200, admin.get(`/admin/audit?kind=${kind}`))

/** Events that a refusal leaves are written after its answer. */
async function untilRecorded(kind: string, count: number): Promise<Recorded[]> {
  let events: Recorded[] = []
  await until(async () => {
    events = await eventsOf(kind)
    return events.length >= count
  })
  return events
}

const secret = /argon2|correct horse|eyJ/

function assertWhoWhenWhere(event: Recorded | undefined, actorId: string): void {
  assert.equal(event?.actorId, actorId)
  assert.equal(event?.network, '127.0.0.1')
  assert.ok(Math.abs(Date.parse(event.happenedAt) - Date.now()) < 60_000)
  assert.doesNotMatch(JSON.stringify(event), secret)
}

test('S-125 a change of level, of administrators, and disabling are recorded with what was before', async () => {
  const changes = [
    { accessLevel: 'CORE' },
    { isAdmin: true },
    { isAdmin: false },
    { isDisabled: true },
    { isDisabled: false },
  ]
  for (const body of changes) await answered(200, admin.patch(`/admin/users/${eveId}`, body))
  await answered(200, admin.patch(`/admin/users/${eveId}`, { accessLevel: 'CORE', isDisabled: false }))
  const [level, ...more] = await eventsOf('access_level_changed')
  assertWhoWhenWhere(level, adminId)
  assert.deepEqual([level?.userId, level?.details, more], [eveId, { before: 'ROADSHOW', after: 'CORE' }, []])
  assert.match(String(level?.actorEmail), /^administrator/)
  assert.equal((await eventsOf('administrator_changed')).length, 2)
  for (const kind of ['account_disabled', 'account_enabled']) {
    const [event, ...others] = await eventsOf(kind)
    assertWhoWhenWhere(event, adminId)
    assert.deepEqual([event?.userId, others], [eveId, []])
  }
  // Disabling has ended her session.
  eve = await user('eve2@example.org')
  eveId = await idOf('eve2@')
})

test('S-125 reaching for somebody else’s object is recorded, and for one that is not there nothing', async () => {
  const ada = await user('ada@example.org')
  const adaId = await idOf('ada@')
  const { projectId, scenarioId } = await createProject(ada)
  await refused(404, eve.get(`/projects/${randomUUID()}`))
  await refused(404, ada.get(`/scenarios/${randomUUID()}`))
  await refused(404, eve.get(`/scenarios/${scenarioId}`))
  await refused(404, eve.delete(`/projects/${projectId}`))
  const events = await untilRecorded('access_denied', 2)
  assert.deepEqual(
    events.map(({ details }) => details).toSorted((a, b) => String(a.route).localeCompare(String(b.route))),
    [
      { route: 'DELETE /api/v1/projects/:id', objectId: projectId },
      { route: 'GET /api/v1/scenarios/:id', objectId: scenarioId },
    ],
  )
  for (const event of events) {
    assertWhoWhenWhere(event, eveId)
    assert.equal(event.userId, adaId)
  }
})

test('S-125 a refused administrator’s route is recorded, once a minute for each person and route', async () => {
  const mallory = await user('mallory@example.org')
  const malloryId = await idOf('mallory@')
  for (let i = 0; i < 20; i++) await refused(403, mallory.get('/admin/users'))
  await refused(403, mallory.post('/cache/invalidate'))
  const events = () =>
    answered(200, admin.get(`/admin/audit?userId=${malloryId}&kind=access_denied`)) as Promise<Recorded[]>
  await until(async () => (await events()).length === 2)
  for (let i = 0; i < 5; i++) await refused(403, mallory.get('/admin/users'))
  await untilRecorded('access_denied', 2)
  assert.equal((await events()).length, 2)
  await opened().pool.query("update audit_events set happened_at = happened_at - interval '61 seconds'")
  await refused(403, mallory.get('/admin/users'))
  await until(async () => (await events()).length === 3)
  for (const event of (await events()).slice(0, 1)) assertWhoWhenWhere(event, malloryId)
})

test('S-125 an edit of the reference data and an invalidation are recorded, with what changed', async () => {
  await answered(200, admin.post('/cache/invalidate'))
  const [invalidated] = await eventsOf('cache_invalidated')
  assertWhoWhenWhere(invalidated, adminId)
  const [current] = await answered(200, admin.get('/admin/reference-data/editions'))
  const [{ taxRate }] = await answered(200, admin.get('/countries'))
  const change = {
    table: 'countries',
    id: 1,
    field: 'taxRate',
    value: 25,
    unit: '%',
    source: 'A law',
    confidence: 'high',
  }
  const edit = { edition: 'audited', basedOn: current.edition, changes: [change] }
  await answered(201, admin.post('/admin/reference-data/editions', edit))
  const [edited] = await eventsOf('reference_data_edited')
  assertWhoWhenWhere(edited, adminId)
  assert.deepEqual(edited?.details, {
    edition: 'audited',
    basedOn: current.edition,
    changes: [`countries 1 taxRate: ${taxRate.value} % -> 25 %`],
  })
})

test('S-125 the log is read newest first, a page at a time, by account and kind, by administrators', async () => {
  await refused(403, eve.get('/admin/audit'))
  const seen: Recorded[] = []
  let path: string | undefined = `/admin/audit?limit=2&userId=${adminId}`
  while (path) {
    const answer = await admin.get(path)
    seen.push(...(answer.json() as Recorded[]))
    path = /<\/api\/v1([^>]+)>; rel="next"/.exec(String(answer.headers.link))?.[1]
  }
  const all = await answered(200, admin.get(`/admin/audit?limit=1000&userId=${adminId}`))
  assert.deepEqual(seen, all)
  for (const limit of [0, 1_001]) {
    assert.deepEqual(await answered(200, admin.get(`/admin/audit?limit=${limit}&userId=${adminId}`)), all)
  }
  assert.ok(all.length >= 6)
  assert.ok(all.every(({ actorId, userId }: Recorded) => actorId === adminId || userId === adminId))
  for (const query of ['kind=unknown', 'userId=x', 'cursor=x', 'cursor=1e30', 'limit=x'])
    await refused(422, admin.get(`/admin/audit?${query}`))
  // It has sixteen digits, and is a whole number all the same.
  await answered(200, admin.get('/admin/audit?cursor=9007199254740990'))
})

test('S-125 events are kept for 400 days', async () => {
  const { database, pool } = opened()
  const insert = (age: string) =>
    pool.query("insert into audit_events (kind, happened_at) values ('registered', now() - $1::interval)", [
      age,
    ])
  await insert('399 days')
  await insert('401 days')
  assert.equal((await eventsOf('registered')).length, 2)
  await deleteExpiredEvents(database)
  assert.equal((await eventsOf('registered')).length, 1)
})
