import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowHash } from '../../../contract/workbook/book/format.ts'
import type { Workbook } from '../xlsx/workbook.ts'
import { changedFormulas } from './changed-formulas.ts'

const workbookOf = (formulas: Readonly<Record<string, string>>) =>
  ({
    sheets: new Map([
      ['MFSP', new Map(Object.entries(formulas).map(([place, formula]) => [place, { formula }]))],
    ]),
  }) as unknown as Workbook

const steps = { sheet: 'MFSP', row: 3, last: 5, hash: rowHash(['A1', 'B1', 'C3*2']) }

test('steps that have one hash are told together, whichever of them was changed', () => {
  const same = workbookOf({ D3: 'A1', E3: 'B1', D5: 'C3 * 2' })
  assert.deepEqual(changedFormulas(same, [steps]), [])
  for (const changed of [{ D3: 'A2' }, { E3: 'B2' }, { D5: 'C3*3' }, { D4: 'C3' }]) {
    const other = workbookOf({ D3: 'A1', E3: 'B1', D5: 'C3*2', ...changed })
    assert.deepEqual(changedFormulas(other, [steps]), ['MFSP!3:5'])
  }
})

test('a row with a hash of its own, as all of earlier workbooks have, is told alone', () => {
  const row = { sheet: 'MFSP', row: 7, last: 7, hash: rowHash(['A1']) }
  assert.deepEqual(changedFormulas(workbookOf({ D7: 'A1' }), [row]), [])
  assert.deepEqual(changedFormulas(workbookOf({ D7: 'A2' }), [row]), ['MFSP!7'])
})

test('rows that no sheet has are one row, so that a file cannot ask for more than it holds', () => {
  const endless = { ...steps, last: 1e12 }
  assert.deepEqual(changedFormulas(workbookOf({ D3: 'A1' }), [endless]), ['MFSP!3:1000000000000'])
})
