import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertFitsEverywhere, browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

/** Somebody with an account, at a screen of the own. */
async function person(open: (path: string) => Promise<Page>, email: string, path = '/'): Promise<Page> {
  await addAccount(tests, email)
  const page = await open('/sign-in')
  await signIn(page, email, path)
  return page
}

const act = async (page: Page, on: string, item: string) => {
  await page.getByRole('button', { name: `Actions of ${on}`, exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** What a scenario is said to cost, once that has been calculated. */
const costOf = (page: Page, scenario: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: scenario })
    .getByText(/^[\d,]+$/)

test('whoever has no project chooses a plant, which becomes the first', async (open) => {
  const page = await person(open, 'first@x.test')
  await page.getByRole('heading', { name: 'Start with a plant' }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/projects')
  await assertFitsEverywhere(page, 'the empty list of projects')
  await page.getByRole('button', { name: 'HEFA, UCO', exact: true }).click()
  await page.waitForURL(/\/scenarios\//)
  await page.goto(`${origin()}/projects`)
  await page.getByRole('link', { name: 'Scenario 1' }).waitFor()
  await costOf(page, 'Scenario 1').waitFor()
})

test('a new project takes only a feedstock that its process can be fed with', async (open) => {
  const page = await person(open, 'new@x.test')
  await page.getByRole('button', { name: 'New project' }).click()
  const dialog = page.getByRole('dialog', { name: 'New project' })
  const feedstocks = async () => await dialog.getByLabel('Feedstock').locator('option').allInnerTexts()
  await dialog.getByLabel('Feedstock').waitFor()
  const ofFirst = await feedstocks()
  const processes = await dialog.getByLabel('Process').locator('option').allInnerTexts()
  assert.ok(processes.length > 1)
  await dialog.getByLabel('Process').selectOption({ index: 1 })
  assert.notDeepEqual(await feedstocks(), ofFirst)
  await dialog.getByText(/known too little/).click()
  await dialog.getByLabel('Process').selectOption('HEFA')
  await dialog.getByLabel('Name').fill('Plant in Texas')
  await dialog.getByRole('button', { name: 'Make the project' }).click()
  await page.waitForURL(/\/scenarios\//)
  await page.goBack()
  await page.getByText('Plant in Texas').waitFor()
})

test('a project is renamed in place, copied, deleted, and had back', async (open) => {
  await addAccount(tests, 'rows@x.test')
  await (await Elsewhere.signIn(origin(), 'rows@x.test')).newScenario('Alpha')
  const page = await open('/sign-in')
  await signIn(page, 'rows@x.test', '/projects')
  await act(page, 'Alpha', 'Rename')
  const box = page.getByRole('textbox', { name: 'New name of Alpha' })
  await box.fill('Never')
  await box.press('Escape')
  await page.getByText('Alpha', { exact: true }).waitFor()
  await act(page, 'Alpha', 'Rename')
  await box.fill('Beta')
  await box.press('Enter')
  const row = page.getByRole('rowheader', { name: 'Beta', exact: true })
  await row.waitFor()
  await act(page, 'Beta', 'Duplicate')
  await page.getByRole('rowheader', { name: /Beta.+/ }).waitFor()
  await act(page, 'Beta', 'Delete')
  await row.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await row.waitFor()
})

test('the scenarios of a project are added, renamed, moved, deleted and had back', async (open) => {
  await addAccount(tests, 'lines@x.test')
  await (await Elsewhere.signIn(origin(), 'lines@x.test')).newScenario('Plant')
  const page = await open('/sign-in')
  await signIn(page, 'lines@x.test', '/projects')
  const names = async () => await page.getByRole('link', { name: /^(Scenario|Cheap)/ }).allInnerTexts()
  await page.getByRole('button', { name: 'New scenario in Plant' }).click()
  await page.getByRole('link', { name: 'Scenario 2' }).waitFor()
  await act(page, 'Scenario 2', 'Rename')
  const box = page.getByRole('textbox', { name: 'New name of Scenario 2' })
  await box.fill('Cheap UCO')
  await box.press('Enter')
  await page.getByRole('link', { name: 'Cheap UCO' }).waitFor()
  assert.deepEqual(await names(), ['Scenario 1', 'Cheap UCO'])
  await act(page, 'Cheap UCO', 'Move up')
  await page.getByRole('listitem').first().getByText('Cheap UCO').waitFor()
  assert.deepEqual(await names(), ['Cheap UCO', 'Scenario 1'])
  await act(page, 'Cheap UCO', 'Delete')
  await page.getByRole('link', { name: 'Cheap UCO' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Cheap UCO' }).waitFor()
  await assertFitsEverywhere(page, 'the projects')
})

test('projects are found by a part of their name, and what is found is in the address', async (open) => {
  await addAccount(tests, 'find@x.test')
  const elsewhere = await Elsewhere.signIn(origin(), 'find@x.test')
  await elsewhere.newScenario('Texas')
  await elsewhere.newScenario('Norway')
  const page = await open('/sign-in')
  await signIn(page, 'find@x.test', '/projects')
  await page.getByRole('searchbox', { name: 'Find' }).fill('tex')
  await page.getByText('Norway', { exact: true }).waitFor({ state: 'detached' })
  assert.equal(new URL(page.url()).search, '?q=tex')
  await page.reload()
  await page.getByText('Texas', { exact: true }).waitFor()
  await page.getByRole('searchbox', { name: 'Find' }).fill('nothing like it')
  await page.getByText('No project has “nothing like it”.').waitFor()
  await page.getByRole('link', { name: 'Show all projects' }).click()
  await page.getByText('Norway', { exact: true }).waitFor()
})

test('what a level does not include is nowhere among its projects', async (open) => {
  await addAccount(tests, 'core@x.test', { accessLevel: 'CORE' })
  await (await Elsewhere.signIn(origin(), 'core@x.test')).newScenario('Core')
  const page = await open('/sign-in')
  await signIn(page, 'core@x.test', '/projects')
  await page.getByText('Not part of CORE').waitFor()
  assert.equal(await costOf(page, 'Scenario 1').count(), 0)
})

test('a guest signs in first and comes back', async (open) => {
  const page = await open('/projects?q=tex')
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  assert.equal(new URL(page.url()).searchParams.get('next'), '/projects?q=tex')
})

test(
  'a list that fails says so and is tried again',
  async (open) => {
    const page = await person(open, 'failing@x.test', '/compare')
    const path = '**/api/v1/projects?*'
    await page.route(path, (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto(`${origin()}/projects`)
    await page.getByRole('alert').getByText('The projects cannot be shown.').waitFor()
    await page.unroute(path)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Start with a plant' }).waitFor()
  },
  /503/,
)
