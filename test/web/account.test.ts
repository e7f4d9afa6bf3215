import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { mailboxOf } from '../support/mailbox.ts'
import { browserTests, type Open, type Viewer } from './support/browser.ts'
import { addAccount, Elsewhere, fill, password, signIn } from './support/people.ts'

const tests = browserTests()
const { test, opened, origin } = tests

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Opens the account of a new person in a window of its own. */
async function openAccount(open: Open, email: string, viewer: Viewer = {}): Promise<Page> {
  await addAccount(tests, email)
  const page = await open('/sign-in', viewer)
  await signIn(page, email, '/account')
  await section(page, 'Usage').getByText('Projects').waitFor()
  return page
}

test('a guest signs in on the way to the account, and is there then', async (open) => {
  await addAccount(tests, 'guest@x.test')
  const page = await open('/account')
  await fill(page, { 'E-mail address': 'guest@x.test', Password: password })
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Account' }).waitFor()
})

test('a name is changed, seen in the bar at the top, and taken back', async (open) => {
  const page = await openAccount(open, 'named@x.test')
  await fill(page, { Name: 'Ada Lovelace' })
  await page.getByRole('button', { name: 'Save' }).click()
  // What is pointed at stays.
  await page.getByText('Ada Lovelace is saved.').hover()
  await page.getByRole('button', { name: 'Ada Lovelace' }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('banner').getByRole('button', { name: 'named' }).waitFor()
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'named')
})

test('a new address needs the password, and counts once its link is opened', async (open) => {
  const page = await openAccount(open, 'old@x.test')
  const address = section(page, 'E-mail address')
  await address.getByLabel('New e-mail address').fill('new@x.test')
  await address.getByLabel('Password').fill(password)
  await address.getByRole('button', { name: 'Send the link' }).click()
  await address.getByText('new@x.test waits for its confirmation').waitFor()
  await address.getByText('This installation sends no mails').waitFor()
  const token = await mailboxOf({ opened }).token('new@x.test')
  await page.goto(new URL(`/verify-email?token=${token}`, page.url()).href)
  await page.getByText('Your address is confirmed.').waitFor()
  await page.goto(new URL('/account', page.url()).href)
  await section(page, 'E-mail address').getByText('new@x.test', { exact: true }).waitFor()
})

test('an address that waits for its confirmation is given up', async (open) => {
  const page = await openAccount(open, 'stays@x.test')
  const address = section(page, 'E-mail address')
  await address.getByLabel('New e-mail address').fill('other@x.test')
  await address.getByLabel('Password').fill(password)
  await address.getByRole('button', { name: 'Send the link' }).click()
  await address.getByRole('button', { name: 'Keep stays@x.test' }).click()
  await address.getByText('waits for its confirmation').waitFor({ state: 'detached' })
})

test(
  'a wrong password is told and signs nobody out',
  async (open) => {
    const page = await openAccount(open, 'wrong@x.test')
    await fill(page, { 'Current password': 'not my password', 'New password': 'an entirely new phrase' })
    await page.getByRole('button', { name: 'Change the password' }).click()
    await section(page, 'Password').getByRole('alert').waitFor()
    assert.equal(await page.getByLabel('New password').inputValue(), 'an entirely new phrase')
    assert.equal(await page.getByText('Signed out on this device.').count(), 0)
  },
  /401/,
)

test(
  'a new password signs out on other devices, where the work stays until somebody signs in over it',
  async (open) => {
    const page = await openAccount(open, 'two@x.test')
    const other = await open('/sign-in')
    await signIn(other, 'two@x.test', '/account')
    await section(other, 'Devices').getByText('This device').waitFor()

    await fill(page, { 'Current password': password, 'New password': 'an entirely new phrase' })
    await page.getByRole('button', { name: 'Change the password' }).click()
    await section(page, 'Password').getByText('The password is changed.').waitFor()

    await other.getByLabel('Name', { exact: true }).fill('Half a na')
    await other.getByLabel('Name', { exact: true }).press('Enter')
    await other.getByText('Signed out on this device. Changes are kept here.').waitFor()
    await other.keyboard.type('me')
    assert.equal(await other.getByLabel('Name', { exact: true }).inputValue(), 'Half a name')

    await other.getByRole('status').getByRole('button', { name: 'Sign in' }).click()
    const dialog = other.getByRole('dialog', { name: 'Sign in' })
    assert.equal(await dialog.getByLabel('E-mail address').inputValue(), 'two@x.test')
    await dialog.getByLabel('Password').fill('an entirely new phrase')
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await dialog.waitFor({ state: 'detached' })
    assert.equal(await other.getByText('Signed out on this device.').count(), 0)
    assert.equal(await other.getByLabel('Name', { exact: true }).inputValue(), 'Half a name')
    await other.getByRole('button', { name: 'Save' }).click()
    await other.getByRole('button', { name: 'Half a name' }).waitFor()
  },
  /401/,
)

test('another device is signed out from the list', async (open) => {
  // What is on a screen when its session ends is asked for once more.
  const page = await openAccount(open, 'devices@x.test', { refusals: [401] })
  await signIn(await open('/sign-in', { refusals: [401] }), 'devices@x.test')
  await page.reload()
  const devices = section(page, 'Devices')
  await devices.getByRole('button', { name: 'Sign out on Chrome, Linux' }).click()
  await page.getByText('Signed out on Chrome, Linux.').waitFor()
  await devices.getByRole('row').nth(2).waitFor({ state: 'detached' })
  await devices.getByText('This device').waitFor()
  await devices.getByRole('button', { name: 'Sign out everywhere' }).click()
  await page.getByRole('link', { name: 'Sign in' }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/')
})

test('a token is made, shown once, signs a program in, and is revoked', async (open) => {
  const page = await openAccount(open, 'tokens@x.test')
  const tokens = section(page, 'Access tokens')
  await tokens.getByText('There are none.').waitFor()
  await tokens.getByLabel('What it is for').fill('Notebook')
  await tokens.getByLabel('May').selectOption('Read and calculate')
  await tokens.getByRole('button', { name: 'Create a token' }).click()
  const token = await tokens.getByText('safapac_pat_').textContent()
  await tokens.getByRole('row').filter({ hasText: 'Notebook' }).getByText('Read and calculate').waitFor()
  const ask = () =>
    fetch(new URL('/api/v1/projects', page.url()), { headers: { authorization: `Bearer ${token}` } })
  assert.equal((await ask()).status, 200)
  await tokens.getByRole('button', { name: 'Revoke Notebook' }).click()
  await tokens.getByText('There are none.').waitFor()
  assert.equal((await ask()).status, 401)
  await page.reload()
  await tokens.getByText('There are none.').waitFor()
  assert.equal(await tokens.getByText('safapac_pat_').count(), 0)
})

test('who signs in as somebody else in another tab is told of it in this one', async (open) => {
  await addAccount(tests, 'bob@x.test')
  const page = await openAccount(open, 'alice@x.test')
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  await signIn(tab, 'bob@x.test')
  await page.getByText('bob has signed in on this device. What is open here may still be alice’s.').waitFor()
  await page.getByRole('button', { name: 'Go on as bob' }).click()
  await section(page, 'E-mail address').getByText('bob@x.test').waitFor()
  assert.equal(await page.getByText('has signed in on this device').count(), 0)
})

test('a level says in two columns what it includes and what not', async (open) => {
  await addAccount(tests, 'core@x.test', { accessLevel: 'CORE' })
  const page = await open('/sign-in')
  await signIn(page, 'core@x.test', '/account')
  const level = section(page, 'Level')
  await level.getByText('Your level is CORE.').waitFor()
  const column = (title: string) =>
    level
      .locator('div')
      .filter({ has: page.getByText(title, { exact: true }) })
      .last()
  await column('Included').getByText('Total capital investment', { exact: true }).waitFor()
  await column('Not part of CORE').getByText('NPV', { exact: true }).waitFor()
})

test('what is chosen for this browser is taken at once and at the next visit, and taken back', async (open) => {
  const page = await openAccount(open, 'chooser@x.test')
  const usage = section(page, 'Usage')
  await usage.getByText('0 of 1,000').waitFor()
  await page.getByLabel('Numbers').selectOption('de-DE')
  await page.getByLabel('Dark', { exact: true }).check()
  await page.getByLabel(/Use them while no box/).uncheck()
  await usage.getByText('0 of 1.000').waitFor()
  await page.reload()
  await usage.getByText('0 of 1.000').waitFor()
  assert.ok(await page.getByLabel('Dark', { exact: true }).isChecked())
  assert.ok(!(await page.getByLabel(/Use them while no box/).isChecked()))
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark')
  await page.getByLabel('As the system has them').check()
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), undefined)
})

test('all that is stored of somebody is one file', async (open) => {
  const page = await openAccount(open, 'taker@x.test')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my data' }).click(),
  ])
  assert.equal(download.suggestedFilename(), 'safapac-my-data.json')
  const { account } = JSON.parse(await readFile(await download.path(), 'utf8'))
  assert.equal(account.email, 'taker@x.test')
})

test('an account is deleted by typing its address, with projects that others work in once that is said', async (open) => {
  const other = await addAccount(tests, 'works-there@x.test')
  const page = await openAccount(open, 'gone@x.test', { refusals: [409] })
  const elsewhere = await Elsewhere.signIn(origin(), 'gone@x.test')
  const scenario = await elsewhere.newScenario('Of two')
  await opened().pool.query(
    `insert into project_members (project_id, user_id, role) select project_id, $1, 'viewer' from scenarios where id = $2`,
    [other, scenario],
  )
  const deletion = section(page, 'Delete the account')
  const submit = deletion.getByRole('button', { name: 'Delete the account' })
  await deletion.getByLabel('Password').fill(password)
  await deletion.getByLabel('Type gone@x.test to delete it').fill('gone@x')
  await submit.click()
  await deletion.getByText('This is not gone@x.test.').waitFor()
  await deletion.getByLabel('Type gone@x.test to delete it').fill('gone@x.test')
  await submit.click()
  await deletion.getByRole('alert').waitFor()
  await deletion.getByLabel('Also delete projects of mine that others work in').check()
  await submit.click()
  await page.getByText('The account is deleted.').waitFor()
  const { rows } = await opened().pool.query('select 1 from users where email = $1', ['gone@x.test'])
  assert.equal(rows.length, 0)
})

test(
  'a part that fails says so, and is tried again while the rest goes on',
  async (open) => {
    await addAccount(tests, 'part@x.test')
    const page = await open('/sign-in')
    await page.route('**/api/v1/me/usage', (route) => route.abort())
    await signIn(page, 'part@x.test', '/account')
    const usage = section(page, 'Usage')
    await usage.getByText('Your usage cannot be shown. The server cannot be reached.').waitFor()
    await section(page, 'Devices').getByText('This device').waitFor()
    await page.unroute('**/api/v1/me/usage')
    await usage.getByRole('button', { name: 'Try again' }).click()
    await usage.getByText('0 of 1,000').waitFor()
  },
  /ERR_FAILED/,
)

test(
  'what was there before the network went is shown with its time',
  async (open) => {
    await addAccount(tests, 'offline@x.test')
    const page = await open('/sign-in')
    await page.clock.install()
    await signIn(page, 'offline@x.test', '/account')
    const usage = section(page, 'Usage')
    await usage.getByText('0 of 1,000').waitFor()
    await page.context().setOffline(true)
    await page.clock.fastForward(60_000)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await usage.getByText(/^Offline\. This is as it was at \d\d:\d\d\.$/).waitFor()
    await usage.getByText('0 of 1,000').waitFor()
    await page.context().setOffline(false)
    await usage.getByText('Offline.').waitFor({ state: 'detached' })
  },
  /ERR_INTERNET_DISCONNECTED/,
)
