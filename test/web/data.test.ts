import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { assertAccessible, assertNoSidewaysScroll, browserTests } from './support/browser.ts'

const { test } = browserTests()

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** The card of a datum on the screen of its row. */
const card = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })

test('a guest goes from the start to a number, where it is from, and what others say', async (open) => {
  const page = await open('/')
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await heading(page, /^Edition 2026/).waitFor()
  await page.getByRole('link', { name: 'Feedstocks', exact: true }).click()
  await page.getByRole('link', { name: 'UCO', exact: true }).click()
  await heading(page, 'UCO').waitFor()
  const carbon = card(page, 'Carbon content')
  await carbon.getByText('0.77 kg/kg').waitFor()
  await carbon.getByText('SAFAPAC seed database, feedstock row 1').waitFor()
  await carbon.getByText('medium confidence').waitFor()
  await carbon.getByText('0.78 kg/kg · Wave-1 workbook, sheet spec io (Ori)').waitFor()
  await card(page, 'Price')
    .getByText('The seed database gives one figure, without year and market.')
    .waitFor()
  await card(page, 'Carbon intensity').getByText('2 to 2.2 gCO2e/MJ').waitFor()
  await page.getByRole('link', { name: 'HEFA, UCO' }).click()
  await heading(page, 'HEFA, UCO').waitFor()
  await page.getByText('counts no cost of the natural gas').waitFor()
  await page.getByRole('link', { name: 'Open a plant of it, in USA' }).waitFor()
})

test('a table is searched by other names and sources too, and the address keeps what is searched for', async (open) => {
  const page = await open('/data/2026.3/feedstocks')
  await page.getByRole('searchbox', { name: 'Find' }).fill('used cooking')
  await page.getByText(/^\d of 37 rows/).waitFor()
  await page.getByRole('link', { name: 'UCO', exact: true }).waitFor()
  await page.waitForURL(/q=used/)
  await page.reload()
  await page.getByText(/^\d of 37 rows/).waitFor()
  await page.getByRole('searchbox', { name: 'Find' }).fill('unobtainium')
  await page.getByText('Nothing here has “unobtainium”.').waitFor()
})

test('what is found is copied and saved with units and sources', async (open) => {
  const page = await open('/data/2026.3/feedstocks?q=algae', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.getByText('1 of 37 rows').waitFor()
  await page.getByRole('button', { name: 'Copy' }).click()
  await page.getByText('5 lines are copied').waitFor()
  const [head, first] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  assert.match(head ?? '', /^Row\tOf\tDatum\tValue\tUnit\tLow\tHigh\tSource\t/)
  assert.match(first ?? '', /^Algae Oil\t\tPrice\t1500\tUSD\/t\t/)
  for (const [button, name, start] of [
    ['Save as CSV', 'safapac-2026-3-feedstocks.csv', '\uFEFFRow,Of,Datum,Value,Unit'],
    ['Save as JSON', 'safapac-2026-3-feedstocks.json', '['],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    assert.equal(file.suggestedFilename(), name)
    assert.ok((await readFile(await file.path(), 'utf8')).startsWith(start))
  }
})

test('another edition is opened at the same table, and what changed between two is told by name', async (open) => {
  const page = await open('/data/2026.3/feedstocks/1')
  await heading(page, 'UCO').waitFor()
  await page.getByLabel('Edition').selectOption('2026.2')
  await page.waitForURL('**/data/2026.2/feedstocks/1')
  await card(page, 'Carbon intensity').getByText('20 gCO2e/MJ').first().waitFor()
  await page.goto(new URL('/data/2026.3/changes', page.url()).href)
  await heading(page, 'From 2026.2 to 2026.3').waitFor()
  const change = page.getByRole('listitem').filter({ hasText: /UCO Carbon intensity/ })
  await change.getByText('20 gCO2e/MJ').waitFor()
  await change.getByText('2 gCO2e/MJ', { exact: true }).waitFor()
  assert.equal(await page.getByText('Same value, other source').count(), 0)
  await page.getByRole('link', { name: /more that have the same value/ }).click()
  await page.getByText('Same value, other source').first().waitFor()
  await page.getByLabel('Compared with').selectOption('SAFAPAC 2025')
  await heading(page, 'From SAFAPAC 2025 to 2026.3').waitFor()
})

test('what others publish is found by word, with law and draft told apart', async (open) => {
  const page = await open('/data/policies')
  await page.getByRole('searchbox', { name: 'Find' }).fill('india draft')
  await page.getByText('Draft', { exact: true }).first().waitFor()
  assert.equal(await page.getByText('Law', { exact: true }).count(), 0)
  await page.getByRole('link', { name: 'CORSIA defaults' }).click()
  await page.getByRole('searchbox', { name: 'Find' }).fill('used cooking oil 8th')
  await page.getByRole('rowheader', { name: 'HEFA, Used cooking oil' }).waitFor()
  await page.getByRole('listitem').filter({ hasText: 'ICAO Document 06, 8th edition' }).first().waitFor()
})

test('the card of an input says what other sources give; one of them is used and undone, and the datum is a link', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  await page.getByRole('searchbox', { name: 'Find an input' }).fill('UCO carbon content')
  const box = page.locator('[data-pointer="/feedstocks/0/carbonContent"]')
  assert.equal(await box.inputValue(), '0.78')
  await page.getByRole('button', { name: 'About UCO, carbon content' }).click()
  const card = page.getByRole('dialog', { name: 'UCO, carbon content' })
  await card.getByText('Other sources say').waitFor()
  await assertAccessible(page, 'the card of an input')
  await card.getByRole('button', { name: /^Use 0.77 kg\/kg/ }).click()
  await card.getByRole('button', { name: /^In use: 0.77 kg\/kg/ }).waitFor()
  await page.keyboard.press('Escape')
  assert.equal(await box.inputValue(), '0.77')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('was 0.78 kg/kg').waitFor({ state: 'detached' })
  assert.equal(await box.inputValue(), '0.78')
  await page.setViewportSize({ width: 320, height: 700 })
  await page.getByRole('button', { name: 'About UCO, carbon content' }).click()
  await card.getByText('Other sources say').waitFor()
  await assertNoSidewaysScroll(page, 'the card of an input at 320')
  await card.getByRole('link', { name: 'HEFA, UCO in the data of 2026.3' }).click()
  await heading(page, 'HEFA, UCO').waitFor()
})

test('an edition, a table and a row that are not there say so, and nothing is asked for them', async (open) => {
  const page = await open('/data/1999')
  await heading(page, 'There is no edition 1999, or it is not public').waitFor()
  await page.goto(new URL('/data/2026.3/feedstocks/999', page.url()).href)
  await heading(page, 'Edition 2026.3 has no such row').waitFor()
  await page.goto(new URL('/data/2026.3/fuels', page.url()).href)
  await heading(page, 'Edition 2026.3 has no such table').waitFor()
})

test('failing is said, and trying again helps', async (open) => {
  const page = await open('/validation')
  await page.getByText(/checks pass/).waitFor()
  await page.route('**/reference-data/editions', (route) => route.fulfill({ body: 'no JSON' }))
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page.getByText('The editions of the data are not here.').waitFor()
  await page.unroute('**/reference-data/editions')
  await page.getByRole('button', { name: 'Try again' }).click()
  await heading(page, /^Edition/).waitFor()
})

/** What a browser says of its own accord where the network ends in the middle of a request. */
const disconnected = /ERR_INTERNET_DISCONNECTED/

test(
  'offline is said of what is not there yet, and it comes with the network',
  async (open) => {
    const page = await open('/data/2026.3/feedstocks')
    await page.getByText('37 rows').waitFor()
    await page.context().setOffline(true)
    await page.getByLabel('Edition').selectOption('2026.2')
    await page.getByText('Offline. This is shown once the server can be reached.').waitFor()
    await page.context().setOffline(false)
    await page.getByText(/^\d+ rows$/).waitFor()
  },
  disconnected,
)
