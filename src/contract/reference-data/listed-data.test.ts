import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earlierData, existingData, referenceData } from '../../../test/support/reference-data.ts'
import { listData } from './listed-data.ts'

test('every datum of an edition is listed once, by an address of its own', () => {
  for (const data of [referenceData, earlierData, existingData]) {
    const listed = listData(data)
    const addresses = listed.map(({ table, id, field }) => `${table}/${id}/${field}`)
    assert.equal(new Set(addresses).size, listed.length)
    const inText = (name: string) => JSON.stringify(data).split(`"${name}":`).length - 1
    // What rows are in law has a confidence, too, and is words.
    assert.equal(listed.length, inText('confidence') - inText('classification'))
  }
})

test('what is listed within a row is known by its id or its name', () => {
  const addresses = new Set(listData(referenceData).map(({ table, id, field }) => `${table}/${id}/${field}`))
  assert.ok(addresses.has('feedstocks/1/price'))
  assert.ok(addresses.has('pathways/1/products.1.yield'))
  assert.ok([...addresses].some((each) => each.endsWith('variants.pioneer.referenceCapital')))
  assert.ok(addresses.has('literature.feedstocks/1/consumptionRatios.FT.ratio'))
})
