import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { changeAccount } from '../../src/server/administration/service.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'

const { administrator, opened, ready, user } = testApp()

let admin: Client

before(async () => {
  await ready()
  admin = await administrator()
})

const search = async (text: string) =>
  (await answered(200, admin.get(`/admin/users?search=${encodeURIComponent(text)}`))) as Record<
    string,
    unknown
  >[]

const startSession = async (userId: unknown) => {
  const { rows } = await opened().pool.query(
    "insert into sessions (user_id, user_agent, network) values ($1, 'a browser', '::1') returning created_at",
    [userId],
  )
  return rows[0].created_at.toISOString()
}

test('an account is found by part of its name or address, and shown with its rights', async () => {
  await user('grace.hopper@example.org', 'ADVANCE')
  const [account, ...others] = await search('HOPPER@')
  assert.deepEqual(others, [])
  const { id, createdAt, ...rest } = account!
  assert.deepEqual(rest, {
    name: 'grace.hopper',
    email: 'grace.hopper@example.org',
    occupation: null,
    accessLevel: 'ADVANCE',
    isAdmin: false,
    isDisabled: false,
    isVerified: true,
    lastSignInAt: rest.lastSignInAt,
  })
  assert.ok(Math.abs(Date.parse(String(createdAt)) - Date.now()) < 60_000)
  const lastSignInAt = await startSession(id)
  const found = await answered(200, admin.get(`/admin/users/${id}`))
  assert.equal(found.lastSignInAt, lastSignInAt)
  for (const text of ['%', '_', '\\', 'nobody', "' or 1=1 --"]) assert.deepEqual(await search(text), [], text)
  await refused(422, admin.get('/admin/users?search=%00'))
})

test('accounts come a page at a time, and each page is of the same search', async () => {
  const emails = [
    'page1@example.org',
    'page2@example.org',
    'page3@example.org',
    'page4@example.org',
    'page5@example.org',
  ]
  for (const email of emails) await user(email)
  const seen: string[] = []
  let path: string | undefined = '/admin/users?search=page&limit=2'
  let pages = 0
  while (path) {
    const answer = await admin.get(path)
    seen.push(...answer.json().map(({ email }: { email: string }) => email))
    path = /<\/api\/v1([^>]+)>; rel="next"/.exec(String(answer.headers.link))?.[1]
    pages++
  }
  assert.equal(pages, 3)
  assert.deepEqual(seen, emails.toReversed())
})

test('rights change one by one and together, and what is not named stays', async () => {
  await user('rights@example.org', 'CORE')
  const [{ id } = {}] = await search('rights@')
  const change = (body: object) => answered(200, admin.patch(`/admin/users/${id}`, body))
  assert.equal((await change({ accessLevel: 'ADVANCE' })).accessLevel, 'ADVANCE')
  const both = await change({ accessLevel: 'ROADSHOW', isAdmin: true })
  assert.deepEqual([both.accessLevel, both.isAdmin, both.isDisabled], ['ROADSHOW', true, false])
  const after = await change({ isAdmin: false })
  assert.deepEqual([after.accessLevel, after.isAdmin], ['ROADSHOW', false])
})

test('an account that is not there, and a change that is none, are refused', async () => {
  for (const id of [randomUUID(), 'x']) {
    await refused(404, admin.get(`/admin/users/${id}`))
    await refused(404, admin.patch(`/admin/users/${id}`, { isAdmin: true }))
  }
  const [{ id } = {}] = await search('rights@')
  assert.deepEqual(refusedFields(await refused(422, admin.patch(`/admin/users/${id}`, { level: 'CORE' }))), [
    '/level unknown_key',
  ])
})

test('disabling an account ends its sessions, and enabling it brings none back', async () => {
  await user('disabled@example.org')
  const [{ id } = {}] = await search('disabled@')
  await startSession(id)
  await answered(200, admin.patch(`/admin/users/${id}`, { isDisabled: true }))
  const sessions = async () => {
    const { rows } = await opened().pool.query('select end_reason from sessions where user_id = $1', [id])
    return new Set(rows.map(({ end_reason }) => end_reason))
  }
  assert.deepEqual(await sessions(), new Set(['disabled']))
  const again = await answered(200, admin.patch(`/admin/users/${id}`, { isDisabled: false }))
  assert.equal(again.isDisabled, false)
  assert.deepEqual(await sessions(), new Set(['disabled']))
})

test('the last administrator who can sign in can be neither disabled nor dismissed', async () => {
  const [{ id } = {}] = await search('administrator')
  await user('locked-out@example.org')
  const [{ id: other } = {}] = await search('locked-out@')
  await answered(200, admin.patch(`/admin/users/${other}`, { isAdmin: true, isDisabled: true }))
  for (const body of [{ isAdmin: false }, { isDisabled: true }])
    assert.equal((await refused(409, admin.patch(`/admin/users/${id}`, body))).code, 'last_administrator')
  const still = await answered(200, admin.patch(`/admin/users/${id}`, { accessLevel: 'CORE' }))
  assert.deepEqual([still.isAdmin, still.isDisabled], [true, false])
})

test('administrators who dismiss each other at once leave one', async () => {
  await Promise.all(Array.from({ length: 5 }, () => administrator()))
  const accounts = (await search('administrator')) as { id: string }[]
  assert.equal(accounts.length, 6)
  // Each has been let in already: whoever asks later is no administrator any more.
  const dismissals = await Promise.allSettled(
    accounts.map(({ id }, i) => {
      const actor = { id: accounts.at(i - 1)?.id ?? id, network: '127.0.0.1' }
      return changeAccount(
        opened().database,
        actor,
        id,
        i % 2 === 0 ? { isAdmin: false } : { isDisabled: true },
      )
    }),
  )
  const { rows } = await opened().pool.query('select from users where is_admin and disabled_at is null')
  assert.equal(rows.length, 1)
  const codes = dismissals.flatMap((each) => (each.status === 'rejected' ? each.reason.code : []))
  assert.deepEqual(codes, ['last_administrator'])
})
