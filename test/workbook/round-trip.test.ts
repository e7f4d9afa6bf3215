import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineVersion } from '../../src/engine/version.ts'
import { readWorkbookImport } from '../../src/server/exchange/reading/read-workbook-import.ts'
import { workbookFile } from '../../src/server/workbook/workbook-file.ts'
import { cases } from '../support/cases.ts'
import { inputsOf } from './made.ts'

const isLong = process.env.WORKBOOK_CASES === 'all'
const short = [
  'financed',
  'policies',
  'nrel-nth-plant',
  'units of the kind 2',
  'facts that rules ask for',
] as const
const names = isLong ? Object.keys(cases) : short
const documents: Readonly<Record<string, unknown>> = cases

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
