import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addUser } from '../../src/server/accounts/service.ts'
import { password, testApp } from '../support/app.ts'
import { type Answer, answeredInTime, prefix } from '../support/client.ts'

const { app, opened } = testApp({ rateLimits: 'default=off' })
const behindProxies = testApp({ rateLimits: 'default=off', trustProxy: '10.0.0.0/8' })

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

const statusesAtOnce = async (attempts: readonly (() => Promise<Answer>)[]): Promise<number[]> =>
  (await Promise.all(attempts.map(answeredInTime))).map(({ statusCode }) => statusCode)

const repeat = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i))

const wrong = 'not the password'

test('S-009 after five failures the right password is refused too, with the time to wait, but not from elsewhere', async () => {
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

test('S-010 an address without an account is refused at the same attempt', async () => {
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

test('S-016 of fifty wrong passwords at once five are checked, and those refused are not counted', async () => {
  const seen = await statusesAtOnce(repeat(50, () => () => signIn('many@example.org', wrong, '192.0.2.5')))
  assert.equal(seen.filter((status) => status === 401).length, 5)
  assert.equal(seen.filter((status) => status === 429).length, 45)
  const points = await readPoints()
  assert.ok(points.length > 0 && points.every((each) => each <= 5), String(points))
})

test('many people may sign in from one network at once', async () => {
  const emails = repeat(40, (i) => `student${i}@example.org`)
  await Promise.all(emails.map(add))
  const attempts = emails.map((email) => () => signIn(email, password, '192.0.2.6'))
  assert.deepEqual(new Set(await statusesAtOnce(attempts)), new Set([200]))
})

test('S-013 one password tried on many accounts from one network is refused by the thirty-first', async () => {
  const attempts = repeat(31, (i) => () => signIn(`victim${i}@example.org`, wrong, '2001:db8::5'))
  assert.deepEqual(await statusesOf(attempts), [...repeat(30, () => 401), 429])
  assert.equal((await signIn('bob@example.org', password, '2001:db8::99')).statusCode, 429)
  assert.equal((await signIn('bob@example.org', password, '2001:db8:0:1::5')).statusCode, 200)
})

test('S-012 a hundred failures from a hundred networks close an account, and nobody’s else', async () => {
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

test('S-011 a thousand failures from one network do not keep the owner out at another', async () => {
  await add('dora@example.org')
  const attempts = repeat(1_000, () => () => signIn('dora@example.org', wrong, '203.0.113.9'))
  assert.deepEqual(new Set(await statusesOf(attempts)), new Set([401, 429]))
  assert.equal((await signIn('dora@example.org', password, '203.0.113.10')).statusCode, 200)
})

const signInThrough = (remoteAddress: string, forwarded: string, { app } = behindProxies) =>
  app().inject({
    method: 'POST',
    url: `${prefix}/auth/login`,
    payload: { email: 'eve@example.org', password: wrong },
    remoteAddress,
    headers: { 'x-forwarded-for': forwarded },
  })

test('S-014 what anybody but a trusted proxy says about where it comes from is not believed', async () => {
  const attempts = repeat(
    6,
    (i) => () => signInThrough('198.51.100.200', `192.0.2.${i}`, { ...behindProxies, app }),
  )
  assert.deepEqual(await statusesOf(attempts), [401, 401, 401, 401, 401, 429])
})

test('S-014 behind one to three trusted proxies the right-most other address counts', async () => {
  const chains = ['198.51.100.201', '1.1.1.1, 198.51.100.201, 10.0.0.2', '198.51.100.201, 10.0.0.3, 10.0.0.2']
  const attempts = repeat(6, (i) => () => signInThrough(`10.0.0.${i + 4}`, chains[i % 3] ?? ''))
  assert.deepEqual(await statusesOf(attempts), [401, 401, 401, 401, 401, 429])
  assert.equal((await signInThrough('10.0.0.4', '198.51.100.202')).statusCode, 401)
})

test('S-015 twenty addresses of one /64 are one, and so are the two spellings of an IPv4 address', async () => {
  const household = repeat(20, (i) => () => signIn('fay@example.org', wrong, `2001:db8:0:9::${i + 1}`))
  assert.equal((await statusesOf(household)).filter((status) => status === 401).length, 5)
  const spellings = ['192.0.2.99', '::ffff:192.0.2.99']
  const attempts = repeat(6, (i) => () => signIn('fay@example.org', wrong, spellings[i % 2] ?? ''))
  assert.deepEqual(await statusesOf(attempts), [401, 401, 401, 401, 401, 429])
})

test('the table tells no e-mail address', async () => {
  const { rows } = await opened().pool.query('select key from sign_in_attempts')
  assert.ok(rows.length > 100)
  for (const { key } of rows) assert.doesNotMatch(key, /example|@/)
})

/** Points of the accounts of which many wrong passwords were sent at once. */
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
