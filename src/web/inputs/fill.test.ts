import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from '../workspace/document.ts'
import { fillBelow, fillYears } from './fill.ts'
import { hasBelow } from './pointers-below.ts'

const price = (value: number, unit = 'USD/t') => ({ value, unit })
const document = {
  feedstocks: [
    { name: 'UCO', price: price(930), isWaste: true },
    { name: 'Tallow', price: price(1_000) },
    { name: 'Palm', price: price(0.8, 'USD/kg') },
  ],
  utilities: [
    { name: 'hydrogen', price: price(4_000) },
    { name: 'electricity', price: price(0.1, 'USD/kWh') },
  ],
  finance: { spendingProfile: { values: [0.4, 0.3, 0.3], unit: '1' } },
} as unknown as Document

test('a number is filled down its list, and leaves what is above as it is', () => {
  assert.deepEqual(fillBelow(document, '/feedstocks/1/price'), {
    changes: [{ pointer: '/feedstocks/2/price', to: price(1_000) }],
    refused: [],
  })
  assert.equal(fillBelow(document, '/feedstocks/0/price').changes.length, 2)
})

test('an element that cannot have the unit is said, by what people call it', () => {
  assert.deepEqual(fillBelow(document, '/utilities/0/price'), {
    changes: [],
    refused: ['electricity, price cannot be in USD/t.'],
  })
})

test('a choice is filled as well; what is not given, a name and what is in no list are not', () => {
  assert.deepEqual(
    fillBelow(document, '/feedstocks/0/isWaste').changes.map(({ to }) => to),
    [true, true],
  )
  assert.deepEqual(fillBelow(document, '/feedstocks/0/density').changes, [])
  for (const pointer of ['/feedstocks/0/name', '/feedstocks/2/price', '/economics/lifetime'])
    assert.equal(hasBelow(document, pointer), false, pointer)
})

test('a year is filled to the last one', () => {
  const { changes } = fillYears(document, '/finance/spendingProfile', 1)
  assert.deepEqual(changes, [
    { pointer: '/finance/spendingProfile', to: { values: [0.4, 0.3, 0.3], unit: '1' } },
  ])
  assert.deepEqual(fillYears(document, '/finance/spendingProfile', 0).changes[0]?.to, {
    values: [0.4, 0.4, 0.4],
    unit: '1',
  })
  assert.deepEqual(fillYears(document, '/finance/spendingProfile', 2).changes, [])
  assert.deepEqual(fillYears(document, '/finance/nothing', 0).changes, [])
})
