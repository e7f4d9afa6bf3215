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
  /** What the server does instead of answering. */
  readonly before?: (page: Page) => Promise<void>
  /** What a person does before the screen is looked at. It is done with the width of a desktop or of a phone. */
  readonly act?: (page: Page) => Promise<void>
}

const plant = '/try/hefa-uco-usa'
const box = (page: Page, name: string) => page.getByRole('textbox', { name }).first()

const typed =
  (name: string, value: string) =>
  async (page: Page): Promise<void> => {
    await box(page, name).fill(value)
    await box(page, name).press('Enter')
  }
const pressed = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).filter({ visible: true }).first().click()
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()

/** Where it is narrow the results are a part of their own; where it is wide nobody sees the button. */
const toResults = (page: Page): Promise<void> =>
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
async function unsure(page: Page): Promise<void> {
  await ranged(page, 'UCO, price', '700 to 1,300')
  await ranged(page, 'Jet, price', '1,600 to 2,600')
  await ranged(page, 'Hydrogen, price', '± 30 %')
  await toResults(page)
  await page.getByText(/16,384 futures;/).waitFor()
}

const refused =
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

const guests: readonly Shot[] = [
  { name: 'start', title: 'The start', path: '/', as: 'guest' },
  {
    name: 'start-failed',
    title: 'The start, without data',
    path: '/',
    as: 'guest',
    refusals: [500],
    before: refused('**/reference-data/**', 500),
  },
  { name: 'try', title: 'A plant without an account', path: plant, as: 'guest' },
  { name: 'results', title: 'Its results', path: plant, as: 'guest', act: toResults },
  {
    name: 'why',
    title: 'Why, down to the input',
    path: `${plant}?at=lcop&why=PV_cost.PV_F.C_F.p_F`,
    as: 'guest',
  },
  {
    name: 'changed',
    title: 'After the price has moved',
    path: plant,
    as: 'guest',
    act: typed('UCO, price', '1,040'),
  },
  {
    name: 'invalid',
    title: 'An input that cannot be',
    path: plant,
    as: 'guest',
    act: typed('Discount rate', '150'),
  },
  {
    name: 'no-such-number',
    title: 'A plant that never pays',
    path: plant,
    as: 'guest',
    async act(page) {
      await typed('UCO, price', '3,000')(page)
      await toResults(page)
    },
  },
  { name: 'cash-flow', title: 'Cash flow', path: `${plant}?view=cashflow`, as: 'guest', act: toResults },
  { name: 'carbon', title: 'Carbon', path: `${plant}?view=carbon`, as: 'guest', act: toResults },
  {
    name: 'sensitivity',
    title: 'What moves it most, and break-even',
    path: `${plant}?view=sensitivity`,
    as: 'guest',
    act: toResults,
  },
  { name: 'balance', title: 'Balance', path: `${plant}?view=balance`, as: 'guest', act: toResults },
  {
    name: 'sure-empty',
    title: 'How sure, before anything is a range',
    path: `${plant}?view=sure`,
    as: 'guest',
    act: toResults,
  },
  { name: 'sure', title: 'How sure', path: `${plant}?view=sure`, as: 'guest', act: unsure },
  {
    name: 'range',
    title: 'The range of an input',
    path: plant,
    as: 'guest',
    async act(page) {
      await page.getByRole('button', { name: 'Range of UCO, price' }).click()
      await page.getByRole('textbox', { name: 'Ends' }).fill('700 to 1,300')
      await page.getByRole('radio', { name: 'Limits' }).check()
    },
  },
  {
    name: 'table',
    title: 'A chart as a table',
    path: plant,
    as: 'guest',
    async act(page) {
      await toResults(page)
      await pressed('Table: What a tonne costs')(page)
    },
  },
  {
    name: 'inputs-all',
    title: 'All inputs',
    path: plant,
    as: 'guest',
    async act(page) {
      await tab('All')(page)
      for (const group of ['Feedstocks', 'Products', 'Debt']) {
        await page.locator('summary').filter({ hasText: group }).first().click()
      }
    },
  },
  {
    name: 'inputs-found',
    title: 'Inputs by another name',
    path: plant,
    as: 'guest',
    act: (page) => page.getByRole('searchbox', { name: 'Find an input' }).fill('price'),
  },
  {
    name: 'inputs-changed',
    title: 'Changed inputs',
    path: plant,
    as: 'guest',
    async act(page) {
      await typed('UCO, price', '1,040')(page)
      await tab('Changed')(page)
    },
  },
  {
    name: 'about-input',
    title: 'Where an input is from',
    path: plant,
    as: 'guest',
    act: pressed('About UCO, price'),
  },
  { name: 'sign-in', title: 'Sign in', path: '/sign-in', as: 'guest' },
  {
    name: 'sign-in-refused',
    title: 'Sign in, refused',
    path: '/sign-in',
    as: 'guest',
    refusals: [401],
    async act(page) {
      await page.getByLabel('E-mail address', { exact: true }).fill('ada@safapac.local')
      await page.getByLabel('Password', { exact: true }).fill('not this one')
      await pressed('Sign in')(page)
      await page.getByRole('alert').first().waitFor()
    },
  },
  { name: 'sign-up', title: 'Make an account', path: '/sign-up', as: 'guest' },
  { name: 'forgot-password', title: 'Forgotten password', path: '/forgot-password', as: 'guest' },
  {
    name: 'verify-email',
    title: 'A link that confirms nothing',
    path: '/verify-email?token=x',
    as: 'guest',
    refusals: [400, 401, 404, 422],
  },
  { name: 'reset-password', title: 'A new password', path: '/reset-password?token=x', as: 'guest' },
  {
    name: 'palette',
    title: 'The palette',
    path: plant,
    as: 'guest',
    async act(page) {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Find anything' }).fill('price')
    },
  },
  { name: 'keys', title: 'Keys', path: '/help/keys', as: 'guest' },
  { name: 'not-found', title: 'A plant that does not exist', path: '/try/no-such-plant', as: 'guest' },
]

const everybodysData: readonly Shot[] = [
  { name: 'data', title: 'Reference data', path: '/data', as: 'guest' },
  { name: 'data-edition', title: 'An edition', path: '/data/$edition', as: 'guest' },
  { name: 'data-changes', title: 'What an edition changes', path: '/data/$edition/changes', as: 'guest' },
  { name: 'data-table', title: 'A table', path: '/data/$edition/feedstocks', as: 'guest' },
  { name: 'data-row', title: 'A row with its sources', path: '/data/$edition/feedstocks/1', as: 'guest' },
  { name: 'data-corsia', title: 'CORSIA', path: '/data/corsia', as: 'guest' },
  { name: 'data-policies', title: 'Policies', path: '/data/policies', as: 'guest' },
  { name: 'data-literature', title: 'Literature', path: '/data/literature', as: 'guest' },
  { name: 'data-supply', title: 'Feedstock there is', path: '/data/feedstock-availability', as: 'guest' },
  { name: 'data-rules', title: 'Rules of eligibility', path: '/data/eligibility-rules', as: 'guest' },
  { name: 'data-states', title: 'States of the USA', path: '/data/us-states', as: 'guest' },
  { name: 'data-index', title: 'Index of plant cost', path: '/data/cost-index', as: 'guest' },
  {
    name: 'data-not-found',
    title: 'A row that is not there',
    path: '/data/$edition/feedstocks/999',
    as: 'guest',
  },
  { name: 'validation', title: 'Validation', path: '/validation', as: 'guest' },
  { name: 'validation-case', title: 'A published case', path: '/validation/hefa-500', as: 'guest' },
  {
    name: 'validation-try',
    title: 'A published case as a plant',
    path: '/validation/hefa-500/try',
    as: 'guest',
  },
]

const offline = async (page: Page): Promise<void> => {
  // What is not there yet cannot come any more.
  await box(page, 'UCO, price').waitFor()
  await page.route('**/api/**', (route) => route.abort('internetdisconnected'))
  await page.context().setOffline(true)
  await typed('UCO, price', '1,040')(page)
  await page.getByText('Offline, kept here').waitFor()
}

const expired = async (page: Page): Promise<void> => {
  await refused('**/api/v1/**', 401)(page)
  await typed('UCO, price', '1,041')(page)
  await page.getByText('Signed out on this device').waitFor()
}

const members: readonly Shot[] = [
  { name: 'projects-empty', title: 'Projects of a newcomer', path: '/projects', as: 'newcomer' },
  { name: 'projects', title: 'Projects', path: '/projects', as: 'member' },
  {
    name: 'projects-failed',
    title: 'Projects that cannot be read',
    path: '/projects',
    as: 'newcomer',
    refusals: [500],
    before: refused('**/api/v1/projects?**', 500),
  },
  { name: 'scenario', title: 'A scenario', path: '/scenarios/$scenario', as: 'member' },
  {
    name: 'baseline',
    title: 'A scenario beside a kept result',
    path: '/scenarios/$changed?baseline=calc:$calculation',
    as: 'member',
    act: toResults,
  },
  { name: 'offline', title: 'Offline', path: '/scenarios/$scratch', as: 'member', act: offline },
  {
    name: 'expired',
    title: 'Signed out while working',
    path: '/scenarios/$scratch',
    as: 'member',
    refusals: [401],
    act: expired,
  },
  { name: 'history', title: 'History', path: '/scenarios/$scenario/history', as: 'member' },
  { name: 'history-empty', title: 'History of nothing', path: '/scenarios/$changed/history', as: 'member' },
  { name: 'kept-result', title: 'A kept result', path: '/calculations/$calculation', as: 'member' },
  {
    name: 'compare',
    title: 'Compare',
    path: '/compare?s=scn:$scenario,scn:$changed,scn:$other',
    as: 'member',
  },
  { name: 'compare-empty', title: 'Compare, nothing chosen', path: '/compare', as: 'member' },
  { name: 'account', title: 'Account', path: '/account', as: 'member' },
  {
    name: 'foreign',
    title: 'A scenario of somebody else',
    path: '/scenarios/00000000-0000-4000-8000-000000000000',
    as: 'member',
    refusals: [404],
  },
  { name: 'withheld', title: 'A scenario at the level CORE', path: '/scenarios/$core', as: 'core' },
  {
    name: 'withheld-carbon',
    title: 'A view that is not part of CORE',
    path: '/scenarios/$core?view=cashflow',
    as: 'core',
    act: toResults,
  },
  { name: 'admin-users', title: 'Users', path: '/admin/users', as: 'administrator' },
  { name: 'admin-editions', title: 'Editions', path: '/admin/editions', as: 'administrator' },
  { name: 'admin-mailbox', title: 'Mailbox', path: '/admin/mailbox', as: 'administrator' },
  { name: 'admin-audit', title: 'Audit', path: '/admin/audit', as: 'administrator' },
]

export const shots: readonly Shot[] = [...guests, ...everybodysData, ...members]
