import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertAccessible, assertNoSidewaysScroll, browserTests, type Open } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

const box = (page: Page, name = 'UCO, price') => page.getByRole('textbox', { name })

/** A window of somebody who has a scenario and has not opened it yet. */
async function openSignedIn(open: Open, name: string, ...refusals: number[]) {
  const email = `${name}@x.test`
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const id = await elsewhere.newScenario()
  const page = await open('/sign-in', { refusals: [503, ...refusals] })
  await signIn(page, email)
  return { page, id, elsewhere, address: `${origin()}/scenarios/${id}`, asked: `**/api/v1/scenarios/${id}` }
}

test('a workspace that takes long shows its layout, and then itself', async (open) => {
  const { page, address, asked } = await openSignedIn(open, 'slow')
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.context().route(asked, async (route) => {
    await isReleased
    await route.continue()
  })
  await page.goto(address)
  await page.locator('main[aria-busy]').waitFor()
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await assertNoSidewaysScroll(page, `loading at ${width}`)
    await assertAccessible(page, `loading at ${width}`)
  }
  release()
  await box(page).waitFor()
  assert.equal(await page.locator('main[aria-busy]').count(), 0)
})

test('a workspace that failed says so with the id of the request, and comes by trying again', async (open) => {
  const { page, address, asked } = await openSignedIn(open, 'failing', 500)
  await page.context().route(asked, (route) =>
    route.fulfill({
      status: 500,
      headers: { 'content-type': 'application/problem+json', 'request-id': 'the-request' },
      body: JSON.stringify({ status: 500, code: 'internal_error', detail: 'It failed on our side.' }),
    }),
  )
  await page.goto(address)
  await page.getByRole('heading', { name: 'This screen failed' }).waitFor()
  await page.getByText('It failed on our side.').waitFor()
  await page.getByText('What you have typed is kept.').waitFor()
  await page.getByText('Request the-request').waitFor()
  await assertAccessible(page, 'failed')
  await page.context().unroute(asked)
  await page.getByRole('button', { name: 'Try again' }).click()
  await box(page).waitFor()
})

test(
  'a scenario that was never here waits for the network, and comes by itself',
  async (open) => {
    const { page, asked, id } = await openSignedIn(open, 'unreached')
    await page.context().route(asked, (route) => route.abort())
    await page.goto(`${origin()}/scenarios/${id}`)
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor()
    await page.context().unroute(asked)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await box(page).waitFor()
  },
  /ERR_FAILED/,
)

test('where the inputs cannot be calculated the last results stay, and it is said what is to be mended', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const cost = page.getByRole('button', { name: /^Levelized cost/ })
  await cost.waitFor()
  const before = await cost.innerText()
  await page.getByRole('tab', { name: 'All' }).click()
  await page.getByText('Products', { exact: true }).click()
  await page.getByRole('button', { name: 'Add product' }).click()
  await page.getByText('Results are of the last valid inputs').filter({ visible: true }).waitFor()
  assert.equal(await cost.innerText(), before)
  await page
    .getByText(/to mend/)
    .first()
    .waitFor()
  await page.getByText('“Product price” (in USD/t) is missing.').waitFor()
  await assertAccessible(page, 'what is to be mended')
  await page.getByRole('button', { name: 'Remove New product' }).click()
  await page
    .getByText('Results are of the last valid inputs')
    .filter({ visible: true })
    .waitFor({ state: 'detached' })
  await page.getByText('New product is removed.').waitFor()
})

/** Notes every text of the price's box that is painted, from now on or from the next document on. */
const watchPrice = () => {
  const seen: string[] = []
  const look = () => {
    const found = document.querySelector<HTMLInputElement>('input[data-pointer="/feedstocks/0/price"]')
    const text = found && `${location.pathname.split('/')[1]} ${found.value}`
    if (text && !seen.includes(text)) seen.push(text)
    requestAnimationFrame(look)
  }
  look()
  Object.assign(window, { seenPrices: seen })
}
const seenPrices = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { seenPrices: string[] }).seenPrices)

test('a plant that is kept, and one that is opened again, are never shown as they were before', async (open) => {
  await addAccount(tests, 'flash@x.test')
  const page = await open('/try/hefa-uco-usa', { refusals: [503] })
  await signIn(page, 'flash@x.test')
  await page.goto(`${origin()}/try/hefa-uco-usa`)
  await box(page).fill('640')
  await box(page).press('Enter')
  await page.evaluate(watchPrice)
  await page.getByRole('button', { name: 'Keep this' }).click()
  await page.waitForURL('**/scenarios/*')
  await page.getByText(/^Saved/).waitFor()
  assert.deepEqual(await seenPrices(page), ['try 640', 'scenarios 640'])
  await page.addInitScript(watchPrice)
  await page.reload()
  await box(page).waitFor()
  assert.deepEqual(await seenPrices(page), ['scenarios 640'])
})

test('how numbers are written and the theme change in other tabs at once', async (open) => {
  const { page, address } = await openSignedIn(open, 'tabs')
  await page.goto(address)
  await box(page).fill('1040.5')
  await box(page).press('Enter')
  const other = await page.context().newPage()
  await other.goto(`${origin()}/account`)
  await other.getByLabel('Numbers', { exact: true }).selectOption('de-DE')
  await page.waitForSelector('input[data-pointer="/feedstocks/0/price"][value="1.040,5"]')
  await other.getByRole('button', { name: 'Show it dark' }).click()
  await page.waitForSelector('html[data-theme="dark"]', { state: 'attached' })
})

test('the window is called as the scenario is, also once that has another name', async (open) => {
  const { page, address, id, elsewhere } = await openSignedIn(open, 'renamed')
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: 'Scenario 1' }).waitFor()
  assert.equal(await page.title(), 'Scenario 1 · SAFAPAC')
  await elsewhere.ask('PUT', `/scenarios/${id}`, { scenarioName: 'Cheap UCO' })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Cheap UCO' }).waitFor()
  assert.equal(await page.title(), 'Cheap UCO · SAFAPAC')
})
