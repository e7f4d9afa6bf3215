import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get } from 'node:http'
import { before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { password, testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'
import { runStatement } from '../support/postgres.ts'
import { until } from '../support/waiting.ts'

const { app, url, ready, user, stranger } = testApp()

let address: string
let token: string
before(async () => {
  await ready()
  address = await app().listen({ host: '127.0.0.1', port: 0 })
  await user('ada@example.org')
  const session = await answered(200, stranger().post('/auth/login', { email: 'ada@example.org', password }))
  token = session.accessToken
})

/** Statements of the application that wait for a lock. */
const waiting = async () =>
  (
    await runStatement(
      url(),
      `select pid from pg_stat_activity
       where datname = current_database() and application_name = 'safapac' and wait_event_type = 'Lock'`,
    )
  ).length

const untilWaiting = (count: number) =>
  until(async () => (await waiting()) === count, `${count} statements that wait`)

async function whileLocked(table: string, task: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url() })
  await client.connect()
  try {
    await client.query(`begin; lock table ${table} in access exclusive mode`)
    await task()
  } finally {
    await client.end()
  }
}

/** Asks, and goes away when it is told to. */
function ask(path: string) {
  const request = get(`${address}/api/v1${path}`, {
    agent: false,
    headers: { authorization: `Bearer ${token}` },
  })
  const gone = once(request, 'error')
  return {
    async leave() {
      request.destroy(new Error('gone'))
      await gone
    },
  }
}

test('statements that read for clients who have gone are cancelled, and the connections go on to others', async () => {
  await whileLocked('projects', async () => {
    const readers = Array.from({ length: 15 }, () => ask('/projects'))
    await untilWaiting(15)
    await Promise.all(readers.map((reader) => reader.leave()))
    await untilWaiting(0)
  })
  const answer = await fetch(`${address}/api/v1/projects`, { headers: { authorization: `Bearer ${token}` } })
  assert.deepEqual([answer.status, await answer.json()], [200, []])
})

test('one who waits for a connection when the client goes takes none', async () => {
  await whileLocked('projects', async () => {
    const readers = Array.from({ length: 30 }, () => ask('/projects'))
    await untilWaiting(20)
    await Promise.all(readers.map((reader) => reader.leave()))
    await untilWaiting(0)
    await sleep(100)
    assert.equal(await waiting(), 0)
  })
})

test('what a client saves is saved although the client has gone', async () => {
  await whileLocked('projects', async () => {
    const saving = new AbortController()
    const request = fetch(`${address}/api/v1/projects`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ projectName: 'Saved' }),
      signal: saving.signal,
    })
    await untilWaiting(1)
    saving.abort()
    await assert.rejects(request)
    await sleep(200)
    assert.equal(await waiting(), 1)
  })
  await until(async () => {
    const answer = await fetch(`${address}/api/v1/projects`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const projects = (await answer.json()) as { projectName: string }[]
    return projects.some(({ projectName }) => projectName === 'Saved')
  }, 'the project')
})
