import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { parseSafeInteger, parseTimestamp } from './database.ts'

test('a 64-bit integer is read exactly or refused, never rounded', () => {
  assert.equal(parseSafeInteger('9007199254740991'), 9_007_199_254_740_991)
  assert.equal(parseSafeInteger('-12'), -12)
  assert.throws(() => parseSafeInteger('9007199254740993'), RangeError)
})

test('a time is read as the driver reads it, in whatever form the database gives it', () => {
  const texts = [
    '2026-11-24 20:23:00.123456+00',
    '2026-11-24 20:23:00.1+00',
    '2026-11-24 20:23:00+00',
    '2026-11-24 20:23:00.5+05:30',
    '0099-01-01 00:00:00+00',
    '0044-03-15 12:00:00+00 BC',
    'infinity',
  ]
  const parse = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as unknown as (text: string) => unknown
  for (const text of texts) assert.deepEqual(parseTimestamp(text), parse(text), text)
})
