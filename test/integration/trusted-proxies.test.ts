import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { prefix } from '../support/client.ts'

const byNetwork = testApp({ rateLimits: 'default=2/h', trustProxy: '10.0.0.0/8,2001:db8::7' })
const byHops = testApp({ rateLimits: 'default=2/h', trustProxy: '2' })

type Chain = readonly [app: typeof byNetwork, socket: string, forwarded: string]

async function remaining([{ app }, remoteAddress, forwarded]: Chain): Promise<number> {
  const headers = { 'x-forwarded-for': forwarded }
  const answer = await app().inject({ url: `${prefix}/units`, remoteAddress, headers })
  if (answer.statusCode === 429) return -1
  return Number(/r=(\d+)/.exec(String(answer.headers.ratelimit))?.[1])
}

const same: Readonly<Record<string, readonly [Chain, Chain, Chain]>> = {
  'the right-most address that is not a proxy counts, over chains of one to three proxies': [
    [byNetwork, '10.0.0.1', '198.51.100.1'],
    [byNetwork, '10.9.9.9', '203.0.113.5, 198.51.100.1, 10.0.0.2'],
    [byNetwork, '2001:db8::7', '1.1.1.1, 198.51.100.1, 10.0.0.3, 10.0.0.2'],
  ],
  'whoever is no proxy is not believed': [
    [byNetwork, '198.51.100.2', '203.0.113.1'],
    [byNetwork, '198.51.100.2', '203.0.113.2'],
    [byNetwork, '10.0.0.1', '198.51.100.2'],
  ],
  'what stands before the given number of proxies is not believed': [
    [byHops, '192.0.2.1', '1.1.1.1, 198.51.100.3, 192.0.2.2'],
    [byHops, '192.0.2.3', '2.2.2.2, 198.51.100.3, 192.0.2.4'],
    [byHops, '192.0.2.5', '198.51.100.3, 192.0.2.6'],
  ],
  'nonsense from a proxy is one place': [
    [byNetwork, '10.0.0.1', 'unknown'],
    [byNetwork, '10.0.0.1', 'somewhere'],
    [byNetwork, '10.0.0.1', '_hidden'],
  ],
}

for (const [name, chains] of Object.entries(same)) {
  test(name, async () => {
    const seen = []
    for (const chain of chains) seen.push(await remaining(chain))
    assert.deepEqual(seen, [1, 0, -1])
  })
}

test('two clients of one proxy are two', async () => {
  assert.equal(await remaining([byNetwork, '10.0.0.1', '198.51.100.20']), 1)
  assert.equal(await remaining([byNetwork, '10.0.0.1', '198.51.100.21']), 1)
})
