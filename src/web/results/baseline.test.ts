import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baselineText, readBaseline } from './baseline.ts'

test('a baseline is in the address as it is read from there', () => {
  for (const text of ['default', 'calc:0198', 'scn:0199'])
    assert.equal(baselineText(readBaseline(text)), text)
  assert.deepEqual(readBaseline('calc:0198'), { kind: 'calculation', id: '0198' })
})

test('what names no baseline is the default', () => {
  for (const text of [undefined, '', 'calc:', 'scn:', 'project:7', 7]) {
    assert.deepEqual(readBaseline(text), { kind: 'default' })
  }
})
