import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelEtag, matchesEtag, tagsOfLevel } from './etag.ts'

test('recognises its own tag, alone, among others, weakened and as any', () => {
  for (const header of ['"a"', '"b", "a"', 'W/"a"', '*'])
    assert.equal(matchesEtag(header, '"a"'), true, header)
})

test('takes no other tag for its own', () => {
  for (const header of [undefined, '', '"b"', 'a', '"ab"'])
    assert.equal(matchesEtag(header, '"a"'), false, String(header))
})

test('each access level has a tag of its own, and knows no other’s', () => {
  const core = levelEtag('"a-calculated"', 'CORE')
  assert.equal(core, '"a-calculated-core"')
  assert.equal(levelEtag('"a-calculated"', 'ROADSHOW'), '"a-calculated"')
  assert.deepEqual(tagsOfLevel([core, '"a-calculated"', '*'], 'CORE'), ['"a-calculated"', '*'])
  assert.deepEqual(tagsOfLevel([core], 'ADVANCE'), [])
  assert.deepEqual(tagsOfLevel(['"a-calculated"'], 'ROADSHOW'), ['"a-calculated"'])
})
