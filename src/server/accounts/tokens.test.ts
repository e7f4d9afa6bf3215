import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import type {} from '@fastify/jwt'
import Fastify from 'fastify'
import { signingKeys } from '../config/signing-keys.ts'
import { accessTokenSeconds, identify, issueAccessToken, registerTokens } from './tokens.ts'

const secret = 'k'.repeat(32)
const previousSecret = 'p'.repeat(32)
const ann = {
  id: '2d9d1b3c-6f0e-4a57-9d2e-0a0a0a0a0a0a',
  sessionId: '3d9d1b3c-6f0e-4a57-9d2e-0a0a0a0a0a0a',
}

async function open(...secrets: [string, ...string[]]) {
  const [current, ...previous] = secrets
  const app = Fastify()
  await registerTokens(app, signingKeys(current, previous))
  app.get('/', async (request) => identify(request) ?? 'nobody')
  await app.ready()
  return app
}

const app = await open(secret, previousSecret)

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString())

/** A token of ours with something changed, and well signed. */
function forge(change: object, header: object = {}): string {
  const [head, payload] = issueAccessToken(app, ann).split('.')
  const text = `${encode({ ...decode(head), ...header })}.${encode({ ...decode(payload), ...change })}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

async function holderOf(authorization: string | string[], at = app): Promise<unknown> {
  const { body } = await at.inject({ url: '/', headers: { authorization: authorization as string } })
  return body === 'nobody' ? undefined : JSON.parse(body)
}

test('knows whose a token is and which session it belongs to', async () => {
  for (const token of [issueAccessToken(app, ann), forge({})]) {
    assert.deepEqual(await holderOf(`Bearer ${token}`), ann)
  }
})

test('gives every token a quarter of an hour and an id of its own', () => {
  const [one, other] = [1, 2].map(() => decode(issueAccessToken(app, ann).split('.')[1]))
  assert.equal(accessTokenSeconds, 900)
  assert.equal(one.exp - one.iat, accessTokenSeconds)
  assert.notEqual(one.jti, other.jti)
})

test('names the key that a token is signed with, by nothing that tells the secret', () => {
  const { kid, ...rest } = decode(issueAccessToken(app, ann).split('.')[0])
  assert.match(kid, /^[\w-]{8,}$/)
  assert.ok(!secret.includes(kid))
  assert.deepEqual(rest, { alg: 'HS256', typ: 'JWT' })
})

test('believes tokens of a previous secret, and not those of a forgotten one', async () => {
  const before = await open(previousSecret)
  const token = issueAccessToken(before, ann)
  assert.deepEqual(await holderOf(`Bearer ${token}`), ann)
  assert.equal(await holderOf(`Bearer ${token}`, await open(secret)), undefined)
})

test('takes no notice of a token that comes with another', async () => {
  const good = `Bearer ${issueAccessToken(app, ann)}`
  for (const two of [
    [good, good],
    [good, 'Bearer nonsense'],
    ['Basic YTpi', good],
  ]) {
    assert.equal(await holderOf(two), undefined)
  }
})

const now = Math.floor(Date.now() / 1_000)
const refused: Readonly<Record<string, string>> = {
  'of another kind': forge({ typ: 'refresh' }),
  'of no session': forge({ sid: undefined }),
  'that lasts longer than ours do': forge({ exp: now + accessTokenSeconds + 60 }),
  'of tomorrow': forge({ iat: now + 86_400, exp: now + 86_400 + 60 }),
  'whose subject is no id': forge({ sub: 'ann' }),
  'with something more in its header': forge({}, { jku: 'https://elsewhere.example' }),
  'without a key’s name': forge({}, { kid: undefined }),
}
for (const [what, token] of Object.entries(refused)) {
  test(`refuses a token ${what}, though it is well signed`, async () => {
    assert.equal(await holderOf(`Bearer ${token}`), undefined)
  })
}
