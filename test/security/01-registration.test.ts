import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { password, testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { mailboxOf } from '../support/mailbox.ts'
import { statementsOf } from '../support/statements.ts'

const { app, opened, stranger, user } = testApp()
const mailbox = mailboxOf({ opened })

const body = (email: string, more: object = {}) => ({
  name: 'Ada Lovelace',
  email,
  password,
  occupation: 'researcher',
  ...more,
})
const register = (email: string, more?: object) => stranger().post('/auth/register', body(email, more))
const resend = (email: string) => stranger().post('/auth/resend-verification', { email })
const forgot = (email: string) => stranger().post('/auth/forgot-password', { email })
const someone = () => `${randomUUID()}@x.test`

async function countUsers(email: string): Promise<number> {
  const { rows } = await opened().pool.query(
    'select count(*)::integer as n from users where lower(email) = lower($1)',
    [email],
  )
  return rows[0].n
}

/** What a request costs: statements, and password hashes, each of which has a turn of its own. */
async function workOf(task: () => Promise<unknown>): Promise<{ statements: string[]; hashes: number }> {
  const { passwordTurns } = app()
  let hashes = 0
  app().passwordTurns = (hash) => {
    hashes += 1
    return passwordTurns(hash)
  }
  try {
    return { statements: await statementsOf(opened().pool, task), hashes }
  } finally {
    app().passwordTurns = passwordTurns
  }
}

test('who registers gets a mail with a link and may not sign in before it is opened', async () => {
  const email = someone()
  const answer = await answered(201, register(` ${email.toUpperCase()} `))
  assert.deepEqual(answer.user, {
    name: 'Ada Lovelace',
    email,
    occupation: 'researcher',
    accessLevel: 'ROADSHOW',
  })
  assert.equal(answer.requiresVerification, true)
  const [mail, ...others] = await mailbox.list(email)
  assert.deepEqual(others, [])
  assert.match(mail?.text ?? '', /^http:\/\/127\.0\.0\.1:8000\/verify-email\?token=[\w-]{43}$/m)

  assert.equal((await refused(403, signIn(email))).code, 'email_not_verified')
  await answered(200, stranger().post('/auth/verify-email', { token: await mailbox.token(email) }))
  const session = await answered(200, signIn(email))
  assert.equal(session.user.accessLevel, 'ROADSHOW')
})

const signIn = (email: string, given = password) => stranger().post('/auth/login', { email, password: given })

test('S-006 an address that has an account is registered with the same answer, and its owner is told', async () => {
  const owned = `${randomUUID()}@x.test`
  await user(owned)
  const fresh = await register(someone())
  for (const email of [owned, owned.toUpperCase(), ` ${owned.replace('x', 'X')}`]) {
    const answer = await register(email, { name: 'Eve', password: 'another long phrase' })
    assert.equal(answer.statusCode, 201)
    assert.deepEqual(shapeOf(answer.json()), shapeOf(fresh.json()))
    assert.deepEqual(answer.json().user, { ...fresh.json().user, name: 'Eve', email: owned })
    assert.deepEqual(Object.keys(answer.headers), Object.keys(fresh.headers))
  }
  assert.equal(await countUsers(owned), 1)
  const mails = await mailbox.list(owned)
  assert.deepEqual(new Set(mails.map(({ subject }) => subject)), new Set(['You have an account already']))
  assert.equal(mails.length, 3)
  await answered(200, signIn(owned))
})

/** Keys in their order, of everything. */
const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, member]) => [key, shapeOf(member)])
    : typeof value

const verify = (token: string) => stranger().post('/auth/verify-email', { token })

test('S-006 of several registrations of an address the one counts whose link is opened', async () => {
  const email = someone()
  await answered(201, register(email, { name: 'Eve', password: 'a phrase of hers' }))
  const ofEve = await mailbox.token(email)
  await answered(201, register(email))
  const ofAda = await mailbox.token(email)
  await answered(201, register(email, { name: 'Eve again', password: 'another long phrase' }))
  await answered(200, verify(ofAda))
  await refused(401, signIn(email, 'a phrase of hers'))
  assert.equal((await answered(200, signIn(email))).user.name, 'Ada Lovelace')
  await answered(200, verify(ofEve))
  await refused(401, signIn(email, 'a phrase of hers'))
  assert.equal((await answered(200, signIn(email))).user.name, 'Ada Lovelace')
})

test('S-006 a link that is sent again for one of several registrations sets a new password', async () => {
  const email = someone()
  await answered(201, register(email))
  await answered(201, register(email, { name: 'Eve', password: 'a phrase of hers' }))
  const ofEve = await mailbox.token(email)
  await answered(200, resend(email))
  const token = await mailbox.token(email)
  await refused(400, verify(token))
  const newPassword = 'another long phrase'
  await answered(204, stranger().post('/auth/reset-password', { token, password: newPassword }))
  assert.equal((await refused(400, verify(ofEve))).code, 'invalid_token')
  await refused(401, signIn(email, 'a phrase of hers'))
  await answered(200, signIn(email, newPassword))
})

test('a link that is sent again for the only registration confirms it as it was', async () => {
  const email = someone()
  await answered(201, register(email))
  await answered(200, resend(email))
  await answered(200, verify(await mailbox.token(email)))
  assert.equal((await answered(200, signIn(email))).user.name, 'Ada Lovelace')
})

test('S-006 of two who register an address at once one account remains', async () => {
  const email = someone()
  await Promise.all([1, 2, 3].map(() => answered(201, register(email))))
  assert.equal(await countUsers(email), 1)
})

test('S-007 resending a link is answered alike for unknown, confirmed and unconfirmed addresses', async () => {
  const [unknown, known, unconfirmed] = [someone(), someone(), someone()]
  await user(known)
  await register(unconfirmed)
  const answers = [await resend(unknown), await resend(known), await resend(unconfirmed)]
  assert.equal(answers[0]?.statusCode, 200)
  for (const { statusCode, body: text } of answers) {
    assert.deepEqual([statusCode, text], [answers[0]?.statusCode, answers[0]?.body])
  }
  const counts = await Promise.all(
    [unknown, known, unconfirmed].map(async (each) => (await mailbox.list(each)).length),
  )
  assert.deepEqual(counts, [0, 0, 2])
})

test('S-008 a forgotten password is answered alike for unknown and known addresses', async () => {
  const [unknown, known] = [someone(), someone()]
  await user(known)
  const answers = [await forgot(unknown), await forgot(known)]
  assert.equal(answers[0]?.statusCode, 202)
  assert.deepEqual(
    [answers[0]?.body, { ...answers[0]?.headers, date: '' }],
    [answers[1]?.body, { ...answers[1]?.headers, date: '' }],
  )
  assert.deepEqual(await mailbox.list(unknown), [])
  assert.equal((await mailbox.list(known)).length, 1)
})

const questions = { register, resend, forgot, signIn }
const cases = { register: 'S-006', resend: 'S-007', forgot: 'S-008', signIn: 'S-003' }
for (const [name, ask] of Object.entries(questions)) {
  test(`${cases[name as keyof typeof cases]} ${name} does the same work for unknown, confirmed and unconfirmed addresses`, async () => {
    const [unknown, confirmed, unconfirmed] = [someone(), someone(), someone()]
    await user(confirmed)
    await register(unconfirmed)
    const wrong = name === 'signIn' ? 'not the password' : undefined
    const send = (email: string) => (ask as (email: string, given?: string) => Promise<unknown>)(email, wrong)
    const works = []
    for (const email of [unknown, confirmed, unconfirmed]) works.push(await workOf(() => send(email)))
    const [forUnknown, ...others] = works
    for (const work of others) assert.deepEqual(work, forUnknown)
    assert.ok(forUnknown!.statements.length > 0)
    assert.equal(forUnknown!.hashes, name === 'register' || name === 'signIn' ? 1 : 0)
  })
}

test('S-008 more mails than an address may get in an hour are dropped after the same work, too', async () => {
  const [unknown, known] = [someone(), someone()]
  await user(known)
  const works = []
  for (const email of [unknown, known]) {
    for (let i = 0; i < 4; i += 1) await forgot(email)
    works.push(await workOf(() => forgot(email)))
  }
  assert.deepEqual(works[0], works[1])
  assert.equal((await mailbox.list(known)).length, 4)
})

test('what is wrong with a registration is named, and nothing is mailed', async () => {
  const problem = await refused(
    422,
    stranger().post('/auth/register', { email: 'a@x.test', occupation: 'pilot', isAdmin: true }),
  )
  assert.deepEqual(refusedFields(problem).sort(), [
    '/isAdmin unknown_key',
    '/name required',
    '/occupation enum',
    '/password required',
  ])
  const fields = await refused(422, register('two@x.test, three@x.test', { name: 'Ada\u2028Eve' }))
  assert.deepEqual(refusedFields(fields), ['/name invalid_text', '/email format'])
  assert.deepEqual(await mailbox.list('a@x.test'), [])
})
