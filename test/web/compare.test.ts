import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { until } from '../support/waiting.ts'
import { browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests

/** Two scenarios of two projects, the second with another price of its feedstock. */
async function twoScenarios(email: string, rights = {}) {
  await addAccount(tests, email, rights)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const [base, other] = [await elsewhere.newScenario('Texas'), await elsewhere.newScenario('Norway')]
  const price = Number(await elsewhere.valueOf(base, 'feedstocks.0.price'))
  await elsewhere.ask('PUT', `/scenarios/${base}`, { scenarioName: 'Base' })
  await elsewhere.ask('PUT', `/scenarios/${other}`, { scenarioName: 'Cheap UCO' })
  await elsewhere.ask('PATCH', `/scenarios/${other}/draft`, {
    feedstocks: { 0: { price: { value: price - 100 } } },
  })
  return { base, other, price, elsewhere }
}

const cellsOf = async (page: Page, row: string | RegExp) =>
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .getByRole('cell')
    .allInnerTexts()

test('scenarios of two projects stand side by side, against the base, with the inputs that differ', async (open) => {
  const { base, other, price } = await twoScenarios('two@x.test')
  const page = await open('/sign-in')
  await signIn(page, 'two@x.test', `/compare?s=scn:${base},scn:${other}&only=differences`)
  await page.getByRole('rowheader', { name: /^Levelized cost/ }).waitFor()
  const [, change = ''] = await cellsOf(page, /^Levelized cost/)
  assert.match(change, /▼ −[\d,]+ · −[\d.]+\s%/)
  const inputs = await cellsOf(page, 'UCO, price')
  assert.deepEqual(
    inputs.map((text) => Number.parseFloat(text.replace(',', ''))),
    [price, price - 100],
  )
  assert.equal(await page.getByRole('rowheader', { name: 'Discount rate' }).count(), 0)
  await page.getByRole('figure', { name: /LCOP from/ }).waitFor()
  await page
    .getByRole('figure', { name: /^LCOP is [\d.,]+ USD\/t lower in Cheap UCO than in Base: UCO, price −/ })
    .waitFor()
  await page.getByLabel('by what measure').selectOption('Net present value')
  await page.getByRole('figure', { name: /^NPV is [\d.,]+ MUSD higher in Cheap UCO/ }).waitFor()
  const why = page.getByRole('region', { name: 'Why do these two differ?' })
  await why.getByRole('button', { name: /Table/ }).click()
  await why.getByRole('rowheader', { name: 'UCO, price' }).waitFor()
  await why.getByLabel('From', { exact: true }).selectOption({ label: 'Cheap UCO (Norway)' })
  await page.getByRole('figure', { name: /^NPV is [\d.,]+ MUSD lower in Base than in Cheap UCO/ }).waitFor()
  await why.getByLabel('to', { exact: true }).selectOption({ label: 'Cheap UCO (Norway)' })
  await why.getByText('Choose two different columns.').waitFor()
  await assertPortfolio(page)
  await page.getByRole('button', { name: 'Actions of Cheap UCO' }).click()
  await page.getByRole('menuitem', { name: 'Make it the base' }).click()
  await page.getByRole('columnheader', { name: /^Cheap UCO\s*Norway\s*base/ }).waitFor()
  await page.goBack()
  await page.getByRole('columnheader', { name: /^Base\s*Texas\s*base/ }).waitFor()
  await page.getByRole('checkbox', { name: 'Only those that differ' }).uncheck()
  await page.getByRole('rowheader', { name: 'Discount rate', exact: true }).waitFor()
})

/** The two as plants of one buyer: the cheaper one first, with what offsetting would have cost once its price is given. */
async function assertPortfolio(page: Page) {
  const portfolio = page.getByRole('region', { name: 'As plants of one buyer' })
  await portfolio
    .getByRole('figure', { name: /MtCO2e avoided .*: Cheap UCO [\d.,]+, Base [\d.,]+$/ })
    .waitFor()
  const instead = portfolio.getByRole('row', { name: /^Offsetting as much under CORSIA instead/ })
  await instead.getByText('No price of an eligible emissions unit is given.').waitFor()
  await portfolio.getByLabel(/^Price of an eligible unit/).fill('20')
  await instead.getByText(/^[\d.,]+ MUSD$/).waitFor()
  await portfolio.getByLabel('Years', { exact: true }).selectOption({ index: 5 })
  await portfolio.getByRole('figure', { name: /avoided from 2035 to/ }).waitFor()
  assert.match(new URL(page.url()).search, /unit=20/)
  const above = portfolio.getByRole('row', { name: /^Paid above the fossil price\b(?! for)/ })
  const before = await above.innerText()
  await portfolio.getByLabel('Price of fossil fuel, USD/t').fill('900')
  await until(async () => (await above.innerText()) !== before)
  await portfolio.getByText('First years and money of the plants').click()
  await portfolio.getByLabel('Its prices are money of').first().fill('2021')
  await portfolio.getByLabel('Its prices are money of').last().fill('2024')
  await portfolio
    .getByText(/money of (several|different) years|2021/)
    .first()
    .waitFor()
  await portfolio.getByLabel('How: Average cost of avoiding').click()
  await portfolio.getByText('MAC_avg = where(isPositive(A_all), ΔC_all) / A_all').waitFor()
}

test('what is compared is picked among projects and kept results', async (open) => {
  const { base, elsewhere } = await twoScenarios('picks@x.test')
  const { calculationId } = await elsewhere.ask('POST', `/scenarios/${base}/calculate/sync`)
  await elsewhere.ask('PATCH', `/calculations/${calculationId}`, { name: 'Before board' })
  const page = await open('/sign-in')
  await signIn(page, 'picks@x.test', '/compare')
  await page.getByText('Choose what to compare').waitFor()
  await page.getByRole('button', { name: 'Choose' }).click()
  const picker = page.getByRole('dialog', { name: 'Choose what to compare' })
  await picker.getByRole('searchbox').fill('Texas')
  await picker.getByText('Norway', { exact: true }).waitFor({ state: 'detached' })
  await picker.getByText('Texas', { exact: true }).waitFor()
  const tick = picker.getByRole('checkbox', { name: 'Base' })
  if ((await tick.count()) === 0) await picker.getByText('Texas', { exact: true }).click()
  await tick.check()
  await picker.getByText('Kept results of Base').click()
  await picker.getByRole('checkbox', { name: 'Before board' }).check()
  await picker.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('columnheader', { name: /^Before board\s*Texas/ }).waitFor()
  await page.getByText('All inputs are the same.').waitFor()
  assert.match(new URL(page.url()).search, /scn/)
  await page.getByRole('button', { name: 'Actions of Before board' }).click()
  await page.getByRole('menuitem', { name: 'Take away' }).click()
  await page.getByText('Choose at least one more').waitFor()
})

test('what a level does not include is in no comparison', async (open) => {
  const { base, other } = await twoScenarios('core@x.test', { accessLevel: 'CORE' })
  const page = await open('/sign-in')
  await signIn(page, 'core@x.test', `/compare?s=scn:${base},scn:${other}`)
  await page.getByRole('rowheader', { name: /^Levelized cost/ }).waitFor()
  assert.deepEqual(await cellsOf(page, /^Levelized cost/), ['Not part of CORE', 'Not part of CORE'])
  await page.getByRole('figure', { name: /^PB is/ }).waitFor()
  await page.getByText('What avoiding a tonne costs is not part of CORE.').waitFor()
  assert.doesNotMatch(await page.getByRole('main').innerText(), /LCOP|NPV|MFSP|USD\/tCO2e,? \d/)
})

test(
  'one that is not there is named, and the others are compared',
  async (open) => {
    const { base } = await twoScenarios('gone@x.test')
    const gone = '00000000-0000-4000-8000-000000000000'
    const page = await open('/sign-in')
    await signIn(page, 'gone@x.test', `/compare?s=scn:${base},calc:${gone}`)
    await page.getByRole('alert').getByText('Case 2 does not exist or is not yours').waitFor()
    await page.getByRole('columnheader', { name: /^Base/ }).waitFor()
  },
  /404/,
)
