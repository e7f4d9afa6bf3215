import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserTests } from './support/browser.ts'

const { test } = browserTests()

const plant = '/try/hefa-uco-usa'

type Watched = typeof globalThis & { shifted: string[] }

/** Has the page tell, from its next loading on, what moves of its own accord, and how far. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number
      readonly sources: readonly { readonly node: Node | null }[]
    }
    const watched = globalThis as Watched
    watched.shifted = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const what = entry.sources.map(({ node }) =>
          (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80),
        )
        watched.shifted.push(`${entry.value}: ${what.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

test('nothing of a plant moves while it is loaded', async (open) => {
  for (const width of [390, 1440]) {
    const page = await open('/help/keys', { width })
    await watchShifts(page)
    await page.goto(new URL(plant, page.url()).href)
    await page.getByRole('combobox', { name: 'By effect on' }).waitFor()
    if (width === 1440) await page.getByRole('figure', { name: /is moved most by/ }).waitFor()
    await page.waitForLoadState('networkidle')
    assert.deepEqual(await page.evaluate(() => (globalThis as Watched).shifted), [], `${width} px`)
  }
})

/** Units whose text is wider than what shows it. */
const cutUnits = (page: Page) =>
  page.evaluate(() => {
    const ruler = document.createElement('span')
    ruler.style.cssText = 'position: absolute; white-space: nowrap'
    document.body.append(ruler)
    const units = document.querySelectorAll<HTMLElement>('select[aria-label^="Unit of"], span[title]')
    const cut = [...units].filter((each) => {
      if (!each.checkVisibility() || each.closest('[data-part="inputs"]') === null) return false
      const { font, paddingLeft, paddingRight } = getComputedStyle(each)
      ruler.style.font = font
      ruler.textContent = each instanceof HTMLSelectElement ? each.value : each.textContent
      const inner = each.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      return ruler.getBoundingClientRect().width > inner + 1
    })
    return cut.map((each) => (each instanceof HTMLSelectElement ? each.value : each.textContent))
  })

test('every unit is shown whole, on every width', async (open) => {
  const page = await open(plant)
  await page.getByRole('tab', { name: 'All' }).click()
  const sections = page.locator('[data-part="inputs"] details')
  await sections.first().waitFor()
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-part="inputs"] details'))
      each.setAttribute('open', '')
  })
  await page.getByText('Gas density').first().waitFor()
  for (const width of [390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    assert.deepEqual(await cutUnits(page), [], `${width} px`)
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    assert.equal(isWider, false, `${width} px`)
  }
})

test('a phone says beside the box that is typed in that the numbers are of before, and how they have moved', async (open) => {
  const page = await open(plant, { width: 390, height: 844 })
  const numbers = page.getByRole('group', { name: 'Headline results' }).filter({ visible: true })
  await page.getByRole('textbox', { name: 'UCO, price' }).fill('900')
  await numbers
    .getByText(/▼ −\d+/)
    .first()
    .waitFor()
  await page.getByRole('textbox', { name: 'Discount rate' }).fill('150')
  await numbers.getByText('Results are of the last valid inputs.').waitFor()
  await page.getByRole('textbox', { name: 'Discount rate' }).fill('8')
  await numbers.getByText('Results are of the last valid inputs.').waitFor({ state: 'detached' })
})

test('a guest with a phone finds every action in a menu', async (open) => {
  const page = await open(plant, { width: 390, height: 844, hasTouch: true })
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'Find anything' }).tap()
  await page.getByRole('combobox', { name: 'Find anything' }).fill('discount')
  await page.getByRole('option', { name: /^Discount rate/ }).tap()
  await page.locator('input[data-pointer="/economics/discountRate"]:focus').waitFor()
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('menuitem', { name: 'Validation' }).tap()
  await page.getByRole('heading', { name: 'Validation', level: 1 }).waitFor()
})
