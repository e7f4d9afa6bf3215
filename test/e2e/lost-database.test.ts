import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { Command, endPostmaster, postmasterOf, runCommand, untilGone } from '../support/processes.ts'
import { until } from '../support/waiting.ts'

let top: string
let server: Command | undefined
before(async () => {
  top = await makeTemporaryDirectory('lost')
})
afterEach(() => server?.end('SIGINT'))
after(async () => {
  for (const name of await readdir(top)) await endPostmaster(join(top, name))
  await rm(top, { recursive: true, force: true, maxRetries: 5 })
})

const environment = (directory: string) => ({ DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'silent' })

async function start(directory: string) {
  const started = new Command(['start', '--processes', '1'], { env: environment(directory) })
  server = started
  const [, address = ''] = await started.printed(/SAFAPAC is at (http:\S+)/)
  const postmaster = await postmasterOf(directory)
  assert.ok(postmaster)
  return { started, postmaster, isReady: async () => (await fetch(`${address}/readyz`)).ok }
}

const postgresOf = (directory: string) => join(directory, 'postgres')

const losses: Readonly<Record<string, (directory: string) => Promise<void>>> = {
  // In one go: as long as it is being removed, so is what the server leaves for the next start.
  'is removed': async (directory) => {
    await rename(directory, `${directory} elsewhere`)
    await rm(`${directory} elsewhere`, { recursive: true, maxRetries: 50 })
  },
  'is moved away': (directory) => rename(directory, `${directory} elsewhere`),
  'becomes an empty one': async (directory) => {
    await rename(directory, `${directory} elsewhere`)
    await mkdir(directory)
  },
  'loses its database': (directory) => rename(postgresOf(directory), `${directory} elsewhere`),
}

for (const [what, lose] of Object.entries(losses)) {
  test(`a server whose data directory ${what} ends with a sentence, and no start makes a database there`, async () => {
    const directory = join(top, what)
    const { started, postmaster } = await start(directory)
    await lose(directory)
    const { code, stderr } = await started.ended()
    assert.equal(code, 1)
    assert.equal(
      stderr.match(/The database in \S.* is gone, or another one is in its place\./g)?.length,
      1,
      stderr,
    )
    await untilGone(postmaster)
    assert.ok(!existsSync(join(postgresOf(directory), 'data')))

    const again = await runCommand(['start'], { env: environment(directory) })
    assert.equal(again.code, 1)
    assert.match(again.stderr, /has held a database, and there is none in it now/)
    const adding = ['user', 'add', '--email', 'ada@example.org', '--password', 'correct horse battery']
    assert.equal((await runCommand(adding, { env: environment(directory) })).code, 1)
    assert.ok(!existsSync(join(postgresOf(directory), 'data')))
  })
}

test('a server whose PostgreSQL died with its data ends as well, and does not make others', async () => {
  const directory = join(top, 'both')
  const { started, postmaster } = await start(directory)
  process.kill(postmaster, 'SIGSTOP')
  await rename(postgresOf(directory), `${directory} elsewhere`)
  process.kill(postmaster, 'SIGKILL')
  assert.equal((await started.ended()).code, 1)
  assert.match(started.stderr, /is gone, or another one is in its place/)
  assert.ok(!existsSync(postgresOf(directory)))
})

test('a database that is brought back is served again', async () => {
  const directory = join(top, 'returned')
  const { started } = await start(directory)
  await rename(directory, `${directory} elsewhere`)
  assert.equal((await started.ended()).code, 1)
  await rm(directory, { recursive: true })
  await rename(`${directory} elsewhere`, directory)
  const { isReady } = await start(directory)
  assert.ok(await isReady())
})

test('while PostgreSQL cannot be started the server says so, waits, and goes on by itself', async () => {
  const directory = join(top, 'unstartable')
  const { started, postmaster, isReady } = await start(directory)
  const configuration = join(postgresOf(directory), 'data', 'postgresql.conf')
  await rename(configuration, `${configuration}.away`)
  process.kill(postmaster, 'SIGKILL')
  const away = /^The database is away and is tried again until it is back: (.*)$/gm
  await started.complained(new RegExp(away.source, 'm'))
  await until(async () => !(await isReady()), 'that it is not ready')
  // As many attempts as make it certain that each does not have a line of its own.
  const log = join(postgresOf(directory), 'postgres.log')
  const { size } = await stat(log)
  await until(async () => (await stat(log)).size > size + 300, 'further attempts')
  await rename(`${configuration}.away`, configuration)
  await started.complained(/^The database is back\.$/m)
  await until(isReady, 'readiness')
  const lines = [...started.stderr.matchAll(away)].map(([, reason]) => reason)
  assert.deepEqual(lines, [...new Set(lines)])
})
