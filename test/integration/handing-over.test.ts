import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleQuotas } from '../../src/server/config/quotas.ts'
import { testApp } from '../support/app.ts'
import { answered, answeredInTime, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { keptStudy } from '../support/kept-studies.ts'
import { mailFlowsOf } from '../support/mail-flows.ts'
import { createProject } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const tested = testApp()
const { opened, user } = tested
const { mailbox } = mailFlowsOf(tested)

const me = async (client: Client): Promise<{ id: string }> => answered(200, client.get('/me'))

/** Somebody who is one of the people of a project. */
async function member(projectId: string, role: string): Promise<Client> {
  const client = await user()
  await opened().pool.query('insert into project_members (project_id, user_id, role) values ($1, $2, $3)', [
    projectId,
    (await me(client)).id,
    role,
  ])
  return client
}

const storedOf = async (client: Client): Promise<number> => {
  const stored = 'select bytes from storage where user_id = $1'
  const { rows } = await opened().pool.query<{ bytes: string }>(stored, [(await me(client)).id])
  return Number(rows[0]?.bytes)
}

/** Until so many statements wait for a lock. */
const untilWaiting = (count: number, whatFor: string) =>
  until(async () => {
    const waits =
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
    return (await opened().pool.query(waits)).rowCount === count
  }, whatFor)

test('two who are taken up at once do not pass the bound of projects in which somebody works', async () => {
  const { pool } = opened()
  const owner = await user()
  const guest = await user('busy@people.test')
  await pool.query(
    `with made as (
       insert into projects (user_id, name, process_id, feedstock_id, country_id)
       select $1, 'P', 1, 1, 1 from generate_series(2, $3::integer) returning id
     )
     insert into project_members (project_id, user_id, role) select id, $2, 'viewer' from made`,
    [(await me(owner)).id, (await me(guest)).id, peopleQuotas.account],
  )
  const tokens: string[] = []
  for (const projectName of ['One', 'Two']) {
    const { projectId } = await createProject(owner, { projectName })
    const wanted = { email: 'busy@people.test', role: 'viewer' }
    await answered(201, owner.post(`/projects/${projectId}/people`, wanted))
    tokens.push(await mailbox.token('busy@people.test'))
  }
  // Both have counted before either joins, unless one waits for the other.
  const blocker = await pool.connect()
  await blocker.query('begin')
  await blocker.query('lock table project_members in share mode')
  const atOnce = tokens.map((token) => guest.post('/invitations/accept', { token }))
  await untilWaiting(2, 'both are under way')
  await blocker.query('commit')
  blocker.release()
  const statuses = (await Promise.all(atOnce)).map(({ statusCode }) => statusCode)
  assert.deepEqual(statuses.toSorted(), [200, 409])
})

test('who hands a project over is an editor of it, and all that is in it counts for the new owner', async () => {
  const owner = await user()
  const { projectId, scenarioId } = await createProject(owner)
  const editor = await member(projectId, 'editor')
  await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  await answered(
    202,
    answeredInTime(() => owner.post(`/scenarios/${scenarioId}/studies`, keptStudy(1_024))),
  )
  const spare = await answered(201, owner.post(`/projects/${projectId}/scenarios`, {}))
  await answered(204, owner.delete(`/scenarios/${spare.id}`))
  const [formerId, newId] = [(await me(owner)).id, (await me(editor)).id]
  const own = `/projects/${projectId}/people/${formerId}`
  assert.equal((await refused(409, owner.delete(own))).code, 'owner_stays')
  assert.equal((await refused(409, owner.put(own, { role: 'viewer' }))).code, 'owner_stays')
  const stored = await storedOf(owner)
  const offer = `/projects/${projectId}/offer`
  const { bytes, scenarios, calculations, studies } = await answered(
    201,
    owner.post(offer, { userId: newId }),
  )
  assert.deepEqual([bytes, scenarios, calculations, studies], [stored, 2, 1, 1])
  await answered(204, editor.post(`${offer}/accept`))
  assert.deepEqual([await storedOf(owner), await storedOf(editor)], [0, stored])
  assert.equal((await answered(200, editor.get(`/projects/${projectId}`))).role, 'owner')
  await refused(403, owner.delete(`/projects/${projectId}`))
  const made = await opened().pool.query(
    'select distinct c.user_id, c.made_by from calculations c where c.scenario_id = $1',
    [scenarioId],
  )
  assert.deepEqual(made.rows, [{ user_id: newId, made_by: formerId }])
  await answered(204, editor.delete(own))
  await refused(404, owner.get(`/projects/${projectId}`))
})

test('a study that is asked for while its project is handed over counts for the new owner, whose turn it is', async () => {
  const { pool } = opened()
  const { projectId, scenarioId } = await createProject(await user())
  const { id: heir } = await me(await user())
  const editor = await member(projectId, 'editor')
  await answered(200, editor.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const handing = await pool.connect()
  await handing.query('begin')
  await handing.query('update projects set user_id = $1 where id = $2', [heir, projectId])
  const asked = editor.post(`/scenarios/${scenarioId}/studies`, keptStudy(1_024))
  const waits = "select from pg_stat_activity where wait_event_type = 'Lock' and query like '%share of p%'"
  const isWaiting = async () => (await pool.query(waits)).rowCount !== 0
  await until(() => Promise.race([asked.then(() => true), isWaiting()]), 'the study waits')
  await handing.query('commit')
  handing.release()
  const { id } = await answered(202, asked)
  const { rows } = await pool.query('select user_id, is_released from studies where id = $1', [id])
  assert.deepEqual(rows, [{ user_id: heir, is_released: true }])
})

test('nothing is handed over without consent: it is offered, taken back, declined, and ends with time or membership', async () => {
  const owner = await user('giver@people.test')
  const { projectId } = await createProject(owner)
  const [heir, other] = [await member(projectId, 'viewer'), await member(projectId, 'editor')]
  const [heirId, otherId] = [(await me(heir)).id, (await me(other)).id]
  const [people, offer] = [`/projects/${projectId}/people`, `/projects/${projectId}/offer`]
  const offered = () => answered(201, owner.post(offer, { userId: heirId }))
  const isAccepted = async (client: Client) => (await client.post(`${offer}/accept`)).statusCode === 204
  const seenBy = async (client: Client) => (await answered(200, client.get(people))).offer?.userId ?? null
  await refused(422, owner.put(`${people}/${heirId}`, { role: 'owner' }))
  assert.equal((await refused(403, other.post(offer, { userId: heirId }))).code, 'role_lacks')

  await offered()
  assert.deepEqual([await seenBy(owner), await seenBy(heir), await seenBy(other)], [heirId, heirId, null])
  for (const client of [owner, other])
    assert.equal((await refused(409, client.post(`${offer}/accept`))).code, 'no_offer')
  assert.equal((await refused(409, other.delete(offer))).code, 'no_offer')
  await answered(204, owner.delete(offer))
  assert.ok(!(await isAccepted(heir)))
  await offered()
  await answered(204, heir.delete(offer))
  await offered()
  await answered(201, owner.post(offer, { userId: otherId }))
  assert.ok(!(await isAccepted(heir)))
  await offered()
  await opened().pool.query("update project_offers set expires_at = now() - interval '1 s'")
  assert.ok(!(await isAccepted(heir)))
  await offered()
  await answered(204, owner.delete(`${people}/${heirId}`))
  assert.equal((await opened().pool.query('select from project_offers')).rowCount, 0)
  const { rows } = await opened().pool.query(
    `select kind from audit_events where details ->> 'projectId' = $1 and kind ~ 'offer' order by id`,
    [projectId],
  )
  const kinds = rows.map(({ kind }) => kind.replace(/project_|offer_/, ''))
  assert.deepEqual(kinds, [
    'offered',
    'withdrawn',
    'offered',
    'declined',
    'offered',
    'offered',
    'offered',
    'offered',
  ])
})

test('whoever has no room for a project is told what it takes and what there is room for, and how much it is by mail', async () => {
  const { pool } = opened()
  const owner = await user()
  const { projectId } = await createProject(owner)
  const heir = await member(projectId, 'viewer')
  const { id: userId, email } = await answered(200, heir.get('/me'))
  await answered(201, owner.post(`/projects/${projectId}/offer`, { userId }))
  const mails = await pool.query('select body from mails where recipient = $1', [email])
  assert.match(mails.rows[0].body, /with 1 scenario, 0 calculations, 0 studies and \d+ kB/)
  assert.match(mails.rows[0].body, new RegExp(`/projects\\?people=${projectId}`))
  const fill = (bytes: number) =>
    pool.query('update storage set bytes = bytes + $2 where user_id = $1', [userId, bytes])
  await fill(999_999_990)
  const refusal = await refused(409, heir.post(`/projects/${projectId}/offer/accept`))
  assert.equal(refusal.code, 'storage_limit')
  assert.match(refusal.detail, /takes \d+ kB, and your account has room for 0 kB/)
  await fill(-999_999_990)
  await answered(204, heir.post(`/projects/${projectId}/offer/accept`))
})
