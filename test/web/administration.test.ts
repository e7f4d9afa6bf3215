import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserTests, type Open } from './support/browser.ts'
import { addAccount, fill, signIn } from './support/people.ts'

const tests = browserTests()
const { test, opened } = tests

let administrators = 0

/** Opens an address in a window of an administrator. */
async function openAsAdministrator(open: Open, path: string): Promise<{ page: Page; email: string }> {
  administrators += 1
  const email = `admin${administrators}@x.test`
  await addAccount(tests, email, { isAdmin: true })
  const page = await open('/sign-in')
  await signIn(page, email, path)
  await page.getByRole('navigation', { name: 'Administration' }).waitFor()
  return { page, email }
}

const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

test('there is nothing at these addresses for whoever is no administrator', async (open) => {
  await addAccount(tests, 'nobody@x.test')
  const page = await open('/sign-in')
  await signIn(page, 'nobody@x.test')
  await page.getByRole('button', { name: 'nobody' }).click()
  await page.getByRole('menuitem', { name: 'Account' }).waitFor()
  assert.equal(await page.getByRole('menuitem', { name: 'Administration' }).count(), 0)
  for (const path of ['/admin/users', '/admin/editions', '/admin/mailbox', '/admin/audit']) {
    await page.goto(new URL(path, page.url()).href)
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
    const guest = await open(path)
    await guest.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  }
})

test('an administrator comes by the menu, finds somebody, changes the level and takes it back', async (open) => {
  await addAccount(tests, 'hopper@x.test', { accessLevel: 'CORE' })
  const { page } = await openAsAdministrator(open, '/admin/audit')
  await page.getByRole('banner').getByRole('button', { name: 'admin' }).click()
  await page.getByRole('menuitem', { name: 'Administration' }).click()
  await page.getByLabel('Part of a name or an address').fill('hopp')
  await page.getByRole('button', { name: 'Find' }).click()
  const level = page.getByLabel('Level of hopper@x.test')
  await level.selectOption('ADVANCE')
  await page.getByText('hopper@x.test has the level ADVANCE now.').waitFor()
  assert.equal(await levelOf('hopper@x.test'), 'ADVANCE')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('select', { has: page.locator('option:checked', { hasText: 'CORE' }) }).waitFor()
  assert.equal(await levelOf('hopper@x.test'), 'CORE')
  assert.equal(new URL(page.url()).search, '?q=hopp')
})

async function levelOf(email: string): Promise<string> {
  const { rows } = await opened().pool.query('select access_level from users where email = $1', [email])
  return rows[0].access_level
}

test('an account is disabled by its switch', async (open) => {
  await addAccount(tests, 'leaver@x.test')
  const { page } = await openAsAdministrator(open, '/admin/users?q=leaver')
  await page.getByLabel('leaver@x.test may sign in').click()
  await page.getByText('leaver@x.test may not sign in any more.').waitFor()
  const { rows } = await opened().pool.query('select disabled_at from users where email = $1', [
    'leaver@x.test',
  ])
  assert.ok(rows[0].disabled_at)
})

test('a search that finds nobody says so, and leads back', async (open) => {
  const { page, email } = await openAsAdministrator(open, '/admin/users?q=nobody-at-all')
  await page.getByText('Nobody has this in the name or the address.').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await rowOf(page, email).waitFor()
})

test('a list that goes on is shown a page at a time', async (open) => {
  await opened().pool.query(
    `insert into users (name, email, password_hash, access_level, is_admin, email_verified_at)
     select 'Many', 'many' || n || '@x.test', 'none', 'CORE', false, now() from generate_series(1, 51) n`,
  )
  const { page } = await openAsAdministrator(open, '/admin/users?q=many')
  await page.getByRole('row').nth(50).waitFor()
  assert.equal(await page.getByRole('row').count(), 51)
  await page.getByRole('button', { name: 'Show more' }).click()
  await page.getByRole('row').nth(51).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0)
})

test('the link of a registration is opened from the mailbox', async (open) => {
  const newcomer = await open('/sign-up')
  await fill(newcomer, {
    Name: 'New',
    'E-mail address': 'newcomer@x.test',
    Password: 'correct horse battery',
  })
  await newcomer.getByRole('button', { name: 'Make an account' }).click()
  await newcomer.getByText('Open the link in the mail').waitFor()
  const { page } = await openAsAdministrator(open, '/admin/mailbox')
  const mail = page.getByRole('article').filter({ hasText: 'newcomer@x.test' })
  const link = await mail.getByRole('link').getAttribute('href')
  const { pathname, search } = new URL(link ?? '')
  await newcomer.goto(new URL(pathname + search, newcomer.url()).href)
  await newcomer.getByText('Your address is confirmed.').waitFor()
})

test('the audit tells what somebody did, by person and by kind', async (open) => {
  await addAccount(tests, 'watched@x.test')
  await signIn(await open('/sign-in'), 'watched@x.test')
  const { page } = await openAsAdministrator(open, '/admin/audit')
  await page.getByLabel('Person').fill('watched')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('status').getByRole('button', { name: 'watched@x.test' }).click()
  await rowOf(page, 'Signed in').filter({ hasText: 'watched@x.test' }).waitFor()
  await page.getByLabel('Kind').selectOption({ label: 'Mailbox read' })
  await page.getByText('Nothing like this has happened.').waitFor()
  await page.getByRole('button', { name: 'Everybody' }).click()
  await page.getByLabel('Kind').selectOption({ label: 'Signed in' })
  await rowOf(page, 'Signed in').first().waitFor()
  const kinds = await page.getByRole('row').locator('td:nth-child(2)').allTextContents()
  assert.deepEqual([...new Set(kinds)], ['Signed in'])
})

test('a new edition is gathered, tried on the pathways, and published', async (open) => {
  const { page } = await openAsAdministrator(open, '/admin/editions')
  const making = page.getByRole('region', { name: 'New edition' })
  await making.getByLabel('Row').selectOption({ label: 'Animal Fats' })
  await making.getByLabel('Datum').selectOption({ label: 'Price' })
  await making.getByRole('button', { name: 'Add the change' }).click()
  await making.getByText('A number is needed.').waitFor()
  await making.getByLabel('New value in USD/t').fill('=700+50')
  await making.getByLabel('Source', { exact: true }).first().fill('Quotation of a trader')
  await making.getByRole('button', { name: 'Add the change' }).click()
  const change = making.getByRole('row').filter({ hasText: 'Animal Fats: Price' })
  await change.getByText('750 USD/t').waitFor()
  await page.reload()
  await change.getByText('Quotation of a trader').waitFor()

  assert.equal(await making.getByRole('button', { name: 'Publish' }).count(), 0)
  await making.getByRole('button', { name: 'Try on the pathways' }).click()
  const hefa = making.getByRole('row').filter({ hasText: 'HEFA, Animal Fats' })
  assert.match((await hefa.textContent()) ?? '', /Changed[\d.]+ → [\d.]+ USD\/L/)
  await making.getByLabel('Name of the new edition').fill('2027-trader')
  await making.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('The edition 2027-trader is published and current.').waitFor()
  const editions = page.getByRole('region', { name: 'Editions', exact: true })
  await editions.getByRole('row').filter({ hasText: '2027-trader' }).getByText('Current').waitFor()
  await making.getByText('No change yet.').waitFor()
})

test('a datum is doubted, and the doubt withdrawn and made again', async (open) => {
  const { page } = await openAsAdministrator(open, '/admin/editions')
  const making = page.getByRole('region', { name: 'New edition' })
  await making.getByText('Doubt this datum').first().click()
  await making.getByLabel('What is doubtful').fill('Twice what is paid')
  await making.getByLabel('Source', { exact: true }).last().fill('A trader')
  await making.getByRole('button', { name: 'Doubt this datum' }).click()
  const doubts = page.getByRole('region', { name: 'Doubts' })
  await doubts.getByText('Twice what is paid').waitFor()
  await doubts.getByRole('button', { name: /^Withdraw/ }).click()
  await doubts.getByText('Nothing is doubted.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await doubts.getByText('Twice what is paid').waitFor()
})

test('the reference data are read again everywhere', async (open) => {
  const { page } = await openAsAdministrator(open, '/admin/editions')
  await page.getByRole('button', { name: 'Read again everywhere' }).click()
  await page.getByText('Every process reads the reference data again.').waitFor()
})
