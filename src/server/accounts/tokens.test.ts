import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import type {} from '@fastify/jwt'
import Fastify from 'fastify'
import { registerErrorHandling } from '../error-handling.ts'
import { accessTokenSeconds, issueAccessToken, registerTokens, requireAccessToken } from './tokens.ts'

const secret = 'k'.repeat(32)
const ann = {
  id: '2d9d1b3c-6f0e-4a57-9d2e-0a0a0a0a0a0a',
  name: 'Ann',
  email: 'ann@example.org',
  passwordHash: '',
  accessLevel: 'CORE' as const,
  isAdmin: false,
}

const app = Fastify()
registerErrorHandling(app)
await registerTokens(app, secret)
app.post('/', { onRequest: requireAccessToken }, async (request) => request.user)
await app.ready()

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function forge(change: object, { key = secret, algorithm = 'HS256' } = {}): string {
  const [, payload = ''] = issueAccessToken(app, ann).split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const text = `${encode({ alg: algorithm, typ: 'JWT' })}.${encode({ ...claims, ...change })}`
  const hash = algorithm === 'HS512' ? 'sha512' : 'sha256'
  const signature = algorithm === 'none' ? '' : createHmac(hash, key).update(text).digest('base64url')
  return `${text}.${signature}`
}

const ask = (authorization?: string) =>
  app.inject({
    method: 'POST',
    url: '/',
    payload: '{',
    headers: { 'content-type': 'text/html', ...(authorization !== undefined && { authorization }) },
  })

test('knows who is asking from the token', async () => {
  const headers = { authorization: `Bearer ${issueAccessToken(app, ann)}` }
  const response = await app.inject({ method: 'POST', url: '/', headers })
  assert.deepEqual(response.json(), { id: ann.id, accessLevel: 'CORE', isAdmin: false })
})

test('gives every token an hour and an id of its own', () => {
  const one = app.jwt.verify<{ iat: number; exp: number; jti: string }>(issueAccessToken(app, ann))
  const other = app.jwt.verify<{ jti: string }>(issueAccessToken(app, ann))
  assert.equal(one.exp - one.iat, accessTokenSeconds)
  assert.notEqual(one.jti, other.jti)
})

test('accepts what the forger of these tests leaves unchanged', async () => {
  const response = await app.inject({
    method: 'POST',
    url: '/',
    headers: { authorization: `Bearer ${forge({})}` },
  })
  assert.equal(response.statusCode, 200)
})

const past = Math.floor(Date.now() / 1000) - 10
const refused: readonly [string, string | undefined][] = [
  ['no token', undefined],
  ['another scheme', 'Basic YW5uOmFubg=='],
  ['nonsense', 'Bearer nonsense'],
  ['an expired token', `Bearer ${forge({ exp: past })}`],
  ['a token that never expires', `Bearer ${forge({ exp: undefined })}`],
  ['another kind of token', `Bearer ${forge({ typ: 'refresh' })}`],
  ['a token from elsewhere', `Bearer ${forge({ iss: 'elsewhere' })}`],
  ['a token for elsewhere', `Bearer ${forge({ aud: 'elsewhere' })}`],
  ['a token of nobody', `Bearer ${forge({ sub: undefined })}`],
  ['a token signed with another secret', `Bearer ${forge({}, { key: 'x'.repeat(32) })}`],
  ['an unsigned token', `Bearer ${forge({}, { algorithm: 'none' })}`],
  ['another algorithm', `Bearer ${forge({}, { algorithm: 'HS512' })}`],
]
for (const [what, authorization] of refused) {
  test(`refuses ${what} before it looks at the body`, async () => {
    const response = await ask(authorization)
    assert.equal(response.statusCode, 401)
    assert.equal(response.headers['www-authenticate'], 'Bearer')
    assert.equal(response.json().code, 'not_signed_in')
  })
}
