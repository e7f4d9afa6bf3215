import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceData } from '../../../test/support/reference-data.ts'
import { listEntries } from '../engine/edition-data.ts'
import { matchingRows, matrixOf } from './matrix.ts'

const entries = listEntries(referenceData)
const of = (table: string) => entries.filter((each) => each.table === table)

test('every datum of an edition has a key of its own', () => {
  assert.equal(new Set(entries.map(({ key }) => key)).size, entries.length)
})

test('a row has its own data in columns, and counts those of what it lists', () => {
  const { columns, rows } = matrixOf(of('utilities'))
  const data = rows.map(({ data, listed }) => data.filter(Boolean).length + listed)
  assert.equal(
    data.reduce((sum, each) => sum + each, 0),
    of('utilities').length,
  )
  assert.ok(columns.some(({ label, unit }) => label === 'Carbon content' && unit === 'kg/kg'))
  // Hydrogen is sold by mass, electricity by energy.
  assert.equal(columns.find(({ label }) => label === 'Price')?.unit, undefined)
})

test('rows are named as people know them, and so is what they list', () => {
  assert.ok(of('pathways').some(({ row }) => row === 'HEFA, UCO'))
  assert.ok(
    of('pathways').some(({ group, label, isListed }) => isListed && group === 'Jet' && label === 'Yield'),
  )
  assert.ok(of('utilities').some(({ group, label }) => group === 'Malaysia' && label === 'Price'))
  assert.ok(of('parameterSets').some(({ row }) => row === 'Any process, any feedstock, any country'))
})

test('a row is found by all words of a search, in names, aliases, data and sources', () => {
  const found = (query: string) =>
    new Set(matchingRows(of('feedstocks'), new Map([[1, ['Used Cooking Oil']]]), query).map(({ row }) => row))
  assert.ok(found('COOKING used').has('UCO'), 'by another name')
  assert.ok(found('COOKING used').has('Animal Fats'), 'by the source of one of its data')
  assert.ok(!found('COOKING used').has('MSW'))
  assert.equal(found('').size, matrixOf(of('feedstocks')).rows.length)
  assert.equal(found('nothing of the kind').size, 0)
})
