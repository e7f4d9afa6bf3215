import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { password, testApp } from '../support/app.ts'
import { type Answer, answered, refused, refusedFields } from '../support/client.ts'
import { mailboxOf } from '../support/mailbox.ts'

const { opened, stranger, user } = testApp()
const mailbox = mailboxOf({ opened })

const signIn = (email: string, given = password) => stranger().post('/auth/login', { email, password: given })
const someone = () => `${randomUUID()}@x.test`
const wrong = 'Wrong-pass-phrase-1'

const register = (email: string) =>
  answered(201, stranger().post('/auth/register', { name: 'Ada', email, password, occupation: 'student' }))

const bytesOf = ({ statusCode, headers, body }: Answer) => ({
  statusCode,
  headers: { ...headers, date: '' },
  body,
})

test('S-001 an unknown e-mail address is refused as wrong credentials', async () => {
  const problem = await refused(401, signIn(someone(), wrong))
  assert.equal(problem.code, 'invalid_credentials')
})

test('S-002 a known e-mail address with a wrong password is refused with the same bytes', async () => {
  const email = someone()
  await user(email)
  assert.deepEqual(bytesOf(await signIn(email, wrong)), bytesOf(await signIn(someone(), wrong)))
})

test('S-004 an unconfirmed account is refused as unknown, and told why only to who knows the password', async () => {
  const email = someone()
  await register(email)
  assert.deepEqual(bytesOf(await signIn(email, wrong)), bytesOf(await signIn(someone(), wrong)))
  assert.equal((await refused(403, signIn(email))).code, 'email_not_verified')
})

test('S-004 a disabled account is refused with the bytes of a wrong password', async () => {
  const email = someone()
  await user(email)
  await opened().pool.query('update users set disabled_at = now() where email = $1', [email])
  assert.deepEqual(bytesOf(await signIn(email)), bytesOf(await signIn(email, wrong)))
})

test('S-005 an e-mail address is the same in capitals and with a blank before it, but not with NUL', async () => {
  const email = someone()
  await user(email)
  const ids = new Set<string>()
  for (const spelling of [email.toUpperCase(), ` ${email}`, email.replace('x.test', 'X.tesT')]) {
    ids.add((await answered(200, signIn(spelling))).user.id)
  }
  assert.equal(ids.size, 1)
  assert.deepEqual(refusedFields(await refused(422, signIn(`${email}\0`))), ['/email invalid_text'])
})

test('S-005 who registered in capitals signs in in small letters', async () => {
  const email = someone()
  await register(email.toUpperCase())
  await answered(200, stranger().post('/auth/verify-email', { token: await mailbox.token(email) }))
  assert.equal((await answered(200, signIn(email))).user.email, email)
})
