import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseServeOptions } from './options.ts'

test('serves with one process per core and calculates with one unless told otherwise', () => {
  assert.deepEqual(parseServeOptions([], 4), { processes: 4, workers: 1 })
  assert.deepEqual(parseServeOptions(['--processes', '3', '--workers=0'], 4), { processes: 3, workers: 0 })
})

for (const given of [
  ['--processes', '0'],
  ['--processes', '129'],
  ['--workers', '-1'],
  ['--workers', '1.5'],
]) {
  test(`refuses ${given.join(' ')} and names the option`, () => {
    assert.throws(() => parseServeOptions(given, 2), new RegExp(given[0] ?? ''))
  })
}

test('refuses an option that it does not know', () => {
  assert.throws(() => parseServeOptions(['--process', '2'], 2), /--process/)
  assert.throws(() => parseServeOptions(['2'], 2))
})
