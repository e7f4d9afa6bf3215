import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parquetReadObjects } from 'hyparquet'
import { cases } from '../../../../test/support/cases.ts'
import { accepted, example } from '../../../../test/support/examples.ts'
import { show } from '../../access/outcome-view.ts'
import { accessLevels } from '../../access-level.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import { outcomeNumbers, yearsOf } from './outcome-numbers.ts'
import { harmlessText, originalText, separatedText } from './separated-text.ts'
import { valuesFile, type WantedValues } from './values-file.ts'

const inputs = example('hefa-usa-500')
const outcome = calculateOutcome(inputs)
const record = { calculation: 'c', engine: '1', edition: 'e', calculatedAt: '2026-11-29T10:00:00.000Z' }
const wanted: WantedValues = {
  record,
  inputs,
  outcome,
  level: 'ROADSHOW',
  shape: 'long',
  format: 'csv',
  hasByteOrderMark: false,
}

/** How many numbers an outcome has, counted from its text. */
function countOf(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum, each) => sum + countOf(each), 0)
  if (typeof node !== 'object' || node === null) return 0
  const { value, values, unit } = node as { value?: unknown; values?: unknown[]; unit?: unknown }
  const own = typeof unit !== 'string' ? 0 : (values?.length ?? (value === undefined ? 0 : 1))
  return own + Object.values(node).reduce((sum, each) => sum + countOf(each), 0)
}

test('every number of every case is in the long table once, with its unit, or the reason why there is none', () => {
  for (const [name, body] of Object.entries(cases)) {
    const all = calculateOutcome(accepted(body))
    const { warnings: _, ...told } = all
    const numbers = outcomeNumbers(all, yearsOf(all))
    assert.equal(numbers.length, countOf(told), name)
    for (const { path, value, unit, reason } of numbers) {
      assert.equal(value === null, reason !== null, `${name} ${path}`)
      assert.notEqual(unit, '', path)
    }
  }
})

test('a level finds neither numbers nor names that it does not see', () => {
  for (const level of accessLevels) {
    const numbers = outcomeNumbers(show(outcome, level), yearsOf(outcome))
    assert.equal(
      numbers.some(({ symbol }) => symbol === 'LCOP'),
      level === 'ROADSHOW',
    )
    const text = ['csv', 'metadata'].map((format) =>
      valuesFile({ ...wanted, level, format: format as 'csv' }),
    )
    for (const each of text)
      assert.equal(
        String(each).includes(String(outcome.financials.npv.value)),
        level === 'ROADSHOW' && each === text[0],
      )
  }
})

test('the table of years has a row for each year, and the cash flow of the outcome in it', () => {
  const [head = '', ...rows] = String(valuesFile({ ...wanted, shape: 'years' }))
    .trimEnd()
    .split('\r\n')
  const columns = head.split(',')
  const { cashFlows } = outcome.financials
  assert.equal(rows.length, cashFlows.length)
  assert.equal(columns[0], 'year')
  assert.equal(new Set(columns).size, columns.length)
  const at =
    columns.indexOf('cashFlow [USD/yr]') >= 0
      ? columns.indexOf('cashFlow [USD/yr]')
      : columns.indexOf('cashFlow [USD]')
  assert.ok(at > 0, head)
  rows.forEach((row, i) => {
    assert.equal(Number(row.split(',')[at]), cashFlows[i]?.cashFlow.value)
  })
})

test('numbers read back as the same bits, and minus five stays minus five', () => {
  const values = [0.1 + 0.2, -5, 5e-324, 1.7976931348623157e308, -0, 1 / 3]
  const sheet = {
    columns: [{ name: 'x', kind: 'number' as const, about: '' }],
    rows: values.map((value) => [value]),
  }
  const read = separatedText(sheet, ',').trimEnd().split('\r\n').slice(1).map(Number)
  assert.ok(read.every((value, i) => Object.is(value, values[i])))
})

const texts = [
  '=1+1',
  '+1',
  '-1',
  '@SUM',
  '\t=1',
  '＝1',
  '＠x',
  '＋x',
  '－x',
  "'=1",
  "''=1",
  "'tis",
  'plain',
  'a,"b"\r\n',
]

test('no text is taken for a formula, and each reads back as it was', () => {
  for (const text of texts) {
    const cell = harmlessText(text)
    assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/)
    assert.equal(originalText(cell), text)
  }
})

test('Parquet has the same numbers as CSV, and says what its columns are', async () => {
  const bytes = valuesFile({ ...wanted, format: 'parquet' }) as Uint8Array
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const rows = await parquetReadObjects({ file })
  const numbers = outcomeNumbers(outcome, yearsOf(outcome))
  assert.deepEqual(
    rows.map(({ path, value, unit }) => ({ path, value, unit })),
    numbers.map(({ path, value, unit }) => ({ path, value, unit })),
  )
})

test('the same calculation gives the same bytes', () => {
  for (const format of ['csv', 'parquet', 'metadata'] as const)
    assert.deepEqual(valuesFile({ ...wanted, format }), valuesFile({ ...wanted, format }))
})

test('a file of a plant that asks for a currency tells its results in it, with the rate, and none in dollars', () => {
  const euro = accepted(cases['results in another currency'])
  const all = calculateOutcome(euro)
  const file = { ...wanted, inputs: euro, outcome: all }
  const lines = (shape: 'long' | 'years') => String(valuesFile({ ...file, shape })).split('\r\n')
  const results = lines('long').filter((line) =>
    /^c,(technoEconomics|financials|resolvedInputs)\./.test(line),
  )
  assert.equal(results.filter((line) => line.includes('USD')).length, 0)
  const npv = results.find((line) => line.startsWith('c,financials.npv,'))
  assert.ok(npv?.includes(`,${Number(all.financials.npv.value) / 1.08},EUR,`))
  assert.ok(lines('long').some((line) => /^c,money\.told\.rate,.*,1\.08,USD\/EUR,/.test(line)))
  assert.match(lines('years')[0] ?? '', /cashFlow \[EUR\]/)
  assert.doesNotMatch(lines('years')[0] ?? '', /USD/)
})
