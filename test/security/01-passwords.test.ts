import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { hash } from '@node-rs/argon2'
import { addUser } from '../../src/server/accounts/service.ts'
import { testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { mailboxOf } from '../support/mailbox.ts'
import { quickest } from '../support/quickest.ts'

const { app, opened, stranger } = testApp()
const mailbox = mailboxOf({ opened })

const someone = () => `${randomUUID()}@x.test`

const register = (password: string, email = someone(), name = 'Ada Lovelace') =>
  stranger().post('/auth/register', { name, email, password, occupation: 'student' })

const signIn = (email: string, password: string) => stranger().post('/auth/login', { email, password })

/** An account whose owner has confirmed it. */
async function member(password: string): Promise<string> {
  const email = someone()
  await answered(201, register(password, email))
  await answered(200, stranger().post('/auth/verify-email', { token: await mailbox.token(email) }))
  return email
}

/** As many characters as wanted, of which none repeats another. */
const phrase = (length: number) =>
  Array.from({ length: Math.ceil(length / 4) }, (_, i) => `${String.fromCodePoint(97 + (i % 26))}${i}!.`)
    .join('')
    .slice(0, length)

for (const [length, status] of [
  [7, 422],
  [8, 201],
  [64, 201],
  [128, 201],
  [129, 422],
  [10_000, 422],
] as const) {
  test(`S-017 a password of ${length} characters is answered ${status}`, async () => {
    assert.equal((await register(phrase(length))).statusCode, status)
  })
}

test('S-017 what is too long is refused without being hashed, within 50 ms', async () => {
  const { passwordTurns } = app()
  app().passwordTurns = () => assert.fail('This would have been hashed.')
  try {
    for (const length of [129, 10_000]) {
      const milliseconds = await quickest(async () => {
        const problem = await refused(422, register('ä'.repeat(length)))
        // The schema refuses what is longer than any spelling of a good one.
        assert.match(refusedFields(problem).join(), /^\/password (length|max_length)$/)
      })
      assert.ok(milliseconds < 50, `${milliseconds} ms`)
    }
    await refused(413, register('ä'.repeat(500_000)))
  } finally {
    app().passwordTurns = passwordTurns
  }
})

test('S-017 a new password that is too short is refused at a reset as well, and the link still works', async () => {
  const email = await member('correct horse battery')
  await stranger().post('/auth/forgot-password', { email })
  const token = await mailbox.token(email)
  const reset = (password: string) => stranger().post('/auth/reset-password', { token, password })
  assert.deepEqual(refusedFields(await refused(422, reset('short'))), ['/password length'])
  assert.deepEqual(refusedFields(await refused(422, reset('iloveyou'))), ['/password common_password'])
  await answered(204, reset('a much better phrase'))
})

test('S-018 passwords that are equal in the first 72 bytes are two', async () => {
  const same = phrase(72)
  const email = await member(`${same}one`)
  await refused(401, signIn(email, `${same}two`))
  await answered(200, signIn(email, `${same}one`))
})

for (const guessable of [
  'passwordpassword',
  'Safapac2026!',
  'safapacsafapac1',
  'ada.lovelace',
  'AdaLovelace99',
  'Lovelace1815',
  'sunshine',
  'QWERTYUIOP',
  'trustno1',
  'xyxyxyxy',
]) {
  test(`S-019 ${guessable} is refused, and why`, async () => {
    const problem = await refused(422, register(guessable, 'ada.lovelace@x.test'))
    assert.deepEqual(refusedFields(problem), ['/password common_password'])
    assert.match(problem.detail, /would be guessed soon: /)
    assert.doesNotMatch(JSON.stringify(problem), new RegExp(guessable))
  })
}

test('S-020 a phrase in small letters with blanks, and emoji, are good passwords', async () => {
  for (const good of ['purple monkeys eat quietly', '🔑🐴🔋📎🛩️🌽🧪🍃']) {
    const email = await member(good)
    await answered(200, signIn(email, good))
  }
})

test('S-020 an accented letter is the same however it is spelt', async () => {
  const email = await member('caf\u00e9 au lait, encore')
  await answered(200, signIn(email, 'cafe\u0301 au lait, encore'))
  const long = '\u1ec7'.repeat(100).replace(/^./, 'a')
  const other = await member(long)
  await answered(200, signIn(other, long.normalize('NFD')))
})

async function readHash(email: string): Promise<string> {
  const { rows } = await opened().pool.query('select password_hash from users where email = $1', [email])
  return rows[0].password_hash
}

test('S-021 a password is kept as a hash by Argon2id of at least 19 MiB and two passes', async () => {
  const email = await member('correct horse battery')
  const [, memory, time] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),/.exec(await readHash(email)) ?? []
  assert.ok(Number(memory) >= 19_456 && Number(time) >= 2, await readHash(email))
})

test('S-021 a hash of a lower cost is replaced by the next sign-in with the right password', async () => {
  const [email, password] = [someone(), 'correct horse battery']
  await addUser(opened().database, { email, password, accessLevel: 'CORE', isAdmin: false })
  const old = await hash(password, { algorithm: 2, memoryCost: 8_192, timeCost: 1, parallelism: 1 })
  await opened().pool.query('update users set password_hash = $2 where email = $1', [email, old])
  await refused(401, signIn(email, 'not the password'))
  assert.equal(await readHash(email), old)
  await answered(200, signIn(email, password))
  const renewed = await readHash(email)
  assert.match(renewed, /\$m=19456,t=2,/)
  await answered(200, signIn(email, password))
  assert.equal(await readHash(email), renewed)
})
