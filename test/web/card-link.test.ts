import assert from 'node:assert/strict'
import { until } from '../support/waiting.ts'
import { browserTests } from './support/browser.ts'

const { test } = browserTests()

const title = 'Carbon against its limits'

test('the link to a card leads whoever gets it to that card, on a phone as well', async (open) => {
  const page = await open('/try/hefa-uco-usa', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: `Link: ${title}` }).click()
  await page.getByText('The link is copied').waitFor()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  assert.equal(link.hash, '#carbon-against-its-limits')
  for (const width of [390, 1440]) {
    const other = await open(`${link.pathname}${link.search}${link.hash}`, { width })
    const card = other.getByRole('figure').filter({ has: other.getByRole('heading', { name: title }) })
    await until(async () => {
      const box = await card.boundingBox()
      return box !== null && box.y >= -1 && box.y < 450
    }, `the card is at the top at ${width} px`)
    await other.close()
  }
})
