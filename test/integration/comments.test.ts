import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { deleteAllNotKept } from '../../src/server/calculations/keeping.ts'
import { commentQuotas } from '../../src/server/config/quotas.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { allComments } from '../support/comments.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { administrator, opened, ready, stranger, user } = testApp()

let owner: Client
before(async () => {
  await ready()
  owner = await user('owner@example.org')
})

async function calculated() {
  const { scenarioId } = await createProject(owner)
  const path = `/scenarios/${scenarioId}/calculate/sync`
  const { calculationId, financials } = await answered(200, owner.post(path, example('hefa-usa-500')))
  return { scenarioId, calculationId, npv: financials.npv, path: `/calculations/${calculationId}/comments` }
}

const threadsOf = (reader: Client, scenarioId: string) =>
  answered(200, reader.get(`/scenarios/${scenarioId}/comments`))

test('a thread is begun beside a number, replied to, edited, resolved, opened again and deleted', async () => {
  const { scenarioId, calculationId, npv, path } = await calculated()
  const { id } = await answered(201, owner.post(path, { anchor: 'npv', text: 'Why <b>so</b> high?' }))
  const replied = await answered(
    201,
    owner.post(`/comment-threads/${id}/comments`, { text: 'Prices of 2022.' }),
  )
  assert.deepEqual([replied.text, replied.threadId, replied.commentCount], ['Prices of 2022.', id, 2])
  const resolved = await answered(200, owner.patch(`/comment-threads/${id}`, { isResolved: true }))
  assert.deepEqual([resolved.resolvedBy, resolved.resolvedAt !== null], ['owner', true])
  const [second, first] = resolved.comments
  const edited = await answered(200, owner.patch(`/comments/${first.id}`, { text: 'Why?' }))
  assert.deepEqual([edited.id, edited.text, edited.editedAt !== null], [first.id, 'Why?', true])
  const open = await answered(200, owner.patch(`/comment-threads/${id}`, { isResolved: false }))
  assert.deepEqual(
    open.comments.map(
      ({ text, isOwn, editedAt }: { text: string; isOwn: boolean; editedAt: string | null }) => [
        text,
        isOwn,
        editedAt !== null,
      ],
    ),
    [
      ['Prices of 2022.', true, false],
      ['Why?', true, true],
    ],
  )
  const told = { value: npv.value, unit: npv.unit }
  assert.deepEqual(
    [open.anchor, open.told, open.isWithheld, open.calculationId, open.resolvedAt, open.resolvedBy],
    ['NPV', told, false, calculationId, null, null],
  )
  assert.deepEqual(await threadsOf(owner, scenarioId), [open])
  await answered(204, owner.delete(`/comments/${first.id}`))
  assert.deepEqual((await threadsOf(owner, scenarioId))[0].comments.length, 1)
  await answered(204, owner.delete(`/comments/${second.id}`))
  assert.deepEqual(await threadsOf(owner, scenarioId), [])
})

test('a number that a level does not include is not told, and nothing is said beside it', async () => {
  const reader = await user('core@example.org', 'CORE')
  const { scenarioId } = await createProject(reader)
  const sync = `/scenarios/${scenarioId}/calculate/sync`
  const { calculationId } = await answered(200, reader.post(sync, example('hefa-usa-500')))
  const path = `/calculations/${calculationId}/comments`
  const none = await refused(422, reader.post(path, { anchor: 'NPV', text: 'Why?' }))
  assert.deepEqual(refusedFields(none), ['/anchor no_such_place'])
  await answered(201, reader.post(path, { anchor: '/plant/capacity', text: 'Why?' }))
  // Somebody who sees it has begun the thread.
  await opened().pool.query(
    `insert into comment_threads (scenario_id, calculation_id, anchor, told, created_at)
     values ($1, $2, '/financials/npv', '{"value": 4711, "unit": "USD"}', now() + interval '1 s')`,
    [scenarioId, calculationId],
  )
  await opened().pool.query(
    "insert into comments (thread_id, user_id, text) select t.id, c.user_id, 'So high?' from comment_threads t, calculations c where t.anchor = '/financials/npv' and c.id = t.calculation_id",
  )
  const threads = await threadsOf(reader, scenarioId)
  assert.deepEqual(
    threads.map((each: { anchor: string; told: object | null; isWithheld: boolean }) => [
      each.anchor,
      each.told !== null,
      each.isWithheld,
    ]),
    [
      ['/financials/npv', false, true],
      ['/plant/capacity', true, false],
    ],
  )
  assert.ok(!JSON.stringify(threads).includes('4711'))
})

test('people by a link read no comments, strangers none, administrators all', async () => {
  const { scenarioId, calculationId, path } = await calculated()
  await answered(201, owner.post(path, { anchor: 'NPV', text: 'Between us.' }))
  const { address } = await answered(201, owner.post(`/calculations/${calculationId}/links`, {}))
  const shared = await stranger().get(`/shared/${new URL(address).pathname.split('/').at(-1)}`)
  assert.ok(!shared.body.includes('Between us.'))
  await refused(404, (await user()).get(`/scenarios/${scenarioId}/comments`))
  assert.equal((await threadsOf(await administrator(), scenarioId)).length, 1)
})

test('people of the project alone are mentioned, by a mail that says nothing of what was said, and not without end', async () => {
  const { scenarioId, path } = await calculated()
  const other = await user('other@example.org')
  const { id } = await answered(200, other.get('/me'))
  const said = { anchor: 'NPV', text: 'Look.', mentions: [id] }
  const strange = await refused(422, owner.post(path, said))
  assert.deepEqual(refusedFields(strange), ['/mentions not_of_project'])
  await join(scenarioId, 'other@example.org', 'viewer')
  for (let i = 0; i <= commentQuotas.mailsAnHour; i += 1) {
    const { withheldFrom } = await answered(201, owner.post(path, said))
    assert.deepEqual(withheldFrom, [])
  }
  await opened().pool.query("update users set access_level = 'CORE' where id = $1", [id])
  const { id: threadId, withheldFrom } = await answered(201, owner.post(path, said))
  assert.deepEqual(withheldFrom, ['other'])
  const replied = { text: 'Look.', mentions: [id] }
  const again = await answered(201, owner.post(`/comment-threads/${threadId}/comments`, replied))
  assert.deepEqual(again.withheldFrom, ['other'])
  const { rows } = await opened().pool.query("select recipient, body from mails where kind = 'mention'")
  assert.equal(rows.length, commentQuotas.mailsAnHour)
  assert.equal(rows[0].recipient, 'other@example.org')
  assert.ok(rows[0].body.includes(`/scenarios/${scenarioId}`) && !rows[0].body.includes('Look.'))
})

const join = (scenarioId: string, email: string, role: string) =>
  opened().pool.query(
    `insert into project_members (project_id, user_id, role)
     select s.project_id, u.id, $3 from scenarios s, users u where s.id = $1 and u.email = $2
     on conflict (project_id, user_id) do update set role = $3`,
    [scenarioId, email, role],
  )

test('a reviewer comments, replies and approves; a viewer reads; nobody edits what another one said', async () => {
  const { scenarioId, calculationId, path } = await calculated()
  const thread = await answered(201, owner.post(path, { anchor: 'NPV', text: 'Why?' }))
  const other = await user('reviewer@example.org')
  const replies = `/comment-threads/${thread.id}/comments`
  const review = `/scenarios/${scenarioId}/review`
  await join(scenarioId, 'reviewer@example.org', 'viewer')
  assert.equal((await threadsOf(other, scenarioId))[0].comments[0].isOwn, false)
  assert.deepEqual((await answered(200, other.get(review))).steps, [])
  for (const refusal of [
    other.post(replies, { text: 'Hm.' }),
    other.post(path, { anchor: 'NPV', text: 'Hm.' }),
    other.post(review, { action: 'ask' }),
  ])
    assert.equal((await refused(403, refusal)).code, 'role_lacks')
  await join(scenarioId, 'reviewer@example.org', 'reviewer')
  await answered(201, other.post(replies, { text: 'Prices of 2022.' }))
  await refused(404, other.patch(`/comments/${thread.comments[0].id}`, { text: 'Mine' }))
  assert.deepEqual((await answered(200, owner.post(review, { action: 'ask' }))).steps, ['withdraw'])
  const own = await refused(409, owner.post(review, { action: 'approve', calculationId }))
  assert.match(own.detail, /Who asked/)
  const { calculationId: anew } = await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`))
  const changed = await refused(409, other.post(review, { action: 'approve', calculationId: anew }))
  assert.match(changed.detail, /calculated anew/)
  await answered(200, owner.post(review, { action: 'withdraw' }))
  await answered(200, owner.post(review, { action: 'ask' }))
  const approval = { action: 'approve', calculationId: anew }
  const { events, steps } = await answered(200, other.post(review, approval))
  assert.deepEqual([events[0].by, steps], ['reviewer', ['unlock']])
})

test('an owner deletes what others have said, and others nothing but their own', async () => {
  const { scenarioId, path } = await calculated()
  const other = await user('talker@example.org')
  await join(scenarioId, 'talker@example.org', 'editor')
  const [mine, theirs] = [
    await answered(201, owner.post(path, { anchor: 'NPV', text: 'Why?' })),
    await answered(201, other.post(path, { anchor: 'NPV', text: 'Words, words, words.' })),
  ]
  await refused(404, other.delete(`/comments/${mine.comments[0].id}`))
  await answered(204, owner.delete(`/comments/${theirs.comments[0].id}`))
  const { withheldFrom: _, ...thread } = mine
  assert.deepEqual(await threadsOf(owner, scenarioId), [thread])
})

/** The ids of all comments of a thread, read 200 at a time, each page where the one before says. */
test('threads come a page at a time, by what they stand beside and by whether they are open', async () => {
  const { scenarioId, path } = await calculated()
  const begun: string[] = []
  for (const anchor of ['NPV', '/plant/capacity', 'NPV', '/feedstocks/UCO/price']) {
    begun.unshift((await answered(201, owner.post(path, { anchor, text: 'Why?' }))).id)
  }
  await answered(200, owner.patch(`/comment-threads/${begun[3]}`, { isResolved: true }))
  const ids = async (query: string) =>
    (await answered(200, owner.get(`/scenarios/${scenarioId}/comments${query}`))).map(
      ({ id }: { id: string }) => id,
    )
  assert.deepEqual(await ids(''), begun)
  const first = await owner.get(`/scenarios/${scenarioId}/comments?limit=3&state=open`)
  assert.deepEqual(
    first.json().map(({ id }: { id: string }) => id),
    begun.slice(0, 3),
  )
  assert.equal(first.headers.link, undefined)
  const { headers } = await owner.get(`/scenarios/${scenarioId}/comments?limit=3&anchor=NPV`)
  assert.equal(headers.link, undefined)
  const { headers: one } = await owner.get(`/scenarios/${scenarioId}/comments?limit=1&anchor=NPV`)
  const next = new URL(/<([^>]*)>/.exec(String(one.link))?.[1] as string, 'http://localhost')
  assert.deepEqual(await ids(next.search), [begun[3]])
  assert.deepEqual(await ids('?state=resolved'), [begun[3]])
  assert.deepEqual(await answered(200, owner.get(`/scenarios/${scenarioId}/comments/places`)), [
    { anchor: '/feedstocks/UCO/price', open: 1, resolved: 0 },
    { anchor: '/plant/capacity', open: 1, resolved: 0 },
    { anchor: 'NPV', open: 1, resolved: 1 },
  ])
  await refused(404, (await user()).get(`/scenarios/${scenarioId}/comments/places`))
})

test('whoever wrote a comment reads and deletes it, whatever the project is to them by now', async () => {
  const { scenarioId, path } = await calculated()
  const other = await user('parted@example.org')
  const begin = async (text: string) => {
    await join(scenarioId, 'parted@example.org', 'editor')
    return (await answered(201, other.post(path, { anchor: 'NPV', text }))).comments[0].id
  }
  const lowered = await begin('As an editor.')
  await join(scenarioId, 'parted@example.org', 'viewer')
  assert.equal((await refused(403, other.patch(`/comments/${lowered}`, { text: 'Hm.' }))).code, 'role_lacks')
  await answered(204, other.delete(`/comments/${lowered}`))
  const removed = await begin('Before I was removed.')
  await opened().pool.query(
    "delete from project_members m using users u where u.id = m.user_id and u.email = 'parted@example.org'",
  )
  await refused(404, other.get(`/scenarios/${scenarioId}/comments`))
  const { text, isOwn, anchor } = await answered(200, other.get(`/comments/${removed}`))
  assert.deepEqual([text, isOwn, anchor], ['Before I was removed.', true, 'NPV'])
  await refused(404, other.patch(`/comments/${removed}`, { text: 'Hm.' }))
  await refused(404, (await user()).get(`/comments/${removed}`))
  await answered(204, other.delete(`/comments/${removed}`))
  const last = await begin('Before the project was deleted.')
  const { projectId } = await answered(200, owner.get(`/scenarios/${scenarioId}`))
  await answered(204, owner.delete(`/projects/${projectId}`))
  await answered(204, other.delete(`/comments/${last}`))
  await answered(200, owner.post(`/projects/${projectId}/restore`))
  assert.deepEqual(await threadsOf(owner, scenarioId), [])
})

test('comments of a scenario are bounded, count for who wrote them, and keep their calculation', async () => {
  const { scenarioId, calculationId, path } = await calculated()
  const { id } = await answered(201, owner.post(path, { anchor: 'NPV', text: 'Why?' }))
  const { pool } = opened()
  const bytes = async () =>
    (
      await pool.query(
        "select bytes from storage join users u on u.id = user_id where u.email = 'owner@example.org'",
      )
    ).rows[0].bytes
  const earlier = await bytes()
  await pool.query(
    `insert into comments (thread_id, user_id, text) select $1, user_id, 'More' from comments, generate_series(2, $2)
     where thread_id = $1`,
    [id, commentQuotas.comments],
  )
  assert.equal((await bytes()) - earlier, (commentQuotas.comments - 1) * 204)
  const more = await refused(409, owner.post(`/comment-threads/${id}/comments`, { text: 'One more' }))
  assert.equal(more.code, 'comment_limit')
  const [{ commentCount, comments }] = await threadsOf(owner, scenarioId)
  assert.deepEqual([commentCount, comments.length], [commentQuotas.comments, 3])
  assert.equal((await allComments(owner, id)).size, commentQuotas.comments)
  await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`))
  const letGo = async () => {
    await pool.query("update calculations set queued_at = now() - interval '2 days'")
    await deleteAllNotKept(opened().database, { latest: 0, hours: 1 }, async () => false)
  }
  await letGo()
  await answered(200, owner.get(`/calculations/${calculationId}`))
  // Threads beside as many others as comments keep, the latest of which is later than this one's.
  await pool.query(
    `with other as (
       insert into calculations (scenario_id, user_id, inputs, engine_version, reference_edition, status, failure, finished_at)
       select scenario_id, user_id, '{}', '1', '1', 'failed', '{}', now() from calculations, generate_series(1, $2) where id = $1
       returning id, scenario_id
     ), thread as (
       insert into comment_threads (scenario_id, calculation_id, anchor, created_at)
       select scenario_id, id, 'NPV', now() + interval '1 minute' from other returning id
     ) insert into comments (thread_id, user_id, text) select id, (select user_id from calculations where id = $1), 'Hm.' from thread`,
    [calculationId, commentQuotas.keptCalculations],
  )
  await letGo()
  await refused(404, owner.get(`/calculations/${calculationId}`))
  const threads = await threadsOf(owner, scenarioId)
  const { told, calculationId: gone } = threads.find((thread: { id: string }) => thread.id === id)
  assert.deepEqual([told !== null, gone, threads.length], [true, null, commentQuotas.keptCalculations + 1])
})
