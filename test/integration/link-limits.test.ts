import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { refused } from '../support/client.ts'
import { calculated, share } from '../support/shared-links.ts'

const { stranger, user } = testApp({
  rateLimits: 'shared=4/h,link=2/h,linkDocument=1/h',
  trustProxy: '127.0.0.1',
})

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

test('documents are counted for each link besides, from whatever network they are asked for', async () => {
  const maker = await user()
  const { calculationId } = await calculated(maker)
  const { link } = await share(maker, `/calculations/${calculationId}`, { allowFiles: true, level: 'CORE' })
  const from = (network: string, file: string) =>
    stranger().get(`/shared/${link}/${file}`, { 'x-forwarded-for': network })
  assert.equal((await from('192.0.2.5', 'workbook.xlsx')).statusCode, 200)
  const { detail } = await refused(429, from('192.0.2.6', 'report.pdf'))
  assert.match(detail, /linkDocument/)
})
