import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { registerSlowRefusals } from './slow-refusals.ts'

const longestTimer = 2 ** 31 - 1

function openApp() {
  const app = fastify()
  registerSlowRefusals(app, { milliseconds: longestTimer, mostHeld: 1 })
  app.get('/refused', (_request, reply) => reply.code(429).send({ detail: 'too many' }))
  app.get('/answered', () => ({}))
  return app
}

test('a refusal is held while others are answered, but never more than so many', async () => {
  const app = openApp()
  let isAnswered = false
  const held = app.inject('/refused').then((answer) => {
    isAnswered = true
    return answer
  })
  assert.equal((await app.inject('/refused')).statusCode, 429)
  assert.equal((await app.inject('/answered')).statusCode, 200)
  assert.equal(isAnswered, false)
  await app.close()
  assert.equal((await held).statusCode, 429)
  assert.deepEqual((await held).json(), { detail: 'too many' })
})
