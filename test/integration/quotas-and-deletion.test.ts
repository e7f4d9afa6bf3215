import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { statusesOf, times, usageOf } from '../support/quotas.ts'
import { createProject } from '../support/requests.ts'
import { tidyUp } from '../support/tidying.ts'
import { until } from '../support/waiting.ts'

const environment = { QUOTA_PROJECTS: '3', QUOTA_SCENARIOS: '4', QUOTA_STORED_MB: '1' }
const { opened, url, user } = testApp({ environment })

const storedBytesLimit = 1_000_000

test('a deleted project does not count as one, and comes back only where there is room for it', async () => {
  const ada = await user()
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => createProject(ada)))
  const path = `/projects/${first!.projectId}`
  await answered(204, ada.delete(path))
  await createProject(ada)
  assert.equal((await refused(409, ada.post(`${path}/restore`))).code, 'project_limit')
  await answered(204, ada.delete(`/projects/${others[0]!.projectId}`))
  await answered(200, ada.post(`${path}/restore`))
  assert.equal((await usageOf(ada)).projects.used, 3)
})

/** Begins the task, and lets its statements have the project once so many of them wait for it. */
async function whileLocked<Result>(projectId: string, waiters: number, task: () => Promise<Result>) {
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select from projects where id = $1 for no key update', [projectId])
    const result = task()
    await until(async () => {
      const { rows } = await client.query(
        `select from pg_stat_activity
         where datname = current_database() and application_name = 'safapac' and wait_event_type = 'Lock'`,
      )
      return rows.length === waiters
    }, 'that all wait for the project')
    await client.query('commit')
    return await result
  } finally {
    await client.end()
  }
}

test('a deleted scenario comes back only where its project holds less than it may', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  for (const _ of [1, 2, 3]) await answered(201, ada.post(`/scenarios/${scenarioId}/duplicate`))
  assert.equal((await refused(409, ada.post(`/scenarios/${scenarioId}/duplicate`))).code, 'scenario_limit')
  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  const { id: fourth } = await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  const refusal = await refused(409, ada.post(`/scenarios/${scenarioId}/restore`))
  assert.equal(refusal.code, 'scenario_limit')
  await answered(204, ada.delete(`/scenarios/${fourth}`))
  await answered(200, ada.post(`/scenarios/${scenarioId}/restore`))
  assert.equal((await usageOf(ada)).scenariosPerProject.most, 4)
})

test('a scenario that takes the last place is had back by all who ask at once', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  for (const _ of [1, 2, 3]) await answered(201, ada.post(`/scenarios/${scenarioId}/duplicate`))
  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  const answers = await whileLocked(projectId, 3, () =>
    times(3, () => ada.post(`/scenarios/${scenarioId}/restore`)),
  )
  assert.deepEqual(statusesOf(answers), [200, 200, 200])
})

test('of an account that is nearly full what is deleted gives room at once, and the rest that could be had back', async () => {
  const ada = await user()
  const [early, kept, last] = await Promise.all([1, 2, 3].map(() => createProject(ada)))
  await answered(204, ada.delete(`/projects/${early!.projectId}`))
  const { id: copy } = await answered(201, ada.post(`/scenarios/${kept!.scenarioId}/duplicate`))
  await answered(204, ada.delete(`/scenarios/${copy}`))
  await tidyUp(opened().database)
  const before = (await usageOf(ada)).storedBytes.used
  await opened().pool.query('update storage set bytes = 950000 where user_id = $1', [kept!.project.userId])

  await answered(204, ada.delete(`/projects/${last!.projectId}`))
  for (const path of [`/projects/${early!.projectId}`, `/projects/${last!.projectId}`, `/scenarios/${copy}`])
    await refused(404, ada.post(`${path}/restore`))
  await tidyUp(opened().database)
  const freed = 950_000 - (await usageOf(ada)).storedBytes.used
  assert.ok(freed > before / 2, `${freed} of ${before}`)
  await answered(200, ada.get(`/scenarios/${kept!.scenarioId}`))
})

test('an editor who deletes where it is nearly full gives up what was deleted from that project, and nothing else of its owner', async () => {
  const [ada, editor] = [await user(), await user()]
  const [deleted, other, shared] = await Promise.all([1, 2, 3].map(() => createProject(ada)))
  await answered(204, ada.delete(`/projects/${deleted!.projectId}`))
  const copyOf = async (client: Client, { scenarioId }: { scenarioId: string }): Promise<string> =>
    (await answered(201, client.post(`/scenarios/${scenarioId}/duplicate`))).id
  const [elsewhere, early, last] = [
    await copyOf(ada, other!),
    await copyOf(ada, shared!),
    await copyOf(ada, shared!),
  ]
  for (const id of [elsewhere, early]) await answered(204, ada.delete(`/scenarios/${id}`))
  const { id: editorId } = await answered(200, editor.get('/me'))
  const { pool } = opened()
  await pool.query(`insert into project_members (project_id, user_id, role) values ($1, $2, 'editor')`, [
    shared!.projectId,
    editorId,
  ])
  await pool.query('update storage set bytes = 950000 where user_id = $1', [shared!.project.userId])
  await answered(204, editor.delete(`/scenarios/${last}`))
  for (const id of [early, last]) await refused(404, ada.post(`/scenarios/${id}/restore`))
  await answered(200, ada.post(`/scenarios/${elsewhere}/restore`))
  await answered(200, ada.post(`/projects/${deleted!.projectId}/restore`))
})

test('who deletes where it is nearly full does not wait for what is had back at the same moment', async () => {
  const ada = await user()
  const [restored, deleted, held] = await Promise.all([1, 2, 3].map(() => createProject(ada)))
  const { id: copy } = await answered(201, ada.post(`/scenarios/${held!.scenarioId}/duplicate`))
  await answered(204, ada.delete(`/scenarios/${copy}`))
  await answered(204, ada.delete(`/projects/${restored!.projectId}`))
  await opened().pool.query('update storage set bytes = 950000 where user_id = $1', [held!.project.userId])
  const restoring = new pg.Client({ connectionString: url() })
  await restoring.connect()
  try {
    await restoring.query('begin')
    await restoring.query('select from projects where id = $1 for no key update', [restored!.projectId])
    await restoring.query('select from scenarios where id = $1 for no key update', [copy])
    await answered(204, ada.delete(`/projects/${deleted!.projectId}`))
  } finally {
    await restoring.end()
  }
  await answered(200, ada.post(`/projects/${restored!.projectId}/restore`))
  await answered(200, ada.post(`/scenarios/${copy}/restore`))
})

test('a copy of a project that there is no room for is refused before anything is written', async () => {
  const ada = await user()
  const { projectId } = await createProject(ada)
  const { pool } = opened()
  await pool.query(`
    create function refuse_project() returns trigger language plpgsql as $$ begin raise exception 'written'; end $$`)
  const duplicate = () => ada.post(`/projects/${projectId}/duplicate`)
  for (let i = 0; i < 2; i += 1) await answered(201, duplicate())
  await pool.query(
    'create trigger refused before insert on projects for each row execute function refuse_project()',
  )
  try {
    assert.equal((await refused(409, duplicate())).code, 'project_limit')
    const [other] = await answered(200, ada.get('/projects'))
    await pool.query('update storage set projects = 1, bytes = $1 where user_id = $2', [
      storedBytesLimit - 100,
      other.userId,
    ])
    assert.equal((await refused(409, duplicate())).code, 'storage_limit')
  } finally {
    await pool.query('drop trigger refused on projects; drop function refuse_project')
  }
})
