import assert from 'node:assert/strict'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parquetMetadata } from 'hyparquet'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { runCommand } from '../support/processes.ts'

let top: string
before(async () => {
  top = await makeTemporaryDirectory('study-command')
})
after(() => rm(top, { recursive: true, force: true }))

const run = (args: string[]) => runCommand(args, { cwd: top })
const pathOf = (name: string) => fileURLToPath(new URL(`../../examples/${name}.json`, import.meta.url))

async function write(name: string, content: unknown): Promise<string> {
  const file = join(top, name)
  await writeFile(file, JSON.stringify(content))
  return file
}

test('study prints how sure a case is as a table, and with --json all of it; without a terminal nothing of how far it is', async () => {
  const file = pathOf('studies/hefa-monte-carlo')
  const table = await run(['study', file, '--trials', '2000'])
  assert.deepEqual([table.code, table.stderr], [0, ''])
  assert.match(table.stdout, /^2,048 trials \(latinHypercube, seed 1\)$/m)
  assert.match(table.stdout, /^ {2}probability of more than 0 USD +0\.\d+ ± 0\.\d+$/m)
  assert.match(table.stdout, /^ {4}process emissions +-?0\.\d+, as by chance$/m)
  const whole = JSON.parse((await run(['study', file, '--trials', '2000', '--json'])).stdout)
  assert.equal(whole.results.npv.trials, 2048)
  const bars = await run(['study', pathOf('studies/hefa-tornado')])
  assert.match(bars.stdout, /^ {2}jet price +1,528 to 2,257\.9 USD\/t/m)
  const map = await run(['study', pathOf('studies/hefa-break-even')])
  assert.match(map.stdout, /^npv passes 0 USD at$/m)
  const cells = await run(['study', pathOf('studies/hefa-countries')])
  assert.match(cells.stdout, /^12 cells, \d+ of them without numbers$/m)
  const scale = await run(['study', pathOf('studies/hefa-scale')])
  assert.match(scale.stdout, /^lcop is least at 298\.25 kt\/yr: /m)
  const choices = await run(['study', pathOf('studies/hefa-choices')])
  assert.match(choices.stdout, /^ +7 % +20 yr +carriedForward +3,230,700,000 /m)
})

test('study --to writes every trial, a row each, and refuses what it cannot write before it computes', async () => {
  const file = pathOf('studies/hefa-monte-carlo')
  const { code, stderr } = await run(['study', file, '--trials', '1000', '--to', 'samples.csv'])
  assert.deepEqual([code, stderr], [0, ''])
  const lines = (await readFile(join(top, 'samples.csv'), 'utf8')).trimEnd().split('\r\n')
  assert.equal(lines.length, 1 + 1_024)
  assert.match(lines[0]!, /^trial,reference capital \[MUSD\],.*,npv \[USD\],/)
  const chosen = ['study', file, '--trials', '1000', '--to', 'samples.parquet', '--columns', 'jet price,npv']
  assert.equal((await run(chosen)).code, 0)
  const { schema } = parquetMetadata(new Uint8Array(await readFile(join(top, 'samples.parquet'))).buffer)
  assert.deepEqual(
    schema.map(({ name }) => name),
    ['samples', 'jet price [USD/t]', 'npv [USD]'],
  )
  assert.match(
    (await run([...chosen.slice(0, -1), 'npv,none'])).stderr,
    /There is no column none; there are trial, /,
  )
  const refused = async (study: string, to: string) => (await run(['study', study, '--to', to])).stderr
  assert.match(await refused(file, 'samples.xlsx'), /ends in \.parquet or \.csv/)
  assert.match(
    await refused(pathOf('studies/hefa-tornado'), 'samples.csv'),
    /Only a study of kind monteCarlo/,
  )
  assert.match(await refused(file, 'nowhere/samples.csv'), /cannot be written/)
  assert.deepEqual(
    (await readdir(top)).filter((name) => name.startsWith('samples')),
    ['samples.csv', 'samples.parquet'],
  )
})

test('study names all that is wrong with its file, and refuses what is no number of trials', async () => {
  const file = await write('study.json', { kind: 'monteCarlo', base: {}, parameters: [], outputs: ['npv'] })
  const { code, stderr } = await run(['study', file])
  assert.equal(code, 1)
  for (const pointer of ['/parameters', '/base/plant'])
    assert.match(stderr, new RegExp(`^ {2}${pointer}: `, 'm'))
  assert.match((await run(['study', file, '--trials', 'many'])).stderr, /--trials takes a whole number/)
  assert.match((await run(['study'])).stderr, /needs one FILE/)
})
