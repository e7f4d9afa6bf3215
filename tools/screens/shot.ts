import type { Page } from 'playwright-core'

/** Whose screen it is: `newcomer` has nothing yet, `core` is of the level CORE, `administrator` runs the installation. */
export type Person = 'guest' | 'newcomer' | 'member' | 'core' | 'administrator'

/** A screen, or a state of one. */
export interface Shot {
  /** The name of its files. */
  readonly name: string
  readonly title: string
  /** Ids of what was made for it stand for `$scenario`, `$calculation` and so on. */
  readonly path: string
  readonly as: Person
  /** Which answers of the server the screen is about: the browser tells each of them of its own accord. */
  readonly refusals?: readonly number[]
  /** Whether the network goes, which the browser tells of each request that is under way. */
  readonly losesNetwork?: boolean
  /** What the server does instead of answering. */
  readonly before?: (page: Page) => Promise<void>
  /** What a person does before the screen is looked at. It is done with the width of a desktop or of a phone. */
  readonly act?: (page: Page) => Promise<void>
  /** Whether the browser holds edits afterwards, which it would send when the next screen is opened. */
  readonly leavesEdits?: boolean
}

export const plant = '/try/hefa-uco-usa'
export const box = (page: Page, name: string) => page.getByRole('textbox', { name }).first()

export const typed =
  (name: string, value: string) =>
  async (page: Page): Promise<void> => {
    await box(page, name).fill(value)
    await box(page, name).press('Enter')
  }
export const pressed = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).filter({ visible: true }).first().click()
export const tab = (name: string) => (page: Page) =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()

/** Where it is narrow the results are a part of their own; where it is wide nobody sees the button. */
export const toResults = (page: Page): Promise<void> =>
  page.locator('nav[aria-label="Views"] button', { hasText: 'Results' }).dispatchEvent('click')

/** Says between which two an input lies, in the row of it. */
async function ranged(page: Page, title: string, ends: string): Promise<void> {
  await page
    .getByRole('button', { name: `Range of ${title}`, exact: true })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Ends' }).fill(ends)
  await page.getByRole('radio', { name: 'Limits' }).check()
  await page.getByRole('button', { name: 'Use this range' }).click()
}

/** Three prices that are not known, and what comes of them. */
export async function unsure(page: Page): Promise<void> {
  await ranged(page, 'UCO, price', '700 to 1,300')
  await ranged(page, 'Jet, price', '1,600 to 2,600')
  await ranged(page, 'Hydrogen, price', '± 30 %')
  await toResults(page)
  await page.getByText(/16,384 futures;/).waitFor()
}

/** A cell of the matrix, and the scale at which a tonne costs least. */
export async function elsewhere(page: Page): Promise<void> {
  await toResults(page)
  const scale = page.getByRole('region', { name: 'Optimum of scale' })
  await scale.getByRole('button', { name: 'Try example values' }).click()
  await scale.getByRole('figure', { name: /^A tonne costs least at/ }).waitFor()
  // It is computed where somebody can see it.
  await page.getByRole('combobox', { name: 'Beside each other' }).scrollIntoViewIfNeeded()
  const heat = page.getByRole('figure', { name: /^NPV is best in/ })
  await heat.locator('[data-mark]').nth(1).click()
  const cell = page.getByRole('region', { name: 'The case elsewhere' })
  await cell.getByRole('heading').waitFor()
  await cell.evaluate((region) => region.scrollIntoView({ block: 'start' }))
}

export const refused =
  (pattern: string, status: number) =>
  async (page: Page): Promise<void> => {
    await page.route(pattern, (route) =>
      route.fulfill({
        status,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          status,
          code: status === 401 ? 'not_signed_in' : 'failed',
          title: 'Refused',
          detail: 'The server cannot answer now.',
        }),
      }),
    )
  }
