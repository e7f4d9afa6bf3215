import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { testDatabase } from '../support/database.ts'
import { changed, example, examples, outcomeOf } from '../support/examples.ts'
import { readGolden } from '../support/golden.ts'
import { pdfTexts } from '../support/pdf-text.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { runCommand } from '../support/processes.ts'

let top: string
before(async () => {
  top = await makeTemporaryDirectory('commands')
})
after(() => rm(top, { recursive: true, force: true }))

const database = testDatabase()

const run = (args: string[], env: Record<string, string> = {}) => runCommand(args, { cwd: top, env })
const pathOf = (name: string) => fileURLToPath(new URL(`../../examples/${name}.json`, import.meta.url))

async function write(name: string, content: unknown): Promise<string> {
  const file = join(top, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

test('help lists the commands, asked for or not', async () => {
  const asked = await run(['help'])
  assert.equal(asked.code, 0)
  for (const name of ['start', 'worker', 'migrate', 'user add', 'calculate', 'study', 'compare', 'version']) {
    assert.ok(asked.stdout.includes(name), name)
  }
  for (const words of [[], ['--help'], ['-h']]) assert.deepEqual(await run(words), asked)
})

test('a command that does not exist is named', async () => {
  const { code, stderr, stdout } = await run(['strat'])
  assert.deepEqual([code, stdout], [1, ''])
  assert.match(stderr, /no command strat/)
  assert.match((await run(['user'])).stderr, /no command user; try: .* user add --help/)
})

const allCommands = [
  'start',
  'worker',
  'migrate',
  'calculate',
  'study',
  'compare',
  'portfolio',
  'ask',
  'export',
  'import',
  'batch',
  'user add',
]

test('every command tells what it takes, and does nothing else when asked', async () => {
  for (const command of allCommands) {
    for (const help of ['--help', '-h']) {
      const { code, stdout, stderr } = await run([...command.split(' '), help])
      assert.deepEqual([code, stderr], [0, ''], command)
      assert.ok(stdout.startsWith(`npm run safapac -- ${command}`), command)
    }
  }
})

test('an option that a command does not know is refused, and its help named', async () => {
  for (const command of allCommands) {
    const { code, stdout, stderr } = await run([...command.split(' '), '--foo'])
    assert.deepEqual([code, stdout], [1, ''], command)
    assert.match(stderr, new RegExp(`Unknown option '--foo'\\. See: npm run safapac -- ${command} --help`))
  }
})

test('the version is that of the program and that of the engine', async () => {
  const { code, stdout } = await run(['--version'])
  assert.equal(code, 0)
  assert.match(stdout, /^SAFAPAC \d+\.\d+\.\d+, engine \d+\.\d+\.\d+\n$/)
})

test('a wrong environment is named whole, without a value, and nothing is started or written', async () => {
  const wrong = {
    PORT: 'canary',
    DATABASE_URL: 'mysql://canary:canary@canary',
    JWT_SECRET: 'canary of 31 bytes, one too few',
    ADMIN_EMAIL: 'canary',
    ADMIN_PASSWORD: 'canary!',
    LOG_LEVEL: 'canary',
  }
  assert.equal(Buffer.byteLength(wrong.JWT_SECRET), 31)
  const { code, stdout, stderr } = await run(['start'], { ...wrong, DATA_DIR: join(top, 'untouched') })
  assert.deepEqual([code, stdout], [1, ''])
  for (const name of Object.keys(wrong)) assert.match(stderr, new RegExp(`${name} must be`))
  assert.doesNotMatch(stderr, /canary/)
  assert.deepEqual(
    (await readdir(top)).filter((name) => name === 'untouched' || name === 'data'),
    [],
  )
})

test('a secret shorter than 32 bytes is refused', async () => {
  const { code, stderr } = await run(['start'], { JWT_SECRET: 'x'.repeat(31) })
  assert.equal(code, 1)
  assert.match(stderr, /JWT_SECRET must be at least 32 bytes long/)
})

test('a kept secret that is too short is refused, and its file named', async () => {
  const directory = join(top, 'short secret')
  await mkdir(directory)
  await write('short secret/jwt-secret', 'canary')
  const { code, stderr } = await run(['start'], { DATA_DIR: directory })
  assert.equal(code, 1)
  assert.match(stderr, /short secret\/jwt-secret holds fewer than 32 bytes/)
  assert.doesNotMatch(stderr, /canary/)
})

test('calculate prints the headline numbers as a table', async () => {
  const { code, stdout, stderr } = await run(['calculate', pathOf('hefa-usa-500')])
  assert.deepEqual([code, stderr], [0, ''])
  assert.match(stdout, /^Levelized cost, gross +1,495\.8 USD\/t$/m)
  assert.match(stdout, /^Net present value +3,230\.7 MUSD$/m)
  assert.match(stdout, /^Internal rate of return +85\.313 %\/yr$/m)
  assert.match(stdout, /^Convention: convention-c$/m)
  assert.match(stdout, /depreciationBase fixedCapital, workingCapital released/)
})

test('calculate --breakdown and --cash-flow print what the levelized cost is made of, and the years', async () => {
  const { code, stdout } = await run(['calculate', pathOf('hefa-usa-500'), '--breakdown', '--cash-flow'])
  assert.equal(code, 0)
  assert.match(stdout, /^hydrogen +226\.8 +15\.2%$/m)
  assert.match(stdout, /^sum +1,495\.8 +100\.0%$/m)
  assert.match(stdout, /^ +0 +-400\.0 +0\.0 /m)
  assert.match(stdout, /^ +20 +60\.0 +1,177\.5 .* 3,230\.7$/m)
})

test('calculate --json prints the whole outcome of each example', async () => {
  for (const [name, body] of Object.entries(examples)) {
    const { code, stdout } = await run(['calculate', pathOf(name), '--json'])
    assert.equal(code, 0)
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(outcomeOf(body))))
  }
})

test('calculate takes the existing system’s body', async () => {
  const file = await write('existing.json', readGolden('hefa-usa-500-existing-body'))
  const { code, stdout } = await run(['calculate', file])
  assert.equal(code, 0)
  assert.match(stdout, /1,495\.8 USD\/t/)
})

test('calculate reads a file that begins with a byte order mark', async () => {
  const file = await write('marked.json', `\uFEFF${JSON.stringify(example('ptl-160'))}`)
  const { code, stderr } = await run(['calculate', file])
  assert.deepEqual([code, stderr], [0, ''])
})

test('calculate --explain prints how a number came about', async () => {
  const { code, stdout } = await run(['calculate', pathOf('hefa-usa-500'), '--explain', 'TCI'])
  assert.equal(code, 0)
  assert.match(stdout, /TCI = TCI_ref × R ?\^ ?n/)
  assert.match(stdout, /TCI = 400,000,000 × 1 ?\^ ?0\.6/)
  assert.match(stdout, /^TCI {2}Total capital/)
  assert.match(stdout, /made of: --depth 2, or --depth all\.\n$/)
  assert.doesNotMatch(stdout, /^Q_ref/m)
  const deeper = await run(['calculate', pathOf('hefa-usa-500'), '--explain', 'TCI', '--depth', 'all'])
  assert.match(deeper.stdout, /^Q_ref/m)
  assert.doesNotMatch(deeper.stdout, /--depth/)
  const unknown = await run(['calculate', pathOf('hefa-usa-500'), '--explain', 'NOPE'])
  assert.equal(unknown.code, 1)
  assert.match(unknown.stderr, /no number NOPE/)
})

test('calculate says what is wrong with its file', async () => {
  const inputs = changed(example('hefa-usa-500'), {
    'plant.capacity.value': -1,
    'economics.lifetime.value': 0,
  })
  const wrong: [string[], RegExp][] = [
    [['calculate'], /needs one FILE\.json/],
    [['calculate', 'missing.json'], /missing\.json cannot be read/],
    [['calculate', await write('broken.json', '{"plant":')], /broken\.json is not valid JSON/],
    [
      ['calculate', await write('wrong.json', inputs)],
      /\/plant\/capacity\/value: .*\n.*\/economics\/lifetime\/value: /,
    ],
    [['calculate', pathOf('ptl-160'), '--jsno'], /--jsno/],
    [['calculate', pathOf('ptl-160'), '--explain', 'NPV', '--depth', '-1'], /--depth/],
    [['calculate', pathOf('ptl-160'), '--explain', 'NPV', '--depth', 'some'], /--depth takes/],
    [['calculate', pathOf('ptl-160'), '--depth', '1'], /--depth goes with --explain/],
    [
      ['calculate', await write('list.json', '[]')],
      /list\.json is not usable:\n {2}The body must be a JSON object\.$/m,
    ],
  ]
  for (const [args, message] of wrong) {
    const { code, stdout, stderr } = await run(args)
    assert.deepEqual([code, stdout], [1, ''], args.join(' '))
    assert.match(stderr, message)
    assert.doesNotMatch(stderr, /^\s+at /m)
  }
})

test('user add names what it needs', async () => {
  const needs = await run(['user', 'add', '--email', 'a@b'])
  assert.equal(needs.code, 1)
  assert.match(needs.stderr, /--email and --password/)
  const level = await run([
    'user',
    'add',
    '--email',
    'a@b',
    '--password',
    'long enough',
    '--access-level',
    'ROOT',
  ])
  assert.equal(level.code, 1)
  assert.match(level.stderr, /CORE, ADVANCE, ROADSHOW/)
})

test('user add warns of a weak password and obeys, and says nothing of another', async () => {
  const add = (email: string, password: string) =>
    run(['user', 'add', '--email', email, '--password', password], { DATABASE_URL: database.url() })
  assert.deepEqual(await add('test@example.com', 'testpassword'), {
    code: 0,
    stdout: 'Added test@example.com (ROADSHOW).\n',
    stderr: 'Warning: this password is weak: it contains the word password.\n',
  })
  const { code, stderr } = await add('other@example.com', 'correct horse battery')
  assert.deepEqual([code, stderr], [0, ''])
})

test('user add gives every number to see, or a level that is named', async () => {
  const add = async (email: string, ...more: string[]) => {
    const given = ['user', 'add', '--email', email, '--password', 'correct horse battery', ...more]
    return (await run(given, { DATABASE_URL: database.url() })).stdout
  }
  assert.equal(await add('all@example.com'), 'Added all@example.com (ROADSHOW).\n')
  assert.equal(await add('some@example.com', '--access-level', 'CORE'), 'Added some@example.com (CORE).\n')
  assert.equal(await add('former@example.com', '--level', 'ADVANCE'), 'Added former@example.com (ADVANCE).\n')
})

test('a data directory that cannot be made is named, with the setting', async () => {
  const file = fileURLToPath(import.meta.url)
  const { code, stderr } = await runCommand(['start'], { env: { DATA_DIR: `${file}/below`, PORT: '0' } })
  assert.equal(code, 1)
  assert.match(stderr, /DATA_DIR.*cannot be made or written \(ENOTDIR\)/)
})

test('a database that does not answer is named by its setting, before an account is made', async () => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', JWT_SECRET: 'x'.repeat(32), PORT: '0' }
  const { code, stdout, stderr } = await runCommand(['start'], { env })
  assert.equal(code, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /database of DATABASE_URL cannot be used/)
})

test('a case is exported as a report with the hash of its bundle, and where no PDF can be made that is said', async () => {
  const exported = async (to: string, env = {}) => run(['export', pathOf('hefa-usa-500'), '--to', to], env)
  for (const to of ['report.pdf', 'bundle.json']) assert.equal((await exported(to)).code, 0)
  const { hash } = JSON.parse(await readFile(join(top, 'bundle.json'), 'utf8'))
  const text = pdfTexts(await readFile(join(top, 'report.pdf'))).join('\n')
  assert.ok(text.includes(hash))
  const hook = await write('without.mjs', withoutCompiler)
  const { code, stderr } = await exported('none.pdf', { NODE_OPTIONS: `--import=${pathToFileURL(hook)}` })
  assert.equal(code, 1)
  assert.match(stderr, /cannot make PDF: the optional package/)
})

const withoutCompiler = `
  import { registerHooks } from 'node:module'
  const resolve = (name, context, next) => {
    if (name.includes('typst-ts')) throw Object.assign(new Error('not installed'), { code: 'MODULE_NOT_FOUND' })
    return next(name, context)
  }
  registerHooks({ resolve })`

test('compare tells what each input that differs adds, in numbers that lead from the one to the other', async () => {
  const file = await write(
    'other.json',
    changed(example('hefa-usa-500'), { 'feedstocks.0.price.value': 1_000 }),
  )
  const { code, stdout } = await run(['compare', pathOf('hefa-usa-500'), file])
  assert.equal(code, 0)
  assert.match(stdout, /1 differences, in all orders/)
  assert.match(stdout, /UCO: Feedstock price +\+\d/)
  const whole = JSON.parse(
    (await run(['compare', pathOf('hefa-usa-500'), file, '--output', 'npv', '--json'])).stdout,
  )
  assert.equal(whole.results.npv.shares.length, 1)
  assert.match((await run(['compare', file])).stderr, /needs two files/)
  assert.match((await run(['compare', file, file])).stdout, /same inputs/)
  assert.match((await run(['compare', file, file, '--pairs', '1'])).stderr, /--pairs takes/)
  assert.match((await run(['compare', file, file, '--output', 'xyz'])).stderr, /no single output xyz/)
})
