import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputCatalogue } from '../input-catalogue.ts'
import { inputWords } from './input-words.ts'

test('every input of the catalogue has words, and no other', () => {
  assert.deepEqual(Object.keys(inputWords).toSorted(), inputCatalogue.map(({ path }) => path).toSorted())
})

test('labels fit a row, and within a group no two are the same', () => {
  const seen = new Set<string>()
  for (const [path, { label, group }] of Object.entries(inputWords)) {
    if (!/(Method|Source)$/.test(path)) assert.ok(label.length <= 34, `${path}: ${label}`)
    const name = `${group} ${label}`
    assert.ok(!seen.has(name), name)
    seen.add(name)
  }
})

test('synonyms are in lower case, and none is empty', () => {
  for (const [path, { synonyms }] of Object.entries(inputWords)) {
    for (const each of synonyms) assert.ok(each !== '' && each === each.toLowerCase(), `${path}: ${each}`)
  }
})
