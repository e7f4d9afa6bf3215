import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCorsOrigins } from './cors-origins.ts'

test('reads origins as browsers write them, and none from nothing', () => {
  const origins = ['https://plant.example.org', 'http://127.0.0.1:5173']
  assert.deepEqual(readCorsOrigins(` ${origins.join(' , ')},`), origins)
  assert.deepEqual([readCorsOrigins(), readCorsOrigins('')], [[], []])
})

test('refuses what no browser sends as an origin, and a star above all', () => {
  const wrong = ['*', 'null', 'plant.example.org', 'https://*.example.org', 'https://plant.example.org/']
  for (const origin of [
    ...wrong,
    'https://Plant.example.org',
    'https://plant.example.org:443',
    'file:///x',
  ]) {
    assert.throws(() => readCorsOrigins(`https://a.example.org,${origin}`), /is no origin/, origin)
  }
})
