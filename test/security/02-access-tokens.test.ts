import assert from 'node:assert/strict'
import { sign as createSignature, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { jwtSecret, password, testApp } from '../support/app.ts'
import { type Answer, answered, Client, prefix } from '../support/client.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { quickest } from '../support/quickest.ts'
import { type Forgery, forge, hmac } from '../support/tokens.ts'
import { until } from '../support/waiting.ts'

const { app, opened, ready, stranger, user } = testApp()

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pemOf = ({ publicKey }: Pick<typeof rsa, 'publicKey'>) =>
  publicKey.export({ type: 'spki', format: 'pem' }).toString()

let good = ''
let refreshToken = ''
let userOfB = ''
before(async () => {
  await ready()
  good = (await user()).token ?? ''
  ;({ refreshToken } = await signIn((await createUser()).email))
  userOfB = (await createUser()).id
})

let users = 0
async function createUser(): Promise<{ id: string; email: string; client: Client }> {
  const email = `token${users++}@example.org`
  const client = await user(email)
  const { rows } = await opened().pool.query('select id from users where email = $1', [email])
  return { id: rows[0].id, email, client }
}

const signIn = (email: string) => answered(200, stranger().post('/auth/login', { email, password }))

const ask = (authorization: string | readonly string[], path = '/projects'): Promise<Answer> =>
  app().inject({ url: `${prefix}${path}`, headers: { authorization: authorization as string } })

function assertRefused({ statusCode, headers, body }: Answer, what: string): void {
  assert.equal(statusCode, 401, `${what}: ${body}`)
  assert.match(String(headers['content-type']), /^application\/problem\+json/, what)
  assert.equal(headers['www-authenticate'], 'Bearer', what)
  assert.equal(JSON.parse(body).code, 'not_signed_in', what)
}

const quickMilliseconds = 10
const rounds = 3

/** Refused with the same bytes, at once, and without a connection to the database. */
async function refuses(tokens: Readonly<Record<string, string>>): Promise<void> {
  let acquired = 0
  const count = () => acquired++
  opened().pool.on('acquire', count)
  const bodies = new Set<string>()
  for (const [what, token] of Object.entries(tokens)) {
    const milliseconds = await quickest(async () => {
      const answer = await ask(`Bearer ${token}`)
      assertRefused(answer, what)
      bodies.add(answer.body)
    }, rounds)
    assert.ok(milliseconds <= quickMilliseconds, `${what} takes ${milliseconds} ms`)
  }
  opened().pool.off('acquire', count)
  assert.equal(acquired, 0)
  assert.equal(bodies.size, 1)
}

const forged = (changes: Readonly<Record<string, Forgery>>) =>
  Object.fromEntries(Object.entries(changes).map(([what, change]) => [what, forge(good, change)]))

const now = () => Math.floor(Date.now() / 1_000)

test('S-030 another algorithm is refused, however it is written and whoever signed', async () => {
  const unsigned = () => Buffer.alloc(0)
  await refuses(
    forged({
      none: { header: { alg: 'none' }, sign: unsigned },
      None: { header: { alg: 'None' }, sign: unsigned },
      NONE: { header: { alg: 'NONE' }, sign: unsigned },
      nOnE: { header: { alg: 'nOnE' } },
      empty: { header: { alg: '' } },
      missing: { header: { alg: undefined } },
      HS384: { header: { alg: 'HS384' }, sign: hmac(jwtSecret, 'sha384') },
      HS512: { header: { alg: 'HS512' }, sign: hmac(jwtSecret, 'sha512') },
      PS256: {
        header: { alg: 'PS256' },
        sign: (text) => createSignature('sha256', Buffer.from(text), { key: rsa.privateKey, padding: 6 }),
      },
      ES256: {
        header: { alg: 'ES256' },
        sign: (text) =>
          createSignature('sha256', Buffer.from(text), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }),
      },
    }),
  )
})

test('S-031 another key is refused, be it public, empty or well known', async () => {
  await refuses(
    forged({
      'an RSA public key': { sign: hmac(pemOf(rsa)) },
      'an EdDSA public key': { sign: hmac(pemOf(ed25519)) },
      'an empty secret': { sign: hmac('') },
      'the secret of the existing system': { sign: hmac('your-secret-key-change-in-production') },
      secret: { sign: hmac('secret') },
      'a wrong secret': { sign: hmac(randomBytes(32)) },
    }),
  )
})

test('S-032 a header that names or brings a key is refused, even well signed', async () => {
  const jwk = { kty: 'oct', k: Buffer.from('brought along').toString('base64url') }
  await refuses({
    ...forged({
      path: { header: { kid: '../../dev/null' } },
      'path, signed with nothing': { header: { kid: '../../dev/null' }, sign: hmac('') },
      SQL: { header: { kid: "' union select 'secret' --" } },
      null: { header: { kid: null } },
      '10 KB': { header: { kid: 'k'.repeat(10_000) } },
      jku: { header: { jku: 'https://evil.example/keys.json' } },
      x5u: { header: { x5u: 'https://evil.example/key.pem' } },
      jwk: { header: { jwk }, sign: hmac('brought along') },
      x5c: { header: { x5c: ['MIIB'] } },
      crit: { header: { crit: ['exp2'], exp2: 1 } },
    }),
    'no kid': forge(good, { header: { kid: undefined } }),
  })
})

test('S-033 a token outside its time is refused, and one without a sensible end', async () => {
  await refuses(
    forged({
      expired: { claims: { iat: now() - 901, exp: now() - 1 } },
      'not yet valid': { claims: { nbf: now() + 300 } },
      'of the future': { claims: { iat: now() + 300, exp: now() + 1_200 } },
      'without end': { claims: { exp: undefined } },
      'an end in words': { claims: { exp: String(now() + 600) } },
      'an end beyond all time': { claims: { exp: 1e99 } },
      'an end before all time': { claims: { exp: -1 } },
    }),
  )
})

test('S-034 a token of nobody, of somebody else, for or from elsewhere is refused', async () => {
  await refuses(
    forged({
      'no sub': { claims: { sub: undefined } },
      'sub of B, wrong key': { claims: { sub: userOfB }, sign: hmac(randomBytes(32)) },
      'sub is no id': { claims: { sub: 'admin' } },
      'wrong aud': { claims: { aud: 'elsewhere' } },
      'wrong iss': { claims: { iss: 'elsewhere' } },
      'wrong typ': { claims: { typ: 'refresh' } },
      'no session': { claims: { sid: undefined } },
    }),
  )
})

test('S-034 a session is its own user’s, and an unknown one nobody’s', async () => {
  const unknown = forge(good, { claims: { sid: randomUUID() } })
  assertRefused(await ask(`Bearer ${forge(good, { claims: { sub: userOfB } })}`), 'sub of B')
  assertRefused(await ask(`Bearer ${unknown}`), 'unknown session')
})

test('S-035 no other token of ours is an access token', async () => {
  const opaque = randomBytes(32).toString('base64url')
  await refuses({
    'a refresh token': refreshToken,
    'a token of a mail': opaque,
    ...forged({
      'to verify an address': { claims: { typ: 'verify_email' } },
      'to reset a password': { claims: { typ: 'reset_password' } },
      'to share': { claims: { typ: 'share' } },
    }),
  })
})

test('S-036 the token of a user who is deleted, disabled, has changed the password or logged out is refused', async () => {
  const { pool } = opened()
  const endings: Record<string, (of: { id: string; email: string; client: Client }) => Promise<unknown>> = {
    deleted: ({ id }) => pool.query('delete from users where id = $1', [id]),
    disabled: ({ id }) => pool.query('update users set disabled_at = now() where id = $1', [id]),
    'changed elsewhere': async ({ email }) => {
      const { accessToken } = await signIn(email)
      const elsewhere = new Client(app(), checkAgainst(await readDescription(app())), accessToken)
      const passwords = { currentPassword: password, newPassword: 'another phrase entirely' }
      await answered(204, elsewhere.post('/auth/change-password', passwords))
    },
    'logged out': ({ client }) => answered(204, client.post('/auth/logout')),
  }
  for (const [what, end] of Object.entries(endings)) {
    const person = await createUser()
    await answered(200, person.client.get('/projects'))
    await end(person)
    const isRefused = async () => (await person.client.get('/projects')).statusCode === 401
    if (what === 'deleted' || what === 'disabled') await until(isRefused)
    assertRefused(await person.client.get('/projects'), what)
  }
})

function flipBit(token: string, part: number): string {
  const parts = token.split('.')
  const bytes = Buffer.from(parts[part] ?? '', 'base64url')
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  parts[part] = bytes.toString('base64url')
  return parts.join('.')
}

test('S-037 a token that is cut, stretched, altered or spelt otherwise is refused', async () => {
  const [head, body, signature = ''] = good.split('.')
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  // The last of 43 characters has two bits that say nothing.
  const respelt = alphabet[alphabet.indexOf(signature.at(-1) ?? '') + 1]
  assert.deepEqual(
    Buffer.from(`${signature.slice(0, -1)}${respelt}`, 'base64url'),
    Buffer.from(signature, 'base64url'),
  )
  await refuses({
    'two parts': `${head}.${body}`,
    'five parts': `${good}.${body}.${signature}`,
    padding: `${good}=`,
    'a bit of the header': flipBit(good, 0),
    'a bit of the claims': flipBit(good, 1),
    'a bit of the signature': flipBit(good, 2),
    'another last character': `${good.slice(0, -1)}${respelt}`,
    'r = s = 0': forge(good, { header: { alg: 'ES256' }, sign: () => Buffer.alloc(64) }),
    '16 KB': 'x'.repeat(16_384),
    'a good one and more': `${good} ${good}`,
  })
})

test('S-037 two Authorization headers are refused, and a token in the address is none', async () => {
  for (const other of [`Bearer ${good}`, 'Bearer x', 'Basic YTpi']) {
    assertRefused(await ask([`Bearer ${good}`, other]), `good, ${other}`)
    assertRefused(await ask([other, `Bearer ${good}`]), `${other}, good`)
  }
  assertRefused(await app().inject({ url: `${prefix}/projects?access_token=${good}` }), 'in the address')
})

test('S-038 the scheme may be in lower case', async () => {
  assert.equal((await ask(`bearer ${good}`)).statusCode, 200)
})
