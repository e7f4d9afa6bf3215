import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoTimestamp } from './timestamps.ts'

test('a time of the database is written as a Date would write it', () => {
  const texts = ['2026-11-24 20:23:00.123456', '2026-11-24 20:23:00.1', '2026-11-24 20:23:00']
  for (const text of texts) assert.equal(isoTimestamp(text), new Date(`${text}Z`).toISOString())
})

test('what is no time in UTC is refused', () => {
  for (const text of ['', 'infinity', '2026-11-24 20:23:00+01', '0044-03-15 12:00:00 BC']) {
    assert.throws(() => isoTimestamp(text), RangeError)
  }
})
