import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../tools/load/report.ts'
import { testDatabase } from '../support/database.ts'
import { makeTemporaryDirectory, runStatement } from '../support/postgres.ts'
import { Command } from '../support/processes.ts'

const script = fileURLToPath(new URL('../../tools/load/run.ts', import.meta.url))
const started = new Set<Command>()
const servers = new Set<Server>()

let directory: string
before(async () => {
  directory = await makeTemporaryDirectory('load-test')
})
after(async () => {
  for (const run of started) await run.end('SIGINT')
  for (const server of servers) server.close().closeAllConnections()
  await rm(directory, { recursive: true, force: true, maxRetries: 5 })
})
const database = testDatabase()

/** A run of the load test that has begun; `until` ends it early, once that is printed. */
async function load(flags: readonly string[], env: Record<string, string> = {}, until?: RegExp) {
  const run = new Command(flags, { program: script, env: { TMPDIR: tmpdir(), ...env } })
  started.add(run)
  if (until) {
    await run.printed(until)
    run.child.kill('SIGINT')
  }
  return await run.ended()
}

async function readReport(name: string): Promise<{ report: Report; html: string }> {
  const read = (file: string) => readFile(join(directory, name, file), 'utf8')
  return { report: JSON.parse(await read('report.json')), html: await read('report.html') }
}

const reportTo = (name: string) => ['--report', join(directory, name)]

test('a few users on a server of its own meet no error, and the report says what they met', async () => {
  const flags = ['--users', '5', '--spawn-rate', '5', '--duration', '2', ...reportTo('own')]
  const { code, stdout, stderr } = await load(flags)
  assert.equal(code, 0, `${stdout}${stderr}`)
  assert.match(stdout, /5 users, there after .* requests\/s, no errors\./)
  const { report, html } = await readReport('own')
  assert.deepEqual([report.passed, report.errorCount, report.usersLost], [true, 0, 0])
  const { login } = report.ramp.actions
  assert.equal(login.count, 5)
  assert.ok(login.p50 > 0 && login.p50 <= login.p95 && login.p95 <= login.maximum)
  assert.ok(report.steady.requests.count > 0)
  assert.ok(report.resources.cores.generator > 0)
  assert.ok(report.windows.length >= 2)
  assert.match(html, /<svg /)
  assert.doesNotMatch(html, /<script|https?:\/\/(?!127)/)
})

test('stopped by Ctrl-C it reports what there is and does not pass', async () => {
  const flags = ['--users', '2', '--spawn-rate', '2', '--duration', '600', ...reportTo('stopped')]
  const { code, stdout } = await load(flags, {}, /Adding 2 accounts/)
  assert.equal(code, 1)
  assert.match(stdout, /stopped before its end/)
  const { report } = await readReport('stopped')
  assert.deepEqual([report.wasStopped, report.passed], [true, false])
})

test('refuses to guess which database a running server has', async () => {
  const { code, stderr } = await load(['--base-url', 'http://127.0.0.1:1'], { DATA_DIR: directory })
  assert.equal(code, 1)
  assert.match(stderr, /set DATABASE_URL, or DATA_DIR/)
  assert.doesNotMatch(stderr, /^\s+at /m)
})

test('explains itself, and names a flag that is wrong', async () => {
  const help = await load(['--help'])
  assert.equal(help.code, 0)
  assert.match(help.stdout, /--spawn-rate N/)
  const wrong = await load(['--users', 'many'])
  assert.deepEqual([wrong.code, wrong.stdout], [1, ''])
  assert.match(wrong.stderr, /^--users must be a number from 1 to 20000, not "many"\.$/m)
})

/** Answers each path with a status and a JSON body; 503s come with Retry-After. */
async function serve(answers: (path: string) => readonly [number, unknown]): Promise<Server> {
  const server = createServer((request, response) => {
    const [status, body] = answers(request.url ?? '')
    request.resume().on('end', () => {
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(status === 503 && { 'retry-after': '0' }),
      })
      response.end(JSON.stringify(body))
    })
  })
  servers.add(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const session = [200, { accessToken: 'a token', refreshToken: 'another', expiresIn: 3_600 }] as const

async function loadOn(server: Server, name: string) {
  const { port } = server.address() as AddressInfo
  // As many as make it certain that each action is drawn, for longer than anybody thinks before the first.
  const flags = ['--users', '100', '--spawn-rate', '1000', '--duration', '5', ...reportTo(name)]
  const run = await load([...flags, '--base-url', `http://127.0.0.1:${port}`], {
    DATABASE_URL: database.url(),
  })
  server.close()
  const rows = await runStatement(
    database.url(),
    `select count(*)::integer from users where email like 'load-%'`,
  )
  assert.deepEqual(rows, [{ count: 0 }])
  return { ...run, ...(await readReport(name)) }
}

test('what fails is counted by its kind and fails the run, and the accounts are gone afterwards', async () => {
  const server = await serve((path) => {
    if (path.endsWith('/login')) return session
    if (path.endsWith('/projects')) return [500, { code: 'internal' }]
    if (path.endsWith('/master-data')) return [200, { cut: 'short' }]
    if (path.endsWith('/status')) return [200, { calculationId: 'its id', status: 'failed' }]
    return [202, { calculationId: 'its id' }]
  })
  const { code, stdout, report } = await loadOn(server, 'failing')
  assert.equal(code, 1)
  assert.equal(report.passed, false)
  const { actions } = report.steady
  assert.ok(Number(actions.projects.errors['500 internal']) > 0)
  assert.ok(Number(actions.masterData.errors['200 with an unexpected body']) > 0)
  assert.ok(Number(actions.calculated.errors.failed) > 0)
  assert.equal(actions.calculate.errorCount, 0)
  assert.match(stdout, /ERROR \d+ x 500 internal, list projects, steady part/)
})

test('an honest refusal is no failure, and whoever is refused at the door comes back', async () => {
  let logins = 0
  const server = await serve((path) => {
    if (path.endsWith('/login')) return logins++ < 20 ? [503, { code: 'busy' }] : session
    return [503, { code: 'overloaded' }]
  })
  const { code, stdout, report } = await loadOn(server, 'refusing')
  assert.equal(code, 0, stdout)
  assert.deepEqual([report.ramp.actions.login.refusals, report.ramp.actions.login.count], [20, 100])
  assert.equal(report.errorCount, 0)
  assert.ok(report.steady.refusals.count > 0)
  assert.match(stdout, /honest 503s/)
})

test('whoever stays longer than a token lasts renews it, without a second sign-in', async () => {
  const paths: string[] = []
  const server = await serve((path) => {
    paths.push(path)
    // A token is renewed two minutes before it expires.
    if (path.endsWith('/login')) return [200, { ...session[1], expiresIn: 120 }]
    if (path.endsWith('/refresh')) return session
    return [503, { code: 'overloaded' }]
  })
  const { code, stdout } = await loadOn(server, 'renewing')
  assert.equal(code, 0, stdout)
  const count = (end: string) => paths.filter((path) => path.endsWith(end)).length
  assert.equal(count('/auth/login'), 100)
  // Who has no time left to do anything does not renew either.
  assert.ok(count('/auth/refresh') > 0 && count('/auth/refresh') <= 100)
})
