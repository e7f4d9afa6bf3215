import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { browserTests, type Open } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

interface Person {
  readonly page: Page
  readonly elsewhere: Elsewhere
  readonly scenario: string
}

/** Somebody with one scenario, who looks at its history. */
async function historian(open: Open, email: string, rights = {}): Promise<Person> {
  await addAccount(tests, email, rights)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const scenario = await elsewhere.newScenario('Plant')
  const page = await open('/sign-in')
  await signIn(page, email, `/scenarios/${scenario}/history`)
  await page.getByRole('heading', { name: 'History of Scenario 1' }).waitFor()
  return { page, elsewhere, scenario }
}

const act = async (page: Page, item: string) => {
  await page.getByRole('button', { name: /^Actions of/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a result is kept, named, written about, and opened as it was', async (open) => {
  const { page } = await historian(open, 'keeps@x.test')
  await page.getByText('No result is kept yet.').waitFor()
  await page.getByRole('button', { name: 'Keep result' }).click()
  const box = page.getByRole('textbox', { name: /New name of/ })
  await box.fill('Before board')
  await box.press('Enter')
  const link = page.getByRole('link', { name: 'Before board' })
  await link.waitFor()
  await page.getByText('Now, as it was kept last').waitFor()
  await act(page, 'Write a note')
  await page.getByRole('textbox', { name: 'Note on Before board' }).fill('As shown in May.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText('As shown in May.').waitFor()
  await page.getByText('no change').first().waitFor()
  await link.click()
  await page.getByRole('heading', { name: 'Before board' }).waitFor()
  await page.getByText('It does not change.').waitFor()
  await page.getByRole('figure').first().waitFor()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Report as PDF' }).click()
  assert.match((await downloaded).suggestedFilename(), /before-board.*\.pdf$/i)
  const [pack] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'For a lender (PDF)' }).click(),
  ])
  assert.equal(pack.suggestedFilename(), 'before-board-lender.pdf')
  await page.getByText('Feedstocks,').click()
  await page.getByRole('rowheader', { name: 'UCO, price' }).waitFor()
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Workbook (Excel)' }).click(),
  ])
  assert.equal(workbook.suggestedFilename(), 'before-board.xlsx')
  assert.ok(readWorkbook(await readFile(await workbook.path())).has('CashFlow'))
})

test('the inputs of a result are taken as an edit, which the bar undoes', async (open) => {
  const { page, elsewhere, scenario } = await historian(open, 'takes@x.test')
  const price = 'feedstocks.0.price'
  const before = Number(await elsewhere.valueOf(scenario, price))
  await page.getByRole('button', { name: 'Keep result' }).click()
  await page.getByRole('textbox', { name: /New name of/ }).press('Escape')
  await elsewhere.ask('PATCH', `/scenarios/${scenario}/draft`, {
    feedstocks: { 0: { price: { value: before + 100 } } },
  })
  await page.reload()
  await page.getByText(/▼/).first().waitFor()
  await act(page, 'Take these inputs')
  await page.getByText('The scenario has the inputs of').waitFor()
  await elsewhere.waitFor(scenario, price, before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await elsewhere.waitFor(scenario, price, before + 100)
})

test('what a level does not include is nowhere in its history', async (open) => {
  const { page } = await historian(open, 'core@x.test', { accessLevel: 'CORE' })
  await page.getByRole('button', { name: 'Keep result' }).click()
  await page.getByRole('textbox', { name: /New name of/ }).press('Escape')
  await page.getByRole('link', { name: /^Result of/ }).click()
  await page.getByText('Not part of CORE').first().waitFor()
  const numbers = await page.getByRole('definition').allInnerTexts()
  const shown = numbers.filter((text) => text !== 'Not part of CORE')
  assert.equal(shown.length, 2, `payback and carbon alone: ${shown.join()}`)
  assert.equal(await page.getByRole('figure').count(), 0)
})

test(
  'what is not there, or somebody else’s, says so and leads to the projects',
  async (open) => {
    const { scenario } = await historian(open, 'owner@x.test')
    await addAccount(tests, 'other@x.test')
    const page = await open('/sign-in')
    await signIn(page, 'other@x.test', `/scenarios/${scenario}/history`)
    await page.getByRole('heading', { name: 'This scenario does not exist or is not yours' }).waitFor()
    await page.goto(`${origin()}/calculations/nothing`)
    await page.getByRole('heading', { name: 'This result does not exist or is not yours' }).waitFor()
    await page.getByRole('link', { name: 'Go to Projects' }).click()
    await page.getByRole('heading', { name: 'Projects' }).waitFor()
  },
  /404|422/,
)

test('every input has its source, what it does and why: what has a large effect and a weak source is shown alone', async (open) => {
  const { page, elsewhere, scenario } = await historian(open, 'assumes@x.test')
  const price = Number(await elsewhere.valueOf(scenario, 'feedstocks.0.price'))
  await elsewhere.ask('PATCH', `/scenarios/${scenario}/draft`, {
    feedstocks: { 0: { price: { value: price + 70 } } },
  })
  await page.getByRole('link', { name: 'Assumptions' }).click()
  await page.getByRole('heading', { name: 'Assumptions of Scenario 1' }).waitFor()
  const row = page.getByRole('row', { name: /^UCO, price/ })
  assert.match(await row.innerText(), /your own, no source[\s\S]*none/)
  const all = await page.getByRole('rowheader').count()
  await page.getByRole('checkbox', { name: 'Only large effect, weak source' }).check()
  assert.ok((await page.getByRole('rowheader').count()) < all)
  await row.waitFor()
  await page.getByRole('button', { name: 'Write: UCO, price' }).click()
  const dialog = page.getByRole('dialog', { name: 'About UCO, price' })
  await dialog.getByLabel('Why it is as it is').fill('Offer of March')
  await dialog.getByLabel('Where it is from').fill('A trader')
  await dialog.getByLabel('How sure that is').selectOption('medium')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await row.waitFor({ state: 'detached' })
  await page.getByRole('checkbox', { name: 'Only large effect, weak source' }).uncheck()
  assert.match(await row.innerText(), /A trader[\s\S]*medium[\s\S]*Offer of March/)
  await page.getByLabel('Effect on').selectOption('Carbon')
  await page.getByRole('columnheader', { name: '±10 %, g/MJ' }).waitFor()
})

test('hydrogen is taken from another scenario, with what that costs and emits, and told where it is from', async (open) => {
  const { page, elsewhere, scenario } = await historian(open, 'chains@x.test')
  const { projectId } = await elsewhere.ask('GET', `/scenarios/${scenario}`)
  const { id: supplier } = await elsewhere.ask('POST', `/projects/${projectId}/scenarios`, {
    scenarioName: 'Neighbour',
  })
  await elsewhere.ask('POST', `/scenarios/${supplier}/calculate/sync`)
  await page.goto(new URL(`/scenarios/${scenario}`, page.url()).href)
  const row = page.locator('[data-pointer="/utilities/0/suppliedBy"]')
  const showUtilities = async () => {
    await page.getByRole('tab', { name: 'All' }).click()
    await page.getByText('Utilities', { exact: true }).click()
  }
  await showUtilities()
  await row.getByRole('button', { name: 'From another scenario…' }).click()
  await page.getByRole('button', { name: 'Take Jet at its minimum selling price' }).click()
  await row.getByText('Minimum selling price of Jet in').waitFor()
  const { financials } = (await elsewhere.ask('GET', `/scenarios/${supplier}`)) as {
    financials: { mfsp: { value: number } }
  }
  await elsewhere.waitFor(scenario, 'utilities.0.price', financials.mfsp.value)
  await elsewhere.ask('POST', `/scenarios/${supplier}/calculate/sync`)
  await page.reload()
  await showUtilities()
  await row.getByText('The supplier was calculated anew').waitFor()
  await row.getByRole('button', { name: 'Use it' }).click()
  await row.getByText('The supplier was calculated anew').waitFor({ state: 'detached' })
  await row.getByRole('link', { name: 'Neighbour' }).waitFor()
  await row.getByRole('button', { name: 'Take away' }).click()
  await row.getByRole('button', { name: 'From another scenario…' }).waitFor()
})
