import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'

const { app } = testApp()

test('the printed address says what this is, and where to go on', async () => {
  const answer = await app().inject('/')
  assert.equal(answer.statusCode, 200)
  assert.match(String(answer.headers['content-type']), /^text\/plain/)
  for (const place of ['/docs', '/openapi.json', '/api/v1', '/health'])
    assert.ok(answer.body.includes(place), place)
})
