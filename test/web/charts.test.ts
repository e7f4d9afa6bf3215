import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { ownPage } from '../../src/server/page/built-page.ts'
import { until } from '../support/waiting.ts'
import {
  assertAccessible,
  assertNoSidewaysScroll,
  browserTests,
  colourRules,
  isWhole,
} from './support/browser.ts'

/** The charts by themselves, under the policy of the page. */
const { test } = browserTests({
  ...ownPage,
  sources: [
    'src/web/charts',
    'src/web/engine',
    'src/web/inputs',
    'src/web/results',
    'src/web/workspace',
    'src/web/format',
    'src/web/ui',
    'src/web/build',
    'src/web/public',
    'src/engine',
    'src/contract',
    'examples',
    'test/web/charts',
    'package-lock.json',
  ],
  program: 'test/web/charts/build.ts',
  cache: '.cache/web-charts',
})

const cost = (page: Page) => page.getByRole('figure', { name: /^LCOP \d/ })

const widths = [320, 768, 1440]
/** The short form has all rules at one width, and those of colours in the dark; the long one, `npm run test:screens`, all at each. */
const auditsOf = {
  light: { at: isWhole ? widths : [320], rules: undefined },
  dark: { at: isWhole ? widths : [1440], rules: isWhole ? undefined : colourRules },
}

for (const theme of ['light', 'dark'] as const) {
  const { at, rules } = auditsOf[theme]
  for (const width of theme === 'light' ? widths : at) {
    test(`axe finds nothing in the charts, ${theme}, ${width} px, and nothing of them is cut off`, async (open) => {
      const page = await open(`/?theme=${theme}`, { width })
      await cost(page).locator('svg').waitFor()
      await assertNoSidewaysScroll(page, `${width} px`)
      // Words are placed anew once their letters have come.
      const isInPlace = async () => (await page.evaluate(textsOutOfPlace)).length === 0
      await until(isInPlace, `all words are in their place at ${width} px`)
      if (!at.includes(width)) return
      await assertAccessible(page, `${width} px, ${theme}`, rules)
      await page.getByRole('button', { name: 'Table: What a tonne costs' }).click()
      await assertAccessible(page, `the table at ${width} px, ${theme}`, rules)
    })
  }
}

test('a case without prices says in each chart what does not exist, and why', async (open) => {
  const page = await open('/?case=unsold')
  await page.getByRole('figure').first().waitFor()
  await assertAccessible(page, 'a case without prices')
  assert.match(await page.locator('main').innerText(), /No discounted payback: The cash flows never pay/)
})

test('marks are one stop of Tab; arrows, Home and End move among them, and Enter opens one', async (open) => {
  const page = await open('/')
  const marks = cost(page).getByRole('button', { name: /USD\/t$/ })
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await marks.first().focus()
  const first = await focused()
  await page.keyboard.press('ArrowDown')
  assert.match(String(await focused()), /^Hydrogen 226\.8 /)
  await page.keyboard.press('Home')
  assert.equal(await focused(), first)
  await page.keyboard.press('End')
  assert.match(String(await focused()), /^LCOP /)
  await page.keyboard.press('Enter')
  assert.equal(await page.getByRole('status').first().textContent(), `cost ${(await marks.count()) - 1}`)
  await page.keyboard.press('Tab')
  assert.equal(await focused(), 'Table: Cash flow')
  await page.keyboard.press('Shift+Tab')
  assert.match(String(await focused()), /^LCOP /)
})

test('the table has the digits that matter, and Copy gives all of them to a spreadsheet', async (open) => {
  const page = await open('/')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Table: What a tonne costs' }).click()
  const table = cost(page).getByRole('table')
  assert.equal(await table.getByRole('columnheader').first().getAttribute('scope'), 'col')
  const row = table.getByRole('row').filter({ hasText: 'Hydrogen' })
  assert.equal(await row.getByRole('rowheader').getAttribute('scope'), 'row')
  assert.equal(await row.getByRole('cell').first().textContent(), '226.80')
  await page.getByRole('button', { name: 'Copy: What a tonne costs' }).click()
  await cost(page).getByText('Copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(copied, /^Part\tUSD\/t\tShare\n/)
  assert.match(copied, /\nHydrogen\t226\.8\t0\.139/)
  assert.match(copied, /\nFixed capital\t65\.9844308115655/)
})

test('an SVG stands by itself: title, unit, citation, light colours, nothing of the page', async (open) => {
  const page = await open('/?theme=dark')
  const svg = (await downloaded(page, 'SVG: What a tonne costs')).toString('utf8')
  assert.match(svg, />What a tonne costs<\/text>/)
  assert.match(svg, />USD\/t of liquid fuel; the parts add up to the whole<\/text>/)
  assert.match(svg, />SAFAPAC, examples\/hefa-usa-500\.json<\/text>/)
  assert.match(svg, /fill="rgb\(31, 102, 176\)"/)
  const { citation, columns, rows } = JSON.parse(/<metadata>(.*?)<\/metadata>/s.exec(svg)?.[1] ?? '')
  assert.deepEqual([citation, columns[1]], ['SAFAPAC, examples/hefa-usa-500.json', 'USD/t'])
  // All digits, of which a copy has fifteen.
  const [capital] = rows.find(({ head }: { head: string }) => head === 'Fixed capital').cells
  assert.equal(capital.toPrecision(15), '65.9844308115655')
  assert.doesNotMatch(svg, /var\(|class=|tabindex|style/)
})

test('a PNG has the size of the picture twice and is not empty', async (open) => {
  const page = await open('/', { width: 390 })
  const png = await downloaded(page, 'PNG: What a tonne costs')
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG')
  assert.match(png.toString('latin1'), /iTXtData\0{5}[^\0]+\t/, 'its numbers are in it')
  const width = Number(await cost(page).locator('svg').getAttribute('width'))
  assert.equal(png.readUInt32BE(16), (width + 32) * 2)
  assert.ok(png.length > 5_000)
})

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path())
}

/** Texts of drawings that leave their drawing, or lie on each other. */
function textsOutOfPlace(): string[] {
  const overlap = (from: number, to: number, otherFrom: number, otherTo: number) =>
    Math.min(to, otherTo) - Math.max(from, otherFrom)
  const lieOn = (a: DOMRect, b: DOMRect) =>
    overlap(a.left, a.right, b.left, b.right) > 1 && overlap(a.top, a.bottom, b.top, b.bottom) > 6
  return [...document.querySelectorAll('svg')].flatMap((svg) => {
    const place = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      said: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    const outside = texts.filter(({ box }) => box.left < place.left - 1 || box.right > place.right + 1)
    const covered = texts.filter(({ box }, i) => texts.slice(i + 1).some((other) => lieOn(box, other.box)))
    return [
      ...outside.map(({ said }) => `${said} is outside`),
      ...covered.map(({ said }) => `${said} is covered`),
    ]
  })
}
