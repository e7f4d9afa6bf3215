import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { openPalette } from '../../tools/screens/palette.ts'
import { assertAccessible, browserTests } from './support/browser.ts'
import { addAccount, Elsewhere } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

const title = 'Location and prices of energy'

async function openPlaces(page: Page) {
  await openPalette(page)
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  return page.getByRole('dialog', { name: title })
}

interface Numbers {
  readonly name: string
  readonly price: { readonly value: number; readonly unit: string }
  readonly carbonIntensity: { readonly value: number }
}

/** What the server starts the electricity of a plant of a place with, and where that stands. */
async function electricityOf(query: string): Promise<{ pointer: string; numbers: Numbers }> {
  await addAccount(tests, 'ada@x.test')
  const ada = await Elsewhere.signIn(origin(), 'ada@x.test')
  const { inputs } = (await ada.ask('GET', `/reference-data/HEFA/UCO/USA?${query}`)) as unknown as {
    inputs: { utilities: Numbers[] }
  }
  const place = inputs.utilities.findIndex(({ name }) => name === 'Electricity')
  const numbers = inputs.utilities[place]
  assert.ok(numbers)
  return { pointer: `/utilities/${place}`, numbers }
}

/** The whole number of an input, as somebody sees it who goes into its box. */
async function numberAt(page: Page, pointer: string): Promise<number> {
  const box = page.locator(`input[data-pointer="${pointer}"]`).first()
  await box.focus()
  return Number((await box.inputValue()).replaceAll(',', ''))
}

test('a state fills the inputs that it has numbers for, as the API does, and each says of which place it is', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const dialog = await openPlaces(page)
  await dialog.getByLabel('Place').selectOption('California')
  await dialog
    .getByText(/^2021 · BLocS/)
    .first()
    .waitFor()
  await assertAccessible(page, 'what is published of a place')
  // What somebody leaves out stays as it was.
  await dialog.getByRole('checkbox', { name: 'Income tax' }).uncheck()
  await dialog.getByRole('button', { name: 'Fill in 2 inputs' }).click()
  await page.getByText('2 inputs are those of California.').waitFor()
  await page.getByRole('tab', { name: /^Changed/ }).click()
  const mark = page.getByText('of California, 2021', { exact: true })
  await mark.first().waitFor()

  const { pointer, numbers } = await electricityOf('state=California')
  assert.equal(await numberAt(page, `${pointer}/price`), numbers.price.value)
  assert.equal(await numberAt(page, `${pointer}/carbonIntensity`), numbers.carbonIntensity.value)
  assert.equal(await page.locator('input[data-pointer="/economics/taxRate"]').count(), 0)

  // It is still told after a reload, and who says so.
  await page.reload()
  await page.getByRole('tab', { name: /^Changed/ }).click()
  await mark.first().waitFor()
  assert.equal(await mark.count(), 2)
  await page.getByRole('button', { name: 'About Electricity, price' }).click()
  await page.getByText('Published of California, 2021').waitFor()
  await page
    .getByText(/^BLocS \(BioSTEAM Development Group\)/)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')

  // A number of one's own is of no place.
  const box = page.locator(`input[data-pointer="${pointer}/price"]`).first()
  await box.fill('0.09')
  await box.press('Enter')
  await mark.nth(1).waitFor({ state: 'detached' })
  assert.equal(await mark.count(), 1)
})

test('a country fills the price of electricity in dollars, and undo takes it back', async (open) => {
  const page = await open('/try/hefa-uco-usa', { width: 390 })
  await page.getByRole('tab', { name: /^All/ }).click()
  await page.locator('summary', { hasText: /^Utilities/ }).click()
  await page.getByRole('button', { name: title }).click()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByLabel('Place').selectOption('Germany')
  await dialog.getByText('The plant is in US. What else differs').waitFor()
  await dialog.getByText(/2024 · Eurostat, nrg_pc_205/).waitFor()
  await dialog.getByRole('button', { name: 'Fill in 1 input' }).click()
  await page.getByText('of Germany, 2024', { exact: true }).waitFor()
  await page.locator('body').getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('of Germany, 2024', { exact: true }).waitFor({ state: 'detached' })
})
