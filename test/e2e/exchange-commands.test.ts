import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parquetReadObjects } from 'hyparquet'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { runCommand } from '../support/processes.ts'
import { until } from '../support/waiting.ts'

let top: string
before(async () => {
  top = await makeTemporaryDirectory('exchange')
})
after(() => rm(top, { recursive: true, force: true }))

const base = fileURLToPath(new URL('../../examples/hefa-usa-500.json', import.meta.url))
const cli = fileURLToPath(new URL('../../src/server/cli.ts', import.meta.url))
const run = (...args: string[]) => runCommand(args, { cwd: top, env: {} })

const read = async (name: string) => await readFile(join(top, name), 'utf8')

test('a bundle is exported, repeats, and gives its inputs back; one that was changed is refused', async () => {
  assert.equal((await run('export', base, '--to', 'x.json')).code, 0)
  const { code, stdout } = await run('import', 'x.json', '--to', 'inputs.json')
  assert.deepEqual([code, stdout], [0, 'The file repeats: the same outcome comes out here.\n'])
  assert.deepEqual(JSON.parse(await read('inputs.json')), JSON.parse(await read('x.json')).inputs)
  await writeFile(join(top, 'y.json'), (await read('x.json')).replace('"npv":{', '"npv":{"reason":"",'))
  const forged = await run('import', 'y.json')
  assert.equal(forged.code, 1)
  assert.match(
    forged.stderr,
    /^error: \/hash: The file is not as it was written.*\ny\.json is not usable\.\n$/,
  )
})

test('tables are exported by the ending of the file', async () => {
  assert.equal((await run('export', base, '--to', 'x.csv')).code, 0)
  assert.match(await read('x.csv'), /^calculation,path,symbol,name,element,year,value,unit,reason\r\n/)
  assert.equal((await run('export', base, '--to', 'years.tsv', '--shape', 'years')).code, 0)
  assert.match(await read('years.tsv'), /^year\t/)
  const { code, stderr } = await run('export', base, '--to', 'x.docx')
  assert.equal(code, 1)
  assert.match(stderr, /--to takes a file that ends in/)
})

const table = (count: number, more = '') =>
  `name,plant.capacity [kt/yr]\n${Array.from({ length: count }, (_, i) => `Case ${i},${100 + i}\n`).join('')}${more}`

const rowsOf = async (name: string) => {
  const bytes = await readFile(join(top, name))
  return await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
}

test('a table is calculated row by row, as each would be by itself', async () => {
  await writeFile(join(top, 'few.csv'), table(3))
  assert.equal((await run('batch', base, 'few.csv', '--to', 'few.parquet')).code, 0)
  const rows = await rowsOf('few.parquet')
  const { technoEconomics, financials } = outcomeOf(
    changed(example('hefa-usa-500'), { 'plant.capacity': { value: 101, unit: 'kt/yr' } }),
  )
  assert.deepEqual(
    [rows.length, rows[1]?.name, rows[1]?.line, rows[1]?.['lcop [USD/t]'], rows[1]?.['mfsp [USD/t]']],
    [3, 'Case 1', 3, technoEconomics.lcop.value, financials.mfsp.value],
  )
})

test('a row that is wrong is told by its cell and refuses the run, unless it is left out', async () => {
  await writeFile(join(top, 'bad.csv'), table(2, 'Bad,many\n'))
  const refused = await run('batch', base, 'bad.csv', '--to', 'bad.csv.out.csv')
  assert.equal(refused.code, 1)
  assert.match(
    refused.stderr,
    /^error: line 4, column 2 \/plant\/capacity: This is no number\. \(given: many; allowed: .*\)\n/,
  )
  await assert.rejects(stat(join(top, 'bad.csv.out.csv')))
  const skipped = await run('batch', base, 'bad.csv', '--to', 'bad.csv.out.csv', '--skip-refused')
  assert.deepEqual([skipped.code, skipped.stdout], [1, '2 cases are calculated, 1 rows are refused.\n'])
  assert.equal((await read('bad.csv.out.csv')).trimEnd().split('\r\n').length, 3)
})

test('a run that is killed goes on where it was, and its file has the same bytes', async () => {
  await writeFile(join(top, 'many.csv'), table(1_200))
  const progress = join(top, 'killed.parquet.progress')
  const child: ChildProcess = spawn(
    process.execPath,
    [cli, 'batch', base, 'many.csv', '--to', 'killed.parquet'],
    { cwd: top, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const size = () =>
    stat(progress).then(
      (file) => file.size,
      () => 0,
    )
  await until(async () => (await size()) > 10_000, 'something is calculated')
  child.kill('SIGKILL')
  await ended
  const kept = (await readFile(progress, 'utf8')).split('\n').length
  assert.ok(kept > 10 && kept < 1_200, `${kept} lines`)
  // Cut off in the middle of a line.
  await writeFile(progress, (await readFile(progress, 'utf8')).slice(0, -20))
  assert.equal((await run('batch', base, 'many.csv', '--to', 'killed.parquet')).code, 0)
  assert.equal((await run('batch', base, 'many.csv', '--to', 'whole.parquet')).code, 0)
  assert.deepEqual(await readFile(join(top, 'killed.parquet')), await readFile(join(top, 'whole.parquet')))
  await assert.rejects(stat(progress))
})
