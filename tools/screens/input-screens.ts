import type { Page } from 'playwright-core'
import { openPalette } from './palette.ts'
import { plant, pressed, type Shot, tab, typed } from './shot.ts'

/** Does what the palette finds by a name. */
const found =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await openPalette(page)
    await page.getByRole('combobox', { name: 'Find anything' }).fill(name)
    await page.keyboard.press('Enter')
  }

/** An amount of another currency and year, with what it needs to become dollars of the year of the analysis. */
async function inOtherMoney(page: Page): Promise<void> {
  await typed('UCO, price', '700 EUR/t of 2014')(page)
  await found('Currencies and years')(page)
  const dialog = page.getByRole('dialog', { name: 'Currencies and years of money' })
  await dialog.getByLabel('Year of the analysis').fill('2023')
  await dialog.getByRole('button', { name: 'Set the year' }).click()
  await dialog.getByRole('combobox', { name: 'Year', exact: true }).first().selectOption('2014')
  await dialog.getByRole('button', { name: 'Add the rate: 1.3297 USD/EUR' }).click()
  await dialog.getByRole('button', { name: 'Add CPI-U' }).click()
  await dialog.getByText('What is converted').waitFor()
}

/** A price that is another one in some years. */
async function byYear(page: Page): Promise<void> {
  await pressed('Give UCO, price by year')(page)
  await page.getByLabel('UCO, price, year of the first value').waitFor()
}

const toSuppliers = async (page: Page): Promise<void> => {
  await tab('All')(page)
  await page.locator('summary', { hasText: /^Feedstocks/ }).click()
  await pressed('From another scenario…')(page)
  await page.getByRole('dialog', { name: 'Who supplies UCO' }).waitFor()
}

const toPlaces = async (page: Page): Promise<void> => {
  await found('Location and prices of energy')(page)
  const dialog = page.getByRole('dialog', { name: 'Location and prices of energy' })
  await dialog.getByLabel('Place').selectOption('Texas')
  await dialog.getByRole('button', { name: /^Fill in / }).waitFor()
}

const inTexas = async (page: Page): Promise<void> => {
  await toPlaces(page)
  await pressed(/^Fill in \d/)(page)
  await tab('Changed')(page)
  await page.getByText('of Texas, 2021').first().waitFor()
}

/** What is told of inputs besides a number. */
export const inputShots: readonly Shot[] = [
  {
    name: 'place',
    title: 'What is published of a place',
    path: plant,
    as: 'guest',
    act: toPlaces,
  },
  { name: 'place-filled', title: 'A plant in Texas', path: plant, as: 'guest', act: inTexas },
  { name: 'by-year', title: 'A price by year', path: plant, as: 'guest', act: byYear },
  { name: 'money', title: 'Currencies and years of money', path: plant, as: 'guest', act: inOtherMoney },
  {
    name: 'supply',
    title: 'Who supplies a feedstock',
    path: '/scenarios/$scenario',
    as: 'member',
    act: toSuppliers,
  },
]
