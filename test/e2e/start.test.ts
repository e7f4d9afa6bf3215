import assert from 'node:assert/strict'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { allCloseTo } from '../support/close-to.ts'
import { accepted, example, outcomeOf } from '../support/examples.ts'
import { financialOf, physicalOf, readGolden } from '../support/golden.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, endPostmaster, isThere, postmasterOf, runCommand, untilGone } from '../support/processes.ts'
import { largeCase } from '../support/queued.ts'
import { until } from '../support/waiting.ts'

const golden = readGolden('hefa-usa-500')
const hefa = example('hefa-usa-500')

let top: string
let directory: string
let server: Command
let address: string
let credentials: { email: string; password: string }
let token: string
let scenarioId: string
let stored: unknown

before(async () => {
  top = await makeTemporaryDirectory('e2e')
  directory = join(top, 'data of the plant')
  await mkdir(join(top, 'elsewhere'))
})
after(async () => {
  await server?.end('SIGINT')
  await endPostmaster(directory)
  await rm(top, { recursive: true, force: true, maxRetries: 5 })
})

const environment = () => ({ DATA_DIR: directory, PORT: '0' })
const command = (...args: string[]) => runCommand(args, { cwd: join(top, 'elsewhere'), env: environment() })

async function start(): Promise<Command> {
  server = new Command(['start'], { cwd: join(top, 'elsewhere'), env: environment() })
  address = (await server.printed(/SAFAPAC is at (http:\S+)/))[1] ?? ''
  return server
}

async function api(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, json: JSON.parse((await answer.text()) || 'null') }
}

async function stopWith(signal: 'SIGTERM' | 'SIGINT'): Promise<void> {
  const postmaster = await postmasterOf(directory)
  assert.ok(postmaster && isThere(postmaster))
  const { code, stderr } = await server.end(signal)
  assert.equal(code, 0, stderr)
  await untilGone(postmaster)
  assert.equal(await postmasterOf(directory), undefined)
}

test('it starts in an empty directory and prints the first account and its address', async () => {
  await start()
  const [, email = ''] = await server.printed(/First account: (\S+)/)
  const [, password = ''] = await server.printed(/Its password, shown this once: (\S+)/)
  assert.equal(email, 'admin@safapac.local')
  assert.ok(password.length >= 16)
  credentials = { email, password }
  assert.match(server.stdout, /\/docs/)
  assert.equal((await fetch(`${address}/docs`)).status, 200)
  assert.equal((await fetch(`${address}/health`)).status, 200)
})

test('its secret is readable by its owner only', async () => {
  const { mode, size } = await stat(join(directory, 'jwt-secret'))
  assert.equal(mode & 0o777, 0o600)
  assert.ok(size >= 32)
})

test('the first account signs in and creates a project', async () => {
  const session = await api('POST', '/auth/login', credentials)
  assert.equal(session.status, 200)
  token = session.json.accessToken
  const project = await api('POST', '/projects', { projectName: 'HEFA in the USA' })
  assert.equal(project.status, 201)
  const scenarios = await api('GET', `/projects/${project.json.id}/scenarios`)
  scenarioId = scenarios.json[0].id
})

test('HEFA USA 500 kt/yr is calculated in the background with the figures of the reference', async () => {
  const queued = await api('POST', `/scenarios/${scenarioId}/calculate`, hefa)
  assert.equal(queued.status, 202)
  const location = queued.headers.get('location') ?? ''
  assert.equal(location, `/api/v1/calculations/${queued.json.calculationId}`)
  const state = await settled()
  assert.equal(state.status, 'calculated')
  allCloseTo(physicalOf(state, accepted(hefa)), golden.physical)
  allCloseTo(financialOf(state), golden.recommended)
})

test('HEFA USA 500 kt/yr is calculated at once with the figures of the reference', async () => {
  const { status, json } = await api('POST', `/scenarios/${scenarioId}/calculate/sync`, hefa)
  assert.equal(status, 200)
  allCloseTo(physicalOf(json, accepted(hefa)), golden.physical)
  allCloseTo(financialOf(json), golden.recommended)
  stored = (await api('GET', `/scenarios/${scenarioId}`)).json
})

test('a second one on the same data directory says so and ends, and the first serves on', async () => {
  const { code, stdout, stderr } = await command('start')
  assert.notEqual(code, 0)
  assert.match(stderr, /already running on .*data of the plant/)
  assert.equal(stdout, '')
  assert.equal((await api('GET', '/projects')).status, 200)
})

test('an account can be added while it runs, and signs in', async () => {
  const account = { email: 'Grace@Example.org', password: 'hers, and not short' }
  const add = ['user', 'add', '--email', account.email, '--password', account.password]
  const added = await command(...add, '--level', 'ROADSHOW')
  assert.deepEqual(added, { code: 0, stdout: 'Added grace@example.org (ROADSHOW).\n', stderr: '' })
  const session = await api('POST', '/auth/login', account)
  assert.deepEqual([session.status, session.json.user.accessLevel], [200, 'ROADSHOW'])
  const again = await command(...add)
  assert.equal(again.code, 1)
  assert.match(again.stderr, /There is an account/)
  const weak = await command('user', 'add', '--email', 'x', '--password', 'short')
  assert.equal(weak.code, 1)
  assert.match(weak.stderr, /not an e-mail address[\s\S]*8 to 128 characters/)
})

test('SIGTERM ends it and its database', () => stopWith('SIGTERM'))

test('an account can be added while it does not run, and no database is left behind', async () => {
  const added = await command(
    'user',
    'add',
    '--email',
    'alan@example.org',
    '--password',
    'his, and not short',
  )
  assert.equal(added.code, 0, added.stderr)
  assert.equal(await postmasterOf(directory), undefined)
})

test('started again it has kept data and tokens, and prints no password', async () => {
  await start()
  assert.doesNotMatch(server.stdout, /password|First account/)
  const scenario = await api('GET', `/scenarios/${scenarioId}`)
  assert.deepEqual([scenario.status, scenario.json], [200, stored])
  assert.equal((await api('POST', '/auth/login', credentials)).status, 200)
})

test('killed without warning it recovers at the next start, and finishes what was queued', async () => {
  const queued = await api('POST', `/scenarios/${scenarioId}/calculate`, largeCase())
  assert.equal(queued.status, 202)
  await server.end('SIGKILL')
  await start()
  assert.doesNotMatch(server.stdout, /password/)
  const state = await settled()
  assert.deepEqual([state.status, state.calculationId], ['calculated', queued.json.calculationId])
  assert.deepEqual(financialOf(state), financialOf(JSON.parse(JSON.stringify(outcomeOf(largeCase())))))
  assert.equal((await api('GET', '/projects')).json.length, 1)
})

test('Ctrl-C ends it and its database', () => stopWith('SIGINT'))

async function settled() {
  const read = () => api('GET', `/scenarios/${scenarioId}/calculate/status`)
  let answer = await read()
  await until(async () => {
    assert.equal(answer.status, 200)
    if (answer.json.status !== 'calculating') return true
    answer = await read()
    return false
  }, 'the end of the calculation')
  return answer.json
}
