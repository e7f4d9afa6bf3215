import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { addUser } from '../../src/server/accounts/service.ts'
import { jwtSecret, password, testApp } from '../support/app.ts'
import { answered, prefix, refused, refusedFields } from '../support/client.ts'
import { operationsOf, readDescription } from '../support/openapi.ts'

const { app, opened, stranger, user } = testApp()

const signIn = (email: string, given = password) => stranger().post('/auth/login', { email, password: given })

const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString())
const encode = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

/** A token of any content, signed with the application's own secret unless told otherwise. */
function forge(header: object, claims: object, secret = jwtSecret): string {
  const signed = `${encode(header)}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

test('signing in answers a bearer token and the account, and nothing that is secret', async () => {
  const added = await addUser(opened().database, {
    email: 'Ada@Example.org',
    password,
    name: 'Ada',
    accessLevel: 'ADVANCE',
    isAdmin: true,
  })
  const answer = await signIn('ada@example.org')
  const { accessToken, refreshToken, ...session } = answer.json()
  assert.deepEqual(session, {
    tokenType: 'bearer',
    expiresIn: 900,
    user: { id: added.id, name: 'Ada', email: 'ada@example.org', accessLevel: 'ADVANCE', occupation: null },
  })
  assert.match(refreshToken, /^[\w-]{43}$/)
  assert.equal(answer.headers['cache-control'], 'no-store')
  const [header, claims] = accessToken.split('.', 2).map((part: string) => decode(part))
  assert.equal(header.alg, 'HS256')
  assert.equal(claims.sub, added.id)
  assert.equal(claims.exp - claims.iat, 900)
})

test('an unknown e-mail address and a wrong password are answered with the same bytes', async () => {
  await user('known@example.org')
  const wrong = await signIn('known@example.org', 'not the password')
  const unknown = await signIn('unknown@example.org', 'not the password')
  assert.equal(wrong.statusCode, 401)
  assert.deepEqual([unknown.statusCode, unknown.body], [wrong.statusCode, wrong.body])
  assert.deepEqual({ ...unknown.headers, date: '' }, { ...wrong.headers, date: '' })
})

test('an e-mail address is the same in capitals and with spaces around it', async () => {
  await user('person@example.org')
  for (const email of ['PERSON@example.org', ' person@Example.ORG ', 'Person@Example.Org']) {
    await answered(200, signIn(email))
  }
})

test('a password is refused when it differs by case or by a space', async () => {
  await user('exact@example.org')
  for (const given of [password.toUpperCase(), `${password} `]) {
    await refused(401, signIn('exact@example.org', given))
  }
})

test('credentials that are missing, of another type or besides the question are named', async () => {
  const problem = await refused(422, stranger().post('/auth/login', { email: 1, admin: true }))
  assert.deepEqual(refusedFields(problem).sort(), ['/admin unknown_key', '/email type', '/password required'])
})

test('every operation but the public ones answers 401 without a token, before it reads anything', async () => {
  const operations = operationsOf(await readDescription(app()))
  const closed = operations.filter(({ isPublic }) => !isPublic)
  assert.deepEqual(
    operations.filter(({ isPublic, path }) => isPublic && path.startsWith(prefix)).map(({ path }) => path),
    [
      'validation',
      'validation/cases',
      'validation/models',
      'page-settings',
      'shared/{link}',
      'shared/{link}/bundle.json',
      'shared/{link}/values',
      'shared/{link}/workbook.xlsx',
      'shared/{link}/report.pdf',
      ...[
        'login',
        'register',
        'verify-email',
        'resend-verification',
        'forgot-password',
        'reset-password',
        'refresh',
      ].map((name) => `auth/${name}`),
      'reference-data/editions',
      'reference-data/editions/{edition}',
      'corsia-defaults',
      'feedstock-availability',
      'policies',
      'eligibility-rules',
      'cost-index',
      'literature-costs',
      'energy-prices',
      'us-states',
      'exchange-rates',
      'price-indices',
    ].map((name) => `${prefix}/${name}`),
  )
  assert.ok(closed.length >= 20)
  for (const { method, path } of closed) {
    const url = path.slice(prefix.length).replaceAll(/\{\w+\}/g, 'x')
    const answer = await stranger().send(method, url, {
      body: '{ not json',
      headers: { 'content-type': 'application/json' },
    })
    assert.equal(answer.statusCode, 401, `${method} ${path}`)
    assert.equal(answer.headers['www-authenticate'], 'Bearer')
    assert.equal(answer.json().code, 'not_signed_in')
  }
})

test('the scheme of the header may be in lower case', async () => {
  await user('scheme@example.org')
  const { accessToken } = await answered(200, signIn('scheme@example.org'))
  await answered(200, stranger().get('/projects', { authorization: `bearer ${accessToken}` }))
})

test('a token that is altered, expired, unsigned or meant for something else is refused', async () => {
  await user('token@example.org')
  const { accessToken } = await answered(200, signIn('token@example.org'))
  const [head = '', body = '', signature = ''] = accessToken.split('.')
  const header = decode(head)
  const claims = decode(body)
  const now = Math.floor(Date.now() / 1000)
  await answered(200, stranger().get('/projects', { authorization: `Bearer ${forge(header, claims)}` }))

  const { exp: _, ...forever } = claims
  const { sub: __, ...nobody } = claims
  const flipped = `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`
  const refusedTokens: Record<string, string> = {
    'altered signature': `${head}.${body}.${flipped}`,
    'altered claims': `${head}.${encode({ ...claims, isAdmin: true })}.${signature}`,
    'no signature': `${head}.${body}.`,
    'two parts': `${head}.${body}`,
    'algorithm none': `${encode({ ...header, alg: 'none' })}.${body}.`,
    'algorithm None': `${encode({ ...header, alg: 'None' })}.${body}.${signature}`,
    'algorithm HS512': forge({ ...header, alg: 'HS512' }, claims),
    'another secret': forge(header, claims, 'secret'),
    expired: forge(header, { ...claims, iat: now - 7200, exp: now - 3600 }),
    'without expiry': forge(header, forever),
    'without subject': forge(header, nobody),
    'another audience': forge(header, { ...claims, aud: 'elsewhere' }),
    'another issuer': forge(header, { ...claims, iss: 'elsewhere' }),
    'another type': forge(header, { ...claims, typ: 'refresh' }),
    'not yet valid': forge(header, { ...claims, nbf: now + 3600 }),
    empty: '',
    'not a token': 'x'.repeat(16_000),
  }
  for (const [name, token] of Object.entries(refusedTokens)) {
    const answer = await stranger().get('/projects', { authorization: `Bearer ${token}` })
    assert.equal(answer.statusCode, 401, name)
  }
  const inUrl = await stranger().get(`/projects?access_token=${accessToken}`)
  assert.equal(inUrl.statusCode, 401)
})

test('a token whose subject is not an account id, or no longer there, creates nothing', async () => {
  await user('leaving@example.org')
  const { accessToken, user: account } = await answered(200, signIn('leaving@example.org'))
  await opened().database.deleteFrom('users').where('id', '=', account.id).execute()
  const authorization = `Bearer ${accessToken}`
  const body = { projectName: 'Orphan' }
  await refused(401, stranger().send('POST', '/projects', { headers: { authorization }, body }))
})
