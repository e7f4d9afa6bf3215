import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { runWorker } from '../../src/server/start/worker.ts'
import { browserTests, type Open } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test } = tests
const plant = '/try/hefa-uco-usa'

/** Says between which two limits an input lies, in its row. */
async function giveRange(page: Page, title: string, ends: string): Promise<void> {
  await page.getByRole('button', { name: `Range of ${title}`, exact: true }).click()
  await page.getByRole('textbox', { name: 'Ends' }).fill(ends)
  await page.getByRole('radio', { name: 'Limits' }).check()
  await page.getByRole('button', { name: 'Use this range' }).click()
}

/** The view on a phone, which begins with the inputs. */
async function onPhone(open: Open): Promise<Page> {
  const page = await open(`${plant}?view=sure`, { width: 390 })
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Results' }).click()
  return page
}

const settled = (page: Page) => page.getByText(/^16,384 futures;/)

test('a newcomer turns three prices into ranges, and sees how probable it is that the plant pays', async (open) => {
  const page = await open(plant)
  await page.getByRole('tab', { name: 'How sure' }).click()
  await page.getByText('Every input is one number.').waitFor()
  await page.getByRole('button', { name: 'Give a range to UCO, price' }).click()
  const ends = page.getByRole('textbox', { name: 'Ends' })
  await ends.fill('700 to')
  await page.getByText('“700 to” has one end.').waitFor()
  await ends.fill('700 to 1,300')
  const use = page.getByRole('button', { name: 'Use this range' })
  // What two ends are is asked, not guessed.
  assert.ok(await use.isDisabled())
  await page.getByRole('radio', { name: 'P10 and P90' }).check()
  await page.getByText(/^P10 700, P50 [\d.]+, P90 1,300 USD\/t$/).waitFor()
  await use.click()
  await page.getByRole('button', { name: 'Range of UCO, price: 700–1,300' }).waitFor()
  await giveRange(page, 'Jet, price', '1,500 to 2,500 USD/t')
  await giveRange(page, 'Hydrogen, price', '± 30 %')
  await page.getByText(/^The plant pays in [\d.]+ of 100 futures\.$/).waitFor()
  await settled(page).waitFor()
  await page.getByRole('figure', { name: /^NPV: P10 −?[\d,.]+, P50 [\d,.]+, P90 [\d,.]+ MUSD$/ }).waitFor()
})

test('ranges are there again after a reload, and one that is removed can be brought back', async (open) => {
  const page = await open(`${plant}?view=sure`)
  await giveRange(page, 'UCO, price', '700 to 1,300')
  await settled(page).waitFor()
  await page.reload()
  await settled(page).waitFor()
  await page.getByRole('button', { name: 'Remove the range of UCO, price' }).click()
  await page.getByText('Every input is one number.').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await settled(page).waitFor()
})

test('a range that an input cannot have is refused at once, as studies refuse it', async (open) => {
  const page = await open(plant)
  await page.getByRole('button', { name: 'Range of Discount rate' }).click()
  await page.getByRole('textbox', { name: 'Ends' }).fill('5 to 140 %')
  await page.getByRole('radio', { name: 'Limits' }).check()
  await page
    .getByRole('status')
    .filter({ hasText: /must|below|above|reach/ })
    .waitFor()
  assert.ok(await page.getByRole('button', { name: 'Use this range' }).isDisabled())
})

test('a study follows an input that is changed, by keys alone', async (open) => {
  const page = await open(`${plant}?view=sure`)
  await giveRange(page, 'UCO, price', '700 to 1,300')
  await settled(page).waitFor()
  const figure = page.getByRole('figure', { name: /^NPV: P10/ })
  const before = await figure.getAttribute('aria-label')
  await page.getByRole('textbox', { name: 'Jet, price' }).focus()
  await page.keyboard.type('2000')
  await page.locator(`figure[aria-label^="NPV: P10"]:not([aria-label="${before}"])`).waitFor()
  await figure
    .getByRole('button', { name: /futures$/ })
    .first()
    .focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Future [\d,]+ of 16,384: NPV/ }).waitFor()
  await page.getByRole('button', { name: 'Use these inputs' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(/^The inputs are those of Future [\d,]+\.$/).waitFor()
})

test('proposals are taken at once, and say that they are no data', async (open) => {
  const page = await open(`${plant}?view=sure`)
  await page.getByRole('button', { name: 'Begin with proposals for these' }).click()
  await settled(page).waitFor()
  await page.getByText('(preset, not data)').first().waitFor()
  await page.getByRole('figure', { name: /^Were .+ known, the spread of NPV would be \d+/ }).waitFor()
})

test('a point of the map is calculated exactly, and its inputs can be taken', async (open) => {
  const page = await open(`${plant}?view=sure`)
  const map = page.getByRole('figure', { name: /^NPV above 0 MUSD in \d+ of 100 parts/ })
  await map.locator('[data-mark]').nth(40).click()
  const heading = page.getByRole('heading', { name: /^A point of the map: NPV/ })
  const [, npv] = /NPV (−?[\d,.]+) MUSD/.exec((await heading.textContent()) ?? '') ?? []
  await page.getByRole('button', { name: 'Use these inputs' }).click()
  await page
    .locator('[data-number="npv"]')
    .filter({ hasText: String(npv) })
    .waitFor()
})

test('the optimum of scale is told once a person has said how the feedstock comes, and refuses what cannot be', async (open) => {
  const page = await onPhone(open)
  const card = page.getByRole('region', { name: 'Optimum of scale' })
  await card.getByText('nothing is assumed for them').waitFor()
  assert.equal(await card.getByRole('textbox', { name: 'Loading, USD/t' }).inputValue(), '')
  await card.getByRole('button', { name: 'Try example values' }).click()
  await card.getByText('no data: put your own in their place').waitFor()
  await card
    .getByRole('figure', { name: /^A tonne costs least at .+; within 1 % from [\d.,]+ to / })
    .waitFor()
  await card.getByRole('textbox', { name: 'Road by straight line' }).fill('0.5')
  await card.getByText('detour must be a number from 1 to 10.').waitFor()
})

test('a range and what removes it stand on one line of a phone', async (open) => {
  const page = await onPhone(open)
  await page.getByRole('button', { name: 'Begin with proposals for these' }).click()
  const removals = page.getByRole('button', { name: /^Remove the range of/ })
  await removals.first().waitFor()
  for (const removal of await removals.all()) {
    const range = removal.locator('xpath=preceding-sibling::button[1]')
    const [own, beside] = await Promise.all([removal, range].map((each) => each.boundingBox()))
    assert.ok(own && beside && own.y < beside.y + beside.height && beside.y < own.y + own.height)
  }
})

test('inputs that contradict each other are refused with the nearest that do not', async (open) => {
  const page = await open(`${plant}?view=sure`)
  await page.getByRole('button', { name: 'Begin with proposals for these' }).click()
  const together = page.getByRole('region', { name: 'These move together' })
  for (const [names, rho] of [
    [['UCO, price', 'Jet, price'], '0.9'],
    [['UCO, price', 'Hydrogen, price'], '0.9'],
    [['Jet, price', 'Hydrogen, price'], '-0.9'],
  ] as const) {
    for (const name of names) await together.getByRole('checkbox', { name }).check()
    await together.getByRole('textbox', { name: 'Rank correlation' }).fill(rho)
    await together.getByRole('button', { name: 'Move together' }).click()
  }
  await page.getByText(/contradict each other/).waitFor()
  await together.getByRole('button', { name: 'Take the nearest that are possible' }).click()
  await page.getByText(/contradict each other/).waitFor({ state: 'detached' })
  await page.getByText('Inputs that move together cannot be moved each alone.').waitFor()
})

test('a million futures are asked of the server, wait there, are cancelled and deleted; a guest is told how to have them', async (open) => {
  const guest = await open(`${plant}?view=sure`)
  await guest.getByRole('button', { name: 'Begin with proposals for these' }).click()
  await guest.getByText('Keep this plant, and a million futures can be drawn on the server.').waitFor()
  assert.equal(await guest.getByRole('checkbox', { name: 'Mail me when it ends' }).count(), 0)
  const email = 'million@x.test'
  await addAccount(tests, email)
  const scenario = await (await Elsewhere.signIn(tests.origin(), email)).newScenario()
  const page = await open('/sign-in')
  await signIn(page, email, `/scenarios/${scenario}?view=sure`)
  await page.getByRole('button', { name: 'Begin with proposals for these' }).click()
  await page.getByRole('checkbox', { name: 'Mail me when it ends' }).check()
  await page.getByRole('button', { name: 'Run a million futures' }).click()
  await page.getByRole('progressbar', { name: 'How far 1,000,448 futures are' }).waitFor()
  const { rows } = await tests.opened().pool.query('select notifies_by_mail from studies')
  assert.deepEqual(rows, [{ notifies_by_mail: true }])
  // It is still there for whoever comes back.
  await page.reload()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('The study of 1,000,448 futures: cancelled.').waitFor()
  await page.getByRole('button', { name: /^Delete 1,000,448 futures/ }).click()
  await page.getByText('1,000,448 futures', { exact: true }).waitFor({ state: 'detached' })
})

/** A file that a press of a button brings. */
async function downloaded(page: Page, name: RegExp): Promise<Buffer> {
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return await readFile(await (await file).path())
}

test('ranges follow to another device; two workers draw a study to its end, which takes over, is asked and is taken away', async (open) => {
  const email = 'kept@x.test'
  await addAccount(tests, email)
  const scenario = await (await Elsewhere.signIn(tests.origin(), email)).newScenario()
  const first = await open('/sign-in')
  await signIn(first, email, `/scenarios/${scenario}`)
  await giveRange(first, 'UCO, price', '700 to 1,300')
  await giveRange(first, 'Jet, price', '1,500 to 2,500')
  await first.getByText(/^Saved/).waitFor()
  const page = await open('/sign-in', { acceptDownloads: true })
  await signIn(page, email, `/scenarios/${scenario}?view=sure`)
  await settled(page).waitFor()

  const databaseUrl = await tests.databaseUrl()
  const failures: unknown[] = []
  const worker = () => runWorker({ databaseUrl, onError: (error) => failures.push(error) })
  const workers = await Promise.all([worker(), worker()])
  try {
    await page.getByRole('button', { name: 'Run 100,000' }).click()
    await page.getByText('The study of 100,352 futures: done.').waitFor()
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()))
  }
  assert.deepEqual(failures, [])
  // What is looked at goes on with what the server has drawn.
  await page.getByText('NPV, MUSD; 100,352 futures').first().waitFor()

  await page.getByRole('button', { name: /^Show 100,352 futures/ }).click()
  const kept = page.getByRole('region', { name: 'Kept studies' })
  await kept.getByRole('textbox', { name: 'More than, NPV, MUSD' }).fill('-100000')
  await kept.getByRole('figure', { name: /^NPV is more than −100,000 MUSD in all of the futures$/ }).waitFor()
  await kept
    .getByRole('figure', { name: /^300 futures by/ })
    .locator('[data-mark]')
    .nth(7)
    .click()
  await kept.getByRole('heading', { name: /^Future \d+: NPV/ }).waitFor()

  const parquet = await downloaded(page, /^Parquet: 100,352 futures/)
  assert.equal(parquet.subarray(0, 4).toString(), 'PAR1')
  const csv = (await downloaded(page, /^CSV: 100,352 futures/)).toString()
  assert.equal(csv.trimEnd().split('\r\n').length, 100_353)
})

test('a cell of the matrix opens as an exact case, by processes and policies as well, and as a scenario with the ranges of the case', async (open) => {
  const email = 'elsewhere@x.test'
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(tests.origin(), email)
  const scenario = await elsewhere.newScenario()
  const page = await open('/sign-in')
  await signIn(page, email, `/scenarios/${scenario}?view=sure`)
  await giveRange(page, 'UCO, price', '700 to 1,300')
  await settled(page).waitFor()
  const across = page.getByRole('combobox', { name: 'Beside each other' })
  // It is looked for where somebody can see it, and the cards above have come by now.
  await across.scrollIntoViewIfNeeded()
  await across.selectOption('Policies')
  const heat = page.getByRole('figure', { name: /^NPV is best in/ })
  await heat
    .getByRole('button', { name: /, none: NPV/ })
    .first()
    .waitFor()
  await across.selectOption('Processes')
  const cell = heat.getByRole('button', { name: /, FT-BtL .*: NPV −?[\d,.]+ MUSD$/ }).first()
  const told = /NPV (.*)$/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1]
  await cell.click()
  const opened = page.getByRole('region', { name: 'The case elsewhere' })
  await opened.getByRole('heading', { name: `NPV ${told}` }).waitFor()
  // Those of another pathway are another plant.
  assert.equal(await opened.getByRole('button', { name: 'Use these inputs' }).count(), 0)
  await opened.getByRole('button', { name: 'Open as a scenario' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith(scenario))
  const made = await elsewhere.ask('GET', new URL(page.url()).pathname)
  assert.notEqual((made.process as { id: number }).id, 1)
  assert.deepEqual(Object.keys(made.ranges as object), ['/feedstocks/UCO/price'])
})
