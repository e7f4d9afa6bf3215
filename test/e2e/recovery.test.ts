import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, isGoneWithin, postmasterOf, runCommand } from '../support/processes.ts'

let directory: string
let server: Command
let address: URL

const environment = () => ({ DATA_DIR: directory, PORT: '0' })

before(async () => {
  directory = join(await makeTemporaryDirectory('recovery'), 'data')
  server = new Command(['start'], { env: environment() })
  address = new URL((await server.printed(/SAFAPAC is at (http:\S+)/))[1] ?? '')
})
after(async () => {
  server.child.kill('SIGKILL')
  const left = await postmasterOf(directory)
  if (left !== undefined) process.kill(left, 'SIGQUIT')
  if (left !== undefined) await isGoneWithin(5, left)
  await rm(join(directory, '..'), { recursive: true, force: true, maxRetries: 5 })
})

async function isReadyWithin(seconds: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1_000
  while (performance.now() < deadline) {
    const { ok } = await fetch(new URL('/readyz', address))
    if (ok) return true
    await sleep(50)
  }
  return false
}

async function requirePostmaster(): Promise<number> {
  const pid = await postmasterOf(directory)
  assert.ok(pid)
  return pid
}

test('an embedded PostgreSQL that is killed is started again', async () => {
  const killed = await requirePostmaster()
  process.kill(killed, 'SIGKILL')
  assert.ok(await isGoneWithin(5, killed))
  assert.ok(await isReadyWithin(15))
  assert.notEqual(await requirePostmaster(), killed)
})

async function query(text: string): Promise<Record<string, unknown> | undefined> {
  const socket = join(directory, 'postgres', 'run')
  const client = new pg.Client({ connectionString: `postgres://postgres@localhost/postgres?host=${socket}` })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows[0]
  } finally {
    await client.end().catch(() => {})
  }
}

/** The session that holds the server's lock, other than an earlier one; it comes back soon after a crash. */
async function lockSession(earlier?: number): Promise<number> {
  const text = `select pid from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and granted and application_name = 'safapac-lock'`
  const deadline = performance.now() + 15_000
  for (;;) {
    const row = await query(text).catch(() => undefined)
    if (row && row.pid !== earlier) return Number(row.pid)
    assert.ok(performance.now() < deadline, 'Nobody holds the lock.')
    await sleep(50)
  }
}

test('a second start is refused also after a crash has ended all sessions', async () => {
  const session = await lockSession()
  process.kill(session, 'SIGKILL')
  await lockSession(session)
  const second = await runCommand(['start'], { env: environment() })
  assert.equal(second.code, 1)
  assert.match(second.stderr, /already running/)
  assert.ok(await isReadyWithin(5))
})

test('it stops in time and with its database, although a request never finishes arriving', async () => {
  const socket = connect(Number(address.port), address.hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write('POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n')
  socket.write('content-length: 100\r\n\r\n{"email":')
  await sleep(200)
  const postmaster = await requirePostmaster()
  server.child.kill('SIGTERM')
  const { code, stderr } = await server.ended()
  assert.equal(code, 0, stderr)
  assert.ok(await isGoneWithin(2, postmaster))
})
