import assert from 'node:assert/strict'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { example } from '../support/examples.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, postmasterOf, runCommand } from '../support/processes.ts'

/** Each is found again in whatever it leaks into. */
const canaries = {
  'the secret of tokens': 'canary-of-tokens-Zk81qWmT0pLx5vRb7NcY2e',
  'the password of the first account': 'canary of the first account 4711',
  'a password that was wrong': 'canary of a wrong password 4712',
  'a password in the wrong place': 'canary in the wrong place 4713',
  'a password of somebody who registers': 'canary of a registration 4714',
  'a token that was refused': 'canary-of-a-refused-token-4715',
  'a password of a database': 'canary-of-a-database-4716',
}
const email = 'canary@example.org'

let directory: string
let server: Command
let address: string
before(async () => {
  directory = await makeTemporaryDirectory('canary')
  server = new Command(['start', '--processes', '2'], {
    env: {
      DATA_DIR: directory,
      PORT: '0',
      LOG_LEVEL: 'trace',
      JWT_SECRET: canaries['the secret of tokens'],
      ADMIN_EMAIL: email,
      ADMIN_PASSWORD: canaries['the password of the first account'],
    },
  })
  address = (await server.printed(/SAFAPAC is at (http:\S+)/))[1] ?? ''
})
after(async () => {
  await server?.end('SIGINT')
  const left = await postmasterOf(directory)
  if (left !== undefined) process.kill(left, 'SIGQUIT')
  await rm(directory, { recursive: true, force: true, maxRetries: 5 })
})

async function send(method: string, path: string, body?: unknown, token?: string) {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    json: /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
  }
}

const api = (method: string, path: string, body?: unknown, token?: string) =>
  send(method, `/api/v1${path}`, body, token)

test('S-124 of all secrets that are used none is in any log, at the level that tells most', async () => {
  const password = canaries['the password of the first account']
  const session = await api('POST', '/auth/login', { email, password })
  assert.equal(session.status, 200)
  const tokens = Object.values(session.json).filter(
    (each) => typeof each === 'string' && each.length > 20,
  ) as string[]
  assert.ok(tokens.length > 0)
  await refuseWhatIsWrong()
  const mailed = await register(session.json.accessToken)
  const shared = await work(session.json.accessToken)
  const logs = await endAndRead()

  for (const [name, secret] of Object.entries(canaries)) assert.ok(!logs.includes(secret), name)
  for (const secret of [...tokens, ...mailed, ...shared]) {
    // The first parts of a token say the same for everybody.
    assert.ok(!logs.includes(secret.split('.').at(-1) ?? secret), 'a token')
  }
  assert.doesNotMatch(logs, /\$argon2id\$v=/)
})

async function refuseWhatIsWrong(): Promise<void> {
  const wrong = canaries['a password that was wrong']
  const misplaced = canaries['a password in the wrong place']
  const refused = canaries['a token that was refused']
  const credentials = { email, password: wrong }
  assert.equal((await api('POST', '/auth/login', credentials)).status, 401)
  assert.equal((await api('POST', '/auth/login', { email, password: [misplaced] })).status, 422)
  assert.equal((await api('POST', '/auth/login', { email: misplaced, secret: misplaced })).status, 422)
  assert.equal((await api('POST', '/auth/login', `{"password": "${misplaced}"`)).status, 400)
  assert.equal((await api('GET', '/projects', undefined, refused)).status, 401)
  assert.equal((await api('GET', `/projects?access_token=${refused}`)).status, 401)
  assert.equal((await api('GET', `/nowhere?token=${refused}`)).status, 404)
}

/** Somebody registers, and is told a token by mail, where people can do that themselves. */
async function register(administrator: string): Promise<string[]> {
  const { paths } = (await send('GET', '/openapi.json')).json
  if (!paths['/api/v1/auth/register']) return []
  const password = canaries['a password of somebody who registers']
  const somebody = { name: 'Somebody', email: 'somebody@example.org', password, occupation: 'student' }
  assert.equal((await api('POST', '/auth/register', somebody)).status, 201)
  const mailbox = await api('GET', '/admin/mailbox', undefined, administrator)
  const tokens = mailbox.json.flatMap(({ text }: { text: string }) => /token=([\w-]+)/.exec(text)?.[1] ?? [])
  assert.ok(tokens.length > 0)
  for (const token of tokens) assert.equal((await api('POST', '/auth/verify-email', { token })).status, 200)
  return tokens
}

/** @returns the secrets of a link that was opened, and of one that nobody has made. */
async function work(token: string): Promise<string[]> {
  const project = await api('POST', '/projects', { projectName: 'Plant' }, token)
  assert.equal(project.status, 201)
  const [scenario] = (await api('GET', `/projects/${project.json.id}/scenarios`, undefined, token)).json
  const queued = await api('POST', `/scenarios/${scenario.id}/calculate`, example('hefa-usa-500'), token)
  assert.equal(queued.status, 202)
  const url = `/calculations/${queued.json.calculationId}/events`
  assert.match(String((await api('GET', url, undefined, token)).json), /calculated/)
  const wanted = { allowFiles: true }
  const made = await api('POST', `/calculations/${queued.json.calculationId}/links`, wanted, token)
  const link = new URL(made.json.address).pathname.split('/').at(-1) ?? ''
  assert.equal((await api('GET', `/shared/${link}`)).status, 200)
  assert.equal((await api('GET', `/shared/${link}/workbook.xlsx`)).status, 200)
  assert.equal((await api('PUT', `/shared/${link}`, {})).status, 405)
  assert.equal((await api('GET', `/shared/${link}/values?format=none`)).status, 422)
  assert.equal((await api('DELETE', `/links/${made.json.id}`, undefined, token)).status, 204)
  assert.equal((await api('GET', `/shared/${link}`)).status, 404)
  return [link]
}

/** What all processes have written: the server's, its children's, its database's. */
async function endAndRead(): Promise<string> {
  const unreachable = `postgres://safapac:${canaries['a password of a database']}@127.0.0.1:1/safapac`
  const failed = await runCommand(['migrate'], { env: { DATA_DIR: directory, DATABASE_URL: unreachable } })
  assert.notEqual(failed.code, 0)
  const { stdout, stderr } = await server.end('SIGINT')
  const files = await readdir(join(directory, 'postgres'), { recursive: true, withFileTypes: true })
  const logs = files.filter((file) => file.isFile() && /log$/.test(file.name))
  assert.ok(logs.length > 0)
  const texts = await Promise.all(logs.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
  return [stdout, stderr, failed.stdout, failed.stderr, ...texts].join('\n')
}

test('S-124 every line of a log of requests is one JSON object, whatever was asked for', () => {
  const lines = server.stdout.split('\n').filter((line) => line.startsWith('{'))
  assert.ok(lines.length > 0)
  for (const line of lines) assert.equal(typeof JSON.parse(line).level, 'number', line)
})
