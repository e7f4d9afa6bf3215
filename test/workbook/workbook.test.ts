import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sheet } from '../../src/contract/workbook/book/sheet.ts'
import { shifted } from '../../src/contract/workbook/book/shifted.ts'
import { workbookParts } from '../../src/contract/workbook/xlsx/parts.ts'
import { quantities } from '../../src/engine/calculate.ts'
import type { Quantity } from '../../src/engine/language/quantity.ts'
import { idsIn, type Tree } from '../../src/engine/language/tree.ts'
import { unitTable } from '../../src/engine/language/unit-table.ts'
import { workbookFile } from '../../src/server/workbook/workbook-file.ts'
import { cases } from '../support/cases.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { inputsOf, liveOf, record } from './made.ts'
import { readWorkbook, unzipped } from './read-workbook.ts'

const level = 'ROADSHOW'
const fileOf = (body: unknown) => Buffer.from(workbookFile({ inputs: inputsOf(body), record, level }))

/** All that Excel knows since 2007, and nothing else occurs. */
const functions = [
  ...['ABS', 'AND', 'COUNT', 'FV', 'IF', 'IFERROR', 'INDEX', 'IRR', 'LOG', 'MATCH', 'MAX', 'MIN', 'MOD'],
  ...['NA', 'OR', 'ROUNDUP', 'SIGN', 'SQRT', 'SUM', 'SUMPRODUCT'],
]

const formulasOn = (sheet: Sheet) =>
  sheet.rows.flatMap((cells, row) =>
    [...(cells ?? [])].flatMap(([column, cell]) =>
      cell.formula === undefined ? [] : [{ row, column, text: cell.formula }],
    ),
  )

test('formulas are short, use 20 functions of Excel, and refer to cells of the sheets alone', () => {
  const used = new Set<string>()
  for (const name of ['financed', 'policies'] as const) {
    const { book } = liveOf(cases[name])
    const sheets = book.sheets.map((sheet) => sheet.name)
    for (const sheet of book.sheets) {
      for (const { text, row } of formulasOn(sheet)) {
        assert.ok(text.length <= 400, `${sheet.name}, row ${row + 1}: ${text}`)
        const plain = text.replaceAll(/"[^"]*"/g, '')
        for (const [, called] of plain.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(called!)
        for (const [, named] of plain.matchAll(/([A-Za-z]+)!/g)) assert.ok(sheets.includes(named!), text)
      }
    }
  }
  assert.deepEqual([...used].sort(), functions.sort())
})

/** Numbers that the model's own formulas say, and the states of its choices. */
const numbersIn = (tree: Tree): number[] =>
  tree.kind === 'number' ? [tree.value] : tree.parts.flatMap(numbersIn)

/** What the form of a function needs besides: kinds by their number, digits of Newton's steps, small rates. */
const ofForms = [0, 1, 2, 3, 4, 5, 9, 10, 14]

test('no number stands in a formula that is not in the model’s own', () => {
  const own = new Set([
    ...ofForms,
    ...quantities.flatMap((quantity) => (quantity.kind === 'formula' ? numbersIn(quantity.tree) : [])),
  ])
  for (const sheet of liveOf(cases.policies).book.sheets) {
    for (const { text } of formulasOn(sheet)) {
      const plain = text.replaceAll(/"[^"]*"/g, '').replaceAll(/\$?[A-Z]{1,3}\$?\d+/g, '')
      for (const [number] of plain.matchAll(/\d+(?:\.\d+)?/g)) assert.ok(own.has(Number(number)), text)
    }
  }
})

test('a row of years has one formula', () => {
  const { book } = liveOf(cases.policies)
  for (const sheet of book.sheets.filter(({ name }) => name === 'CashFlow' || name === 'MFSP')) {
    const rows = Map.groupBy(formulasOn(sheet), ({ row }) => row)
    for (const [row, [first, ...others]] of rows) {
      for (const { column, text } of others) {
        assert.equal(text, shifted(first!.text, column - first!.column), `${sheet.name}, row ${row + 1}`)
      }
    }
  }
})

test('names of cells are valid, and differ not only by case', () => {
  const { book } = liveOf(cases.policies)
  const names = [...book.names.keys()]
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length)
  for (const name of names) assert.match(name, /^(?:in|out|model)\.[\w.]+$/)
  for (const cells of book.names.values()) assert.match(cells, /^[A-Z]\w+!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/)
})

test('units that a program which ignores case cannot tell apart are the same', () => {
  const byName = Map.groupBy(
    unitTable.flatMap((row) => [row.name, ...row.aliases].map((name) => ({ name, row }))),
    ({ name, row }) => `${row.kind} ${name.toLowerCase()}`,
  )
  for (const [name, rows] of byName) assert.equal(new Set(rows.map(({ row }) => row.unit)).size, 1, name)
  for (const { name } of unitTable) assert.doesNotMatch(name, /[*?~]/)
})

test('the same calculation gives the same bytes, whatever the clock and the place say', () => {
  const first = fileOf(cases.financed)
  const { TZ } = process.env
  process.env.TZ = 'Pacific/Kiritimati'
  try {
    assert.ok(first.equals(fileOf(cases.financed)))
  } finally {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  }
  assert.ok(first.length < 300_000, `${first.length} bytes`)
})

test('the largest plant takes less than 500 kB', {
  skip: process.env.WORKBOOK_CASES !== 'all' && 'Made by npm run test:workbook alone.',
}, () => {
  const body = changed(cases.policies!, { 'economics.lifetime': { value: 60, unit: 'yr' } })
  const given = body.policies ?? []
  const policies = Array.from({ length: 20 }, (_, i) => ({
    ...given[i % given.length],
    name: `policy ${i + 1}`,
  }))
  assert.ok(fileOf({ ...body, policies }).length < 500_000)
})

test('what follows from contracts alone is part of no formula where there are none', () => {
  const { layout, calculation } = liveOf(cases.financed)
  const formulas = quantities.filter((each) => each.kind === 'formula')
  const ofContracts = ({ per }: Quantity) => per?.startsWith('contract') === true
  const following = new Set(
    formulas.filter((each) => !ofContracts(each) && each.operands.every(ofContracts)).map(({ id }) => id),
  )
  assert.equal(calculation.sizes.contract, 0)
  assert.ok(following.size > 0)
  const { simplified } = layout.plan.fixed
  const left = formulas.filter((each) => idsIn(simplified(each.tree)).some((id) => following.has(id)))
  assert.deepEqual(
    left.filter((each) => !ofContracts(each)).map(({ symbol }) => symbol),
    [],
  )
})

test('every row with formulas has a hash, of its own or with the steps beside it', () => {
  const { book } = liveOf(cases.financed)
  const [, first, last] = /\$A\$(\d+):\$D\$(\d+)$/.exec(book.names.get('model.formulas') ?? '') ?? []
  const model = book.sheets.find(({ name }) => name === 'Model') as Sheet
  const hashed = new Set<string>()
  for (let row = Number(first) - 1; row < Number(last); row++) {
    const [sheet, from, , to = from] = [0, 1, 2, 3].map((column) => model.at(row, column)?.value)
    for (let each = Number(from); each <= Number(to); each++) hashed.add(`${sheet}!${each}`)
  }
  const rows = book.sheets.flatMap((sheet) => formulasOn(sheet).map(({ row }) => `${sheet.name}!${row + 1}`))
  assert.deepEqual(
    rows.filter((row) => !hashed.has(row)),
    [],
  )
})

test('a text of a person is a text, whatever it begins with', () => {
  const names = [
    '=HYPERLINK("http://x")',
    '@SUM(1)',
    '+1',
    '-1',
    '\t=1',
    '＝1',
    '_x0041_',
    '<b>&"',
    "'quoted",
  ]
  const body = {
    ...example('hefa-usa-500'),
    feedstocks: names.map((name) => ({ ...example('hefa-usa-500').feedstocks[0], name })),
  }
  const archive = fileOf(body)
  const cells = [...(readWorkbook(archive).get('Inputs') ?? new Map()).values()]
  for (const name of names)
    assert.ok(
      cells.some((cell) => cell.value === name && !cell.formula),
      name,
    )
  for (const [path, bytes] of unzipped(archive)) {
    const formulas = [...bytes.toString().matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text]) => text!)
    for (const text of formulas) assert.doesNotMatch(text, /HYPERLINK|@|＝/, path)
  }
})

test('what has no value stands as an error, and is 0 nowhere', () => {
  const { book, layout, calculation } = liveOf(cases['loss-making'])
  const cached = readWorkbook(fileOf(cases['loss-making']))
  const { sheet, row } = layout.find([...calculation.solutions.keys()][0]!)
  assert.ok(book.sheets.includes(sheet))
  assert.equal(typeof cached.get('MFSP')?.get(`D${row + 1}`)?.value, 'number')
  const rate = [...(cached.get('Results') ?? [])].filter(([, cell]) => cell.isError)
  assert.ok(rate.length > 0)
})

test('a sheet is written once for each of the book', () => {
  const { book } = liveOf(example('ptl-160'))
  const paths = workbookParts(book).map(({ path }) => path)
  assert.equal(paths.filter((path) => path.includes('worksheets')).length, book.sheets.length)
  assert.deepEqual(
    book.sheets.map(({ name }) => name),
    [
      'About',
      'Inputs',
      'Used',
      'Capital',
      'Operation',
      'Carbon',
      'CashFlow',
      'MFSP',
      'Results',
      'Check',
      'Sources',
      'Units',
      'Model',
    ],
  )
})

test('what the file does not calculate stands in it as it was calculated: warnings, and what policies do', () => {
  for (const name of ['policies for eligible fuels', 'loss-making'] as const) {
    const { warnings, financials } = outcomeOf(cases[name] as never)
    const steps = financials.policyWaterfall?.steps ?? []
    assert.ok(warnings.length > 5)
    const cells = [...readWorkbook(fileOf(cases[name])).get('AsCalculated')!.values()]
    const values = new Set(cells.map(({ value }) => value))
    const texts = [...values].join('\n')
    for (const { message, low } of warnings) {
      assert.ok(texts.includes(message), message)
      if (low) assert.ok(values.has(low.value), message)
    }
    for (const { effect } of steps) assert.ok(values.has(effect.value ?? ''))
    assert.equal(steps.length > 0, name !== 'loss-making')
    assert.ok(cells.every(({ formula }) => formula === undefined))
  }
})
