import type { Browser, Page } from 'playwright-core'
import { openDatabase } from '../../src/server/database/database.ts'
import { mailboxOf } from '../../test/support/mailbox.ts'
import type { Server } from '../../tools/measuring/server.ts'

const email = 'newcomer@safapac.local'
const password = 'correct horse battery'

/** Seconds of a scripted newcomer. */
export interface NewcomerTimes {
  /** From the address until the numbers of the plant are there that was chosen. */
  readonly toResult: number
  /** From the button that keeps it until it is a scenario of the new account. */
  readonly toKept: number
}

/** Chooses HEFA in Malaysia, changes a price, makes an account by the link of its mail, and has the plant in it. */
export async function measureNewcomer(browser: Browser, server: Server): Promise<NewcomerTimes> {
  const opened = openDatabase(server.databaseUrl, { max: 1 })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const begin = performance.now()
    await choosePlant(page, server.origin)
    const toResult = (performance.now() - begin) / 1_000
    await page.getByRole('textbox', { name: 'UCO, price' }).fill('1040')
    const keep = performance.now()
    await signUp(page)
    const token = await mailboxOf({ opened: () => opened }).token(email)
    const tab = await context.newPage()
    await tab.goto(`${server.origin}/verify-email?token=${token}`)
    await tab.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await tab.getByLabel('E-mail address', { exact: true }).fill(email)
    await tab.getByLabel('Password', { exact: true }).fill(password)
    await tab.getByRole('button', { name: 'Sign in' }).click()
    await tab.waitForURL('**/scenarios/*')
    await tab.getByRole('button', { name: /^Levelized cost/ }).waitFor()
    return { toResult, toKept: (performance.now() - keep) / 1_000 }
  } finally {
    await context.close()
    await opened.close()
  }
}

async function choosePlant(page: Page, origin: string): Promise<void> {
  await page.goto(origin)
  await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Malaysia' })
  await page.getByRole('link', { name: 'HEFA, UCO' }).click()
  await page.waitForURL('**/try/hefa-uco-malaysia')
  await page.getByRole('button', { name: /^Levelized cost/ }).waitFor()
}

async function signUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Keep this' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ada')
  await page.getByLabel('E-mail address', { exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Make an account' }).click()
  await page.getByText('Open the link in the mail').waitFor()
}
