import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantities } from '../../src/engine/calculate.ts'
import { cases } from '../support/cases.ts'
import { calculated } from './calculator/calculator.ts'
import { afterEdits, afterLifetime } from './changed-workbooks.ts'
import { compare } from './compare.ts'
import { liveOf } from './made.ts'

const isLong = process.env.WORKBOOK_CASES === 'all'
const names = Object.keys(cases)
const documents: Readonly<Record<string, unknown>> = cases
const plainNames = isLong ? names : ['MACRS and capitalised interest', 'eligibility by value', 'loss-making']
const editedNames = isLong
  ? Array.from({ length: 30 }, (_, i) => names[(i * 11) % names.length]!)
  : ['everything']
const lifetimes = isLong ? Array.from({ length: 40 }, (_, i) => i + 1) : [3]

test('a second reading of the formulas has the numbers of the engine', () => {
  for (const name of plainNames) {
    const { book, layout, calculation } = liveOf(documents[name])
    const found = compare(calculation, layout, calculated(book))
    assert.deepEqual(found.different, [], name)
    assert.equal(found.quantities, quantities.length)
  }
})

test('it has them after inputs are changed in the file, and for other lifetimes', () => {
  const changed = [
    ...editedNames.map((name, i) => afterEdits(name, documents[name], 1_000 + i, isLong ? 17 : 25)),
    ...lifetimes.map((years) => afterLifetime('financed', cases.financed, years)),
  ]
  for (const { name, book, layout, calculation, leftOut } of changed) {
    assert.deepEqual(compare(calculation, layout, calculated(book), leftOut).different, [], name)
  }
})
