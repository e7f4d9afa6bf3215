import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { runWorker } from '../../src/server/start/worker.ts'
import { password, testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'
import { bodyOf, MailServer } from '../support/mail-server.ts'
import { tokenIn } from '../support/mailbox.ts'
import { until } from '../support/waiting.ts'

const server = new MailServer()
after(() => server.stop())
const { opened, stranger, url } = testApp()

const someone = () => `${randomUUID()}@x.test`
const register = (email: string, name = 'Ada') =>
  stranger().post('/auth/register', { name, email, password, occupation: 'student' })

async function readMail(email: string) {
  const { rows } = await opened().pool.query('select * from mails where recipient = $1', [email])
  return rows[0]
}

/** Has a worker deliver mails for as long as the task takes. */
async function whileDelivering(
  task: (seen: { kept: object[]; errors: string[] }) => Promise<void>,
  { hasServer = true } = {},
): Promise<void> {
  const smtpUrl = hasServer ? server.url : undefined
  const seen: { kept: object[]; errors: string[] } = { kept: [], errors: [] }
  const worker = await runWorker({
    databaseUrl: url(),
    mail: { smtpUrl, from: 'SAFAPAC <plant@x.test>', onKept: (mail) => seen.kept.push(mail) },
    onError: (error) => seen.errors.push(String(error)),
  })
  try {
    await task(seen)
  } finally {
    await worker.stop()
  }
}

test('a mail is delivered as plain text, and its text forgotten', async () => {
  await server.start()
  const email = someone()
  await whileDelivering(async () => {
    await answered(201, register(email))
    const [mail, ...others] = await server.mailsTo(email, 1)
    assert.ok(mail)
    assert.deepEqual(others, [])
    assert.deepEqual([mail.from, mail.to], ['plant@x.test', [email]])
    assert.match(mail.raw, /^From: SAFAPAC <plant@x\.test>\r$/m)
    assert.match(mail.raw, /^Content-Type: text\/plain; charset=utf-8\r$/m)
    const token = tokenIn(bodyOf(mail)) ?? ''
    await answered(200, stranger().post('/auth/verify-email', { token }))
    await until(async () => (await readMail(email)).sent_at !== null)
  })
  const { body, attempts, last_failure } = await readMail(email)
  assert.deepEqual([body, attempts, last_failure], [null, 1, null])
})

test('S-065 S-066 nothing that a stranger writes becomes a header, a recipient or markup', async () => {
  const email = someone()
  await whileDelivering(async () => {
    await answered(201, register(email, '<b>Ada</b> =?utf-8?q?Bcc:_eve@x.test?= Bcc: eve@x.test'))
    const [mail] = await server.mailsTo(email, 1)
    const [head = ''] = mail?.raw.split('\r\n\r\n') ?? []
    const names = head.split('\r\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase() ?? [])
    const known = [
      'from',
      'to',
      'subject',
      'message-id',
      'content-transfer-encoding',
      'date',
      'mime-version',
      'content-type',
    ]
    assert.deepEqual(names.sort(), known.sort())
    assert.doesNotMatch(mail?.raw ?? '', /eve|<b>/)
  })
})

test('S-069 registering while the mail server is down succeeds, and the mail comes when it is back', async () => {
  await server.stop()
  const email = someone()
  await whileDelivering(async ({ errors }) => {
    await answered(201, register(email))
    await until(async () => (await readMail(email)).last_failure !== null)
    assert.match((await readMail(email)).last_failure, /ECONNREFUSED|connect/i)
    assert.match(errors.join('\n'), /Mail [\w-]+ is not delivered/)
    assert.doesNotMatch(errors.join('\n'), /token|verify-email/)
    await server.start()
    const [mail] = await server.mailsTo(email, 1)
    assert.ok(tokenIn(bodyOf(mail!)))
    await until(async () => (await readMail(email)).sent_at !== null)
  })
  const { attempts, last_failure } = await readMail(email)
  assert.ok(attempts >= 2)
  assert.equal(last_failure, null)
})

test('a mail that was queued while no worker ran is delivered by the next', async () => {
  const email = someone()
  await answered(201, register(email))
  await whileDelivering(async () => {
    await server.mailsTo(email, 1)
  })
})

test('a recipient that is refused for good is not tried again, and the reason kept', async () => {
  const email = someone()
  server.unknown.add(email)
  await whileDelivering(async () => {
    await answered(201, register(email))
    await until(async () => (await readMail(email)).last_failure !== null)
  })
  const { attempts, last_failure, sent_at } = await readMail(email)
  assert.deepEqual([attempts, sent_at], [1, null])
  assert.match(last_failure, /550|No such mailbox/)
  const { rows } = await opened().pool.query(`
    select state from pgboss.job where name = 'mails' and data->>'mailId' = (
      select id::text from mails where recipient = '${email}')`)
  assert.deepEqual(rows, [{ state: 'completed' }])
})

test('without a mail server a mail is kept, and told of without its text', async () => {
  const email = someone()
  await whileDelivering(
    async ({ kept, errors }) => {
      await answered(201, register(email))
      await until(() => kept.length > 0)
      assert.deepEqual(kept, [{ to: email, subject: 'Confirm your e-mail address' }])
      assert.deepEqual(errors, [])
    },
    { hasServer: false },
  )
  const { body, sent_at } = await readMail(email)
  assert.equal(sent_at, null)
  assert.ok(tokenIn(body))
})

test('a mail that counts for nobody is never sent', async () => {
  const email = someone()
  await answered(202, stranger().post('/auth/forgot-password', { email }))
  const known = someone()
  await answered(201, register(known))
  await whileDelivering(async () => {
    await server.mailsTo(known, 1)
  })
  assert.deepEqual(await server.mailsTo(email, 0), [])
  assert.equal((await readMail(email)).attempts, 0)
})
