import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workbookParts } from '../../src/contract/workbook/xlsx/parts.ts'
import { engineVersion } from '../../src/engine/version.ts'
import { readWorkbookImport } from '../../src/server/exchange/reading/read-workbook-import.ts'
import { workbookFile } from '../../src/server/workbook/workbook-file.ts'
import { zipped } from '../../src/server/workbook/zip.ts'
import { cases } from '../support/cases.ts'
import { afterNewPolicy } from './changed-workbooks.ts'
import { withEdits } from './edits.ts'
import { inputsOf, liveOf } from './made.ts'

const isLong = process.env.WORKBOOK_CASES === 'all'
const short = [
  'financed',
  'policies',
  'nrel-nth-plant',
  'units of the kind 2',
  'facts that rules ask for',
  'prices-by-year',
] as const
const names = isLong ? Object.keys(cases) : short
const documents: Readonly<Record<string, unknown>> = cases

/** It has no name and no kind of its own. */
const added = { value: { value: 0.3, unit: 'USD/L' }, treatment: 'taxCredit' }

test('a spare policy comes in once it is filled, wherever it stands', () => {
  const named = { ...added, name: 'mine', instrument: 'buyOut' }
  for (const [name, given, taken] of [
    ['financed', added, { ...added, name: 'Spare policy 2', instrument: 'credit' }],
    ['policies', named, named],
  ] as const) {
    const own = inputsOf(cases[name])
    const { book } = afterNewPolicy(name, own, given)
    const { cases: read, findings } = readWorkbookImport(zipped(workbookParts(book)))
    assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['another_engine'])
    assert.deepEqual(read[0]?.inputs, { ...own, policies: [...(own.policies ?? []), taken] })
  }
})

test('a spare policy without a value is refused with its cell', () => {
  const { book, fields } = liveOf(cases.financed)
  const { value } = fields.find(({ pointer }) => pointer === '/policies/1/name')!
  const changed = withEdits(book, [{ cell: value, value: 'mine' }])
  const { findings, cases: read } = readWorkbookImport(zipped(workbookParts(changed)))
  const [refused] = findings.filter(({ severity }) => severity === 'error')
  assert.deepEqual(read, [])
  assert.equal(refused?.pointer, '/policies/0/value')
  const cell = fields.find(({ pointer }) => pointer === '/policies/1/value')?.value
  assert.equal(refused?.place, cell?.replaceAll('$', ''))
})

test('what goes out as a workbook comes in as the same inputs, and no formula is taken for another', () => {
  for (const name of names) {
    for (const level of ['ROADSHOW', 'CORE'] as const) {
      const inputs = inputsOf(documents[name])
      const record = { title: name, engine: engineVersion }
      const { cases: read, findings } = readWorkbookImport(
        Buffer.from(workbookFile({ inputs, record, level })),
      )
      assert.deepEqual(findings, [], name)
      assert.deepEqual(read[0]?.inputs, inputs, name)
    }
  }
})
