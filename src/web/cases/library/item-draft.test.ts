import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Json } from '../../workspace/document.ts'
import { bodyOf, changesOf, documentOf, keptFrom, rowsOfItem } from './item-document.ts'
import { draftOf, readDraft, rowsFor } from './item-draft.ts'
import { valuesText } from './item-values.ts'
import type { LibraryItem, LibraryKind } from './queries.ts'

const bodies: Readonly<Record<LibraryKind, Readonly<Record<string, Json>>>> = {
  feedstock: { price: { value: 910, unit: 'USD/t' }, isWaste: true, annex: 'B' },
  utility: { price: { value: 33, unit: 'USD/MWh' } },
  product: { isFuel: false, price: { value: 1_000, unit: 'USD/t' } },
  price: { price: { value: 963, unit: 'USD/t' } },
  plant: {
    plant: { capacity: { value: 500, unit: 'kt/yr' }, country: 'Malaysia' },
    economics: { referenceCapital: { value: 400, unit: 'MUSD' } },
  },
}

test('what an item holds is typed, and read again as the same', () => {
  for (const [kind, body] of Object.entries(bodies) as [LibraryKind, LibraryItem['body']][]) {
    const draft = draftOf(kind, body as never)
    assert.deepEqual(readDraft(kind, draft, 'Missing'), { body }, kind)
    assert.deepEqual(bodyOf(kind, documentOf(kind, body as never)), body, kind)
    assert.equal(rowsOfItem(kind, body as never).length, Object.keys(draft).length, kind)
  }
})

test('numbers by year are kept as they are', () => {
  const body = { price: { years: [2030, 2040], values: [900, 950], unit: 'USD/t' } } as const
  assert.deepEqual(readDraft('feedstock', draftOf('feedstock', body), 'Missing'), { body })
})

test('a new price has its row, and what is no number is told where it stands', () => {
  const [row] = rowsFor('price')
  const draft = draftOf('price', {})
  assert.deepEqual(Object.keys(draft), [row?.pointer])
  assert.deepEqual(readDraft('price', draft, 'Missing'), { problems: { '/utilities/0/price': 'Missing' } })
  const typed = { '/utilities/0/price': { text: '0.93 USD/kg', unit: 'USD/t' } }
  assert.deepEqual(readDraft('price', typed, 'Missing'), { body: { price: { value: 0.93, unit: 'USD/kg' } } })
})

test('an item may have the inputs of its part alone', () => {
  const pathsOf = (kind: LibraryKind) => rowsFor(kind).map(({ path }) => path)
  assert.ok(pathsOf('plant').includes('economics.referenceCapital'))
  assert.ok(!pathsOf('plant').includes('economics.discountRate'))
  assert.ok(!pathsOf('feedstock').includes('feedstocks[].name'))
})

test('values of an item take the place of those that it has', () => {
  assert.deepEqual(changesOf('utility', bodies.utility, '/utilities/1'), [
    { pointer: '/utilities/1/price', to: bodies.utility.price },
  ])
  assert.deepEqual(changesOf('price', { ...bodies.price, year: 2024, place: 'World' }, '/products/0/price'), [
    { pointer: '/products/0/price', to: bodies.price.price },
  ])
  assert.deepEqual(
    changesOf('plant', bodies.plant, '').map(({ pointer }) => pointer),
    ['/plant/capacity', '/plant/country', '/economics/referenceCapital'],
  )
})

test('of a scenario an element, a price or what describes the plant is kept', () => {
  const document = {
    ...bodies.plant,
    economics: { referenceCapital: { value: 400, unit: 'MUSD' }, discountRate: { value: 8, unit: '%' } },
    feedstocks: [{ name: 'UCO', ...bodies.feedstock }],
  } as never
  assert.deepEqual(keptFrom('feedstock', document, '/feedstocks/0'), bodies.feedstock)
  assert.deepEqual(keptFrom('price', document, '/feedstocks/0/price'), { price: bodies.feedstock.price })
  assert.deepEqual(keptFrom('plant', document, ''), bodies.plant)
})

test('a line says what an item holds', () => {
  const lineOf = (kind: LibraryKind, body: object) => valuesText({ kind, body: body as LibraryItem['body'] })
  assert.equal(lineOf('feedstock', bodies.feedstock), 'Price 910 USD/t · Is a waste Yes · Annex IX part B')
  assert.equal(lineOf('price', { ...bodies.price, year: 2024, place: 'World' }), '963 USD/t · World, 2024')
})
