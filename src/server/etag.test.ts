import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchesEtag } from './etag.ts'

test('recognises its own tag, alone, among others, weakened and as any', () => {
  for (const header of ['"a"', '"b", "a"', 'W/"a"', '*'])
    assert.equal(matchesEtag(header, '"a"'), true, header)
})

test('takes no other tag for its own', () => {
  for (const header of [undefined, '', '"b"', 'a', '"ab"'])
    assert.equal(matchesEtag(header, '"a"'), false, String(header))
})
