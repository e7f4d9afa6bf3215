import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { mailboxOf } from '../support/mailbox.ts'
import { browserTests } from './support/browser.ts'
import { addAccount, Elsewhere, signIn } from './support/people.ts'

const tests = browserTests()
const { test, opened, origin } = tests
const password = 'correct horse battery'
const price = 'feedstocks.0.price'
// On a busy machine the page may be told to come back, and does.
const busy = { refusals: [503] }

const box = (page: Page) => page.getByRole('textbox', { name: 'UCO, price' })
const idIn = (page: Page) => /\/scenarios\/([\w-]+)/.exec(page.url())?.[1] ?? ''

/** Counts what a person does; a form that is filled in and sent is one action. */
function counter() {
  let actions = 0
  return {
    count: () => actions,
    act: async (...steps: readonly (() => Promise<unknown>)[]) => {
      actions += 1
      for (const step of steps) await step()
    },
  }
}

test('a newcomer has a plant of the own and its result in at most eight actions', async (open) => {
  const { act, count } = counter()
  const page = await open('/', busy)
  await act(() => page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Malaysia' }))
  await act(() => page.getByRole('link', { name: 'HEFA, UCO' }).click())
  await act(() => box(page).fill('1040'))
  await act(() => page.getByRole('link', { name: 'Keep this' }).click())
  await page.getByText('Your plant becomes your first project').waitFor()
  await act(
    () => page.getByLabel('Name', { exact: true }).fill('Ada'),
    () => page.getByLabel('E-mail address', { exact: true }).fill('ada@x.test'),
    () => page.getByLabel('Password', { exact: true }).fill(password),
    () => page.getByRole('button', { name: 'Make an account' }).click(),
  )
  await page.getByText('Open the link in the mail').waitFor()
  // A mail opens its links in a tab of their own.
  const tab = await page.context().newPage()
  const token = await mailboxOf({ opened }).token('ada@x.test')
  await act(() => tab.goto(`${origin()}/verify-email?token=${token}`))
  await tab.getByText('Your address is confirmed.').waitFor()
  await act(() => tab.getByRole('main').getByRole('link', { name: 'Sign in' }).click())
  await act(
    () => tab.getByLabel('E-mail address', { exact: true }).fill('ada@x.test'),
    () => tab.getByLabel('Password', { exact: true }).fill(password),
    () => tab.getByRole('button', { name: 'Sign in' }).click(),
  )
  await tab.waitForURL('**/scenarios/*')
  await tab.getByRole('button', { name: /^Levelized cost/ }).waitFor()
  assert.ok(count() <= 8, `${count()} actions`)
  const elsewhere = await Elsewhere.signIn(origin(), 'ada@x.test')
  await elsewhere.waitFor(idIn(tab), price, 1040)
  await tab.waitForSelector('input[data-pointer="/feedstocks/0/price"][value="1,040"]')
})

test('whoever has an account keeps a plant by one button, and can still undo what was done before', async (open) => {
  await addAccount(tests, 'keeper@x.test')
  const page = await open('/try/hefa-uco-usa', busy)
  await box(page).fill('800')
  await box(page).press('Enter')
  await box(page).fill('700')
  await box(page).press('Enter')
  await page.getByText('Kept on this device').waitFor()
  await signIn(page, 'keeper@x.test')
  await page.goto(`${origin()}/try/hefa-uco-usa`)
  await page.getByRole('button', { name: 'Keep this' }).click()
  await page.waitForURL('**/scenarios/*')
  const elsewhere = await Elsewhere.signIn(origin(), 'keeper@x.test')
  await elsewhere.waitFor(idIn(page), price, 700)
  await page.getByRole('button', { name: 'Undo' }).click()
  await elsewhere.waitFor(idIn(page), price, 800)
  const projects = (await elsewhere.ask('GET', '/projects')) as unknown as readonly object[]
  assert.equal(projects.length, 1)
})

test('a plant that could not be kept is still on this device, and is kept by asking again', async (open) => {
  await addAccount(tests, 'unlucky@x.test')
  const page = await open('/try/hefa-uco-usa', busy)
  await signIn(page, 'unlucky@x.test')
  await page.goto(`${origin()}/try/hefa-uco-usa`)
  await box(page).fill('640')
  await page.context().route('**/api/v1/projects', (route) => route.fulfill({ status: 503, body: '' }), {
    times: 1,
  })
  await page.getByRole('button', { name: 'Keep this' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByText('Kept on this device').waitFor()
  await page.getByRole('button', { name: 'Keep this' }).click()
  await page.waitForURL('**/scenarios/*')
  await (await Elsewhere.signIn(origin(), 'unlucky@x.test')).waitFor(idIn(page), price, 640)
})

test('a guest has one plant in two tabs, with what was undone', async (open) => {
  const page = await open('/try/hefa-uco-usa')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await box(other).waitFor()
  await box(page).fill('777')
  await box(page).press('Enter')
  await other.waitForSelector('input[data-pointer="/feedstocks/0/price"][value="777"]')
  await other.getByRole('button', { name: 'Undo' }).click()
  await page.waitForSelector('input[data-pointer="/feedstocks/0/price"][value="930"]')
  await page.reload()
  await page.getByText('Kept on this device').waitFor()
  await page.getByRole('button', { name: 'Redo' }).click()
  await other.waitForSelector('input[data-pointer="/feedstocks/0/price"][value="777"]')
})

test('where the browser keeps nothing the page says so before anything is typed', async (open) => {
  const page = await open('/sign-up')
  await page.context().addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.goto(`${origin()}/try/hefa-uco-usa`)
  await page.getByText('Not kept on this device').waitFor()
})
