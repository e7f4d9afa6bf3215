import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTrustedProxies } from './trusted-proxies.ts'

test('trusts nobody unless told to', () => {
  assert.equal(readTrustedProxies(undefined), false)
})

test('takes a number of proxies, or their addresses and networks', () => {
  const trusts = readTrustedProxies('2')
  assert.ok(typeof trusts === 'function')
  assert.deepEqual(
    [0, 1, 2].map((hop) => trusts('10.0.0.1', hop)),
    [true, true, false],
  )
  assert.deepEqual(readTrustedProxies('10.0.0.0/8, 192.168.1.7,2001:db8::/32'), [
    '10.0.0.0/8',
    '192.168.1.7',
    '2001:db8::/32',
  ])
})

for (const part of ['0', '-1', '33']) {
  test(`refuses ${part} proxies`, () => {
    assert.throws(() => readTrustedProxies(part), { message: new RegExp(`^"${part}" is not a number`) })
  })
}

for (const part of [
  'true',
  '10.0.0.0/33',
  '10.0.0/8',
  '2001:db8::/129',
  '10.0.0.0/8/8',
  'proxy.example',
  '',
]) {
  test(`refuses ${JSON.stringify(part)} as a network`, () => {
    assert.throws(() => readTrustedProxies(`10.0.0.1,${part}`), {
      message: new RegExp(`^"${part}" is neither`),
    })
  })
}
