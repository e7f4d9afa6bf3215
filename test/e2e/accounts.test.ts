import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { bodyOf, MailServer } from '../support/mail-server.ts'
import { tokenIn } from '../support/mailbox.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command } from '../support/processes.ts'

const mails = new MailServer()
const publicUrl = 'https://plant.example.org/tea'
const person = { name: 'Grace Hopper', email: 'grace@example.org', occupation: 'researcher' }
const [first, second] = ['a phrase to begin with', 'another one to go on with']

let directory: string
let server: Command | undefined
let address: string

before(async () => {
  directory = await makeTemporaryDirectory('accounts')
  await mails.start()
})
after(async () => {
  await server?.end('SIGINT')
  await mails.stop()
  await rm(directory, { recursive: true, force: true, maxRetries: 5 })
})

async function start(environment: Record<string, string> = {}): Promise<Command> {
  const env = { DATA_DIR: join(directory, 'data'), PORT: '0', PUBLIC_URL: `${publicUrl}/`, ...environment }
  server = new Command(['start', '--processes', '1'], { cwd: directory, env })
  address = (await server.printed(/SAFAPAC is at (http:\S+)/))[1] ?? ''
  return server
}

async function stop(running: Command): Promise<void> {
  const { code, stderr } = await running.end('SIGINT')
  assert.equal(code, 0, stderr)
}

async function post(path: string, body: object): Promise<{ status: number; json: Record<string, unknown> }> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, json: JSON.parse((await answer.text()) || '{}') }
}

const signIn = (password: string) => post('/auth/login', { email: person.email, password })

/** The token in the so-many-th mail, whose link leads to a page of the configured address. */
async function linkTo(page: string, count: number): Promise<string> {
  const mail = (await mails.mailsTo(person.email, count)).at(-1)
  assert.ok(mail)
  const text = bodyOf(mail)
  assert.match(text, new RegExp(`^${publicUrl}/${page}\\?token=[\\w-]{43}\\r?$`, 'm'))
  return tokenIn(text) ?? ''
}

test('a new user registers, confirms, signs in, forgets the password, sets another and signs in', async () => {
  const running = await start({ SMTP_URL: mails.url, MAIL_FROM: 'SAFAPAC <plant@example.org>' })
  const registered = await post('/auth/register', { ...person, password: first })
  assert.equal(registered.status, 201)
  assert.deepEqual(registered.json.user, { ...person, accessLevel: 'ROADSHOW' })
  assert.equal((await signIn(first)).status, 403)

  const token = await linkTo('verify-email', 1)
  assert.equal((await post('/auth/verify-email', { token })).status, 200)
  const session = await signIn(first)
  assert.equal(session.status, 200)
  const me = await fetch(`${address}/api/v1/me`, {
    headers: { authorization: `Bearer ${session.json.accessToken}` },
  })
  assert.equal(((await me.json()) as { name: string }).name, person.name)

  assert.equal((await post('/auth/forgot-password', { email: person.email })).status, 202)
  const reset = { token: await linkTo('reset-password', 2), password: second }
  assert.equal((await post('/auth/reset-password', reset)).status, 204)
  assert.equal((await signIn(first)).status, 401)
  assert.equal((await signIn(second)).status, 200)
  const [, , notice] = await mails.mailsTo(person.email, 3)
  assert.match(notice?.raw ?? '', /^Subject: Your password was changed/m)
  for (const secret of [token, reset.token, first, second]) {
    assert.ok(!(running.stdout + running.stderr).includes(secret))
  }
  await stop(running)
})

test('without a mail server a fresh install lets its first user in through the mailbox', async () => {
  const account = { email: 'admin@example.org', password: 'the first administrator' }
  const running = await start({
    DATA_DIR: join(directory, 'fresh'),
    ADMIN_EMAIL: account.email,
    ADMIN_PASSWORD: account.password,
  })
  assert.equal((await post('/auth/register', { ...person, password: first })).status, 201)
  await running.printed(/"mail":\{"to":"grace@example.org","subject":"Confirm your e-mail address"\}/)

  const { json } = await post('/auth/login', account)
  const mailbox = await fetch(`${address}/api/v1/admin/mailbox`, {
    headers: { authorization: `Bearer ${json.accessToken}` },
  })
  const [mail] = (await mailbox.json()) as { to: string; text: string }[]
  assert.equal(mail?.to, person.email)
  const token = tokenIn(mail.text) ?? ''
  assert.ok(!running.stdout.includes(token))
  assert.equal((await post('/auth/verify-email', { token })).status, 200)
  assert.equal((await signIn(first)).status, 200)
  await stop(running)
})
