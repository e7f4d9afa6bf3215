import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { until } from '../support/waiting.ts'
import { assertAccessible, browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

const cost = (page: Page) => page.getByRole('button', { name: /^Levelized cost/ })

test('results are compared with the default, a kept result or another scenario, as the address has it', async (open) => {
  const email = 'baseline@x.test'
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const id = await elsewhere.newScenario()
  await elsewhere.ask(
    'POST',
    `/scenarios/${id}/calculate/sync`,
    (await elsewhere.ask('GET', `/scenarios/${id}`)).inputs,
  )
  const copy = await elsewhere.ask('POST', `/scenarios/${id}/duplicate`, {})
  const page = await open('/sign-in', { refusals: [400, 404, 422, 503] })
  await signIn(page, email)
  await page.goto(`${origin()}/scenarios/${id}`)
  await page.getByRole('textbox', { name: 'UCO, price' }).fill('1860')
  await cost(page)
    .getByText(/▲ \+[\d,.]+ \+[\d,.]+\s% worse/)
    .waitFor()

  const choice = page.getByRole('combobox', { name: 'Compared with' })
  const kept = choice.locator('optgroup[label="Kept results"] option')
  await kept.first().waitFor({ state: 'attached' })
  await choice.selectOption({ value: (await kept.first().getAttribute('value')) ?? '' })
  await cost(page).getByText(/worse/).waitFor()
  assert.match(new URL(page.url()).searchParams.get('baseline') ?? '', /^calc:/)
  await assertAccessible(page, 'a chosen baseline')

  await choice.selectOption({ value: `scn:${copy.id}` })
  await page.waitForURL(/baseline=scn/)
  await cost(page).getByText(/worse/).waitFor()
  await page.reload()
  // The lists to choose from come after the page.
  await until(
    async () => (await choice.inputValue()) === `scn:${copy.id}`,
    'the scenario of the address is chosen',
  )
  await page.goto(`${origin()}/scenarios/${id}?baseline=calc:no-such`)
  await page.getByText('It could not be read').waitFor()
})
