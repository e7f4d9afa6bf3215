import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { startLoad } from '../support/keep-alive-load.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, isGoneWithin, postmasterOf, runCommand } from '../support/processes.ts'

const account = { email: 'ada@example.org', password: 'a password of hers' }

let directory: string
let server: Command
let address: string
let token: string

const environment = () => ({
  DATA_DIR: directory,
  PORT: '0',
  METRICS_PORT: '0',
  DRAIN_SECONDS: '1',
  RATE_LIMITS: 'off',
  ADMIN_EMAIL: account.email,
  ADMIN_PASSWORD: account.password,
})

async function start(processes = '2'): Promise<void> {
  server = new Command(['start', '--processes', processes], { env: environment() })
  address = (await server.printed(/SAFAPAC is at (http:\S+)/))[1] ?? ''
}

before(async () => {
  directory = join(await makeTemporaryDirectory('processes'), 'data')
  await start()
  const answer = await fetch(`${address}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  token = ((await answer.json()) as { accessToken: string }).accessToken
})
after(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  const left = await postmasterOf(directory)
  if (left !== undefined) process.kill(left, 'SIGQUIT')
  await rm(join(directory, '..'), { recursive: true, force: true, maxRetries: 5 })
})

/** The children of the server that run this program, oldest first; the embedded database is none of them. */
async function children(role: 'api' | 'worker'): Promise<number[]> {
  const id = server.child.pid
  const listed = (await readFile(`/proc/${id}/task/${id}/children`, 'utf8')).trim().split(' ').map(Number)
  const isOfRole = async (pid: number) =>
    (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).endsWith(`child.ts\0${role}\0`)
  const matching = await Promise.all(listed.map(isOfRole))
  return listed.filter((_, i) => matching[i])
}

/** Who answers on new connections. */
async function answering(): Promise<number[]> {
  const seen = new Set<number>()
  for (let i = 0; i < 8; i++) {
    const answer = await fetch(`${address}/health`, { headers: { connection: 'close' } })
    seen.add(((await answer.json()) as { processId: number }).processId)
  }
  return [...seen].sort()
}

async function until(isTrue: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 20_000
  while (!(await isTrue())) {
    assert.ok(performance.now() < deadline, what)
    await sleep(50)
  }
}

const load = () => startLoad(`${address}/api/v1/projects`, 50, { authorization: `Bearer ${token}` })

test('as many processes as asked for answer on one address, which is printed once', async () => {
  assert.deepEqual(await answering(), (await children('api')).sort())
  assert.equal((await children('api')).length, 2)
  assert.equal((await children('worker')).length, 1)
  await sleep(100)
  assert.equal(server.stdout.match(/SAFAPAC is at/g)?.length, 1)
})

test('under load each API process in turn is told to end, is replaced, ends well, and no request fails', async () => {
  const running = load()
  try {
    await sleep(500)
    for (const pid of await children('api')) {
      const before = running.answered
      process.kill(pid, 'SIGTERM')
      assert.ok(await isGoneWithin(20, pid))
      assert.ok(running.answered > before)
      const now = await children('api')
      assert.deepEqual([now.length, now.includes(pid)], [2, false])
    }
  } finally {
    await running.stop()
  }
  assert.deepEqual(running.failures, [])
  // What ends badly is reported.
  assert.doesNotMatch(server.stderr, /ended/)
  assert.deepEqual(await answering(), (await children('api')).sort())
})

test('an API process that is killed is replaced while the other one answers', async () => {
  const [killed = 0, other = 0] = await children('api')
  process.kill(killed, 'SIGKILL')
  assert.ok(await isGoneWithin(5, killed))
  await until(async () => (await answering()).includes(other), 'The other one does not answer.')
  await until(async () => (await answering()).length === 2, 'It is not replaced.')
  assert.ok(!(await answering()).includes(killed))
  assert.match(server.stderr, new RegExp(`Process ${killed} \\(api\\) ended \\(SIGKILL\\)`))
})

test('a worker that is told to end ends well, and is replaced like one that is killed', async () => {
  const [told = 0] = await children('worker')
  process.kill(told, 'SIGTERM')
  assert.ok(await isGoneWithin(20, told))
  assert.doesNotMatch(server.stderr, new RegExp(`Process ${told} `))
  const [killed = 0] = await children('worker')
  process.kill(killed, 'SIGKILL')
  assert.ok(await isGoneWithin(5, killed))
  await until(async () => (await children('worker')).length === 1, 'It is not replaced.')
  assert.match(server.stderr, new RegExp(`Process ${killed} \\(worker\\) ended \\(SIGKILL\\)`))
})

test('what all processes count is served as one, to this machine', async () => {
  const url = (await server.printed(/Metrics are at (http:\/\/127\.0\.0\.1:\S+)/))[1] ?? ''
  const read = async () => {
    const text = await (await fetch(url)).text()
    const pattern =
      /^http_server_request_duration_seconds_count\{method="GET",route="\/livez",status="200"\} (\d+)/m
    return { text, count: Number(pattern.exec(text)?.[1] ?? 0) }
  }
  const { count } = await read()
  for (let i = 0; i < 10; i++) await fetch(`${address}/livez`, { headers: { connection: 'close' } })
  const { text: metrics, count: later } = await read()
  assert.equal(later - count, 10)
  for (const name of ['db_client_connection_count{state="idle"}', 'process_resident_memory_bytes']) {
    assert.ok(metrics.includes(`\n${name}`), name)
  }
  assert.equal((await fetch(new URL('/health', url))).status, 404)
  assert.equal((await fetch(`${address}/metrics`)).status, 404)
})

test('told to end under load it is unready first, serves on, and then ends with its database', async () => {
  const running = load()
  const halfSent = await sendHalf()
  const pids = [...(await children('api')), ...(await children('worker'))]
  const postmaster = await postmasterOf(directory)
  assert.ok(postmaster)
  server.child.kill('SIGTERM')
  await until(async () => !(await fetch(`${address}/readyz`)).ok, 'It is still ready.')
  const before = running.answered
  await sleep(300)
  assert.ok(running.answered > before)
  await running.stop()
  assert.deepEqual(running.failures, [])

  await until(() => isRefused(address), 'It still listens.')
  assert.match(await halfSent.finish(), /^HTTP\/1\.1 200 [\s\S]*\r\nconnection: close\r\n/i)
  const { code, stderr } = await server.ended()
  assert.equal(code, 0, stderr)
  for (const pid of [...pids, postmaster]) assert.ok(await isGoneWithin(2, pid))
})

/** A request that has begun to arrive. */
async function sendHalf() {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const body = JSON.stringify(account)
  socket.write(
    `POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
  )
  return {
    async finish() {
      socket.write(body)
      return await text(socket)
    },
  }
}

const isRefused = (url: string) =>
  fetch(`${url}/livez`).then(
    () => false,
    () => true,
  )

test('killed without warning it leaves no process behind, and starts again', async () => {
  await start()
  const pids = [...(await children('api')), ...(await children('worker'))]
  assert.equal(pids.length, 3)
  server.child.kill('SIGKILL')
  await server.ended()
  for (const pid of pids) assert.ok(await isGoneWithin(20, pid))
  await start('1')
  const second = await runCommand(['start'], { env: environment() })
  assert.equal(second.code, 1)
  assert.match(second.stderr, /already running/)
})

test('the only API process is replaced at the same address, told to end without a gap, killed after one', async () => {
  const running = load()
  try {
    const [told = 0] = await children('api')
    process.kill(told, 'SIGTERM')
    assert.ok(await isGoneWithin(20, told))
  } finally {
    await running.stop()
  }
  assert.deepEqual(running.failures, [])
  const [killed = 0] = await children('api')
  process.kill(killed, 'SIGKILL')
  assert.ok(await isGoneWithin(5, killed))
  await until(async () => !(await isRefused(address)), 'It is not replaced at its address.')
})
