import assert from 'node:assert/strict'
import { openPalette } from '../../tools/screens/palette.ts'
import { assertAccessible, browserTests } from './support/browser.ts'

const { test } = browserTests()

test('an amount in euro of another year is refused until it has a rate and an index, and then told with them', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const price = page.getByRole('textbox', { name: 'UCO, price' })
  await price.fill('700 EUR/t of 2014')
  await price.press('Enter')
  await page.getByText('There is no rate for EUR/t in money of 2014, and none is guessed.').waitFor()
  await openPalette(page)
  await page.keyboard.type('Currencies and years')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Currencies and years of money' })
  await dialog.getByLabel('Year of the analysis').fill('2023')
  await dialog.getByRole('button', { name: 'Set the year' }).click()
  await dialog.getByRole('combobox', { name: 'Year', exact: true }).first().selectOption('2014')
  await dialog.getByRole('button', { name: 'Add the rate: 1.3297 USD/EUR' }).click()
  await dialog.getByRole('button', { name: 'Add CPI-U' }).click()
  const told =
    '700 EUR/t of 2014 × 1.3297 USD/EUR × 304.702 / 236.736 (CPI-U, 2023 / 2014) = 1,198.02 USD/t of 2023'
  await dialog.getByText(told).waitFor()
  await assertAccessible(page, 'currencies and years of money')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByText(told).waitFor()
  assert.equal(await page.getByRole('combobox', { name: 'Unit of UCO, price' }).inputValue(), 'EUR/t')
  // Another number is one of the same money.
  await price.fill('800')
  await price.press('Enter')
  await page.getByText(/^800 EUR\/t of 2014 × 1.3297/).waitFor()
  await page.getByRole('combobox', { name: 'Unit of UCO, price' }).selectOption('USD/t')
  await page.waitForSelector('input[data-pointer="/feedstocks/0/price"][value^="1,369.16"]')
})
