import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPublishedTables } from './published.ts'

const {
  usStates: { columns, rows },
} = await readPublishedTables()
const state = (name: string) => rows.find((each) => each.name === name)!

test('the states of the USA are 50, each number with a unit, a year and a source', () => {
  assert.equal(rows.length, 50)
  const { id: _, name: __, taxNote: ___, ...numbers } = rows[0]!
  assert.deepEqual(Object.keys(numbers).sort(), Object.keys(columns).sort())
  for (const { unit, source, licence } of Object.values(columns)) assert.ok(unit && source && licence)
})

test('income is taxed as the Tax Foundation counts for 2026: by 44 states, by 4 above 9 %, by 13 up to 5 %, 6.5 % in the middle', () => {
  const rates = rows.map(({ incomeTax }) => Number(incomeTax)).filter((rate) => rate > 0)
  const sorted = rates.toSorted((a, b) => a - b)
  assert.equal(sorted.length, 44)
  assert.equal(sorted.filter((rate) => rate > 0.09).length, 4)
  assert.equal(sorted.filter((rate) => rate <= 0.05).length, 13)
  assert.equal((sorted[21]! + sorted[22]!) / 2, 0.065)
  assert.deepEqual([sorted[0], sorted.at(-1)], [0.02, 0.115])
})

test('a tax on receipts is no tax on income: Texas and Ohio have the one and not the other', () => {
  for (const name of ['Texas', 'Ohio']) {
    assert.equal(state(name).incomeTax, 0)
    assert.ok(Number(state(name).grossReceiptsTax) > 0)
    assert.match(state(name).taxNote ?? '', /tax on/)
  }
  for (const { name, grossReceiptsTax, taxNote } of rows) {
    if (grossReceiptsTax === null) assert.match(taxNote ?? '', /no rate of a fuel plant was found/, name)
  }
})

test('location factors have the base of the countries: the Gulf Coast is 1, the Midwest and the West Coast are near those of Seider', () => {
  const factor = (name: string) => Number(state(name).locationFactor)
  assert.ok(Math.abs((factor('Louisiana') + factor('Texas')) / 2 - 1) < 1e-4)
  assert.ok(Math.abs(factor('Illinois') / 1.15 - 1) < 0.02)
  assert.ok(Math.abs(factor('California') / 1.25 - 1) < 0.02)
  for (const { name, locationFactorAsPublished } of rows) {
    const ratio = factor(name) / Number(locationFactorAsPublished)
    assert.ok(Math.abs(ratio / factor('Illinois') - 1) < 1e-3, name)
  }
})
