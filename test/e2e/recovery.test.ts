import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, endPostmaster, postmasterOf, runCommand, untilGone } from '../support/processes.ts'
import { until } from '../support/waiting.ts'

let directory: string
let server: Command | undefined
let address: URL

const environment = () => ({ DATA_DIR: directory, PORT: '0' })

before(async () => {
  directory = join(await makeTemporaryDirectory('recovery'), 'data')
  server = new Command(['start', '--processes', '1'], { env: environment() })
  address = new URL((await server.printed(/SAFAPAC is at (http:\S+)/))[1] ?? '')
})
after(async () => {
  await server?.end('SIGINT')
  await endPostmaster(directory)
  await rm(join(directory, '..'), { recursive: true, force: true, maxRetries: 5 })
})

const isReady = async () => (await fetch(new URL('/readyz', address))).ok

async function requirePostmaster(): Promise<number> {
  const pid = await postmasterOf(directory)
  assert.ok(pid)
  return pid
}

test('an embedded PostgreSQL that is killed is started again', async () => {
  const killed = await requirePostmaster()
  process.kill(killed, 'SIGKILL')
  await untilGone(killed)
  await until(isReady, 'readiness')
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
  let pid: unknown
  await until(async () => {
    pid = (await query(text).catch(() => undefined))?.pid
    return pid !== undefined && pid !== earlier
  }, 'somebody who holds the lock')
  return Number(pid)
}

test('a second start is refused also after a crash has ended all sessions', async () => {
  const session = await lockSession()
  process.kill(session, 'SIGKILL')
  await lockSession(session)
  const second = await runCommand(['start'], { env: environment() })
  assert.equal(second.code, 1)
  assert.match(second.stderr, /already running/)
  await until(isReady, 'readiness')
})

test('it stops in time and with its database, although a request never finishes arriving', async () => {
  const socket = connect(Number(address.port), address.hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write('POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n')
  socket.write('content-length: 100\r\n\r\n{"email":')
  await sleep(200)
  const postmaster = await requirePostmaster()
  assert.ok(server)
  const { code, stderr } = await server.end()
  socket.destroy()
  assert.equal(code, 0, stderr)
  await untilGone(postmaster)
})
