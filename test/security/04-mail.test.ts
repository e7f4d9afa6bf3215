import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { password, testApp } from '../support/app.ts'
import { answered, prefix, refused, refusedFields } from '../support/client.ts'
import { mailFlowsOf, someone } from '../support/mail-flows.ts'

const testing = testApp()
const { app, opened, stranger, user } = testing
const limited = testApp({ rateLimits: 'default=off,login=off' })
const { mailbox, signIn, verify, forgot, reset, register, registered, forgetful, isInvalid } =
  mailFlowsOf(testing)

const passHours = (email: string, hours: number) =>
  opened().pool.query(
    `update mail_tokens set expires_at = expires_at - $2 * interval '1 hour',
       created_at = created_at - $2 * interval '1 hour' where email = $1`,
    [email, hours],
  )

test('S-060 a link confirms an address once', async () => {
  const { token } = await registered()
  const answers = await Promise.all([verify(token), verify(token), verify(token)])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 400, 400])
  await isInvalid(verify(token))
})

test('S-060 a link confirms nothing after 24 hours, and a reset nothing after one', async () => {
  const [fresh, late] = [await registered(), await registered()]
  await passHours(fresh.email, 23.9)
  await answered(200, verify(fresh.token))
  await passHours(late.email, 24.1)
  await isInvalid(verify(late.token))
  const lost = await forgetful()
  await passHours(lost.email, 1.1)
  await isInvalid(reset(lost.token))
})

test('S-060 a link no longer works once another has been sent', async () => {
  const { email, token } = await registered()
  await answered(200, stranger().post('/auth/resend-verification', { email }))
  await isInvalid(verify(token))
  await answered(200, verify(await mailbox.token(email)))
  const lost = await forgetful()
  await forgot(lost.email)
  await isInvalid(reset(lost.token))
})

test('S-061 a token has 256 random bits and only its hash is stored', async () => {
  const [one, other] = [await registered(), await forgetful()]
  for (const { email, token } of [one, other]) {
    assert.equal(Buffer.from(token, 'base64url').length, 32)
    const { rows } = await opened().pool.query('select * from mail_tokens where email = $1', [email])
    assert.deepEqual(
      rows.map(({ hash }) => hash.toString('hex')),
      [createHash('sha256').update(token).digest('hex')],
    )
    assert.ok(!JSON.stringify(rows).includes(token))
  }
  assert.notEqual(one.token, other.token)
})

test('S-062 a link for one purpose is of no use for another', async () => {
  const { email, token } = await registered()
  await isInvalid(reset(token))
  await answered(200, verify(token))
  const lost = await forgetful()
  await isInvalid(verify(lost.token))
  await answered(204, reset(lost.token))
  await answered(200, signIn(email))
})

test('S-062 a link of one account does nothing to another', async () => {
  const [ada, bob] = [await registered(), await registered()]
  await answered(200, verify(bob.token))
  assert.equal((await refused(403, signIn(ada.email))).code, 'email_not_verified')
  const lost = await forgetful()
  await answered(204, reset(lost.token))
  await answered(200, signIn(bob.email))
  await refused(401, signIn(bob.email, 'an entirely new phrase'))
})

test('S-063 the eleventh guess in a minute is refused, whatever is guessed', async () => {
  const guess = (path: string, body: object) =>
    limited
      .app()
      .inject({ method: 'POST', url: `${prefix}${path}`, payload: body, remoteAddress: '192.0.2.1' })
  const statuses = []
  for (let i = 0; i < 11; i += 1) {
    const token = randomUUID()
    const isReset = i % 2 === 0
    const answer = isReset
      ? await guess('/auth/reset-password', { token, password: 'an entirely new phrase' })
      : await guess('/auth/verify-email', { token })
    statuses.push(answer.statusCode)
  }
  assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 400), 429])
})

test('S-064 a link leads to the configured address, whatever host the request names', async () => {
  const email = someone()
  await user(email)
  for (const headers of [
    { host: 'evil.test' },
    { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'ftp' },
  ]) {
    await app().inject({
      method: 'POST',
      url: `${prefix}/auth/forgot-password`,
      headers,
      payload: { email },
    })
  }
  const mails = await mailbox.list(email)
  assert.equal(mails.length, 2)
  for (const { text } of mails) {
    assert.match(text, /^http:\/\/127\.0\.0\.1:8000\/reset-password\?token=/m)
    assert.doesNotMatch(text, /evil/)
  }
})

test('S-065 line breaks in a name or an address are refused, and nothing is written', async () => {
  const email = someone()
  const bcc = '\r\nBcc: victim@x.test'
  for (const [name, address, field] of [
    [`Ada${bcc}`, email, '/name invalid_text'],
    ['Ada\n', email, '/name invalid_text'],
    ['Ada\u0000', email, '/name invalid_text'],
    ['Ada', `${email}${bcc}`, '/email format'],
    ['Ada', `${email}\r\n`, '/email format'],
    ['Ada', `a@x.test,b@x.test`, '/email format'],
    ['Ada', `<a@x.test>`, '/email format'],
    ['Ada', `"a b"@x.test`, '/email format'],
  ] as const) {
    assert.deepEqual(refusedFields(await refused(422, register(address, name))), [field])
  }
  await refused(422, forgot(`${email}${bcc}`))
  await refused(422, stranger().post('/auth/resend-verification', { email: `${email}\n` }))
  assert.deepEqual(await mailbox.list(email), [])
})

test('S-066 what somebody calls themselves is in no mail', async () => {
  const email = someone()
  await answered(201, register(email, '<b>Win</b> http://evil.test'))
  await answered(201, register(email, '<b>Win</b> http://evil.test'))
  await answered(200, verify(await mailbox.token(email)))
  await answered(201, register(email, '<b>Win</b> http://evil.test'))
  await answered(202, forgot(email))
  const mails = await mailbox.list(email)
  assert.equal(mails.length, 4)
  for (const { subject, text } of mails) assert.doesNotMatch(subject + text, /evil|<b>|Win/)
})

test('S-067 a reset sets the password, ends all sessions and does not sign in', async () => {
  const { email, token } = await forgetful()
  const { rows } = await opened().pool.query(
    `insert into sessions (user_id, user_agent, network) select id, '', '' from users where email = $1 returning id`,
    [email],
  )
  const answer = await reset(token)
  assert.deepEqual([answer.statusCode, answer.body, answer.headers['set-cookie']], [204, '', undefined])
  const ended = await opened().pool.query('select end_reason from sessions where id = $1', [rows[0].id])
  assert.equal(ended.rows[0].end_reason, 'password_reset')
  await refused(401, signIn(email))
  await answered(200, signIn(email, 'an entirely new phrase'))
  await isInvalid(reset(token, 'and another phrase'))
  const subjects = (await mailbox.list(email)).map(({ subject }) => subject)
  assert.deepEqual(subjects, ['Set a new password', 'Your password was changed'])
})

test('S-067 a reset confirms the address, because only its owner could read the link', async () => {
  const { email } = await registered()
  await forgot(email)
  await answered(204, reset(await mailbox.token(email)))
  await answered(200, signIn(email, 'an entirely new phrase'))
})

test('the audit log tells of what was done, and nothing that opens anything', async () => {
  const { email, token } = await registered()
  await verify(token)
  await forgot(email)
  const resetToken = await mailbox.token(email)
  await reset(resetToken)
  const { rows } = await opened().pool.query(
    `select kind, network, details from audit_events where user_id = (select id from users where email = $1) order by id`,
    [email],
  )
  assert.deepEqual(
    rows.map(({ kind, network }) => [kind, network]),
    ['registered', 'email_verified', 'password_reset_requested', 'password_reset'].map((kind) => [
      kind,
      '127.0.0.1',
    ]),
  )
  const text = JSON.stringify(rows)
  for (const secret of [token, resetToken, password]) assert.ok(!text.includes(secret))
})
