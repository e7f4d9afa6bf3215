import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOf } from './network.ts'

const networks: readonly [string, string][] = [
  ['1.2.3.4', '1.2.3.4'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
  ['::FFFF:102:304', '1.2.3.4'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::1.2.3.4', '64:ff9b:0:0::/64'],
  ['unknown', 'unknown'],
  ['x'.repeat(9_000), 'unknown'],
  ['', 'unknown'],
]

for (const [address, network] of networks) {
  test(`${address.slice(0, 40)} is of the network ${network}`, () =>
    assert.equal(networkOf(address), network))
}

test('twenty addresses of one /64 are one network, and the next /64 is another', () => {
  const addresses = Array.from({ length: 20 }, (_, i) => `2001:db8:0:1:${i}::${i}`)
  assert.equal(new Set(addresses.map(networkOf)).size, 1)
  assert.notEqual(networkOf('2001:db8:0:2::'), networkOf('2001:db8:0:1::'))
})
