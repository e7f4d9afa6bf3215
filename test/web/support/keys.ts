import type { Locator, Page } from 'playwright-core'
import type { Key } from '../../../src/web/actions/keys.ts'
import { finder, openPalette } from '../../../tools/screens/palette.ts'
import { until } from '../../support/waiting.ts'
import type { BrowserTests, Open } from './browser.ts'
import { addAccount, Elsewhere, signIn } from './people.ts'

/** Waits until keys do something. */
export async function awaitKeys(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const before = await page.evaluateHandle(() => document.activeElement)
  await openPalette(page)
  await page.keyboard.press('Escape')
  await finder(page).waitFor({ state: 'detached' })
  // The focus goes back a moment later.
  await until(() => before.evaluate((each) => each === document.activeElement), 'the focus is back')
}

/** Where the focus is moved by a frame or a timer of the page, it has to be waited for before the next key. */
export const hasFocus = (element: Locator) => element.evaluate((each) => each === document.activeElement)

/** As the driver of the browser names it. */
export const pressedAs = ({ key, isMain, isShift }: Key): string =>
  [isMain && 'Control', isShift && 'Shift', key].filter(Boolean).join('+')

export const price = (page: Page) => page.getByRole('textbox', { name: 'UCO, price' }).first()

/** Takes the focus from whatever has it, as a click beside everything does. */
export const standNowhere = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

/** A window of a new account on a new scenario, in which keys do something. */
export async function openWithKeys(
  tests: Pick<BrowserTests, 'opened' | 'origin'>,
  open: Open,
  name: string,
): Promise<Page> {
  const email = `${name}@x.test`
  await addAccount(tests, email)
  const elsewhere = await Elsewhere.signIn(tests.origin(), email)
  const id = await elsewhere.newScenario()
  const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] })
  await signIn(page, email)
  await page.goto(`${tests.origin()}/scenarios/${id}`)
  await price(page).waitFor()
  await awaitKeys(page)
  return page
}
