import assert from 'node:assert/strict'
import { test } from 'node:test'
import { existingData, referenceData } from '../../../test/support/reference-data.ts'
import { updateInputs } from './edition-update.ts'
import { pathwayDefaults } from './pathway-defaults.ts'

const usd = (value: number) => ({ value, unit: 'USD/t' })
const document = (price: number | undefined, ...products: [string, number][]) => ({
  feedstocks: [{ name: 'UCO', ...(price !== undefined && { price: usd(price) }) }],
  products: products.map(([name, value]) => ({ name, isFuel: true, price: usd(value) })),
})
const source = { source: 'A newer source', confidence: 'high' } as const
const defaults = (inputs: unknown) => ({
  inputs,
  provenance: { '/feedstocks/0/price': source, '/products/1/price': source },
})
const effectsOf = ({ changes }: ReturnType<typeof updateInputs>) =>
  changes.map(({ pointer, effect }) => `${pointer} ${effect}`)

test('a default takes the newer one, with its source', () => {
  const before = document(900, ['Jet', 3000])
  const after = document(950, ['Jet', 3000])
  const update = updateInputs(before, defaults(before), defaults(after))
  assert.deepEqual(update.inputs, after)
  assert.deepEqual(update.changes, [
    {
      pointer: '/feedstocks/0/price',
      effect: 'updated',
      current: usd(900),
      defaultBefore: usd(900),
      defaultAfter: usd(950),
      reason: 'It was the default, and the default has changed.',
      provenance: source,
    },
  ])
})

test('what somebody has given stays, and is told only where the default has changed', () => {
  const before = document(900, ['Jet', 3000])
  const mine = document(777, ['Jet', 2500])
  const update = updateInputs(mine, defaults(before), defaults(document(950, ['Jet', 3000])))
  assert.deepEqual(update.inputs, mine)
  assert.deepEqual(effectsOf(update), ['/feedstocks/0/price kept'])
  assert.match(update.changes[0]?.reason ?? '', /your own value/)
})

test('who has the newer value already is told nothing', () => {
  const mine = document(950, ['Jet', 3000])
  const update = updateInputs(mine, defaults(document(900, ['Jet', 3000])), defaults(mine))
  assert.deepEqual([update.inputs, update.changes], [mine, []])
})

test('values and elements are added, taken away where they were defaults, and never those of a person', () => {
  const before = document(undefined, ['Jet', 3000], ['Gasoline', 1200], ['Propane', 5])
  const mine = document(undefined, ['Jet', 3000], ['Gasoline', 1200], ['Propane', 6], ['Wax', 1])
  const after = document(950, ['Naphtha', 1000], ['Jet', 3000])
  const update = updateInputs(mine, defaults(before), defaults(after))
  assert.deepEqual(update.inputs, document(950, ['Jet', 3000], ['Propane', 6], ['Wax', 1], ['Naphtha', 1000]))
  assert.deepEqual(effectsOf(update), [
    '/feedstocks/0/price added',
    '/products/1 removed',
    '/products/2 kept',
    '/products/3 added',
  ])
})

test('a value without a newer default stays, so that nothing becomes incomplete', () => {
  const before = document(900, ['Jet', 3000])
  const update = updateInputs(before, defaults(before), defaults(document(undefined, ['Jet', 3000])))
  assert.deepEqual(update.inputs, before)
  assert.deepEqual(effectsOf(update), ['/feedstocks/0/price kept'])
})

test('what somebody took away stays away', () => {
  const before = document(900, ['Jet', 3000], ['Naphtha', 1000])
  const mine = document(undefined, ['Jet', 3000])
  const update = updateInputs(
    mine,
    defaults(before),
    defaults(document(950, ['Jet', 3000], ['Naphtha', 1100])),
  )
  assert.deepEqual(update.inputs, mine)
  assert.deepEqual(effectsOf(update), ['/feedstocks/0/price kept', '/products/1 kept'])
})

test('untouched defaults of every pathway of the existing system become those of the newest edition', () => {
  let updated = 0
  for (const { processId, feedstockId } of existingData.pathways) {
    for (const { id } of existingData.countries) {
      const older = pathwayDefaults(existingData, processId, feedstockId ?? 0, id)
      const newer = pathwayDefaults(referenceData, processId, feedstockId ?? 0, id)
      if (!older || !newer) continue
      const { inputs, changes } = updateInputs(older.inputs, older, newer)
      const isPlain = changes.every(({ effect }) => effect === 'updated')
      if (isPlain) assert.deepEqual(inputs, newer.inputs)
      const again = updateInputs(inputs, newer, newer)
      assert.deepEqual([again.inputs, again.changes], [inputs, []])
      updated += Number(changes.length > 0)
    }
  }
  assert.ok(updated > 20)
})
