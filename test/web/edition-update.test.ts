import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { pathwayDefaults } from '../../src/contract/reference-data/pathway-defaults.ts'
import { earlierData } from '../support/reference-data.ts'
import { assertFitsEverywhere, browserTests, type Open } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

interface Change {
  readonly effect: string
  readonly pointer: string
}

interface Preview {
  readonly changes: readonly Change[]
  readonly inputs: unknown
}

/** Somebody whose scenario is of an older edition, with all of its defaults. */
async function somebodyOf(open: Open, email: string, rights = {}) {
  await addAccount(tests, email, rights)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const scenario = await elsewhere.newScenario('Plant')
  const path = `/scenarios/${scenario}`
  const inputs = pathwayDefaults(earlierData, 1, 1, 1)?.inputs
  await elsewhere.ask('PUT', path, { inputs, referenceEdition: '2026.2' })
  const { changes, inputs: updated } = (await elsewhere.ask(
    'GET',
    `${path}/update-preview`,
  )) as unknown as Preview
  const page = await open('/sign-in')
  await signIn(page, email, path)
  const bar = page.getByRole('region', { name: 'Newer edition of the data' })
  await bar.waitFor()
  const read = async () => await elsewhere.ask('GET', path)
  return {
    page,
    bar,
    scenario,
    elsewhere,
    updated,
    read,
    due: changes.filter(({ effect }) => effect !== 'kept'),
  }
}

/** The carbon intensity of UCO in the older edition. */
const older = 46.526

const rows = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Take / }) })

test('a newer edition says what it would change, and is taken as a whole and back', async (open) => {
  const { page, bar, scenario, elsewhere, due, updated, read } = await somebodyOf(open, 'all@x.test')
  assert.ok(due.length > 1)
  await bar
    .getByText(
      new RegExp(`^Edition 2026.3 is there: ${due.length} of your defaults change, MFSP [\\d,]+ → [\\d,]+$`),
    )
    .waitFor()
  await bar.getByRole('button', { name: 'Look' }).click()
  await rows(page)
    .nth(due.length - 1)
    .waitFor()
  assert.equal(await rows(page).count(), due.length)
  await assertFitsEverywhere(page, 'the update of an edition')
  await page.setViewportSize({ width: 1440, height: 900 })

  await bar.getByRole('button', { name: `Take all ${due.length}` }).click()
  await page.getByText(`${due.length} inputs are those of edition 2026.3 now.`).waitFor()
  await bar.waitFor({ state: 'detached' })
  await page.getByText(/^Saved /).waitFor()
  await elsewhere.waitFor(scenario, 'feedstocks.0.carbonIntensity', 2)
  const { inputs, referenceEdition } = await read()
  assert.equal(referenceEdition, '2026.3')
  assert.deepEqual(inputs, updated)

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await bar.waitFor()
  await elsewhere.waitFor(scenario, 'feedstocks.0.carbonIntensity', older)
  assert.equal((await read()).referenceEdition, '2026.2')
})

test('defaults are taken one by one, each an edit that is undone, and the rest stays', async (open) => {
  const { page, bar, scenario, elsewhere, due, read } = await somebodyOf(open, 'one@x.test')
  await bar.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('button', { name: /^Take UCO, carbon intensity/ }).click()
  await elsewhere.waitFor(scenario, 'feedstocks.0.carbonIntensity', 2)
  await bar.getByText(`${due.length - 1} of your defaults change`, { exact: false }).waitFor()
  await page.keyboard.press('Control+z')
  await elsewhere.waitFor(scenario, 'feedstocks.0.carbonIntensity', older)
  await bar.getByText(`${due.length} of your defaults change`, { exact: false }).waitFor()

  await bar.getByRole('button', { name: 'Use 2026.3 without more changes' }).click()
  await bar.waitFor({ state: 'detached' })
  await page.getByText('The scenario is compared with edition 2026.3 now.').waitFor()
  assert.equal((await read()).referenceEdition, '2026.3')
  assert.equal(await elsewhere.valueOf(scenario, 'feedstocks.0.carbonIntensity'), older)
  await page.getByRole('tab', { name: 'Changed' }).click()
  await page.getByText('was 2,257 USD/t').waitFor()
})

test('who does not want it now is left alone, and a level is not told what it does not see', async (open) => {
  const { page, bar } = await somebodyOf(open, 'core@x.test', { accessLevel: 'CORE' })
  await bar.getByText(/of your defaults change, PB /).waitFor()
  await bar.getByRole('button', { name: 'Later' }).click()
  await bar.waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).waitFor()
})
