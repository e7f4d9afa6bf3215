import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserTests } from './support/browser.ts'
import { awaitKeys } from './support/keys.ts'

const { test } = browserTests()

const cost = (page: Page) => page.getByRole('button', { name: /^Levelized cost/ })
const numberIn = async (page: Page) =>
  Number(/[\d,]+/.exec(String(await cost(page).textContent()))?.[0].replaceAll(',', ''))

test('a stranger moves the price of UCO on the first screen and sees the cost follow', async (open) => {
  const page = await open('/')
  await cost(page).waitFor()
  const before = await numberIn(page)
  const slider = page.getByRole('slider', { name: 'UCO, price' })
  await slider.focus()
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowRight')
  await cost(page).getByText('▲').waitFor()
  assert.ok((await numberIn(page)) > before)
  await page.getByText(/^was /).waitFor()
})

test('two actions lead to the result of another plant: the country, and the row', async (open) => {
  const page = await open('/')
  await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Malaysia' })
  await page.getByRole('link', { name: 'HEFA, UCO' }).click()
  await page.waitForURL('**/try/hefa-uco-malaysia')
  await page.getByRole('slider', { name: 'Plant capacity' }).waitFor()
  assert.ok((await numberIn(page)) > 0)
})

test('what is typed is calculated at once; what cannot be leaves the last results and says why', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const box = page.getByRole('textbox', { name: 'UCO, price' })
  await box.fill('=930*1.1')
  await page.getByText('was 930 USD/t').waitFor()
  await cost(page).getByText('▲').waitFor()
  const after = await numberIn(page)
  const lifetime = page.getByRole('textbox', { name: /lifetime/i })
  await lifetime.fill('-5')
  await page.getByText('Results are of the last valid inputs.').filter({ visible: true }).waitFor()
  assert.equal(await lifetime.getAttribute('aria-invalid'), 'true')
  assert.equal(await numberIn(page), after)
  await lifetime.press('Escape')
  await page
    .getByText('Results are of the last valid inputs.')
    .filter({ visible: true })
    .waitFor({ state: 'detached' })
})

test('a number opens down to the price, which is changed there, and Back closes what was opened', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const bar = page.getByRole('region', { name: 'Formula of the selected number' })
  await bar.getByRole('button', { name: 'Why?' }).click()
  for (const symbol of ['PV_cost', 'PV_F', 'C_F', 'p_F']) {
    await bar
      .getByRole('list', { name: 'Made from' })
      .last()
      .getByRole('button', { name: new RegExp(`^${symbol} `) })
      .click()
  }
  const knob = bar.getByRole('textbox', { name: /UCO, price/ })
  await knob.fill('1040')
  await cost(page).getByText('▲').waitFor()
  assert.equal(
    await page
      .getByRole('region', { name: 'Inputs' })
      .getByRole('textbox', { name: 'UCO, price' })
      .inputValue(),
    '1,040',
  )
  assert.match(page.url(), /why=PV_cost\.PV_F\.C_F\.p_F/)
  await page.goBack()
  await knob.waitFor({ state: 'detached' })
})

test('from an input somebody goes up to what it is used in, by keys alone', async (open) => {
  const page = await open('/try/hefa-uco-usa?why=PV_cost.PV_F.C_F.p_F')
  const bar = page.getByRole('region', { name: 'Formula of the selected number' })
  await bar.getByRole('textbox', { name: /UCO, price/ }).waitFor()
  await awaitKeys(page)
  await page.keyboard.press('Control+]')
  const users = bar.getByRole('list', { name: 'Used in' }).last().getByRole('button')
  await users.first().and(page.locator(':focus')).waitFor()
  await users.filter({ hasText: /^C_F / }).press('Enter')
  await page.waitForURL(/why=PV_cost\.PV_F\.C_F\.p_F\.C_F$/)
  await bar.getByRole('heading', { level: 3 }).last().and(page.locator(':focus')).waitFor()
  await page.keyboard.press('ArrowLeft')
  await bar.getByRole('list', { name: 'Made from' }).last().locator(':focus').waitFor()
  await page.keyboard.press('ArrowRight')
  await bar.getByRole('list', { name: 'Used in' }).last().locator(':focus').waitFor()
})

test('a plant that nobody knows is said to be none', async (open) => {
  const page = await open('/try/coal-usa')
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
})
