import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { until } from '../support/waiting.ts'
import { assertAccessible, browserTests } from './support/browser.ts'
import { hasFocus } from './support/keys.ts'

const { test } = browserTests()
const plant = '/try/hefa-uco-usa'

/** Its name goes on with what it was, once it is something else. */
const box = (page: Page, name: string) => page.getByRole('textbox', { name })
const named = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Name of ${name}`, exact: true })
const find = (page: Page) => page.getByRole('searchbox', { name: 'Find an input' })
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' })

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

const isOrdered = (page: Page) => page.getByRole('combobox', { name: 'By effect on' }).waitFor()

test('a column of 1 to 12 cells fills the rows below as one step of undoing', async (open) => {
  const page = await open(plant)
  await isOrdered(page)
  const before = await pointers(page)
  const first = page.locator(`input[data-pointer="${before[0]?.[0]}"]`)
  for (const count of [2, 3, 7, 12]) {
    await first.focus()
    await paste(page, Array.from({ length: count }, (_, i) => `${i + 11}`).join('\n'))
    await page.waitForSelector(`input[data-pointer="${before[0]?.[0]}"][value="11"]`)
    const after = await pointers(page)
    assert.deepEqual(
      after.map(([, value]) => value),
      before.map(([, value], i) => (i < count ? String(i + 11) : value)),
    )
    await undo(page).click()
    await page.waitForSelector(`input[data-pointer="${before[0]?.[0]}"][value="${before[0]?.[1]}"]`)
    assert.deepEqual(await pointers(page), before)
  }
})

test('key inputs stand in the order of what they move, and stay there while somebody works', async (open) => {
  const page = await open(plant)
  await isOrdered(page)
  const order = async () => (await pointers(page)).map(([pointer]) => pointer)
  const byCost = await order()
  // Price and consumption of the feedstock move the cost of HEFA most, and its own price does not move it.
  assert.deepEqual(byCost.slice(0, 2).toSorted(), ['/feedstocks/0/consumptionRatio', '/feedstocks/0/price'])
  await box(page, 'UCO, price').fill('1')
  await box(page, 'UCO, price').press('Enter')
  await page.getByRole('button', { name: /^Net present value/ }).click()
  assert.deepEqual(await order(), byCost)
  await page.getByRole('combobox', { name: 'By effect on' }).selectOption({ label: 'Net present value' })
  const byValue = await order()
  assert.deepEqual(byValue.toSorted(), byCost.toSorted())
  assert.equal(byValue[0], '/products/0/price')
  await page.getByRole('tab', { name: 'All' }).click()
  await page.getByRole('tab', { name: 'Key' }).click()
  assert.deepEqual(await order(), byValue)
})

test('an input without effect is dimmed with the reason, and can still be changed', async (open) => {
  const page = await open(plant)
  await find(page).fill('loan term')
  await box(page, 'Loan term').first().fill('12')
  await box(page, 'Loan term').first().press('Enter')
  await page
    .getByText('Interest rate is not given and Debt share is not given, so it changes nothing.')
    .waitFor()
  const row = page.locator('[data-idle]')
  assert.equal(await row.count(), 1)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await assertAccessible(page, `an input without effect, ${colorScheme}`)
  }
  await box(page, 'Loan term').first().fill('13')
  assert.equal(await box(page, 'Loan term').first().inputValue(), '13')
  await find(page).fill('debt share')
  await box(page, 'Debt share').first().fill('60%')
  await box(page, 'Debt share').first().press('Enter')
  await find(page).fill('interest')
  await box(page, 'Interest').first().fill('8%')
  await box(page, 'Interest').first().press('Enter')
  await find(page).fill('loan term')
  await page.locator('[data-idle]').waitFor({ state: 'detached' })
})

test('a value is filled down its list by Ctrl+D or a button, and a year to the end, each as one step', async (open) => {
  const page = await open(plant)
  await page.getByRole('tab', { name: 'All' }).click()
  await page.getByText('Feedstocks', { exact: true }).click()
  for (const name of ['UCO', 'UCO', 'UCO']) {
    await page.getByRole('button', { name: `Duplicate ${name}`, exact: true }).click()
  }
  await named(page, 'UCO 4').waitFor()
  const prices = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[data-pointer$="/price"]')].map(
        ({ value }) => value,
      ),
    )
  await box(page, 'Price').first().fill('800')
  await page.keyboard.press('Control+d')
  const arePrices = (wanted: readonly string[]) =>
    until(async () => JSON.stringify(await prices()) === JSON.stringify(wanted), wanted.join())
  await arePrices(['800', '800', '800', '800'])
  await undo(page).click()
  await arePrices(['800', '930', '930', '930'])
  await page.getByRole('button', { name: 'Fill Price down the list' }).first().click()
  await arePrices(['800', '800', '800', '800'])
  await page.getByText('Feedstocks', { exact: true }).click()

  await find(page).fill('spending')
  const years = page.locator('input[data-year]')
  const add = page.getByRole('button', { name: /^Add a year to/ }).first()
  while ((await years.count()) < 4) await add.click()
  await years.nth(1).fill('0.25')
  await page.keyboard.press('Control+d')
  const values = () => years.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  await until(async () => (await values()).slice(1).join() === '0.25,0.25,0.25', 'the later years are filled')

  await find(page).fill('UCO price')
  await page.getByRole('button', { name: 'Give UCO, price by year' }).click()
  await box(page, 'UCO, price, Year 1').focus()
  await paste(page, '930\t950\t990')
  await until(async () => (await values()).join() === '930,950,990', 'a row of a spreadsheet is a table')
  const after = page.getByRole('combobox', { name: 'UCO, price, after the last value' })
  await after.selectOption('it rises with its kind')
  await page.getByRole('button', { name: 'One number instead of a table for UCO, price' }).click()
  await until(async () => (await box(page, 'UCO, price').inputValue()) === '930', 'one number for all years')
})

test('yields of the fuels show their sum, and the rest is shared out', async (open) => {
  const page = await open(plant)
  await page.getByRole('tab', { name: 'All' }).click()
  await page.getByText('Products', { exact: true }).click()
  await page.getByText('Fuel yields: sum 1.00').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Share out the rest' }).count(), 0)
  const yields = page.locator('input[data-pointer="/products/0/yield"]')
  const before = await yields.inputValue()
  await yields.fill('0.5')
  await yields.press('Enter')
  const ofBefore = page.getByText('Results are of the last valid inputs').filter({ visible: true })
  await ofBefore.waitFor()
  await page.getByText(/^The yields of the fuels must sum to 1/).waitFor()
  await page.getByRole('button', { name: 'Share out the rest' }).click()
  await page.getByText('Fuel yields: sum 1.00').waitFor()
  await ofBefore.waitFor({ state: 'detached' })
  await undo(page).click()
  await undo(page).click()
  assert.equal(await yields.inputValue(), before)
})

for (const [title, what, first] of [
  ['Feedstocks', 'feedstock', 'UCO'],
  ['Utilities', 'utility', undefined],
  ['Products', 'product', undefined],
  ['Policies', 'policy', undefined],
] as const) {
  test(`as many ${title.toLowerCase()} as are wanted are added, copied, moved and had back`, async (open) => {
    const page = await open(plant)
    await page.getByRole('tab', { name: 'All' }).click()
    await page.getByText(title, { exact: true }).click()
    const names = () =>
      page
        .getByRole('textbox', { name: /^Name of / })
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
    const added = `New ${what}`
    const before = await names()
    if (first !== undefined) assert.equal(before[0], first)
    await page.getByRole('button', { name: `Add ${what}` }).click()
    await named(page, added).waitFor()
    await page.getByRole('button', { name: `Duplicate ${added}`, exact: true }).click()
    await named(page, `${added} 2`).waitFor()
    assert.deepEqual(await names(), [...before, added, `${added} 2`])
    await page.getByRole('button', { name: `Move ${added} down`, exact: true }).click()
    assert.deepEqual(await names(), [...before, `${added} 2`, added])
    await page.getByRole('button', { name: `Remove ${added}`, exact: true }).click()
    await named(page, added).waitFor({ state: 'detached' })
    await page.getByText(`${added} is removed.`).hover()
    await page.locator('body').getByRole('button', { name: 'Undo' }).last().click()
    await named(page, added).waitFor()
    assert.deepEqual(await names(), [...before, `${added} 2`, added])
  })
}

test('a utility is counted by mass instead of by energy once its heating value is given', async (open) => {
  const page = await open(plant)
  const cost = page.getByRole('button', { name: /^Levelized cost/ })
  await cost.waitFor()
  const before = await cost.innerText()
  await find(page).fill('electricity price')
  const units = page.getByRole('combobox', { name: /^Unit of electricity, price/i })
  await units.selectOption('USD/t')
  const question = page.getByRole('group', { name: /^To count electricity by mass/i })
  await question.getByRole('button', { name: 'Leave it' }).click()
  await question.waitFor({ state: 'detached' })
  await units.selectOption('USD/t')
  const heatingValue = box(page, 'Lower heating value of')
  await until(() => hasFocus(heatingValue), 'the question has the focus')
  await page.keyboard.type('50')
  await assertAccessible(page, 'the question of a heating value')
  await question.getByRole('button', { name: 'Convert' }).click()
  await until(async () => (await units.inputValue()) === 'USD/t', 'the price is per mass')
  assert.equal(await cost.innerText(), before)
  await undo(page).click()
  await until(async () => (await units.inputValue()) !== 'USD/t', 'the price is per energy again')
})

test('a unit for which the density is missing says what is missing', async (open) => {
  const page = await open(plant)
  await page.getByRole('combobox', { name: 'Unit of UCO, price' }).selectOption('USD/m3')
  await page.getByText(/needs the density of the feedstock/).waitFor()
  assert.equal(await page.getByRole('combobox', { name: 'Unit of UCO, price' }).inputValue(), 'USD/t')
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
