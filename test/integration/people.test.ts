import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { keptStudy } from '../support/kept-studies.ts'
import { createProject } from '../support/requests.ts'

const { opened, stranger, user } = testApp()

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
  const { id: study } = await answered(202, editor.post(`/scenarios/${scenarioId}/studies`, keptStudy(1_024)))
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
  const open = () => stranger().get(new URL(address).pathname.replace('/api/v1', ''))
  await answered(200, open())
  assert.equal((await answered(200, owner.get(`/scenarios/${scenarioId}/links`))).length, 1)
  await pool.query(`update project_members set role = 'reviewer' where project_id = $1`, [projectId])
  await refused(404, open())
  assert.deepEqual(await answered(200, owner.get(`/scenarios/${scenarioId}/links`)), [])
})
