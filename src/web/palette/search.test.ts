import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Found } from '../actions/here.ts'
import { search, searchable } from './search.ts'

const found = (label: string, ...words: string[]): Found => ({
  kind: 'input',
  name: label,
  label,
  words,
  perform: () => undefined,
})

const list = searchable([
  found('Carbon'),
  found('UCO, price', 'used cooking oil'),
  found('Discount rate', 'WACC'),
  found('Price of jet fuel'),
])
const labels = (typed: string) => search(list, typed).map(({ label }) => label)

test('what begins with the words comes before what has them, and that before what is also called so', () => {
  assert.deepEqual(labels('price'), ['Price of jet fuel', 'UCO, price'])
  assert.deepEqual(labels('wacc'), ['Discount rate'])
  assert.deepEqual(labels('OIL pri'), ['UCO, price'])
})

test('everything is there before a letter is typed, and nothing where no word fits', () => {
  assert.equal(labels('').length, 4)
  assert.deepEqual(labels('price of coal'), [])
})

test('a long list shows its first fifty', () => {
  const long = searchable(Array.from({ length: 500 }, (_, i) => found(`Input ${i}`)))
  assert.equal(search(long, 'input').length, 50)
  assert.deepEqual(
    search(long, 'input 499').map(({ label }) => label),
    ['Input 499'],
  )
})
