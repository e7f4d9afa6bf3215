import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import { baselineAt } from '../workspace/baseline-at.ts'
import type { Document, Json } from '../workspace/document.ts'
import { valueAt, withValue } from '../workspace/document.ts'
import type { Change } from '../workspace/edits.ts'
import { keyInputs } from './key-inputs.ts'
import {
  addElement,
  canRemove,
  duplicateElement,
  freeName,
  moveElement,
  removeElement,
  renameElement,
  shareOut,
  sumOfYields,
} from './lists.ts'
import { changedRows, rowsOf, titleOf } from './rows.ts'
import { searchRows } from './search.ts'

const text = readFileSync(new URL('../../../examples/hefa-usa-500.json', import.meta.url), 'utf8')
const hefa = JSON.parse(text) as Document

const after = (document: Document, changes: readonly Change[]): Document =>
  changes.reduce((all, { pointer, to }) => withValue(all, pointer, to), document)
const namesOf = (document: Document, list: string) =>
  (document[list] as { name: string }[]).map(({ name }) => name)
const rows = rowsOf(hefa)
const found = (typed: string) => searchRows(rows, typed).map(titleOf)

test('every input of a case is a row, with its element', () => {
  assert.ok(rows.length > 150)
  assert.equal(new Set(rows.map(({ pointer }) => pointer)).size, rows.length)
  const price = rows.find(({ pointer }) => pointer === '/feedstocks/0/price')
  assert.equal(price && titleOf(price), 'UCO, price')
})

test('inputs are found by what people call them', () => {
  assert.equal(found('WACC')[0], 'Discount rate')
  assert.equal(found('uco price')[0], 'UCO, price')
  assert.equal(found('hydrogen')[0], 'hydrogen, name')
  assert.ok(found('capex').includes('Reference capital'))
  assert.ok(found('opex').includes('Indirect operating cost'))
  assert.ok(found('CI').includes('UCO, carbon intensity'))
  assert.equal(found('TCI_ref')[0], 'Reference capital')
  assert.equal(found('loan term')[0], 'Loan term')
  assert.ok(found('debt').every((title) => !title.startsWith('UCO')))
  assert.deepEqual(found('zzz'), [])
  assert.equal(found('  ').length, rows.length)
})

test('what differs from the baseline is found by name, wherever its element is', () => {
  const moved = after(hefa, moveElement(hefa, 'products', 0, 1))
  assert.deepEqual(changedRows(moved, hefa), [])
  const changed = withValue(moved, '/products/1/price', { value: 3100, unit: 'USD/t' })
  assert.deepEqual(changedRows(changed, hefa).map(titleOf), ['JET, price'])
  const [row] = changedRows(changed, hefa)
  assert.deepEqual(row && baselineAt(changed, hefa, row.pointer), { value: 3000, unit: 'USD/t' })
})

test('a plant has its twelve key inputs, each of which it has', () => {
  const pointers = keyInputs(hefa, 'HEFA')
  assert.equal(pointers.length, 12)
  assert.ok(pointers.includes('/feedstocks/0/price') && pointers.includes('/utilities/0/price'))
  for (const pointer of pointers) assert.notEqual(valueAt(hefa, pointer), null, pointer)
  for (const process of ['Gasification-FT', 'Alcohol to jet', 'Power to liquid', 'something new'])
    assert.ok(keyInputs(hefa, process).length >= 8, process)
})

test('an element is added under a name that is free, duplicated behind its original, moved and taken away', () => {
  const added = after(
    hefa,
    addElement(hefa, 'feedstocks', { name: 'UCO', price: { value: 1, unit: 'USD/t' } }),
  )
  assert.deepEqual(namesOf(added, 'feedstocks'), ['UCO', 'UCO 2'])
  const twice = after(hefa, duplicateElement(hefa, 'products', 0))
  assert.deepEqual(namesOf(twice, 'products'), ['JET', 'JET 2', 'DIESEL', 'Naphtha'])
  assert.deepEqual(namesOf(after(hefa, moveElement(hefa, 'products', 2, -1)), 'products'), [
    'JET',
    'Naphtha',
    'DIESEL',
  ])
  assert.deepEqual(namesOf(after(hefa, removeElement(hefa, 'utilities', 0)), 'utilities'), ['electricity'])
  assert.deepEqual(moveElement(hefa, 'products', 0, -1), [])
})

test('a list keeps as many elements as it needs, and takes no more than it may have', () => {
  assert.equal(canRemove(hefa, 'feedstocks'), false)
  assert.deepEqual(removeElement(hefa, 'feedstocks', 0), [])
  let full = hefa
  for (let i = 0; i < 30; i++) full = after(full, addElement(full, 'feedstocks', { name: 'UCO' }))
  assert.equal(namesOf(full, 'feedstocks').length, 20)
  assert.equal(new Set(namesOf(full, 'feedstocks')).size, 20)
})

test('a new name is taken wherever the element is spoken of', () => {
  const policy = { name: 'Credit', product: 'JET' } as Json
  const given = withValue(hefa, '/policies', [policy])
  const renamed = after(given, renameElement(given, 'products', 0, ' SAF '))
  assert.equal(valueAt(renamed, '/products/0/name'), 'SAF')
  assert.equal(valueAt(renamed, '/economics/mainProduct'), 'SAF')
  assert.equal(valueAt(renamed, '/policies/0/product'), 'SAF')
  assert.deepEqual(renameElement(given, 'products', 0, 'DIESEL'), [])
  assert.deepEqual(renameElement(given, 'products', 0, '  '), [])
  const without = after(given, removeElement(given, 'products', 0))
  assert.equal(valueAt(without, '/economics/mainProduct'), null)
})

test('names that are free count on', () => {
  assert.equal(freeName(['UCO', 'UCO 2'], 'UCO 2'), 'UCO 3')
  assert.equal(freeName([], 'UCO'), 'UCO')
})

test('shares of the fuels are brought to a sum of 1, and the case can be calculated again', () => {
  assert.deepEqual(shareOut(hefa), [])
  const off = withValue(hefa, '/products/0/yield', { value: 0.5, unit: 'kg/kg' })
  assert.ok(readInputs(off).errors)
  assert.ok(Math.abs((sumOfYields(off) ?? 1) - 1) > 0.01)
  const shared = after(off, shareOut(off))
  assert.ok(Math.abs((sumOfYields(shared) ?? 0) - 1) < 1e-9)
  assert.equal(readInputs(shared).errors, undefined)
})
