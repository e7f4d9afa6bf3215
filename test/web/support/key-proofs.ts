import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { partKeys } from '../../../src/web/actions/part-keys.ts'
import { finder } from '../../../tools/screens/palette.ts'
import { until } from '../../support/waiting.ts'
import { price, standNowhere } from './keys.ts'

const priceIs = (page: Page, value: string) =>
  page.locator(`input[data-pointer="/feedstocks/0/price"][value="${value}"]`).first().waitFor()
const number = (page: Page, name: string) => page.locator(`[data-number="${name}"]`)
const whyColumns = (page: Page) => page.locator('[data-part="why column"]')
const cells = (page: Page) => page.getByRole('region', { name: 'Cash flow by year' }).getByRole('cell')
const said = (page: Page, text: RegExp) => page.getByText(text).last().waitFor()
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function type(page: Page, value: string): Promise<void> {
  await price(page).fill(value)
  await price(page).press('Enter')
  await standNowhere(page)
}

async function openWhy(page: Page): Promise<void> {
  await number(page, 'lcop').focus()
  await page.keyboard.press('Enter')
  await whyColumns(page).first().waitFor()
}

async function closeWhy(page: Page): Promise<void> {
  await standNowhere(page)
  await page.keyboard.press('Escape')
  await whyColumns(page).first().waitFor({ state: 'detached' })
}

const goesTo = (address: RegExp) => async (page: Page, press: () => Promise<void>) => {
  await press()
  await page.waitForURL(address)
  await page.goBack()
  await price(page).waitFor()
}

const opensView = (place: number) => async (page: Page, press: () => Promise<void>) => {
  const tab = page.getByRole('tablist', { name: 'Views of the results' }).getByRole('tab').nth(place)
  await press()
  await until(async () => (await tab.getAttribute('aria-selected')) === 'true', 'the view is chosen')
}

type Proof = (page: Page, press: () => Promise<void>) => Promise<void>

/** Longer than a message stays. */
const messageMilliseconds = 9_000

/** What each action is seen to do, by its name: it begins with the focus nowhere. */
export const proofs: Readonly<Record<string, Proof>> = {
  async 'find-input'(page, press) {
    await press()
    await page.locator('#find-input:focus').waitFor()
  },
  async palette(page, press) {
    await press()
    await finder(page).waitFor()
    await page.keyboard.press('Escape')
    await finder(page).waitFor({ state: 'detached' })
  },
  async undo(page, press) {
    await type(page, '1000')
    await type(page, '1010')
    await press()
    await priceIs(page, '1,000')
  },
  async redo(page, press) {
    await type(page, '1020')
    await page.keyboard.press('Control+z')
    await press()
    await priceIs(page, '1,020')
  },
  async 'fill-down'(page, press) {
    const inputs = page.locator('[data-part="inputs"]')
    await inputs.getByRole('tab', { name: /^All/ }).click()
    await inputs.getByText('Feedstocks', { exact: true }).click()
    await inputs.getByRole('button', { name: 'Duplicate UCO', exact: true }).click()
    const prices = inputs.locator('[data-pointer^="/feedstocks/"][data-pointer$="/price"]')
    await prices.nth(1).waitFor()
    await prices.first().fill('990')
    await press()
    await until(async () => (await prices.nth(1).inputValue()) === '990', 'the price is filled down')
    await inputs.getByRole('tab', { name: /^Key/ }).click()
  },
  async save(page, press) {
    // What is on its way is waited for first, and messages come one after the other.
    const said = page.getByText(/^Saved already, \d\d:\d\d$/).last()
    await until(async () => {
      await press()
      return said.waitFor({ timeout: messageMilliseconds }).then(
        () => true,
        () => false,
      )
    }, 'everything was saved already')
  },
  async 'open-why'(page, press) {
    await number(page, 'npv').focus()
    await press()
    await page.waitForURL(/at=npv&why=/)
    await closeWhy(page)
  },
  async 'made-from'(page, press) {
    await openWhy(page)
    await press()
    await page.locator('[data-relation="made from"] button:focus').waitFor()
    await closeWhy(page)
  },
  async 'used-in'(page, press) {
    await openWhy(page)
    await page.locator('[data-relation="made from"] button').first().click()
    await whyColumns(page).nth(1).waitFor()
    await press()
    await page.locator('[data-relation="used in"] button:focus').waitFor()
    await closeWhy(page)
  },
  async 'copy-value'(page, press) {
    await number(page, 'lcop').focus()
    await press()
    await said(page, /^\d{4}\.\d+ is copied\.$/)
    assert.match(await copied(page), /^\d{4}\.\d{6,}$/)
  },
  'view-results': opensView(0),
  'view-cashflow': opensView(1),
  'view-carbon': opensView(2),
  'view-sensitivity': opensView(3),
  'view-balance': opensView(4),
  'view-sure': opensView(5),
  async 'keep-result'(page, press) {
    await press()
    await said(page, /^The result is kept\.$/)
  },
  compare: goesTo(/\/compare\?s=scn/),
  history: goesTo(/\/history$/),
  assumptions: goesTo(/\/assumptions$/),
  async share(page, press) {
    const dialog = page.getByRole('dialog', { name: 'Share a result' })
    await press()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  },
  async baseline(page, press) {
    await press()
    await page.locator('select:focus').waitFor()
    assert.ok((await page.locator('select:focus option').count()) > 1, 'What was kept can be chosen.')
  },
  keys: goesTo(/\/help\/keys$/),
  async close(page, press) {
    await openWhy(page)
    await press()
    await whyColumns(page).first().waitFor({ state: 'detached' })
    await page.keyboard.press('2')
    await cells(page).first().focus()
    await press()
    await page.locator('td:focus').waitFor({ state: 'detached' })
  },
}

const focusedPointer = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.pointer)
const focusedNumber = (page: Page) => page.locator('button:focus').getAttribute('data-number')
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

/** The same for keys that parts answer themselves: each key of a part, in the order of the list, and what the focus is on then. */
export const partProofs: Readonly<Record<keyof typeof partKeys, (page: Page) => Promise<void>>> = {
  async box(page) {
    await price(page).focus()
    await page.keyboard.press('Enter')
    const next = await focusedPointer(page)
    assert.notEqual(next, '/feedstocks/0/price')
    await page.keyboard.press('Shift+Enter')
    assert.equal(await focusedPointer(page), '/feedstocks/0/price')
    const was = await price(page).inputValue()
    await page.keyboard.press('ArrowUp')
    const stepped = await price(page).inputValue()
    assert.ok(Number(stepped.replace(',', '')) > Number(was.replace(',', '')))
    await page.keyboard.press('ArrowDown')
    await priceIs(page, was)
    await page.keyboard.press('F2')
    await page.keyboard.type('5')
    assert.equal(await price(page).inputValue(), `${was}5`)
    await page.keyboard.press('Escape')
    assert.equal(await price(page).inputValue(), was)
    await page.keyboard.press('Tab')
    assert.equal(await focusedPointer(page), undefined)
    await page.getByRole('slider', { name: /^UCO, price/ }).focus()
    await page.keyboard.press('F2')
    assert.equal(await focusedPointer(page), '/feedstocks/0/price')
    await page.getByRole('slider', { name: /^UCO, price/ }).focus()
    await page.keyboard.type('987')
    assert.equal(await price(page).inputValue(), '987')
  },
  async number(page) {
    await number(page, 'lcop').focus()
    for (const [key, name] of [
      ['ArrowRight', 'mfsp'],
      ['ArrowDown', 'npv'],
      ['ArrowLeft', 'mfsp'],
      ['ArrowUp', 'lcop'],
      ['End', 'abatementCost'],
      ['Home', 'lcop'],
    ] as const) {
      await page.keyboard.press(key)
      assert.equal(await focusedNumber(page), name)
      await page.waitForURL(new RegExp(`at=${name}`))
    }
  },
  async why(page) {
    await openWhy(page)
    await page.keyboard.press('Control+[')
    await page.keyboard.press('Enter')
    await whyColumns(page).nth(1).waitFor()
    await whyColumns(page).nth(1).getByRole('heading', { level: 3 }).first().focus()
    await page.keyboard.press('ArrowLeft')
    await page.locator('[data-relation="made from"] button:focus').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-relation="used in"] button:focus').waitFor()
    await closeWhy(page)
  },
  async cell(page) {
    await page.keyboard.press('2')
    const first = cells(page).first()
    await first.focus()
    const at = async (key: string) => {
      await page.keyboard.press(key)
      return page.evaluate(() => {
        const cell = document.activeElement as HTMLTableCellElement
        return [(cell.parentElement as HTMLTableRowElement).sectionRowIndex, cell.cellIndex]
      })
    }
    assert.deepEqual(await at('ArrowRight'), [0, 2])
    assert.deepEqual(await at('ArrowDown'), [1, 2])
    assert.deepEqual(await at('ArrowLeft'), [1, 1])
    assert.deepEqual(await at('ArrowUp'), [0, 1])
    assert.notDeepEqual(await at('End'), [0, 1])
    assert.deepEqual(await at('Home'), [0, 1])
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    assert.equal(await page.locator('td[data-selected]').count(), 4)
    await page.keyboard.press('Control+c')
    assert.match(await copied(page), /^-?\d[\d.]*\t-?\d[\d.]*\n-?\d[\d.]*\t-?\d[\d.]*$/)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('td[data-selected]').count(), 1)
    assert.equal(await focusedText(page).then(Boolean), true)
  },
}
