import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserTests } from './support/browser.ts'
import { addAccount, signIn } from './support/people.ts'

const tests = browserTests()
const { test, opened } = tests

/** The checks that are listed. */
const checks = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

test('a stranger sees that all checks pass, and finds those of one analysis and source', async (open) => {
  const page = await open('/')
  await page.getByRole('link', { name: 'Validation' }).click()
  await page.getByText(/^All \d+ checks pass/).waitFor()
  const all = await checks(page).count()
  await page.getByLabel('Analysis').selectOption({ label: 'Internal rate of return' })
  await page.waitForURL(/analysis=time-value/)
  const some = await checks(page).count()
  assert.ok(some > 0 && some < all)
  await page.getByLabel('Source').selectOption({ index: 1 })
  await page.reload()
  assert.equal(await page.getByLabel('Analysis').inputValue(), 'time-value/irr')
})

test('a check opens its case: what is asked, what is expected, what is computed', async (open) => {
  const page = await open('/validation?analysis=calculation')
  await page.getByRole('link', { name: /convention C: levelized cost$/ }).click()
  await page.getByRole('heading', { level: 1, name: /500 kt\/yr, convention C/ }).waitFor()
  const cost = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: 'levelized cost', exact: true }),
  })
  await cost.getByText('1,495.8143405946 USD/t').first().waitFor()
  await cost.getByText('passes').waitFor()
  await page.getByText('POST /api/v1/calculate/quick').waitFor()
  await page.getByText('"plant"').waitFor()
})

test('a guest opens a case in the workspace, where its published number is', async (open) => {
  const page = await open('/validation/hefa-500')
  await page.getByRole('link', { name: 'Open as scenario' }).click()
  await page.waitForURL('**/validation/hefa-500/try')
  await page.getByText('1,496').filter({ visible: true }).first().waitFor()
  await page.getByRole('link', { name: 'Go to the case' }).click()
  await page.getByText('What is asked').waitFor()
})

test('whoever is signed in opens cases as scenarios of one project', async (open) => {
  await addAccount(tests, 'ada@x.test')
  const page = await open('/sign-in')
  await signIn(page, 'ada@x.test', '/validation/hefa-500')
  for (const id of ['hefa-500', 'ptl-160-33-6']) {
    await page.getByRole('button', { name: 'Open as scenario' }).waitFor()
    await page.getByRole('button', { name: 'Open as scenario' }).click()
    await page.waitForURL('**/scenarios/*')
    const scenario = new URL(page.url()).pathname.split('/').at(-1)
    const { rows } = await opened().pool.query(
      'select projects.name as project, scenarios.name, inputs from scenarios join projects on projects.id = project_id where scenarios.id = $1',
      [scenario],
    )
    const [cases] = [await (await fetch(new URL('/api/v1/validation/cases', page.url()))).json()]
    const published = cases.find((each: { id: string }) => each.id === id)
    assert.equal(rows[0].project, 'Validation')
    assert.equal(rows[0].name, published.title)
    assert.deepEqual(Object.keys(rows[0].inputs).sort(), Object.keys(published.body).sort())
    await page.goto(new URL('/validation/ptl-160-33-6', page.url()).href)
  }
})

test('a case that is not there says so', async (open) => {
  const page = await open('/validation/hefa-501')
  await page.getByRole('heading', { level: 1, name: 'There is no such case' }).waitFor()
  await page.getByRole('link', { name: 'Go to all checks' }).waitFor()
})
