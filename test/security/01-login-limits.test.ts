import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addUser } from '../../src/server/accounts/service.ts'
import { password, testApp } from '../support/app.ts'
import { type Answer, prefix } from '../support/client.ts'

const { app, opened } = testApp({ rateLimits: 'default=off' })

const add = (email: string) =>
  addUser(opened().database, { email, password, accessLevel: 'CORE', isAdmin: false })

const signIn = (email: string, given: string, remoteAddress: string): Promise<Answer> =>
  app().inject({
    method: 'POST',
    url: `${prefix}/auth/login`,
    payload: { email, password: given },
    remoteAddress,
  })

async function statusesOf(attempts: readonly (() => Promise<Answer>)[]): Promise<number[]> {
  const seen = []
  for (const attempt of attempts) seen.push((await attempt()).statusCode)
  return seen
}

const repeat = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i))

const wrong = 'not the password'

test('after five failures the right password is refused too, with the time to wait, but not from elsewhere', async () => {
  await add('ada@example.org')
  const first = await signIn('ada@example.org', wrong, '192.0.2.1')
  assert.equal(first.statusCode, 401)
  assert.equal(first.headers['ratelimit-policy'], '"login";q=5;w=60')
  assert.match(String(first.headers.ratelimit), /^"login";r=4;t=(60|59)$/)
  const more = repeat(5, () => () => signIn(' ADA@example.org', wrong, '192.0.2.1'))
  assert.deepEqual(await statusesOf(more), [401, 401, 401, 401, 429])

  const refusal = await signIn('ada@example.org', password, '192.0.2.1')
  assert.equal(refusal.statusCode, 429)
  assert.equal(refusal.json().code, 'quota_exceeded')
  assert.ok(Number(refusal.headers['retry-after']) >= 30)
  assert.match(String(refusal.headers.ratelimit), /^"login";r=0;t=\d+$/)
  assert.equal((await signIn('ada@example.org', password, '192.0.2.2')).statusCode, 200)
})

test('an address without an account is refused at the same attempt', async () => {
  const attempts = repeat(7, () => () => signIn('nobody@example.org', wrong, '192.0.2.3'))
  assert.deepEqual(await statusesOf(attempts), [401, 401, 401, 401, 401, 429, 429])
})

test('the right password costs nothing', async () => {
  await add('bob@example.org')
  const attempts = repeat(8, () => () => signIn('bob@example.org', password, '192.0.2.4'))
  assert.deepEqual(
    await statusesOf(attempts),
    repeat(8, () => 200),
  )
  const answer = await signIn('bob@example.org', password, '192.0.2.4')
  assert.match(String(answer.headers.ratelimit), /^"login";r=4;/)
})

test('of fifty wrong passwords at once five are checked, and those refused are not counted', async () => {
  const answers = await Promise.all(repeat(50, () => signIn('many@example.org', wrong, '192.0.2.5')))
  assert.equal(answers.filter(({ statusCode }) => statusCode === 401).length, 5)
  assert.equal(answers.filter(({ statusCode }) => statusCode === 429).length, 45)
  const points = await readPoints()
  assert.ok(points.length > 0 && points.every((each) => each <= 5), String(points))
})

test('many people may sign in from one network at once', async () => {
  const emails = repeat(40, (i) => `student${i}@example.org`)
  await Promise.all(emails.map(add))
  const answers = await Promise.all(emails.map((email) => signIn(email, password, '192.0.2.6')))
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([200]))
})

test('one password tried on many accounts from one network is refused by the thirty-first', async () => {
  const attempts = repeat(31, (i) => () => signIn(`victim${i}@example.org`, wrong, '2001:db8::5'))
  assert.deepEqual(await statusesOf(attempts), [...repeat(30, () => 401), 429])
  assert.equal((await signIn('bob@example.org', password, '2001:db8::99')).statusCode, 429)
  assert.equal((await signIn('bob@example.org', password, '2001:db8:0:1::5')).statusCode, 200)
})

test('a hundred failures from a hundred networks close an account, and nobody’s else', async () => {
  await add('target@example.org')
  const attempts = repeat(100, (i) => () => signIn('target@example.org', wrong, `198.51.100.${i}`))
  assert.deepEqual(new Set(await statusesOf(attempts)), new Set([401]))
  const refusal = await signIn('target@example.org', password, '203.0.113.1')
  assert.equal(refusal.statusCode, 429)
  assert.ok(Number(refusal.headers['retry-after']) > 80_000)
  assert.equal((await signIn('bob@example.org', password, '203.0.113.1')).statusCode, 200)
})

test('one network alone cannot close an account, however long it tries', async () => {
  await add('cat@example.org')
  const seen: number[] = []
  for (let minute = 0; minute < 30; minute += 1) {
    const attempts = repeat(5, () => () => signIn('cat@example.org', wrong, '203.0.113.7'))
    seen.push(...(await statusesOf(attempts)))
    await passMinute()
  }
  assert.equal(seen.filter((status) => status === 401).length, 20)
  assert.equal((await signIn('cat@example.org', password, '203.0.113.8')).statusCode, 200)
})

test('the table tells no e-mail address', async () => {
  const { rows } = await opened().pool.query('select key from sign_in_attempts')
  assert.ok(rows.length > 100)
  for (const { key } of rows) assert.doesNotMatch(key, /example|@/)
})

/** Of the accounts of which many wrong passwords were sent at once. */
async function readPoints(): Promise<number[]> {
  const { rows } = await opened().pool.query(
    `select points from sign_in_attempts where key like 'pair%:192.0.2.5'`,
  )
  return rows.map(({ points }) => points)
}

const passMinute = () =>
  opened().pool.query(`
    update sign_in_attempts set expire = expire - 60000
    where key like 'pair:%' or key like 'network:%'`)
