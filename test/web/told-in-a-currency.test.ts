import assert from 'node:assert/strict'
import { openPalette } from '../../tools/screens/palette.ts'
import { assertAccessible, browserTests } from './support/browser.ts'

const { test } = browserTests()

test('results are told in euro once there is a rate of the year, from the strip down to the rate', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const lcop = page.locator('[data-part="strip"] [data-number="lcop"]')
  const number = async () => Number(await lcop.getAttribute('data-digits'))
  await page.waitForSelector('[data-number="lcop"][data-digits]')
  const dollars = await number()
  await openPalette(page)
  await page.keyboard.type('Currencies and years')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Currencies and years of money' })
  await dialog.getByLabel('Year of the analysis').fill('2023')
  await dialog.getByRole('button', { name: 'Set the year' }).click()
  const results = dialog.getByLabel('Results are told in')
  assert.deepEqual(await results.locator('option').allTextContents(), ['USD'])
  await dialog.getByRole('button', { name: 'Add the rate: 1.0817 USD/EUR' }).click()
  await results.selectOption('EUR')
  await assertAccessible(page, 'results in a currency')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.waitForFunction(
    () => document.querySelector('[data-number="lcop"]')?.textContent?.includes('EUR/t') ?? false,
  )
  const told = await number()
  assert.ok(Math.abs(told * 1.0817 - dollars) < 1e-9 * dollars, `${told} ${dollars}`)
  assert.match((await lcop.textContent()) ?? '', /EUR\/t.*no change/i)
  assert.doesNotMatch((await page.locator('[data-part="strip"]').textContent()) ?? '', /USD/)
  await page.getByRole('figure', { name: /^LCOP [\d,]+ EUR\/t: / }).waitFor()

  await lcop.click()
  const bar = page.getByRole('region', { name: 'Formula of the selected number' })
  await bar.getByText('USD/EUR').waitFor()
  await bar.getByRole('button', { name: 'Why?' }).click()
  await page.locator('[data-part="why column"]').first().getByText('EUR/t').first().waitFor()
  await bar
    .getByRole('button', { name: /Exchange rate of 2023/ })
    .first()
    .click()
  await page
    .getByText(/Federal Reserve/)
    .first()
    .waitFor()
})

test('rates and indices of prices are among the data, each with its source', async (open) => {
  const page = await open('/data/exchange-rates')
  await page.getByRole('heading', { name: 'Exchange rates' }).waitFor()
  await page.getByRole('row', { name: /EUR 2023 1.0817 USD\/EUR/ }).waitFor()
  await page.goto(new URL('/data/price-indices', page.url()).href)
  await page.getByRole('row', { name: /2014 CPI-U 236.736/ }).waitFor()
})
