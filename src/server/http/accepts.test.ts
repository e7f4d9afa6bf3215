import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepts } from './accepts.ts'

const gzip = ['gzip', 'x-gzip', '*']
const events = ['text/event-stream', 'text/*', '*/*']

test('what is named, alone or among others or by a wider range, is accepted', () => {
  for (const header of [
    'gzip',
    'GZIP',
    'gzip, deflate, br',
    'br, gzip;q=0.5',
    'x-gzip',
    '*',
    'br;q=0, *;q=0.1',
    'identity;q=0.5, gzip; q=1.0',
  ]) {
    assert.equal(accepts(header, gzip), true, header)
  }
  for (const header of ['text/event-stream', 'text/html, */*;q=0.1', 'text/*', 'TEXT/EVENT-STREAM;q=0.3']) {
    assert.equal(accepts(header, events), true, header)
  }
})

test('what is not named, or refused by the narrowest range that names it, is not', () => {
  for (const header of [
    '',
    'identity',
    'br, deflate',
    'gzip;q=0',
    'gzip; q=0.000, *',
    '*, gzip;q=0',
    '*;q=0',
    'gzipped',
  ]) {
    assert.equal(accepts(header, gzip), false, header)
  }
  for (const header of ['application/json', '*/*, text/event-stream;q=0', 'text/*;q=0, */*']) {
    assert.equal(accepts(header, events), false, header)
  }
})
