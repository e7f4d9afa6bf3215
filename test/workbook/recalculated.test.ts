import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { quantities } from '../../src/engine/calculate.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { readWorkbookImport } from '../../src/server/exchange/reading/read-workbook-import.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { example } from '../support/examples.ts'
import { afterEdits, afterLifetime, afterNewPolicy } from './changed-workbooks.ts'
import { compare } from './compare.ts'
import { inputsOf, liveOf, withoutValues } from './made.ts'
import { hasOffice, recalculated } from './office.ts'

const isLong = process.env.WORKBOOK_CASES === 'all'
const short = [
  'financed',
  'capital in parts',
  'policies',
  'emissions by displacement',
  'units of the kind 3',
  'results in another currency',
] as const
const names = isLong ? Object.keys(cases) : short
const documents: Readonly<Record<string, unknown>> = cases

/** Each with edits of its own; the lifetime is among them now and then. */
const editedNames = isLong
  ? Array.from({ length: 20 }, (_, i) => names[(i * 7) % names.length]!)
  : ['financed', 'policies']
const editsInEach = isLong ? 25 : 20

const newPolicy = {
  name: 'mine',
  instrument: 'credit',
  value: { value: 0.3, unit: 'USD/L' },
  maximum: { value: 40, unit: 'MUSD/yr' },
  treatment: 'taxCredit',
}

const missing = (await hasOffice()) ? false : 'LibreOffice is not installed: nothing was recalculated.'

test('LibreOffice has the numbers of the engine, before and after inputs are changed in the file', {
  skip: missing,
}, async () => {
  const plain = names.map((name) => ({ name, ...liveOf(documents[name]), leftOut: () => false }))
  const changed = editedNames.map((name, i) => afterEdits(name, documents[name], i, editsInEach))
  const lifetimes = (isLong ? [1, 2, 12, 25, 32, 40] : [1, 27]).map((years) =>
    afterLifetime('financed', cases.financed, years),
  )
  const more = [afterNewPolicy('financed', cases.financed as object, newPolicy)]
  const all = [...plain, ...changed, ...lifetimes, ...more]
  const saved = await recalculated([...all, strange].map(({ book }) => withoutValues(book)))
  for (const [i, { name, calculation, layout, leftOut }] of all.entries()) {
    const found = compare(calculation, layout, saved[i]!.sheets, leftOut)
    assert.deepEqual(found.different, [], name)
    assert.equal(found.quantities, quantities.length)
    assert.ok(found.missing > 0 && found.cells > 3 * quantities.length)
  }
  const { cases: read, findings } = readWorkbookImport(saved[0]!.file)
  assert.deepEqual(read[0]?.inputs, inputsOf(documents[names[0]!]))
  // The engine of a test is none.
  assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['another_engine'])
  const cells = [...saved.at(-1)!.sheets.get('Inputs')!.values()]
  for (const name of strangeNames)
    assert.ok(
      cells.some(({ value, formula }) => value === name && !formula),
      name,
    )
})

test('LibreOffice tells results in the currency of the sheet Money, by the rate of its year', {
  skip: missing,
}, async () => {
  const { book, layout } = liveOf(cases['results in another currency'])
  const [saved] = await recalculated([withoutValues(book)])
  const results = saved!.sheets.get('Results')!
  const rowOf = (place: string) =>
    [...results].find(([at, { value }]) => at.startsWith('G') && value === place)![0].slice(1)
  const cell = (column: string, row: string) => results.get(`${column}${row}`)?.value
  const npv = rowOf('financials.npv')
  closeTo(Number(cell('I', npv)), Number(layout.plan.valueOf(outputs.netPresentValue)) / 1.08)
  assert.deepEqual([cell('J', npv), cell('I', '2')], ['EUR', 'Now, in EUR'])
  assert.equal(cell('J', rowOf('financials.mfsp')), 'EUR/t')
  assert.equal(cell('I', rowOf('financials.irr')), undefined)
  const { cases: read } = readWorkbookImport(saved!.file)
  assert.equal((read[0]!.inputs as unknown as Inputs).money?.currency, 'EUR')
})

/** Names that a program might take for formulas. */
const strangeNames = ['=HYPERLINK("http://x")', '@SUM(1)', '+1', '-1', '\t=1', '＝1', '_x0041_']
const hefa = example('hefa-usa-500')
const strange = liveOf({
  ...hefa,
  feedstocks: strangeNames.map((name) => ({ ...hefa.feedstocks[0], name })),
})
