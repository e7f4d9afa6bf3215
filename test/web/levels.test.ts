import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { capabilitiesOf } from '../../src/contract/access/capabilities.ts'
import { show } from '../../src/contract/access/outcome-view.ts'
import type { AccessLevel } from '../../src/contract/access-level.ts'
import { recalculate } from '../../src/web/engine/live.ts'
import { findPlant, type ReferenceData, startOf } from '../../src/web/engine/pathways.ts'
import { shown, withDecimals } from '../../src/web/format/numbers.ts'
import { unzipped } from '../workbook/read-workbook.ts'
import { browserTests } from './support/browser.ts'

const level: AccessLevel = 'CORE'
/** Guests see what a new account would. */
const { test, origin } = browserTests(undefined, { NEW_ACCOUNT_LEVEL: level })
const plant = 'hefa-uco-usa'

/** Every number below a node. */
function numbersIn(node: unknown): number[] {
  if (typeof node === 'number') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(numbersIn) : []
}

async function edition(): Promise<ReferenceData> {
  const read = async (path: string) =>
    (await fetch(`${origin()}/api/v1/reference-data/editions${path}`)).json()
  const [first] = (await read('')) as { edition: string }[]
  return (await read(`/${first?.edition}`)) as ReferenceData
}

/** What the plant gives and the level does not see, as a page might write it. */
async function withheldTexts(): Promise<string[]> {
  const data = await edition()
  const found = findPlant(data, plant)
  const start = found && startOf(data, found.pair, found.country)
  const { outcome } = recalculate(start?.inputs)
  assert.ok(outcome && start)
  const seen = new Set([...numbersIn(show(outcome, level)), ...numbersIn(start.inputs)].map(digitsOf))
  const { technoEconomics, financials } = outcome
  const withheld = numbersIn([
    technoEconomics.lcop,
    technoEconomics.totalOpex,
    technoEconomics.abatementCost,
    technoEconomics.lcopBreakdown,
    financials.npv,
    financials.mfsp,
    financials.irr,
    financials.cashFlows,
  ])
  const telling = withheld.filter((each) => digitsOf(each).length >= 4 && !seen.has(digitsOf(each)))
  assert.ok(telling.length > 40)
  const written = telling.flatMap((each) =>
    [each, each * 1e-6, each * 100].flatMap((value) => [
      shown(value, 'en-GB'),
      withDecimals(value, 1, 'en-GB'),
    ]),
  )
  // A short number may stand for anything.
  return [...new Set(written)].filter((text) => text.replaceAll(/\D/g, '').length >= 5)
}
const digitsOf = (value: number): string => String(Math.abs(value)).replaceAll(/\D/g, '').slice(0, 6)

const partsOf = async (page: Page): Promise<string> =>
  await page.evaluate(() => document.documentElement.outerHTML)

test('nothing that CORE does not see is on the screen, in a copy or in a file', async (open) => {
  const texts = await withheldTexts()
  const page = await open(`/try/${plant}`, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByText('Not part of CORE').first().waitFor()
  const said: string[] = []
  for (const key of ['1', '2', '3', '4', '5']) {
    await page.keyboard.press(key)
    await page
      .locator(`[aria-label="Views of the results"] [role="tab"][aria-selected="true"]:nth-child(${key})`)
      .waitFor()
    // What moves an answer most comes after the other charts, and is above some of them.
    if (key === '1' || key === '4') await page.getByRole('figure', { name: /is moved most by/ }).waitFor()
    said.push(await partsOf(page))
    for (const figure of await page.getByRole('figure').all()) {
      await figure.getByRole('button', { name: /^Table:/ }).click()
      said.push(await partsOf(page))
      await figure.getByRole('button', { name: /^Copy:/ }).click()
      await figure.getByText('Copied').waitFor()
      said.push(await page.evaluate(() => navigator.clipboard.readText()))
      const svg = figure.getByRole('button', { name: /^SVG:/ })
      if ((await svg.count()) > 0) {
        const [file] = await Promise.all([page.waitForEvent('download'), svg.click()])
        said.push(await readFile(await file.path(), 'utf8'))
      }
    }
  }
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  for (const name of ['Workbook (Excel)', 'All numbers (CSV)', 'Bundle (JSON)']) {
    const button = page.getByRole('button', { name })
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    const bytes = await readFile(await file.path())
    said.push(name.startsWith('Workbook') ? [...unzipped(bytes).values()].join() : bytes.toString())
  }
  assert.match(said.at(-1) ?? '', /safapac-calculation\/1\/CORE/)
  assert.ok(said.join('').length > 10_000)
  for (const text of texts) {
    const found = said.find((each) => each.includes(text))
    const at = found?.indexOf(text) ?? 0
    assert.equal(found, undefined, `${text} in … ${found?.slice(at - 80, at + 80)} …`)
  }
})

test('CORE is told what is withheld, and a withheld number is neither explained nor swept', async (open) => {
  assert.ok(capabilitiesOf(level).withheld.includes('technoEconomics.lcop'))
  const page = await open(`/try/${plant}?at=lcop&why=`)
  const cost = page.getByRole('button', { name: /^Levelized cost/ })
  await cost.waitFor()
  assert.ok(await cost.isDisabled())
  assert.equal(await page.getByRole('region', { name: 'Formula of the selected number' }).count(), 0)
  await page.keyboard.press('4')
  const metric = page.getByRole('combobox', { name: 'Of', exact: true })
  await page.getByRole('figure', { name: /is moved most by/ }).waitFor()
  assert.deepEqual(await metric.locator('option').allTextContents(), ['Payback', 'Carbon'])
  await page.getByRole('region', { name: 'Break-even' }).getByText('Not part of CORE').waitFor()
})
