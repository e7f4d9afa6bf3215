import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserTests } from './support/browser.ts'
import { awaitKeys } from './support/keys.ts'

const { test } = browserTests()
const plant = '/try/hefa-uco-usa'

const views = ['results', 'cashflow', 'carbon', 'sensitivity', 'balance', 'sure'] as const
const tornado = (page: Page) => page.getByRole('figure', { name: /^LCOP is moved most by/ })

test('what moves the cost most follows an input, for any headline number, and a bar leads to its input', async (open) => {
  const page = await open(`${plant}?view=sensitivity`)
  await tornado(page).locator('svg').waitFor()
  const before = await tornado(page).getAttribute('aria-label')
  assert.match(before ?? '', /UCO, price −[\d.]+ to \+[\d.]+/)
  await page.getByRole('textbox', { name: 'UCO, price' }).fill('1860')
  await page.locator(`figure[aria-label^="LCOP"]:not([aria-label="${before}"])`).waitFor()
  await page.getByRole('combobox', { name: 'Of', exact: true }).selectOption({ label: 'Net present value' })
  await page.getByRole('figure', { name: /^NPV is moved most by/ }).waitFor()
  const bar = page.getByRole('figure', { name: /^NPV/ }).locator('[data-mark]').first()
  const name = /^(.+?) [−+]/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await bar.click()
  const focused = page.locator('input:focus')
  await focused.waitFor()
  assert.equal(
    await focused.evaluate((box: HTMLInputElement) => box.ariaLabelledByElements?.[0]?.textContent),
    name,
  )
})

test('break-even says how far the price of the feedstock may rise, and is zero there', async (open) => {
  const page = await open(`${plant}?view=sensitivity`)
  const sentence = page.getByText(/^UCO, price may rise to [\d,.]+ USD\/t/)
  await sentence.waitFor()
  const price = /rise to ([\d,.]+) USD/.exec((await sentence.textContent()) ?? '')?.[1] ?? ''
  await page.getByRole('textbox', { name: 'UCO, price' }).fill(price)
  await page
    .getByRole('button', { name: /^Net present value −?0\.\d+ MUSD|^Net present value −?\d\.\d+ MUSD/ })
    .waitFor()
  await page.getByRole('combobox', { name: 'Over' }).selectOption({ label: 'Jet, price' })
  await page.getByText(/^Jet, price (may|has to) (fall|rise) to/).waitFor()
})

test('views are opened by keys 1 to 6 and by Back, and the address has them', async (open) => {
  const page = await open(plant)
  await awaitKeys(page)
  for (const [i, view] of views.entries()) {
    await page.keyboard.press(String(i + 1))
    await page
      .locator(`[aria-label="Views of the results"] [role="tab"][aria-selected="true"]:nth-child(${i + 1})`)
      .waitFor()
    assert.equal(new URL(page.url()).searchParams.get('view'), view === 'results' ? null : view)
  }
  await page.getByRole('textbox', { name: 'UCO, price' }).fill('1')
  assert.equal(new URL(page.url()).searchParams.get('view'), 'sure')
  await page.goBack()
  await page
    .locator('[aria-label="Views of the results"] [role="tab"][aria-selected="true"]', {
      hasText: 'Balance',
    })
    .waitFor()
})

test('carbon names each scheme with its margin and how emissions are shared', async (open) => {
  const page = await open(`${plant}?view=carbon`)
  const card = page.getByRole('figure', { name: /^Carbon intensity \d/ })
  await card.getByText('Emissions are shared among the products by energy.').waitFor()
  await card.getByRole('button', { name: 'Table: Carbon against its limits' }).click()
  for (const scheme of ['CORSIA', 'RED', 'UK']) {
    await card
      .getByRole('rowheader', { name: new RegExp(scheme) })
      .first()
      .waitFor()
  }
})

test('the year table has every year, stays readable by its first column, and copies all digits', async (open) => {
  const page = await open(`${plant}?view=cashflow`, { permissions: ['clipboard-read', 'clipboard-write'] })
  const card = page.getByRole('region', { name: 'Cash flow by year' })
  await card.getByRole('columnheader', { name: '20', exact: true }).waitFor()
  const lifetime = page.getByRole('textbox', { name: /lifetime/i })
  await lifetime.fill('60')
  await card.getByRole('columnheader', { name: '60', exact: true }).waitFor({ state: 'attached' })
  const first = card.getByRole('rowheader', { name: 'Revenue' })
  const before = await first.boundingBox()
  await card.getByRole('columnheader', { name: '60', exact: true }).scrollIntoViewIfNeeded()
  assert.equal((await first.boundingBox())?.x, before?.x)
  await card.getByRole('button', { name: 'Copy: Cash flow by year' }).click()
  await card.getByText('Copied').waitFor()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  assert.equal(lines[0]?.split('\t').length, 62)
  assert.match(lines.find((line) => line.startsWith('Cash flow\t')) ?? '', /^Cash flow\t-\d+(\.\d+)?\t\d/)
})

test('whoever hears the page is told what has become of the selected number, once it is at rest', async (open) => {
  const page = await open(plant)
  const told = page.locator('[role="status"]').filter({ hasText: /^LCOP [\d,]+ USD\/t, up [\d,]+$/ })
  await page.getByRole('textbox', { name: 'UCO, price' }).fill('1040')
  await told.waitFor({ state: 'attached' })
  assert.equal(await told.count(), 1)
})

test('on a phone a tap on one of the three numbers chooses another, which stays', async (open) => {
  const page = await open(plant, { width: 390, hasTouch: true })
  await page.getByRole('combobox', { name: 'Shown here: Net present value' }).selectOption('irr')
  await page.reload()
  await page.getByRole('combobox', { name: 'Shown here: Rate of return' }).waitFor()
})
