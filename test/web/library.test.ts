import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { until } from '../support/waiting.ts'
import { browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

interface Assumption {
  readonly place: string
  readonly source: string | null
  readonly note: { readonly note: string } | null
}

/** What an element of a scenario has to do with libraries. */
async function library(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Library, for ${name}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a price is kept with its source, used in a scenario and told there; a feedstock is kept for the project', async (open) => {
  const email = 'keeps@x.test'
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const scenario = await elsewhere.newScenario('Port')
  const page = await open('/sign-in', { refusals: [422] })
  await signIn(page, email, '/library')
  await page.getByText('There is nothing yet.').waitFor()
  await page.getByRole('button', { name: 'Add an item' }).click()
  await page.getByRole('dialog').getByLabel('Kind', { exact: true }).selectOption('price')
  await page.getByLabel('Name', { exact: true }).fill('Broker')
  await page.getByLabel('Year', { exact: true }).fill('2025')
  await page.getByLabel('Place', { exact: true }).fill('Rotterdam')
  const add = page.getByRole('button', { name: 'Add to the library' })
  await add.click()
  await page.getByText('Give a value, or take it out.').waitFor()
  await page.getByLabel('Price', { exact: true }).fill('905')
  await add.click()
  await page.locator('[aria-invalid="true"]').waitFor()
  await page.getByLabel('Source', { exact: true }).fill('Broker, 3 March')
  await add.click()
  const row = page.getByRole('row', { name: /^Broker/ })
  assert.match(await row.innerText(), /Price\s+905 USD\/t · Rotterdam, 2025\s+Broker, 3 March/)

  await page.goto(`${origin()}/scenarios/${scenario}`)
  await page.getByRole('tab', { name: /^All/ }).click()
  await page.locator('summary', { hasText: /^Feedstocks/ }).click()
  await library(page, 'UCO', 'Use a price from a library')
  await page.getByRole('button', { name: 'Use Broker' }).click()
  await page.getByText('Broker is used.').waitFor()
  await elsewhere.waitFor(scenario, 'feedstocks.0.price', 905)
  await library(page, 'UCO', 'Keep in a library')
  await page.getByLabel('For', { exact: true }).selectOption('the people of the project')
  await page.getByLabel('Source', { exact: true }).fill('Our contract')
  await page.getByRole('button', { name: 'Keep in the library' }).click()
  await page.getByText('UCO is in the library.').waitFor()

  const noted = async () => {
    const { inputs } = await elsewhere.ask('GET', `/scenarios/${scenario}/assumptions`)
    return (inputs as readonly Assumption[]).find(({ place }) => place === '/feedstocks/UCO/price')
  }
  await until(async () => (await noted())?.source === 'Broker, 3 March', 'its source to be written')
  assert.equal(
    (await noted())?.note?.note,
    'From a personal library: Broker, revision 1. Price of 2025, Rotterdam.',
  )
  const { projectId } = await elsewhere.ask('GET', `/scenarios/${scenario}`)
  await page.goto(`${origin()}/projects/${projectId}/library`)
  await page.getByRole('button', { name: 'Actions for UCO' }).click()
  await page.getByRole('menuitem', { name: 'Copy to your library' }).click()
  await page.getByText('UCO is in your library.').waitFor()
  await page.getByRole('link', { name: 'Your library' }).click()
  await page.getByRole('row', { name: /^UCO/ }).waitFor()
  await page.getByRole('button', { name: 'Actions for Broker' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await row.waitFor({ state: 'detached' })
  assert.equal((await noted())?.source, 'Broker, 3 March')
})
