import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserTests, type Open } from './support/browser.ts'
import { awaitKeys } from './support/keys.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, origin } = tests
const price = 'feedstocks.0.price'
/** What the browser says of a request that was under way when the network went. */
const withoutNetwork = /ERR_INTERNET_DISCONNECTED/

const box = (page: Page) => page.getByRole('textbox', { name: 'UCO, price' })

/**
 * A window on a new scenario of a new account, and somebody else who sees what the server has. On a busy machine the page may be told to
 * come back, and does.
 */
async function openScenario(open: Open, name: string, ...refusals: number[]) {
  const email = `${name}@x.test`
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(origin(), email)
  const id = await elsewhere.newScenario()
  const page = await open('/sign-in', { refusals: [...refusals, 503] })
  await signIn(page, email)
  await page.goto(`${origin()}/scenarios/${id}`)
  await box(page).waitFor()
  return { page, id, elsewhere, email }
}

test('what is typed is saved without anybody asking, and is there after a reload', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'typing')
  await box(page).fill('1,040')
  await elsewhere.waitFor(id, price, 1040)
  await page.getByText(/^Saved \d\d:\d\d/).waitFor()
  await page.reload()
  await box(page).waitFor()
  assert.equal(await box(page).inputValue(), '1,040')
})

test('undo and redo go on after a reload', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'undoing')
  for (const value of ['1000', '1010', '1020']) {
    await box(page).fill(value)
    await box(page).press('Enter')
  }
  await elsewhere.waitFor(id, price, 1020)
  await page.reload()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await elsewhere.waitFor(id, price, 1010)
  await page.keyboard.press('Control+z')
  await elsewhere.waitFor(id, price, 1000)
  await page.keyboard.press('Control+Shift+z')
  await elsewhere.waitFor(id, price, 1010)
  assert.equal(await box(page).inputValue(), '1,010')
})

test(
  'typing goes on without a network, also through a kill, and arrives when it is back',
  async (open) => {
    const { page, id, elsewhere } = await openScenario(open, 'offline')
    await page.getByText(/^Saved/).waitFor()
    const context = page.context()
    await context.setOffline(true)
    await box(page).fill('1,111')
    await page.getByText('Offline, kept here').waitFor()
    // The window is gone without a word: what was typed is on the disk alone.
    await page.close()
    await context.setOffline(false)
    assert.notEqual(await elsewhere.valueOf(id, price), 1111)
    const again = await context.newPage()
    await again.goto(`${origin()}/scenarios/${id}`)
    await box(again).waitFor()
    await elsewhere.waitFor(id, price, 1111)
    assert.equal(await box(again).inputValue(), '1,111')
  },
  withoutNetwork,
)

test('two tabs show the same, and when one is closed the other goes on saving', async (open) => {
  const { page, id, elsewhere } = await openScenario(open, 'tabs')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await box(other).waitFor()
  await box(other).fill('999')
  await box(other).press('Enter')
  await page.waitForSelector('input[data-pointer="/feedstocks/0/price"][value="999"]')
  await elsewhere.waitFor(id, price, 999)
  await page.close()
  await box(other).fill('998')
  await elsewhere.waitFor(id, price, 998)
})

test(
  'two people at one scenario see each other and what each changes; what both change one of them chooses',
  async (open) => {
    const { page, id, elsewhere } = await openScenario(open, 'anna', 412)
    const bob = await addAccount(tests, 'bob@x.test')
    const { pool } = tests.opened()
    const joining = `insert into project_members (project_id, user_id, role)
    select project_id, $1, 'editor' from scenarios where id = $2`
    await pool.query(joining, [bob, id])
    const other = await Elsewhere.signIn(origin(), 'bob@x.test')
    const save = (changes: object) => other.ask('PATCH', `/scenarios/${id}/draft`, changes)
    const priced = (value: number) => ({ feedstocks: { 0: { price: { value, unit: 'USD/t' } } } })
    await other.ask('PUT', `/scenarios/${id}/presence`, { state: 'editing' })
    await pool.query("update scenario_presence set seen_at = now() + interval '1 hour' where user_id = $1", [
      bob,
    ])
    await box(page).fill('940')
    await box(page).blur()
    await elsewhere.waitFor(id, price, 940)
    await page.getByText('bob is editing too').first().waitFor()
    // What somebody else saves comes in, whether or not anything is typed here.
    await save({ plant: { annualLoadHours: { value: 7777, unit: 'h/yr' } }, ...priced(850) })
    await page.waitForSelector('input[data-pointer="/feedstocks/0/price"][value="850"]')
    await page.context().setOffline(true)
    await box(page).fill('860')
    await save(priced(840))
    await page.context().setOffline(false)
    await page.getByText('1 conflict').waitFor()
    await page.getByText('(bob saved last)').waitFor()
    assert.equal(await elsewhere.valueOf(id, price), 840)
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await elsewhere.waitFor(id, price, 860)
    assert.equal(await elsewhere.valueOf(id, 'plant.annualLoadHours'), 7777)
    await pool.query(
      "update scenario_presence set seen_at = now() - interval '1 minute' where user_id = $1",
      [bob],
    )
    await page.getByText('bob is editing too').first().waitFor({ state: 'detached' })
  },
  withoutNetwork,
)

test('a guest finds in this browser what was left in it', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  await box(page).fill('777')
  await page.getByText('Kept on this device').waitFor()
  await page.reload()
  await page.getByText('was 930 USD/t').waitFor()
  assert.equal(await box(page).inputValue(), '777')
  await awaitKeys(page)
  await page.keyboard.press('Control+z')
  await page.getByText('was 930 USD/t').waitFor({ state: 'detached' })
})
