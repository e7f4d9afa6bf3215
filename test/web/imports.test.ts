import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { runWorker } from '../../src/server/start/worker.ts'
import { example } from '../support/examples.ts'
import { exportedWorkbook } from '../support/workbook-files.ts'
import { assertAccessible, browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

const choose = (page: Page, name: string, content: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  })

const heading = 'name,plant.capacity [kt/yr]\n'

test('a file is looked at first, each cell that is wrong is shown, and what is right is imported', async (open) => {
  await addAccount(tests, 'files@x.test')
  const elsewhere = await Elsewhere.signIn(origin(), 'files@x.test')
  await elsewhere.newScenario('Alpha')
  const page = await open('/sign-in')
  await signIn(page, 'files@x.test', '/projects')
  await page.getByRole('button', { name: 'Actions of Alpha', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Import a file' }).click()
  await page.getByRole('heading', { name: 'Import a file' }).waitFor()

  await choose(page, 'cases.csv', `${heading}Small,100\nNone,-1\nMany,"1,500"\n`)
  const row = page.getByRole('row').filter({ hasText: 'line 4, column 2' })
  await row.getByText('for example 1500').waitFor()
  assert.equal(await page.getByRole('row').count(), 3)
  await page.getByText('2 cases are refused, so nothing can be imported.').waitFor()
  await page.getByRole('button', { name: 'Calculate 3 rows' }).click()
  await page.getByText('the rows are being calculated').waitFor()
  // It is found again by whoever comes back.
  await page.reload()
  await page.getByText('0 of 3 rows').waitFor()
  const failures: unknown[] = []
  const onError = (error: unknown) => failures.push(error)
  const worker = await runWorker({ databaseUrl: await tests.databaseUrl(), onError })
  await page.getByText(/calculated, 2 refused/).waitFor()
  await worker.stop()
  assert.deepEqual(failures, [])
  await assertAccessible(page, 'a table that is calculated')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV: what came of 3 rows' }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  assert.match(file, /^2,Small,\d.*\r\n3,None,,.*refused: line 3, column 2/m)
  assert.equal(await page.getByRole('button', { name: /^Import \d/ }).count(), 0)

  await choose(page, 'cases.csv', 'name,Plant size\nSmall,100\nLarge,900\n')
  await page.getByLabel('Plant size stands for').fill('plant.capacity [kt/yr]')
  await page.getByRole('button', { name: 'Remember, and read the file again' }).click()
  await page.getByRole('button', { name: 'Import 2 scenarios' }).click()
  await page.getByText('2 scenarios are imported.').waitFor()
  await page.getByRole('link', { name: 'Show the projects' }).click()
  await page.getByRole('link', { name: 'Large' }).waitFor()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Import')
  await page.getByRole('option', { name: /Import a file/ }).click()
  await choose(page, 'plant.xlsx', exportedWorkbook(example('hefa-usa-500')))
  await page.getByText('plant.xlsx is a workbook with 1 case.').waitFor()
  await page.getByRole('button', { name: 'Import 1 scenario' }).click()
  await page.getByRole('link', { name: 'Open the first' }).click()
  await page.waitForURL(/\/scenarios\//)

  await page.goto(`${origin()}/import`)
  await choose(page, 'plant.docx', 'x')
  await page.getByText('plant.docx is none of these').waitFor()
})
