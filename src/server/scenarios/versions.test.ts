import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isExpected, readIfMatch, scenarioEtag } from './versions.ts'

const etag = scenarioEtag({ version: 7, status: 'calculating', review: 'draft' }, 'ROADSHOW')

test('the tag of a scenario changes with every edit, with the arrival of a result and with a review', () => {
  const tags = [
    etag,
    scenarioEtag({ version: 8, status: 'calculating', review: 'draft' }, 'ROADSHOW'),
    scenarioEtag({ version: 7, status: 'calculated', review: 'draft' }, 'ROADSHOW'),
    scenarioEtag({ version: 7, status: 'calculated', review: 'approved' }, 'ROADSHOW'),
  ]
  assert.equal(new Set(tags).size, 4)
})

test('a precondition names versions, whatever their status was, and whether or not a proxy weakened the tag', () => {
  assert.deepEqual(readIfMatch(etag), [7])
  assert.deepEqual(readIfMatch(`W/${etag}`), [7])
  assert.deepEqual(readIfMatch(`"3.draft" , "4.calculated.inReview-core", ${etag}`), [3, 4, 7])
})

test('no precondition and a star expect nothing', () => {
  for (const header of [undefined, '*', ' * ']) assert.ok(isExpected(1, readIfMatch(header)))
})

test('a tag that is not ours is no version', () => {
  for (const header of ['', '7', '"7"', '"x.draft"', '"-1.draft"', '"7.draft', '"99999999999.draft"']) {
    assert.deepEqual(readIfMatch(header), [], header)
  }
  assert.ok(!isExpected(7, readIfMatch('"7"')))
})
