import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import type { FittedStudy } from '../../src/contract/studies/fitted-study.ts'
import { blockOf, monteCarloDesign } from '../../src/contract/studies/monte-carlo-design.ts'
import { aboutStudy } from '../../src/contract/studies/samples/about-study.ts'
import { samplesAsCsv } from '../../src/contract/studies/samples/csv.ts'
import { samplesAsParquet } from '../../src/contract/studies/samples/parquet.ts'
import { chosenColumns, sampleColumns } from '../../src/contract/studies/samples/sample-columns.ts'
import { type EvaluatedBlocks, sampleRows } from '../../src/contract/studies/samples/sample-rows.ts'
import { joined } from '../../src/engine/numerics/joined.ts'
import { modelOf, type Trials } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'
import { fitting, uniform, withParameters } from '../support/studies.ts'

const request = {
  ...withParameters(
    { id: 'npv', targets: ['/products/JET/price'], distribution: uniform(500, 3_000, 'USD/t') },
    {
      id: '=A1, "quoted"\nand broken',
      targets: ['/feedstocks/UCO/price'],
      distribution: uniform(0.6, 1.2, 'USD/kg'),
    },
    {
      id: 'Preis.ü',
      targets: ['/utilities/hydrogen/price'],
      as: 'factor',
      distribution: { kind: 'uniform', low: 1, high: 2 },
    },
  ),
  // The rate of return does not exist in many of these trials.
  outputs: ['npv', 'irr'],
  sampling: { trials: 8_000, seed: 7 },
}

const fitted = fitting(request).fitted as FittedStudy

function blocksIn(study: FittedStudy): Trials[] {
  const { blocks } = monteCarloDesign(study.sampling.trials)
  const run = blockOf(study, modelOf(study.study))
  return Array.from({ length: blocks }, (_, block) => run(block))
}

const trials = blocksIn(fitted)

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

const columns = sampleColumns(fitted)
const csv = (evaluated: Iterable<EvaluatedBlocks>) =>
  bytesOf(samplesAsCsv(columns, sampleRows(fitted, columns, evaluated)))
const parquet = (evaluated: Iterable<EvaluatedBlocks>) =>
  bytesOf(samplesAsParquet(columns, sampleRows(fitted, columns, evaluated), aboutStudy(fitted, request)))

/** What the run itself has, in the columns of a file. */
const expected = [
  Float64Array.from({ length: 8_192 }, (_, k) => k),
  ...fitted.told.map(({ factor }, j) =>
    joined(trials.map(({ values }) => values[j]!)).map((each) => each / factor),
  ),
  ...fitted.outputs.map((_, o) => joined(trials.map(({ results }) => results[o]!))),
]

const bufferOf = ({ buffer, byteOffset, byteLength }: Buffer) =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer

/** The columns of a Parquet file; null is read as NaN. */
async function parquetColumns(file: Buffer): Promise<Float64Array[]> {
  const rows = await parquetReadObjects({ file: bufferOf(file) })
  return columns.map(({ heading }) => Float64Array.from(rows, (row) => row[heading] ?? Number.NaN))
}

/** Compares bits; differences are told by the column, because a difference of thousands of numbers is shown to nobody. */
const assertSame = (found: readonly Float64Array[]) =>
  columns.forEach(({ heading }, c) => {
    const [one, other] = [found[c]!, expected[c]!]
    assert.equal(one.length, other.length, heading)
    assert.equal(
      one.findIndex((value, k) => !Object.is(value, other[k])),
      -1,
      heading,
    )
  })

test('columns have the names of parameters and outputs, each once, with units', () => {
  assert.deepEqual(
    columns.map(({ name, heading }) => [name, heading]),
    [
      ['trial', 'trial'],
      ['npv (2)', 'npv (2) [USD/t]'],
      ['=A1, "quoted"\nand broken', '=A1, "quoted"\nand broken [USD/kg]'],
      ['Preis.ü', 'Preis.ü'],
      ['npv', 'npv [USD]'],
      ['irr', 'irr'],
    ],
  )
})

test('Parquet and CSV read back are the bits of the run, a trial without a number is empty', async () => {
  const missing = expected.at(-1)!.filter(Number.isNaN).length
  assert.ok(missing > 100 && missing < 8_000)
  assertSame(await parquetColumns(await parquet(trials)))
  const text = (await csv(trials)).toString('utf8')
  const [, ...lines] = text.replace(/^trial[\s\S]*?irr/, '').split('\r\n')
  assert.equal(lines.pop(), '')
  const read = columns.map((_, c) =>
    Float64Array.from(lines, (line) => {
      const cell = line.split(',')[c]!
      return cell === '' ? Number.NaN : Number(cell)
    }),
  )
  assertSame(read)
})

test('a heading is quoted in CSV, and no formula of a spreadsheet', async () => {
  const text = (await csv(trials.slice(0, 1))).toString('utf8')
  assert.ok(
    text.startsWith(
      'trial,npv (2) [USD/t],"\'=A1, ""quoted""\nand broken [USD/kg]",Preis.ü,npv [USD],irr\r\n0,',
    ),
  )
})

test('what was drawn is drawn anew where results alone are there, any number of blocks at a time', async () => {
  const batches = [0, 5, 7, 16].map((start, i, all) => trials.slice(start, all[i + 1]))
  const stored = batches.map((batch) => ({
    results: fitted.outputs.map((_, o) => joined(batch.map(({ results }) => results[o]!))),
  }))
  assert.ok((await csv(stored)).equals(await csv(trials)))
  assert.ok((await parquet(stored)).equals(await parquet(trials)))
})

test('a file of Parquet says what it is of, with units', async () => {
  const { key_value_metadata: told = [], num_rows } = parquetMetadata(bufferOf(await parquet(trials)))
  const about = Object.fromEntries(told.map(({ key, value }) => [key, JSON.parse(value!)]))
  assert.equal(num_rows, 8_192n)
  assert.deepEqual(about['safapac.request'], JSON.parse(JSON.stringify(request)))
  assert.deepEqual(
    [about['safapac.study'].seed, about['safapac.study'].sampler, about['safapac.study'].blockSize],
    [7, 1, 256],
  )
  assert.deepEqual(about['safapac.columns'][2], {
    column: columns[2]!.heading,
    kind: 'parameter',
    name: columns[2]!.name,
    unit: 'USD/kg',
  })
})

test('some columns are chosen by their names, in the order of the table', async () => {
  const found = chosenColumns(columns, ['irr', 'trial'])
  assert.ok('columns' in found)
  const text = await bytesOf(samplesAsCsv(found.columns, sampleRows(fitted, found.columns, trials)))
  const [heading, first] = text.toString('utf8').split('\r\n')
  assert.equal(heading, 'trial,irr')
  assert.match(first!, /^0,[\d.e-]*$/)
  assert.deepEqual(chosenColumns(columns, ['irr', 'tax']), { unknown: ['tax'] })
})

test('rows are asked for as they are written: a block of CSV at a time, a row group of Parquet', async () => {
  const one = trials[0] as Trials
  const asked = async (write: typeof csvParts, parts: number) => {
    let blocks = 0
    function* endless() {
      for (;;) {
        blocks++
        yield one
      }
    }
    const writing = write(endless())
    for (let part = 0; part < parts; part++) await writing.next()
    await writing.return(undefined)
    return blocks
  }
  const csvParts = (evaluated: Iterable<EvaluatedBlocks>) =>
    samplesAsCsv(columns, sampleRows(fitted, columns, evaluated))
  const parquetParts = (evaluated: Iterable<EvaluatedBlocks>) =>
    samplesAsParquet(columns, sampleRows(fitted, columns, evaluated), {})
  assert.equal(await asked(csvParts, 4), 3)
  assert.equal(await asked(parquetParts, 1), 64)
})

test('a row group is 64 blocks, and the last one what is left', async () => {
  const { row_groups } = parquetMetadata(bufferOf(await parquet([...trials, ...trials, ...trials])))
  assert.deepEqual(
    row_groups.map(({ num_rows }) => Number(num_rows)),
    [64 * 256, 32 * 256],
  )
})

test('a file of no trials is one', async () => {
  assert.deepEqual(
    await parquetColumns(await parquet([])),
    columns.map(() => new Float64Array()),
  )
})

const reading = `
import sys, pyarrow.parquet as pq, pyarrow.csv as pc
a = pq.read_table(sys.argv[1] + '.parquet').to_pydict()
b = pc.read_csv(sys.argv[1] + '.csv', parse_options=pc.ParseOptions(newlines_in_values=True)).to_pydict()
print(list(a.values()) == list(b.values()), len(a['trial']))
`

test('pyarrow reads the same from both', async (t) => {
  if (spawnSync('python3', ['-c', 'import pyarrow.parquet']).status !== 0) {
    t.skip('There is no python3 with pyarrow here.')
    return
  }
  const file = join(await makeTemporaryDirectory('samples'), 'samples')
  await writeFile(`${file}.parquet`, await parquet(trials))
  await writeFile(`${file}.csv`, await csv(trials))
  const { stdout, stderr } = spawnSync('python3', ['-c', reading, file], { encoding: 'utf8' })
  assert.equal(stdout, 'True 8192\n', stderr)
})
