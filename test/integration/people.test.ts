import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleQuotas } from '../../src/server/config/quotas.ts'
import { deleteOldPresence } from '../../src/server/presence/queries.ts'
import { password, testApp } from '../support/app.ts'
import { answered, answeredInTime, Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { keptStudy } from '../support/kept-studies.ts'
import { mailFlowsOf } from '../support/mail-flows.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'

const tested = testApp()
const { opened, stranger, user } = tested
const { mailbox, registered, verify, signIn } = mailFlowsOf(tested)

const me = async (client: Client): Promise<{ id: string; name: string }> => answered(200, client.get('/me'))

/** Somebody who is one of the people of a project. */
async function member(projectId: string, role: string, level?: 'CORE'): Promise<Client> {
  const client = await user(undefined, level)
  const { id } = await me(client)
  await opened().pool.query('insert into project_members (project_id, user_id, role) values ($1, $2, $3)', [
    projectId,
    id,
    role,
  ])
  return client
}

const storedOf = async (client: Client): Promise<number> =>
  (
    await opened().pool.query<{ bytes: string }>('select bytes from storage where user_id = $1', [
      (await me(client)).id,
    ])
  ).rows.map(({ bytes }) => Number(bytes))[0] ?? 0

test('a list has one’s own projects and those of others, the one changed last first, with role and owner', async () => {
  const owner = await user()
  await answered(200, owner.patch('/me', { name: 'Ada' }))
  const shared = await createProject(owner, { projectName: 'Shared plant' })
  const viewer = await member(shared.projectId, 'viewer', 'CORE')
  const own = await createProject(viewer, { projectName: 'Own plant' })
  const newest = await createProject(owner, { projectName: 'Not shared' })

  const list = async (query = '') =>
    (await answered(200, viewer.get(`/projects${query}`))).map(
      (each: { id: string; role: string; ownerName: string }) => [each.id, each.role, each.ownerName],
    )
  const [ownRow, sharedRow] = [
    [own.projectId, 'owner', (await me(viewer)).name],
    [shared.projectId, 'viewer', 'Ada'],
  ]
  assert.deepEqual(await list(), [ownRow, sharedRow])
  assert.deepEqual(await list('?q=shared'), [sharedRow])
  assert.deepEqual(await list('?limit=1'), [ownRow])
  await answered(200, owner.put(`/scenarios/${shared.scenarioId}`, { scenarioName: 'Changed' }))
  assert.deepEqual(await list(), [sharedRow, ownRow])

  const [first] = await answered(200, viewer.get('/projects?scenarios=1'))
  assert.equal(first.scenarios[0].scenarioName, 'Changed')
  assert.equal((await owner.get(`/projects/${newest.projectId}`)).json().role, 'owner')
  assert.equal((await viewer.get(`/projects/${newest.projectId}`)).statusCode, 404)
})

test('what an editor makes counts for the owner, and tells who made it', async () => {
  const owner = await user()
  const { projectId, scenarioId } = await createProject(owner)
  const editor = await member(projectId, 'editor')
  const before = await storedOf(owner)
  await answered(200, editor.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const { id: study } = await answered(
    202,
    answeredInTime(() => editor.post(`/scenarios/${scenarioId}/studies`, keptStudy(1_024))),
  )
  assert.equal(await storedOf(editor), 0)
  assert.ok((await storedOf(owner)) > before)
  const made = await opened().pool.query(
    `select distinct user_id, made_by from (
       select user_id, made_by from calculations union all select user_id, made_by from studies) both_kinds`,
  )
  assert.deepEqual(made.rows, [{ user_id: (await me(owner)).id, made_by: (await me(editor)).id }])
  // Either of them may end it.
  await answered(204, owner.post(`/studies/${study}/cancel`))
  await answered(204, editor.delete(`/studies/${study}`))
})

test('numbers are shown by the level of whoever looks, whatever the owner’s is', async () => {
  const owner = await user()
  const { projectId, scenarioId } = await createProject(owner)
  await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const viewer = await member(projectId, 'viewer', 'CORE')
  const seesOpex = async (client: Client) =>
    (await client.get(`/scenarios/${scenarioId}`)).body.includes('"totalOpex":')
  assert.deepEqual([await seesOpex(owner), await seesOpex(viewer)], [true, false])
})

test('a copy of somebody else’s project is one’s own and counts for oneself', async () => {
  const owner = await user()
  const { projectId } = await createProject(owner)
  const viewer = await member(projectId, 'viewer')
  const copy = await answered(201, viewer.post(`/projects/${projectId}/duplicate`))
  assert.deepEqual([copy.role, copy.userId], ['owner', (await me(viewer)).id])
  assert.equal((await owner.get(`/projects/${copy.id}`)).statusCode, 404)
  assert.ok((await storedOf(viewer)) > 0)
})

test('a link of an editor ends with the right to write', async () => {
  const { pool } = opened()
  const owner = await user()
  const { projectId, scenarioId } = await createProject(owner)
  const editor = await member(projectId, 'editor')
  await answered(200, editor.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const { address } = await answered(201, editor.post(`/scenarios/${scenarioId}/links`, {}))
  const open = () => stranger().get(new URL(address).pathname.replace('/s/', '/shared/'))
  await answered(200, open())
  assert.equal((await answered(200, owner.get(`/scenarios/${scenarioId}/links`))).length, 1)
  await pool.query(`update project_members set role = 'reviewer' where project_id = $1`, [projectId])
  await refused(404, open())
  assert.deepEqual(await answered(200, owner.get(`/scenarios/${scenarioId}/links`)), [])
})

const kindsOf = async (projectId: string): Promise<string[]> =>
  (
    await opened().pool.query<{ kind: string }>(
      `select kind from audit_events where details ->> 'projectId' = $1 order by happened_at, id`,
      [projectId],
    )
  ).rows.map(({ kind }) => kind)

const roles = async (client: Client, projectId: string) =>
  (await answered(200, client.get(`/projects/${projectId}/people`))).people.map(
    ({ email, role }: { email: string; role: string }) => `${email} ${role}`,
  )

test('somebody without an account is invited, registers, joins once, gets another role, leaves', async () => {
  const owner = await user('boss@people.test')
  const { projectId } = await createProject(owner)
  const people = `/projects/${projectId}/people`
  const newcomer = await registered()
  const wanted = { email: newcomer.email.toUpperCase(), role: 'viewer' }
  const { id: first } = await answered(201, owner.post(people, wanted))
  const replaced = await mailbox.token(newcomer.email)
  const invitation = await answered(201, owner.post(people, { ...wanted, role: 'reviewer' }))
  assert.equal(invitation.id, first)
  const token = await mailbox.token(newcomer.email)
  const { rows } = await opened().pool.query('select hash from project_invitations')
  assert.ok(rows.every(({ hash }) => !hash.equals(Buffer.from(token, 'base64url'))))
  assert.deepEqual((await answered(200, owner.get(people))).invitations.length, 1)

  const other = await user()
  assert.equal((await refused(403, other.post('/invitations/accept', { token }))).code, 'other_address')
  await answered(200, verify(newcomer.token))
  const session = await answered(200, signIn(newcomer.email))
  const description = await readDescription(tested.app())
  const joined = new Client(tested.app(), checkAgainst(description), session.accessToken)
  for (const given of [replaced, 'unknown'])
    assert.equal(
      (await refused(400, joined.post('/invitations/accept', { token: given }))).code,
      'invalid_token',
    )
  assert.deepEqual(await answered(200, joined.post('/invitations/accept', { token })), { projectId })
  await refused(400, joined.post('/invitations/accept', { token }))
  assert.equal((await refused(409, owner.post(people, wanted))).code, 'already_among')
  // Who is no editor sees no address but their own.
  assert.deepEqual(await roles(joined, projectId), ['null owner', `${newcomer.email} reviewer`])
  await answered(201, owner.post(people, { email: 'next@people.test', role: 'viewer' }))
  assert.deepEqual((await answered(200, joined.get(people))).invitations, [])

  const { id } = await me(joined)
  assert.equal((await refused(403, joined.put(`${people}/${id}`, { role: 'editor' }))).code, 'role_lacks')
  await answered(204, owner.put(`${people}/${id}`, { role: 'editor' }))
  assert.deepEqual(await roles(joined, projectId), ['boss@people.test owner', `${newcomer.email} editor`])
  assert.equal((await answered(200, joined.get(people))).invitations.length, 1)
  await answered(200, joined.put(`/projects/${projectId}`, { projectName: 'Renamed' }))
  await answered(204, joined.delete(`${people}/${id}`))
  await refused(404, joined.get(people))
  assert.deepEqual(await kindsOf(projectId), [
    'person_invited',
    'person_invited',
    'person_joined',
    'person_invited',
    'role_changed',
    'person_left',
  ])
})

test('an invitation that is withdrawn, over, or to a project that is gone opens nothing', async () => {
  const owner = await user()
  const guest = await user('guest@people.test')
  const { projectId } = await createProject(owner)
  const invited = async () => {
    const { id } = await answered(
      201,
      owner.post(`/projects/${projectId}/people`, { email: 'guest@people.test', role: 'viewer' }),
    )
    return { id, token: await mailbox.token('guest@people.test') }
  }
  const isRefused = async (token: string) => {
    assert.equal((await refused(400, guest.post('/invitations/accept', { token }))).code, 'invalid_token')
  }
  const withdrawn = await invited()
  await refused(404, guest.delete(`/projects/${projectId}/invitations/${withdrawn.id}`))
  await answered(204, owner.delete(`/projects/${projectId}/invitations/${withdrawn.id}`))
  await isRefused(withdrawn.token)
  const late = await invited()
  await opened().pool.query("update project_invitations set expires_at = now() - interval '1 s'")
  await isRefused(late.token)
  const pointless = await invited()
  await answered(204, owner.delete(`/projects/${projectId}`))
  await isRefused(pointless.token)
})

test('who deletes the account is asked about projects that others work in', async () => {
  const owner = await user()
  const { projectId } = await createProject(owner)
  const viewer = await member(projectId, 'viewer')
  const remove = (more = {}) => owner.send('DELETE', '/me', { body: { currentPassword: password, ...more } })
  assert.equal((await refused(409, remove())).code, 'owns_shared_projects')
  await answered(204, remove({ sharedProjects: 'delete' }))
  await refused(404, viewer.get(`/projects/${projectId}`))
})

test('a write with a key that finds nothing needs no second connection to be refused', async () => {
  const owner = await user()
  const { projectId, scenarioId } = await createProject(owner)
  const viewer = await member(projectId, 'viewer')
  const { pool } = opened()
  const { max, connectionTimeoutMillis } = pool.options
  Object.assign(pool.options, { max: 1, connectionTimeoutMillis: 30_000 })
  try {
    const headers = { 'idempotency-key': 'once' }
    const refusal = viewer.send('POST', `/scenarios/${scenarioId}/duplicate`, { headers })
    const { code } = await refused(403, refusal)
    assert.equal(code, 'role_lacks')
  } finally {
    Object.assign(pool.options, { max, connectionTimeoutMillis })
  }
})

test('invitations are bounded for who sends them, also at once, and for the address, whoever sends them', async () => {
  const [one, two] = [await user(), await user()]
  const invite = (by: Client, { projectId }: { projectId: string }, email: string) =>
    by.post(`/projects/${projectId}/people`, { email, role: 'viewer' })
  const projects = [await createProject(one), await createProject(one)] as const
  const other = await createProject(two)
  for (let i = 0; i < peopleQuotas.invitationsToAddressPerHour; i += 1)
    await answered(201, invite(two, other, 'busy@example.org'))
  await refused(429, invite(one, projects[0], 'busy@example.org'))
  await opened().pool.query(
    `insert into audit_events (kind, actor_id, network, details)
     select 'person_invited', $1, '192.0.2.1', '{}' from generate_series(2, $2::integer)`,
    [(await me(one)).id, peopleQuotas.invitationsPerHour],
  )
  const atOnce = await Promise.all(projects.map((project) => invite(one, project, 'guest@example.org')))
  assert.deepEqual(atOnce.map(({ statusCode }) => statusCode).toSorted(), [201, 429])
})

test('who has a scenario open is told to the others of its project, and forgotten within a minute', async () => {
  const { pool } = opened()
  const owner = await user()
  await answered(200, owner.patch('/me', { name: 'Ada' }))
  const { projectId, scenarioId } = await createProject(owner)
  const [editor, viewer] = [await member(projectId, 'editor'), await member(projectId, 'viewer')]
  await pool.query("update users set name = '' where id = $1", [(await me(editor)).id])
  const note = (client: Client, state: string) =>
    answered(200, client.put(`/scenarios/${scenarioId}/presence`, { state }))
  assert.deepEqual((await note(owner, 'looking')).others, [])
  const { email } = await answered(200, editor.get('/me'))
  assert.deepEqual((await note(editor, 'editing')).others, [{ name: 'Ada', isEditing: false }])
  assert.deepEqual((await note(owner, 'looking')).others, [{ name: email, isEditing: true }])
  assert.deepEqual(await note(viewer, 'looking'), {
    version: 1,
    changedBy: null,
    others: [
      { name: null, isEditing: true },
      { name: 'Ada', isEditing: false },
    ],
  })
  await answered(200, owner.patch(`/scenarios/${scenarioId}/draft`, { plant: {} }))
  assert.equal((await note(viewer, 'left')).changedBy, 'Ada')
  assert.equal((await note(owner, 'looking')).changedBy, null)
  await pool.query("update scenario_presence set seen_at = now() - interval '46 s' where is_editing")
  assert.deepEqual((await note(owner, 'looking')).others, [])
  await note(editor, 'editing')
  await answered(204, owner.delete(`/projects/${projectId}/people/${(await me(editor)).id}`))
  assert.deepEqual((await note(owner, 'looking')).others, [])
  await refused(404, (await user()).put(`/scenarios/${scenarioId}/presence`, { state: 'looking' }))
  await pool.query("update scenario_presence set seen_at = now() - interval '2 minutes'")
  await deleteOldPresence(opened().database)
  assert.equal((await pool.query('select from scenario_presence')).rowCount, 0)
})
