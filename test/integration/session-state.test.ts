import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {} from '../../src/server/accounts/session-state.ts'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'
import { sessionsOf } from '../support/sessions.ts'
import { decodePart } from '../support/tokens.ts'
import { until } from '../support/waiting.ts'

const tested = testApp()
const { app, opened } = tested
const { createUser, get, signIn, statusOf } = sessionsOf(tested)

async function begin() {
  const { id, email } = await createUser()
  const tokens = await signIn(email)
  return { id, ...tokens, sessionId: decodePart(tokens.accessToken.split('.')[1]).sid as string }
}

test('who is signed in already costs no statement', async () => {
  const ada = await begin()
  await until(() => app().notifications.isCurrent())
  await answered(200, get('/units', ada))
  let acquired = 0
  const count = () => acquired++
  opened().pool.on('acquire', count)
  for (let i = 0; i < 50; i += 1) assert.equal((await get('/units', ada)).statusCode, 200)
  opened().pool.off('acquire', count)
  // A process that was not let run for a while has to look again.
  assert.ok(acquired < 5, String(acquired))
})

test('requests that come together ask once who it is', async () => {
  const ada = await begin()
  await answered(200, get('/units', await begin()))
  let acquired = 0
  const count = () => acquired++
  opened().pool.on('acquire', count)
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/units', ada)))
  opened().pool.off('acquire', count)
  assert.ok(answers.every(({ statusCode }) => statusCode === 200))
  assert.ok(acquired <= 2, String(acquired))
})

test('what was read before a change was told is not kept', async () => {
  const { sessionId } = await begin()
  const states = app().sessionStates
  await until(() => app().notifications.isCurrent())
  const reading = states.find(sessionId)
  assert.ok(reading instanceof Promise)
  assert.equal(states.find(sessionId), reading)
  states.forget(sessionId)
  assert.equal((await reading)?.sessionId, sessionId)
  const again = states.find(sessionId)
  assert.ok(again instanceof Promise)
  await again
  assert.equal((states.find(sessionId) as { sessionId: string }).sessionId, sessionId)
})

test('a session that ends while nothing can be told is refused once the process listens again', async () => {
  const { pool } = opened()
  for (let round = 0; round < 3; round += 1) {
    const ada = await begin()
    assert.equal(await statusOf(ada), 200)
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'safapac-listen' and datname = current_database()`,
    )
    await pool.query("update sessions set ended_at = now(), end_reason = 'revoked' where id = $1", [
      ada.sessionId,
    ])
    await until(async () => (await statusOf(ada)) === 401)
  }
})
