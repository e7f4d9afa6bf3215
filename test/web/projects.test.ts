import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserTests } from './support/browser.ts'
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
})

test('of many scenarios the first are shown, then all; eight of them are compared', async (open) => {
  await addAccount(tests, 'many@x.test')
  const elsewhere = await Elsewhere.signIn(origin(), 'many@x.test')
  const { projectId } = await elsewhere.ask('GET', `/scenarios/${await elsewhere.newScenario('Plant')}`)
  for (let i = 2; i <= 9; i += 1) await elsewhere.ask('POST', `/projects/${projectId}/scenarios`, {})
  const page = await open('/sign-in')
  await signIn(page, 'many@x.test', '/projects')
  const names = page.getByRole('link', { name: /^Scenario/ })
  await names.nth(3).waitFor()
  assert.equal(await names.count(), 4)
  await act(page, 'Scenario 4', 'Move down')
  await page.getByRole('link', { name: 'Scenario 5' }).waitFor()
  await page.getByRole('button', { name: 'Show 5 more' }).click()
  await names.nth(8).waitFor()
  await costOf(page, 'Scenario 9').waitFor()
  assert.deepEqual((await names.allInnerTexts()).slice(3, 5), ['Scenario 5', 'Scenario 4'])
  await act(page, 'Scenario 9', 'Compare')
  await page.waitForURL(/\/compare/)
  assert.equal(new URL(page.url()).searchParams.get('s')?.split(',').length, 8)
})

test('what a scenario costs follows what is typed into it, and its name in the workspace that of the list', async (open) => {
  await addAccount(tests, 'fresh@x.test')
  const elsewhere = await Elsewhere.signIn(origin(), 'fresh@x.test')
  const id = await elsewhere.newScenario('Plant')
  const page = await open('/sign-in')
  await signIn(page, 'fresh@x.test', '/projects')
  const cost = costOf(page, 'Scenario 1')
  const before = await cost.innerText()
  await page.getByRole('link', { name: 'Scenario 1' }).click()
  await page.getByRole('heading', { name: 'Scenario 1', level: 1 }).waitFor()
  await elsewhere.ask('PATCH', `/scenarios/${id}/draft`, { feedstocks: { 0: { price: { value: 2_000 } } } })
  await page.goBack()
  await page.getByRole('listitem').filter({ hasText: 'Scenario 1' }).waitFor()
  await cost.filter({ hasNotText: before }).waitFor()
  await act(page, 'Scenario 1', 'Rename')
  await page.getByRole('textbox', { name: 'New name of Scenario 1' }).fill('Dear UCO')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Dear UCO' }).click()
  await page.getByRole('heading', { name: 'Dear UCO', level: 1 }).waitFor()
  assert.match(await page.title(), /^Dear UCO/)
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

test('an open scenario says which project it is of, and leads to the others of that', async (open) => {
  const page = await person(open, 'between@x.test')
  const elsewhere = await Elsewhere.signIn(origin(), 'between@x.test')
  const id = await elsewhere.newScenario()
  const copy = await elsewhere.ask('POST', `/scenarios/${id}/duplicate`, { scenarioName: 'Cheap UCO' })
  await page.goto(`${origin()}/scenarios/${id}`)
  await page
    .getByRole('combobox', { name: 'Another scenario of this project' })
    .selectOption({ label: String(copy.scenarioName) })
  await page.waitForURL(`**/scenarios/${copy.id}*`)
  await page.getByRole('heading', { level: 1, name: String(copy.scenarioName) }).waitFor()
  const { projectId } = await elsewhere.ask('GET', `/scenarios/${id}`)
  const { projectName } = await elsewhere.ask('GET', `/projects/${projectId}`)
  await page
    .getByRole('banner')
    .getByRole('link', { name: String(projectName) })
    .click()
  await page.waitForURL('**/projects')
})

test('a project of somebody else says whose it is and what one may do; people are invited to one’s own', async (open) => {
  const page = await person(open, 'between-two@x.test')
  await addAccount(tests, 'ada@x.test')
  const ada = await Elsewhere.signIn(origin(), 'ada@x.test')
  const { projectId } = await ada.ask('GET', `/scenarios/${await ada.newScenario()}`)
  await ada.ask('PUT', `/projects/${projectId}`, { projectName: 'Of Ada' })
  await tests
    .opened()
    .pool.query(
      `insert into project_members (project_id, user_id, role) select $1, id, 'viewer' from users where email = $2`,
      [projectId, 'between-two@x.test'],
    )
  const own = await Elsewhere.signIn(origin(), 'between-two@x.test')
  await own.newScenario()
  await page.goto(`${origin()}/projects`)
  const shared = page.getByRole('row').filter({ hasText: 'Of Ada' })
  await shared.getByText(', you view').waitFor()
  await page.getByRole('button', { name: 'Actions of Of Ada', exact: true }).click()
  const rename = page.getByRole('menuitem', { name: 'Rename' })
  await rename.getByText('Only owner and editors').waitFor()
  assert.equal(await rename.getAttribute('aria-disabled'), 'true')
  await page.getByRole('menuitem', { name: 'People' }).click()
  const dialog = page.getByRole('dialog', { name: 'People of Of Ada' })
  await dialog.getByRole('rowheader', { name: 'ada' }).waitFor()
  assert.equal(await dialog.getByText('ada@x.test').count(), 0)
  await dialog.getByText('The owner alone changes who works on this project.').waitFor()

  // It is handed over, offered back, and left.
  const userId = String((await own.ask('GET', '/me')).id)
  await ada.ask('POST', `/projects/${projectId}/offer`, { userId })
  await page.goto(`${origin()}/projects?people=${projectId}`)
  await dialog.getByText('1 scenario, 0 calculations, 0 studies').waitFor()
  await dialog.getByRole('button', { name: 'Accept' }).click()
  await dialog.getByRole('button', { name: 'Offer the project to ada' }).click()
  await dialog.getByRole('button', { name: 'Offer it' }).click()
  await dialog.getByText('This project is offered to ada.').waitFor()
  await ada.ask('POST', `/projects/${projectId}/offer/accept`)
  await page.reload()
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await dialog.getByRole('button', { name: 'Leave for good' }).click()
  await dialog.waitFor({ state: 'detached' })
  await shared.waitFor({ state: 'detached' })

  const named = page.getByRole('button', { name: /^Actions of (?!Scenario)/ })
  await named.click()
  await page.getByRole('menuitem', { name: 'People' }).click()
  const people = page.getByRole('dialog')
  await people.getByLabel('E-mail address').fill('new@x.test')
  await people.getByLabel('Role', { exact: true }).selectOption('editor')
  await people.getByRole('button', { name: 'Invite' }).click()
  await people.getByRole('button', { name: 'Withdraw the invitation of new@x.test' }).click()
  await people.getByRole('row').filter({ hasText: 'new@x.test' }).waitFor({ state: 'detached' })
})
