import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { refused } from '../support/client.ts'

const { stranger } = testApp({ rateLimits: 'shared=4/h,link=2/h', trustProxy: '127.0.0.1' })

const nobodys = () => `${randomUUID()}.${'x'.repeat(43)}`

test('openings are counted for each link and for each network', async () => {
  const link = nobodys()
  const from = (address: string, each: string) =>
    stranger().get(`/shared/${each}`, { 'x-forwarded-for': address })
  for (const address of ['192.0.2.1', '192.0.2.2']) await refused(404, from(address, link))
  await refused(429, from('192.0.2.3', link))
  // Another one has its own, and whoever tries them one by one comes to an end.
  for (let tried = 0; tried < 4; tried += 1) await refused(404, from('192.0.2.4', nobodys()))
  await refused(429, from('192.0.2.4', nobodys()))
})
