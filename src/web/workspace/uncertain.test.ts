import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeAt, pointerOfPlace } from './named-place.ts'
import type { InputRange } from './ranges.ts'
import { pairsOf, withoutRange, withRange } from './uncertain.ts'

const range = (id: string): InputRange => ({
  id,
  place: `/${id}`,
  distribution: { kind: 'uniform' },
  mark: '1–2',
  draft: { given: 'ends', text: '1 to 2', ends: 'limits', shape: undefined, mode: '', members: {} },
})

test('an input has one range, and what moved with it alone moves with nothing once it is gone', () => {
  const ranges = ['a', 'b', 'c'].map(range)
  const together = [
    { ids: ['a', 'b'], rho: 0.6 },
    { ids: ['a', 'b', 'c'], rho: 0.3 },
  ]
  const again = { ...range('b'), mark: '3–4' }
  assert.deepEqual(
    withRange({ ranges, together }, again).ranges.map(({ mark }) => mark),
    ['1–2', '3–4', '1–2'],
  )
  assert.deepEqual(withoutRange({ ranges, together }, '/a'), {
    ranges: ranges.slice(1),
    together: [{ ids: ['b', 'c'], rho: 0.3 }],
  })
})

test('every two of a group are a pair', () => {
  assert.deepEqual(
    pairsOf([{ ids: ['a', 'b', 'c'], rho: 0.5 }]).map(({ between }) => between.join()),
    ['a,b', 'a,c', 'b,c'],
  )
})

test('a place goes by the name of its element, wherever that is, and is nowhere without it', () => {
  const document = { feedstocks: [{ name: 'UCO' }, { name: 'Fat/oil ~1' }], economics: {} }
  const place = placeAt(document, '/feedstocks/1/price')
  assert.equal(place, '/feedstocks/Fat~1oil ~01/price')
  assert.equal(pointerOfPlace(document, place), '/feedstocks/1/price')
  const moved = { ...document, feedstocks: [{ name: 'Fat/oil ~1' }] }
  assert.equal(pointerOfPlace(moved, place), '/feedstocks/0/price')
  assert.equal(pointerOfPlace({ feedstocks: [] }, place), undefined)
  assert.equal(pointerOfPlace(document, '/economics/taxRate'), '/economics/taxRate')
})
