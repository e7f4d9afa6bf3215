import { finder, openPalette } from './palette.ts'
import { elsewhere, plant, pressed, refused, type Shot, tab, toResults, typed, unsure } from './shot.ts'

/** What anybody sees. */
export const guests: readonly Shot[] = [
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
    name: 'scale',
    title: 'How sure: a case elsewhere, and the optimum of scale',
    path: `${plant}?view=sure`,
    as: 'guest',
    act: elsewhere,
  },
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
      await openPalette(page)
      await finder(page).fill('price')
    },
  },
  { name: 'keys', title: 'Keys', path: '/help/keys', as: 'guest' },
  { name: 'not-found', title: 'A plant that does not exist', path: '/try/no-such-plant', as: 'guest' },
]
