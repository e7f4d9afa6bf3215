import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Load, startLoad } from '../support/keep-alive-load.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import {
  Command,
  childrenOfRole,
  endPostmaster,
  postmasterOf,
  runCommand,
  untilGone,
} from '../support/processes.ts'
import { until } from '../support/waiting.ts'

const account = { email: 'ada@example.org', password: 'a password of hers' }

let directory: string
/** All that were started, of which only the last may still run. */
const servers: Command[] = []
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
  await Promise.all(servers.map((each) => each.end('SIGINT')))
  servers.push(new Command(['start', '--processes', processes], { env: environment() }))
  address = (await server().printed(/SAFAPAC is at (http:\S+)/))[1] ?? ''
}

function server(): Command {
  const last = servers.at(-1)
  assert.ok(last)
  return last
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
  await Promise.all(servers.map((each) => each.end('SIGINT')))
  await endPostmaster(directory)
  await rm(join(directory, '..'), { recursive: true, force: true, maxRetries: 5 })
})

const children = (role: 'api' | 'worker') => childrenOfRole(server(), role)

/** Who answers on new connections. */
async function answering(): Promise<number[]> {
  const seen = new Set<number>()
  for (let i = 0; i < 8; i++) {
    const answer = await fetch(`${address}/health`, { headers: { connection: 'close' } })
    seen.add(((await answer.json()) as { processId: number }).processId)
  }
  return [...seen].sort()
}

/** Does something while fifty people ask without a pause, none of whom may notice. */
async function unnoticed(task: (running: Load) => Promise<void>): Promise<void> {
  const running = startLoad(`${address}/api/v1/projects`, 50, { authorization: `Bearer ${token}` })
  try {
    await until(() => running.answered > 0, 'the first answer')
    await task(running)
  } finally {
    await running.stop()
  }
  assert.deepEqual(running.failures, [])
  assert.ok(running.refused < running.answered)
}

test('as many processes as asked for answer on one address, which is printed once', async () => {
  assert.deepEqual(await answering(), children('api').sort())
  assert.equal(children('api').length, 2)
  assert.equal(children('worker').length, 1)
  await sleep(100)
  assert.equal(server().stdout.match(/SAFAPAC is at/g)?.length, 1)
})

test('under load each API process in turn is told to end, is replaced, ends well, and no request fails', async () => {
  await unnoticed(async (running) => {
    for (const pid of children('api')) {
      const before = running.answered
      process.kill(pid, 'SIGTERM')
      await untilGone(pid)
      assert.ok(running.answered > before)
      const now = children('api')
      assert.deepEqual([now.length, now.includes(pid)], [2, false])
    }
  })
  // What ends badly is reported.
  assert.doesNotMatch(server().stderr, /ended/)
  assert.deepEqual(await answering(), children('api').sort())
})

test('all API processes told to end at once serve on until each has its replacement, and no request fails', async () => {
  const told = children('api')
  await unnoticed(async () => {
    for (const pid of told) process.kill(pid, 'SIGTERM')
    for (const pid of told) await untilGone(pid)
  })
  assert.deepEqual(await answering(), children('api').sort())
})

const tellsKilled = (pid: number, role: string) =>
  server().stderr.includes(`Process ${pid} (${role}) ended (SIGKILL)`)

test('an API process that is killed is replaced while the other one answers', async () => {
  const [killed = 0, other = 0] = children('api')
  process.kill(killed, 'SIGKILL')
  await untilGone(killed)
  await until(async () => (await answering()).includes(other), 'an answer of the other one')
  await until(async () => (await answering()).length === 2, 'a replacement')
  assert.ok(!(await answering()).includes(killed))
  await until(() => tellsKilled(killed, 'api'), 'a word about the one that was killed')
})

test('a worker that is told to end ends well, and is replaced like one that is killed', async () => {
  const [told = 0] = children('worker')
  process.kill(told, 'SIGTERM')
  await untilGone(told)
  assert.doesNotMatch(server().stderr, new RegExp(`Process ${told} `))
  const [killed = 0] = children('worker')
  process.kill(killed, 'SIGKILL')
  await untilGone(killed)
  await until(() => children('worker').length === 1, 'a replacement')
  await until(() => tellsKilled(killed, 'worker'), 'a word about the one that was killed')
})

test('what all processes count is served as one, to this machine', async () => {
  const url = (await server().printed(/Metrics are at (http:\/\/127\.0\.0\.1:\S+)/))[1] ?? ''
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
  const halfSent = await sendHalf()
  const pids = [...children('api'), ...children('worker')]
  const postmaster = await postmasterOf(directory)
  assert.ok(postmaster)
  await unnoticed(async (running) => {
    server().child.kill('SIGTERM')
    await until(async () => !(await fetch(`${address}/readyz`)).ok, 'that it is not ready any more')
    const before = running.answered
    await until(() => running.answered > before, 'another answer')
  })
  await until(() => isRefused(address), 'that it does not listen any more')
  assert.match(await halfSent.finish(), /^HTTP\/1\.1 200 [\s\S]*\r\nconnection: close\r\n/i)
  const { code, stderr } = await server().ended()
  assert.equal(code, 0, stderr)
  for (const pid of [...pids, postmaster]) await untilGone(pid)
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
  const pids = [...children('api'), ...children('worker')]
  assert.equal(pids.length, 3)
  await server().end('SIGKILL')
  for (const pid of pids) await untilGone(pid)
  await start('1')
  const second = await runCommand(['start'], { env: environment() })
  assert.equal(second.code, 1)
  assert.match(second.stderr, /already running/)
})

test('the only API process is replaced at the same address, told to end without a gap, killed after one', async () => {
  await unnoticed(async () => {
    const [told = 0] = children('api')
    process.kill(told, 'SIGTERM')
    await untilGone(told)
  })
  const [killed = 0] = children('api')
  process.kill(killed, 'SIGKILL')
  await untilGone(killed)
  await until(async () => !(await isRefused(address)), 'a replacement at its address')
})

/** Longer than a process that has been told to end takes to leave. */
const leavingMilliseconds = 8_000

/** The only API process is told to end, and its replacement stands still before it serves. */
async function stallReplacement(): Promise<{ told: number; replacement: number }> {
  const [told = 0] = children('api')
  process.kill(told, 'SIGTERM')
  let replacement: number | undefined
  await until(() => {
    replacement = children('api').find((pid) => pid !== told)
    return replacement !== undefined
  }, 'a replacement')
  assert.ok(replacement)
  process.kill(replacement, 'SIGSTOP')
  return { told, replacement }
}

test('a process that is told to end serves on for as long as its replacement takes, and through the death of that', async () => {
  await unnoticed(async (running) => {
    const { told, replacement } = await stallReplacement()
    await sleep(leavingMilliseconds)
    const before = running.answered
    await until(() => running.answered > before + 50, 'further answers')
    assert.ok((await fetch(`${address}/readyz`)).ok)
    process.kill(replacement, 'SIGKILL')
    await untilGone(told)
    assert.equal(children('api').length, 1)
  })
})

test('a process that is told to end twice leaves without its replacement', async () => {
  const { told, replacement } = await stallReplacement()
  process.kill(told, 'SIGTERM')
  await untilGone(told)
  assert.ok(await isRefused(address))
  process.kill(replacement, 'SIGCONT')
  await until(async () => !(await isRefused(address)), 'the replacement')
})

test('it ends although a replacement never gets ready', async () => {
  const { told, replacement } = await stallReplacement()
  const ending = server().end()
  await untilGone(told)
  process.kill(replacement, 'SIGCONT')
  assert.equal((await ending).code, 0)
})

test('processes that are killed while it starts are started again, and it starts', async () => {
  await Promise.all(servers.map((each) => each.end('SIGINT')))
  const starting = new Command(['start', '--processes', '2'], { env: environment() })
  servers.push(starting)
  for (const role of ['api', 'worker'] as const) {
    await until(() => children(role).length > 0, 'a process that starts')
    process.kill(children(role)[0] ?? 0, 'SIGKILL')
  }
  await starting.printed(/SAFAPAC is at (http:\S+)/)
  const killed = () => starting.stderr.match(/ended \(SIGKILL\); another one is started/g)?.length
  await until(() => killed() === 2, 'a word about both')
})
