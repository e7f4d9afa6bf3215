import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { fastSettings, makeTemporaryDirectory, runStatement } from '../../../test/support/postgres.ts'
import { launchPostgres, type Postgres } from './launch.ts'

let top: string
const started = new Set<Postgres>()
const elsewhere = new Set<ChildProcess>()

before(async () => {
  top = await makeTemporaryDirectory('launch')
})
after(async () => {
  for (const child of elsewhere) child.kill('SIGKILL')
  for (const server of started) await server.stop()
  await rm(top, { recursive: true, force: true })
})

async function launch(directory: string, more: { settings?: object; timeoutSeconds?: number } = {}) {
  const { settings, ...rest } = more
  const server = await launchPostgres({ directory, settings: { ...fastSettings, ...settings }, ...rest })
  started.add(server)
  return server
}

/** Launches in another process, which then stays until it is told to end. */
async function launchElsewhere(
  directory: string,
): Promise<{ process: ChildProcess; adopted: boolean; pid: number }> {
  const script = `
    import { launchPostgres } from ${JSON.stringify(new URL('launch.ts', import.meta.url).href)}
    const { pid, adopted } = await launchPostgres(${JSON.stringify({ directory, settings: fastSettings })})
    console.log(JSON.stringify({ pid, adopted }))
    setInterval(() => {}, 1_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  elsewhere.add(child)
  const failed = once(child, 'exit').then(() => assert.fail('the launch elsewhere failed'))
  const [line] = await Promise.race([once(child.stdout, 'data'), failed])
  return { process: child, ...JSON.parse(String(line)) }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit')
  process.kill(-child.pid!, signal)
  await gone
}

test('a server in a directory with spaces, commas and quotes works through its url and opens no port', async () => {
  // No double quote: where the programs must be copied, PostgreSQL's initdb cannot find itself behind one.
  const server = await launch(join(top, `a b, c's d`, 'postgres'), { settings: { max_connections: 33 } })
  const pool = new pg.Pool({ connectionString: server.url })
  const show = async (name: string) => (await pool.query(`show ${name}`)).rows[0][name]
  assert.equal(await show('listen_addresses'), '')
  assert.equal(await show('server_encoding'), 'UTF8')
  assert.equal(await show('data_checksums'), 'on')
  assert.equal(await show('shared_buffers'), '128MB')
  assert.equal(await show('max_connections'), '33')
  const { rows } =
    await pool.query(`select upper('é') as upper, datlocprovider as provider, datlocale as locale
    from pg_database where datname = 'postgres'`)
  assert.deepEqual(rows, [{ upper: 'É', provider: 'b', locale: 'C.UTF-8' }])
  await pool.end()
  assert.equal(server.adopted, false)
})

test('stopping ends open sessions, may be repeated, and keeps the data for the next launch', async () => {
  const directory = join(top, 'kept')
  const first = await launch(directory)
  await runStatement(first.url, 'create table kept (n int)')
  const client = new pg.Client({ connectionString: first.url })
  const lost: unknown[] = []
  client.on('error', (error) => lost.push(error))
  await client.connect()
  await Promise.all([first.stop(), first.stop()])
  await first.stop()
  assert.match(String(lost[0]), /terminating connection/)
  await assert.rejects(readFile(join(directory, 'data', 'postmaster.pid')), { code: 'ENOENT' })

  const second = await launch(directory)
  assert.deepEqual(await runStatement(second.url, 'select * from kept'), [])
})

test('a second launch adopts the running server, and can stop it', async () => {
  const directory = join(top, 'adopted')
  const first = await launch(directory)
  const second = await launch(directory)
  assert.deepEqual([second.pid, second.url, second.adopted], [first.pid, first.url, true])
  await second.stop()
  await first.stop()
  const third = await launch(directory)
  assert.equal(third.adopted, false)
})

test('of launches at once in several processes one starts the server and all get it', async () => {
  const directory = join(top, 'at once')
  const launches = await Promise.all([1, 2, 3].map(() => launchElsewhere(directory)))
  const here = await launch(directory)
  assert.deepEqual(launches.map(({ adopted }) => adopted).sort(), [false, true, true])
  assert.deepEqual(new Set(launches.map(({ pid }) => pid)), new Set([here.pid]))
  for (const { process: child } of launches) await end(child, 'SIGKILL')
  assert.equal((await launch(directory)).pid, here.pid)
})

test('Ctrl-C in the terminal of the application leaves the server to the application', async () => {
  const directory = join(top, 'ctrl-c')
  const { process: child, pid } = await launchElsewhere(directory)
  await end(child, 'SIGINT')
  await sleep(100)
  const server = await launch(directory)
  assert.deepEqual([server.pid, server.adopted], [pid, true])
})

test('starts again after kill -9, as soon as the last child has gone, and has what was committed', async () => {
  const directory = join(top, 'killed')
  const first = await launch(directory, { settings: { synchronous_commit: 'on' } })
  await runStatement(first.url, 'create table survived as select 1 as n')
  const session = new pg.Client({ connectionString: first.url })
  session.on('error', () => {})
  await session.connect()
  const { rows } = await session.query('select pg_backend_pid() as pid')
  // A child that is slow to notice keeps the shared memory, and thereby the next server, for a while.
  process.kill(rows[0].pid, 'SIGSTOP')
  process.kill(first.pid, 'SIGKILL')
  setTimeout(() => process.kill(rows[0].pid, 'SIGCONT'), 400)

  const second = await launch(directory)
  assert.notEqual(second.pid, first.pid)
  assert.deepEqual(await runStatement(second.url, 'select n from survived'), [{ n: 1 }])
})

test('a postmaster.pid left by a crash does not block when another program has its number now', async (t) => {
  const directory = join(top, 'stale')
  const first = await launch(directory)
  const file = join(directory, 'data', 'postmaster.pid')
  const socketLock = join(directory, 'run', '.s.PGSQL.5432.lock')
  const left = [await readFile(file, 'utf8'), await readFile(socketLock, 'utf8')]
  await first.stop()
  // It runs as the server's own user, because PostgreSQL ignores the processes of others.
  const { uid } = await stat(join(directory, 'data'))
  const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid } : {})
  t.after(() => other.kill())
  const renumbered = left.map((text) => text.replace(/^\d+/, `${other.pid}`))
  await writeFile(file, renumbered[0]!)
  await writeFile(socketLock, renumbered[1]!)

  const second = await launch(directory, { timeoutSeconds: 5 })
  assert.equal(second.adopted, false)
  assert.equal(other.exitCode, null)
})

test('a server that runs but is frozen is an error, and is not started twice', async () => {
  const directory = join(top, 'frozen')
  const first = await launch(directory)
  process.kill(first.pid, 'SIGSTOP')
  try {
    await assert.rejects(launch(directory, { timeoutSeconds: 0.5 }), /process \d+, but does not answer/)
  } finally {
    process.kill(first.pid, 'SIGCONT')
  }
  assert.equal((await launch(directory)).pid, first.pid)
})

test('what an interrupted initdb left is neither used nor kept', async () => {
  const directory = join(top, 'interrupted')
  await mkdir(join(directory, 'data.unfinished-1', 'base'), { recursive: true })
  await writeFile(join(directory, 'data.unfinished-1', 'PG_VERSION'), '18\n')
  const server = await launch(directory)
  assert.deepEqual(await runStatement(server.url, 'select 1 as n'), [{ n: 1 }])
  const unfinished = (await readdir(directory)).filter((name) => name.includes('unfinished'))
  assert.deepEqual(unfinished, [])
})

test('a directory too long for a socket gets a short and private one elsewhere, the same for an adopter', async () => {
  const directory = join(top, 'long '.repeat(25).trim())
  const server = await launch(directory)
  const socketDirectory = new URL(server.url).searchParams.get('host')!
  assert.ok(socketDirectory.length < 90 && !socketDirectory.startsWith(directory))
  assert.equal((await stat(socketDirectory)).mode & 0o777, 0o700)
  assert.deepEqual(await runStatement(server.url, 'select 1 as n'), [{ n: 1 }])
  assert.equal((await launch(directory)).url, server.url)
  await server.stop()
  await rm(socketDirectory, { recursive: true })
})

test('a server that cannot start says why in the words of its log', async () => {
  const directory = join(top, 'refused')
  const wrong = launch(directory, { settings: { shared_buffers: 'plenty' } })
  await assert.rejects(
    wrong,
    /ended \(code 1\).*postgres\.log:.*invalid value for parameter "shared_buffers"/s,
  )
})

test('a server that does not come up in time is ended, and the end of its log shown', async () => {
  const directory = join(top, 'slow')
  await (await launch(directory)).stop()
  const data = join(directory, 'data')
  await writeFile(join(data, 'recovery.signal'), '')
  const slow = launch(directory, { settings: { restore_command: 'sleep 60' }, timeoutSeconds: 1 })
  await assert.rejects(slow, /did not answer in time.*postgres\.log:.*starting PostgreSQL/s)
  await assert.rejects(readFile(join(data, 'postmaster.pid')), { code: 'ENOENT' })
})
