import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantities } from '../../src/engine/calculate.ts'
import { readWorkbookImport } from '../../src/server/exchange/reading/read-workbook-import.ts'
import { cases } from '../support/cases.ts'
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

/** Names that a program might take for formulas. */
const strangeNames = ['=HYPERLINK("http://x")', '@SUM(1)', '+1', '-1', '\t=1', '＝1', '_x0041_']
const hefa = example('hefa-usa-500')
const strange = liveOf({
  ...hefa,
  feedstocks: strangeNames.map((name) => ({ ...hefa.feedstocks[0], name })),
})
