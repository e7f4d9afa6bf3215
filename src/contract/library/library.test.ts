import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { LibraryKind } from './library-kinds.ts'
import { isPlaceOfKind, libraryNotes } from './library-notes.ts'
import { refuseLibraryItem } from './read-library-item.ts'

const codesOf = (kind: LibraryKind, body: unknown, name = 'Mine') =>
  refuseLibraryItem(kind, { name, body }).errors.map(({ pointer, code }) => `${pointer} ${code}`)

const folder = new URL('../../../examples/library/', import.meta.url)
const exampleItems = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
)

test('an item holds any values of its part of a request; the examples do', () => {
  assert.ok(exampleItems.length >= 4)
  for (const { kind, name, body } of exampleItems) assert.deepEqual(codesOf(kind, body, name), [], name)
})

test('what an item holds is checked as that part of a request is', () => {
  const price = { value: 930, unit: 'USD/t' }
  assert.deepEqual(codesOf('feedstock', { price: { value: -1, unit: 'USD/t' } }), [
    '/body/price/value out_of_range',
  ])
  assert.deepEqual(codesOf('feedstock', { price: { value: -1, unit: 'USD/t' }, isWaste: true }), [])
  assert.deepEqual(codesOf('feedstock', { price: { value: 1, unit: 'MJ/kg' } }), [
    '/body/price/unit wrong_unit',
  ])
  assert.deepEqual(codesOf('feedstock', { name: 'UCO', price }), ['/body/name unknown_key'])
  assert.deepEqual(codesOf('feedstock', { price: null }), ['/body/price not_a_quantity'])
  assert.deepEqual(codesOf('product', {}), ['/body missing'])
  assert.deepEqual(codesOf('plant', { plant: {} }), ['/body missing'])
  assert.deepEqual(codesOf('plant', { economics: { discountRate: { value: 8, unit: '%' } } }), [
    '/body/economics/discountRate unknown_key',
  ])
  assert.deepEqual(codesOf('price', { price }), ['/body/place missing', '/body/year not_a_year'])
  assert.deepEqual(codesOf('price', { price, year: 2024.5, place: 'Malaysia' }), ['/body/year not_a_year'])
  assert.deepEqual(codesOf('utility', [], ' '), ['/name not_a_text', '/body not_an_object'])
})

test('a scenario is told of each value where it is from, in words that later changes of the item leave', () => {
  const item = {
    kind: 'feedstock',
    name: 'UCO',
    body: { price: { value: 930, unit: 'USD/t' }, isWaste: true },
    source: 'Offer of March',
    link: 'https://example.org/offer',
    revision: 3,
    isOfProject: true,
  } as const
  const note = 'From the library of the project: UCO, revision 3. https://example.org/offer'
  assert.deepEqual(libraryNotes(item, '/feedstocks/UCO 2'), [
    { place: '/feedstocks/UCO 2/price', note, source: item.source, of: item.body.price },
    { place: '/feedstocks/UCO 2/isWaste', note, source: item.source, of: true },
  ])
  const body = { price: item.body.price, year: 2024, place: 'Malaysia' }
  const price = { ...item, kind: 'price', body, link: null, isOfProject: false } as const
  assert.deepEqual(libraryNotes(price, '/products/Jet/price'), [
    {
      place: '/products/Jet/price',
      note: 'From a personal library: UCO, revision 3. Price of 2024, Malaysia.',
      source: item.source,
      of: body.price,
    },
  ])
})

test('an item is used where its kind belongs', () => {
  assert.ok(isPlaceOfKind('plant', ''))
  assert.ok(isPlaceOfKind('utility', '/utilities/Power'))
  assert.ok(isPlaceOfKind('price', '/utilities/Power/price'))
  for (const at of ['', '/utilities', '/feedstocks/UCO', '/utilities/Power/price']) {
    assert.equal(isPlaceOfKind('utility', at), false, at)
  }
  for (const at of ['', '/policies/45Z/value', '/utilities/Power', '/products/Jet/yield']) {
    assert.equal(isPlaceOfKind('price', at), false, at)
  }
})
