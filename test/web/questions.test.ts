import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { openPalette } from '../../tools/screens/palette.ts'
import { assertAccessible, browserTests } from './support/browser.ts'
import { addAccount, Elsewhere } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

const example = (page: Page) => page.getByRole('button', { name: 'Try example values' }).click()
const rowOf = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Answer' }).getByRole('row', { name }).first()
const inWing = 'Price of the neat fuel delivered, per mass'

/** The request that the page shows, and what the server answers to it. */
async function answeredByServer(page: Page, name: string): Promise<Record<string, unknown>> {
  const request = page.getByText('The request as JSON')
  await request.click()
  const text = await page.locator('pre').textContent()
  await addAccount(tests, `${name}@x.test`)
  const ada = await Elsewhere.signIn(origin(), `${name}@x.test`)
  return await ada.ask('POST', `/analyses/${name}`, JSON.parse(text ?? ''))
}

/** As the page shows the number of a row, with all its digits. */
async function numberOf(page: Page, name: string): Promise<number> {
  const title = await rowOf(page, name).getByRole('cell').getAttribute('title')
  return Number((title ?? '').replaceAll(',', ''))
}

const near = (one: number, other: unknown) =>
  assert.ok(Math.abs(one - Number(other)) <= 1e-9 * Math.abs(Number(other)), `${one}, ${other}`)

test('what the fuel costs in the wing follows the open plant, opens to its formula, and is what the API answers', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const price = page.getByRole('textbox', { name: 'UCO, price' })
  await price.fill('1040')
  await price.press('Enter')
  await page.setViewportSize({ width: 820, height: 1000 })
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Questions' }).click()
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  await example(page)
  await rowOf(page, inWing).waitFor()
  await assertAccessible(page, 'a question')
  await page.getByRole('button', { name: `How: ${inWing}` }).click()
  await page.getByText('p_del = p_gate + (c_way + c_term + c_blend + c_test)').waitFor()
  await page
    .getByText(/: the calculation of HEFA · UCO · USA$/)
    .first()
    .waitFor()
  const shown = await numberOf(page, inWing)

  // A reload has what was typed, the plant as it was left, and what was open.
  await page.reload()
  await page.getByText('p_del = p_gate + (c_way + c_term + c_blend + c_test)').waitFor()
  assert.equal(await numberOf(page, inWing), shown)
  const { delivered } = (await answeredByServer(page, 'delivery')) as {
    delivered: { price: { value: number } }
  }
  near(shown, delivered.price.value)
})

test('a blend beyond its annex, and a number outside its range, are told beside the box', async (open) => {
  const page = await open('/questions?of=delivery&plant=try%3Ahefa-uco-usa', { width: 390 })
  await example(page)
  await rowOf(page, 'Price of the blend per mass').waitFor()
  const share = page.getByRole('textbox', { name: 'Share of the neat fuel in the volume of the blend, %' })
  await share.fill('60')
  await page.getByText('Annex A2 of ASTM D7566 allows at most 50 % of HEFA-SPK').waitFor()
  assert.equal(await share.getAttribute('aria-invalid'), 'true')
  await share.fill('150')
  await page.getByText('At most 100 %.').waitFor()
  await share.fill('50')
  await rowOf(page, 'Price of the blend per mass').waitFor()
})

test('two slates of a plant have a price at which they are worth the same, as the API finds it', async (open) => {
  const page = await open('/questions?of=two-slates')
  await page.getByText('Choose a plant first').waitFor()
  await page.getByLabel('Plant').selectOption({ label: 'HEFA · UCO' })
  await page.getByText('Still needed: what the other slate makes.').waitFor()
  await example(page)
  const premium = 'Premium per mass over the other product at which both slates are worth the same'
  await rowOf(page, premium).waitFor()
  const { netPresentValue } = (await answeredByServer(page, 'two-slates')) as {
    netPresentValue: { premium: { value: number } }
  }
  near(await numberOf(page, premium), netPresentValue.premium.value)
})

test('a national target tells what it still needs, has a row a year, and each number of a year opens', async (open) => {
  const page = await open('/questions?of=national-target')
  await page.getByText('Still needed: the first year, the last year').waitFor()
  await example(page)
  const table = page.getByRole('table', { name: 'By year' })
  await table.waitFor()
  assert.equal(await table.getByRole('row').count(), 12)
  await page.getByLabel('How the numbers of a year came about').selectOption('2030')
  await page
    .getByLabel('Number', { exact: true })
    .selectOption('Levy per litre of all jet fuel that pays for it')
  await page
    .getByText(/^lev_L = ΔC_mand/)
    .first()
    .waitFor()
  const demand = page.getByRole('textbox', { name: /^Jet fuel that the country uses/ })
  await demand.fill('2025\t4,000,000\n2035\tmany')
  await page.getByText(/^2035: /).waitFor()
})

test('a share of the feedstock has a row for each report, and the palette finds the questions', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  await openPalette(page)
  await page.keyboard.type('Questions')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Share of the feedstock' }).click()
  await example(page)
  await rowOf(page, 'Share of what the country has that is taken').waitFor()
  await page.getByText('of your own, 2030: A plan that was made up').waitFor()
  const { supplies } = (await answeredByServer(page, 'feedstock-share')) as { supplies: unknown[] }
  const shares = page.getByRole('rowheader', { name: 'Share of what the country has that is taken' })
  assert.equal(await shares.count(), supplies.length)
})

test('the gap to a price needs its date and source, and takes a scenario of whoever is signed in', async (open) => {
  const page = await open('/questions?of=price-gap&plant=try%3Ahefa-uco-usa')
  await page.getByText('A price of the market needs its value, its date and its source').waitFor()
  await example(page)
  const gap = 'Price of the market above the minimum price, per mass'
  await rowOf(page, gap).waitFor()
  const answer = (await answeredByServer(page, 'price-gap')) as { gap: { value: number } }
  near(await numberOf(page, gap), answer.gap.value)
})
