import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { mailboxOf } from '../support/mailbox.ts'
import { browserTests } from './support/browser.ts'
import { addAccount as add, Elsewhere, fill, password } from './support/people.ts'

const { test, opened, origin } = browserTests()
const addAccount = (email: string) => add({ opened }, email)

async function signIn(page: Page, email: string, given = password): Promise<void> {
  await fill(page, { 'E-mail address': email, Password: given })
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a newcomer makes an account, opens the link and signs in', async (open) => {
  const page = await open('/')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Make an account' }).click()
  await fill(page, { Name: 'Ada', 'E-mail address': 'ada@x.test', Password: password })
  await page.getByRole('button', { name: 'Make an account' }).click()
  await page.getByText('Open the link in the mail').waitFor()
  await page.getByText('This installation sends no mails').waitFor()
  await page.goto(
    new URL(`/verify-email?token=${await mailboxOf({ opened }).token('ada@x.test')}`, page.url()).href,
  )
  await page.getByText('Your address is confirmed.').waitFor()
  await page.getByRole('link', { name: 'Sign in' }).first().click()
  await signIn(page, 'ada@x.test')
  await page.getByRole('button', { name: 'Ada' }).waitFor()
})

test('an invitation leads somebody without an account to the project, by way of the link that confirms the address', async (open) => {
  await addAccount('owner@x.test')
  const owner = await Elsewhere.signIn(origin(), 'owner@x.test')
  const { projectId } = await owner.ask('GET', `/scenarios/${await owner.newScenario('Shared plant')}`)
  await owner.ask('POST', `/projects/${projectId}/people`, { email: 'eve@x.test', role: 'editor' })
  const invited = await mailboxOf({ opened }).token('eve@x.test')
  const page = await open(`/join?token=${invited}`)
  await page.getByText('You are invited to work on a project.').waitFor()
  await page.getByRole('link', { name: 'Make an account' }).click()
  await page.getByText('Once you are signed in you join it.').waitFor()
  await fill(page, { Name: 'Eve', 'E-mail address': 'eve@x.test', Password: password })
  await page.getByRole('button', { name: 'Make an account' }).click()
  await page.getByText('Open the link in the mail').waitFor()
  // The mail opens it in a tab of its own.
  const tab = await page.context().newPage()
  await tab.goto(`${origin()}/verify-email?token=${await mailboxOf({ opened }).token('eve@x.test')}`)
  await tab.getByText('Your address is confirmed.').waitFor()
  await tab.getByRole('link', { name: 'Sign in' }).first().click()
  await signIn(tab, 'eve@x.test')
  await tab.getByText('You join as Eve').waitFor()
  await tab.getByRole('button', { name: 'Join the project' }).click()
  await tab.getByText('Shared plant').waitFor()
  await tab.close()
})

test('whoever is signed in is so after a reload and in another tab, and signed out in both at once', async (open) => {
  await addAccount('tabs@x.test')
  const page = await open('/sign-in')
  await signIn(page, 'tabs@x.test')
  const account = page.getByRole('button', { name: 'tabs' })
  await account.waitFor()
  const tokens = await page.evaluate(() =>
    JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie }),
  )
  assert.doesNotMatch(tokens, /safapac-session|accessToken|refreshToken/)
  await page.reload()
  await account.waitFor()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'tabs' }).waitFor()
  await account.click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).waitFor()
  await other.getByRole('link', { name: 'Sign in' }).waitFor()
})

test('after signing in somebody is where they wanted to go, and never on another site', async (open) => {
  await addAccount('next@x.test')
  const page = await open(`/sign-in?next=${encodeURIComponent('//evil.example')}`)
  await signIn(page, 'next@x.test')
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/projects')
})

test('a forgotten password is replaced by way of a mail', async (open) => {
  await addAccount('forgetful@x.test')
  const page = await open('/forgot-password')
  await fill(page, { 'E-mail address': 'forgetful@x.test' })
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByText('the link is on its way').waitFor()
  const token = await mailboxOf({ opened }).token('forgetful@x.test')
  await page.goto(new URL(`/reset-password?token=${token}`, page.url()).href)
  await fill(page, { 'New password': 'an entirely new phrase' })
  await page.getByRole('button', { name: 'Set the password' }).click()
  await page.getByText('The new password is set.').waitFor()
  await page.getByRole('link', { name: 'Sign in' }).first().click()
  await signIn(page, 'forgetful@x.test', 'an entirely new phrase')
  await page.getByRole('button', { name: 'forgetful' }).waitFor()
})

test('an address in a mail that lost its end says what to do', async (open) => {
  for (const path of ['/verify-email', '/reset-password']) {
    await (await open(path)).getByText('The address of this page is incomplete.').waitFor()
  }
})
