import assert from 'node:assert/strict'
import { finder, openPalette } from '../../tools/screens/palette.ts'
import { until } from '../support/waiting.ts'
import { browserTests } from './support/browser.ts'
import { awaitKeys, hasFocus, openWithKeys, price } from './support/keys.ts'

const tests = browserTests()
const { test } = tests

test('the palette follows the pattern of a combobox: arrows point, Enter takes, Escape gives the focus back', async (open) => {
  const page = await open('/sign-in')
  await awaitKeys(page)
  await page.getByLabel('E-mail address').focus()
  await openPalette(page)
  const options = page.getByRole('option')
  await options.first().waitFor()
  const pointed = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant')
      return id ? document.getElementById(id)?.textContent : null
    })
  const pointsTo = async (place: number) => {
    const text = await options.nth(place).textContent()
    await until(async () => (await pointed()) === text, `the option ${place} is pointed at`)
  }
  await pointsTo(0)
  await page.keyboard.press('ArrowDown')
  await pointsTo(1)
  await page.keyboard.press('ArrowUp')
  await pointsTo(0)
  await page.keyboard.type('no such thing')
  await page.getByText('Nothing is called so.').first().waitFor()
  await page.keyboard.press('Escape')
  await finder(page).waitFor({ state: 'detached' })
  await until(() => hasFocus(page.getByLabel('E-mail address')), 'the focus is back')
  await openPalette(page)
  await page.keyboard.type('keys')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Keys', level: 1 }).waitFor()
})

test('what is typed right after the key that opens the palette goes into the palette', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  await price(page).waitFor()
  // Keys are there, and the palette has yet to be loaded.
  await until(async () => {
    await page.keyboard.press('2')
    return page.url().includes('view=cashflow')
  }, 'a key does something')
  await price(page).focus()
  const before = await page.locator('input:focus').inputValue()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('12 price')
  await until(async () => (await finder(page).inputValue()) === '12 price', 'the palette has all letters')
  await page.keyboard.press('Escape')
  assert.equal(await price(page).inputValue(), before)
})

test('the palette leads to an input, a number and an action of what is open', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  await price(page).waitFor()
  const take = async (typed: string) => {
    await openPalette(page)
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await finder(page).waitFor({ state: 'detached' })
  }
  await take('wacc')
  await page.locator('input[data-pointer="/economics/discountRate"]:focus').waitFor()
  await take('lcop')
  await page.waitForURL(/why=/)
  await take('find an input')
  await page.locator('#find-input:focus').waitFor()
  await price(page).focus()
  await price(page).fill('1,000')
  await price(page).press('Enter')
  await price(page).focus()
  await take('set to')
  await page.locator('input[data-pointer="/feedstocks/0/price"][value="930"]').waitFor()
})

test('the palette finds projects of whoever is signed in, and the menu of a scenario opens it', async (open) => {
  const page = await openWithKeys(tests, open, 'palette')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'More' }).click()
  assert.match(await page.getByRole('menuitem', { name: /^Keep result/ }).innerText(), /K$/)
  await page.getByRole('menuitem', { name: /^Find anything/ }).click()
  await finder(page).waitFor()
  await page.locator('[role="combobox"]:focus').waitFor()
  await page.keyboard.type('plant')
  await page.getByRole('option', { name: /^Plant \d+ ?Project$/ }).waitFor()
})
