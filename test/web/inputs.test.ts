import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { until } from '../support/waiting.ts'
import { assertAccessible, assertNoSidewaysScroll, browserTests } from './support/browser.ts'

const { test } = browserTests()
const plant = '/try/hefa-uco-usa'

/** Its name goes on with what it was, once it is something else. */
const box = (page: Page, name: string) => page.getByRole('textbox', { name })
const named = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Name of ${name}`, exact: true })
const find = (page: Page) => page.getByRole('searchbox', { name: 'Find an input' })
const hasFocus = (element: Locator) => element.evaluate((each) => each === document.activeElement)
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

/** Pastes text into the box that has the focus, as a spreadsheet puts it on the clipboard. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)

const pointers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('section[aria-label="Inputs"] input[data-pointer]')].map(
      ({ dataset, value }) => [dataset.pointer, value],
    ),
  )

test('numbers are typed as in a spreadsheet, and what is unclear is said', async (open) => {
  const page = await open(plant)
  const price = box(page, 'UCO, price')
  for (const [typed, shown] of [
    ['1,040', '1,040'],
    ['1 041', '1,041'],
    ['=930*1.1', '1,023'],
    ['4e2', '400'],
    ['0.93 USD/kg', '0.93'],
  ] as const) {
    await price.fill(typed)
    await price.press('Enter')
    await page.waitForSelector(`input[data-pointer="/feedstocks/0/price"][value="${shown}"]`)
  }
  assert.equal(await page.getByRole('combobox', { name: 'Unit of UCO, price' }).inputValue(), 'USD/kg')
  await price.fill('1,04')
  await page.getByText('“1,04” can be 1.04 or 104; write one of these.').waitFor()
  await price.press('Escape')
  assert.equal(await price.inputValue(), '0.93')
})

test('inputs are found by other names, and Enter leads into the box', async (open) => {
  const page = await open(plant)
  await page.getByRole('tab', { name: 'Key' }).waitFor()
  // What keys do is loaded after the first numbers.
  await until(async () => {
    if (await hasFocus(find(page))) return true
    await page.keyboard.press('/')
    return false
  }, 'the search has the focus')
  await page.keyboard.type('WACC')
  await box(page, 'Plant capacity').waitFor({ state: 'detached' })
  await box(page, 'Discount rate').waitFor()
  await page.keyboard.press('Enter')
  await until(() => hasFocus(box(page, 'Discount rate')), 'the box that was found has the focus')
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  assert.equal(await box(page, 'Discount rate').inputValue(), '9')
  await find(page).fill('no such thing')
  await page.getByText('No input is called “no such thing”.').waitFor()
})

test('a column of 1 to 12 cells fills the rows below as one step of undoing', async (open) => {
  const page = await open(plant)
  await box(page, 'Plant capacity').waitFor()
  const before = await pointers(page)
  for (const count of [2, 3, 7, 12]) {
    await box(page, 'Plant capacity').focus()
    await paste(page, Array.from({ length: count }, (_, i) => `${i + 11}`).join('\n'))
    await page.waitForSelector('input[data-pointer="/plant/capacity"][value="11"]')
    const after = await pointers(page)
    assert.deepEqual(
      after.map(([, value]) => value),
      before.map(([, value], i) => (i < count ? String(i + 11) : value)),
    )
    await undo(page).click()
    await page.waitForSelector(`input[data-pointer="/plant/capacity"][value="${before[0]?.[1]}"]`)
    assert.deepEqual(await pointers(page), before)
  }
})

test('as many feedstocks as are wanted are added, named, duplicated and taken away', async (open) => {
  const page = await open(plant)
  await page.getByRole('tab', { name: 'All' }).click()
  await page.getByText('Feedstocks', { exact: true }).click()
  await page.getByRole('button', { name: 'Duplicate UCO' }).click()
  const name = named(page, 'UCO 2')
  await name.fill('Tallow')
  await name.press('Enter')
  await named(page, 'Tallow').waitFor()
  await page.getByRole('button', { name: 'Remove UCO' }).click()
  await named(page, 'UCO').waitFor({ state: 'detached' })
  await undo(page).click()
  await named(page, 'UCO').waitFor()
  await page.getByRole('button', { name: 'Add feedstock' }).click()
  await named(page, 'New feedstock').waitFor()
})

test('what was changed is listed with the way back, and an input tells where it is from', async (open) => {
  const page = await open(plant)
  await box(page, 'UCO, price').fill('800')
  await page.getByRole('tab', { name: 'Changed' }).click()
  await page.getByRole('button', { name: 'About UCO, price' }).click()
  await page.getByRole('dialog', { name: 'UCO, price' }).getByText('Source', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Set UCO, price to its default' }).click()
  await page.getByText('Nothing differs from the baseline.').waitFor()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`all inputs are accessible and fit, ${colorScheme}`, async (open) => {
    for (const width of [360, 1440]) {
      const page = await open(plant, { width, colorScheme })
      await page.getByRole('tab', { name: 'All' }).click()
      for (const title of ['Plant', 'Products', 'Debt', 'Construction and start-up'])
        await page.getByText(title, { exact: true }).first().click()
      await assertAccessible(page, `all inputs ${colorScheme} ${width}`)
      await assertNoSidewaysScroll(page, 'all inputs')
    }
  })
}
