import assert from 'node:assert/strict'
import { test } from 'node:test'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, prefix, refused } from '../support/client.ts'
import { mailFlowsOf, someone } from '../support/mail-flows.ts'

const testing = testApp()
const { user } = testing
const limited = testApp({ rateLimits: 'default=off,login=off' })
const { mailbox, signIn, verify, forgot, reset, register, forgetful, isInvalid } = mailFlowsOf(testing)

test('S-068 a new address needs the password, counts once confirmed, and the old one is told', async () => {
  const [old, next] = [someone(), someone()]
  const ada = await user(old)
  assert.equal((await refused(401, ada.patch('/me', { email: next }))).code, 'invalid_credentials')
  await refused(401, ada.patch('/me', { email: next, currentPassword: 'not the password' }))
  assert.deepEqual(await mailbox.list(next), [])

  const changed = await answered(200, ada.patch('/me', { email: next, currentPassword: password }))
  assert.deepEqual([changed.email, changed.pendingEmail], [old, next])
  assert.deepEqual(
    (await mailbox.list(old)).map(({ subject }) => subject),
    ['Your e-mail address is about to change'],
  )
  await answered(200, signIn(old))
  await answered(202, forgot(old))
  await answered(200, verify(await mailbox.token(next)))
  const { email, pendingEmail } = await answered(200, ada.get('/me'))
  assert.deepEqual([email, pendingEmail], [next, null])
  await refused(401, signIn(old))
  await answered(200, signIn(next))
  await isInvalid(reset(await mailbox.token(old)))
})

test('S-068 an address that is taken is answered alike, and cannot be taken over', async () => {
  const [taken, free] = [someone(), someone()]
  await user(taken)
  const [ada, eve] = [await user(), await user()]
  const change = async (who: typeof ada, email: string) =>
    await answered(200, who.patch('/me', { email, currentPassword: password }))
  const [ofTaken, ofFree] = [await change(eve, taken), await change(ada, free)]
  assert.deepEqual([ofTaken.pendingEmail, ofFree.pendingEmail], [taken, free])
  assert.deepEqual(
    (await mailbox.list(taken)).map(({ text }) => /token=/.test(text)),
    [false],
  )
})

test('S-068 who registers an address before it is confirmed keeps it', async () => {
  const next = someone()
  const ada = await user()
  await answered(200, ada.patch('/me', { email: next, currentPassword: password }))
  const token = await mailbox.token(next)
  await answered(201, register(next))
  await isInvalid(verify(token))
  await answered(200, verify(await mailbox.token(next)))
})

test('S-068 a new password, or one’s own address, takes a new address back that waits for its confirmation', async () => {
  const takeBack = [
    (ada: Client) =>
      answered(
        204,
        ada.post('/me/change-password', { currentPassword: password, newPassword: 'another long phrase' }),
      ),
    async (ada: Client) => {
      const { email } = await answered(200, ada.get('/me'))
      await answered(200, ada.patch('/me', { email }))
    },
  ]
  for (const each of takeBack) {
    const next = someone()
    const ada = await user()
    await answered(200, ada.patch('/me', { email: next, currentPassword: password }))
    await each(ada)
    assert.equal((await answered(200, ada.get('/me'))).pendingEmail, null)
    await isInvalid(verify(await mailbox.token(next)))
  }
})

test('S-068 changes of address at once leave one that waits', async () => {
  const ada = await user()
  const emails = [someone(), someone(), someone()]
  await Promise.all(emails.map((email) => ada.patch('/me', { email, currentPassword: password })))
  const { pendingEmail } = await answered(200, ada.get('/me'))
  assert.ok(emails.includes(pendingEmail))
})

test('S-069 mails about registering do not use up those for a new password', async () => {
  const email = someone()
  await user(email)
  for (let i = 0; i < 5; i += 1) await answered(201, register(email))
  await answered(202, forgot(email))
  await answered(204, reset(await mailbox.token(email)))
})

test('S-069 the fifth mail to an address in an hour is dropped without a word', async () => {
  const { email } = await forgetful()
  const answers = []
  for (let i = 0; i < 5; i += 1) answers.push(await forgot(email))
  assert.deepEqual(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size, 1)
  assert.equal((await mailbox.list(email)).length, 4)
  await answered(204, reset(await mailbox.token(email)))
})

test('S-069 of many requests at once an address gets four mails', async () => {
  const email = someone()
  await user(email)
  await Promise.all(Array.from({ length: 12 }, () => answered(202, forgot(email))))
  assert.equal((await mailbox.list(email)).length, 4)
})

test('S-069 the fourth request in an hour from one network is refused', async () => {
  const ask = (remoteAddress: string) =>
    limited.app().inject({
      method: 'POST',
      url: `${prefix}/auth/forgot-password`,
      payload: { email: someone() },
      remoteAddress,
    })
  const statuses = []
  for (let i = 0; i < 4; i += 1) statuses.push((await ask('192.0.2.2')).statusCode)
  assert.deepEqual(statuses, [202, 202, 202, 429])
  assert.equal((await ask('192.0.2.3')).statusCode, 202)
})
