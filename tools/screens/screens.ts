import type { Page } from 'playwright-core'
import { guests } from './guest-screens.ts'
import { inputShots } from './input-screens.ts'
import { libraryShots } from './library-screens.ts'
import { questionShots } from './question-screens.ts'
import { box, pressed, refused, type Shot, toResults, typed } from './shot.ts'

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
  { name: 'data-energy', title: 'Prices of electricity', path: '/data/energy-prices', as: 'guest' },
  { name: 'data-index', title: 'Index of plant cost', path: '/data/cost-index', as: 'guest' },
  { name: 'data-rates', title: 'Exchange rates', path: '/data/exchange-rates', as: 'guest' },
  { name: 'data-prices', title: 'Price indices', path: '/data/price-indices', as: 'guest' },
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

const toSharedWhy = async (page: Page): Promise<void> => {
  await pressed('Why?')(page)
  await page.locator('[data-part="why column"]').first().waitFor()
}

const shared: readonly Shot[] = [
  { name: 'shared', title: 'A shared result', path: '/s/$shared', as: 'guest' },
  { name: 'shared-core', title: 'A shared result at the level CORE', path: '/s/$sharedCore', as: 'guest' },
  {
    name: 'shared-why',
    title: 'Why, of a shared result',
    path: '/s/$shared',
    as: 'guest',
    act: toSharedWhy,
  },
  {
    name: 'shared-gone',
    title: 'A link that cannot be opened',
    path: '/s/nobodys',
    as: 'guest',
    refusals: [404],
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

const chooseTable = async (page: Page): Promise<void> => {
  const text = 'name,plant.capacity [kt/yr]\nSmall,100\nNone,-1\nMany,"1,500"\n'
  const file = { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { name: 'What there is to say' }).waitFor()
}

const toWhy = async (page: Page): Promise<void> => {
  const why = page.getByRole('region', { name: 'Why do these two differ?' })
  await why.getByRole('figure').waitFor()
  await why.evaluate((element) => element.scrollIntoView())
}

const toSharing = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('dialog', { name: 'Share a result' }).waitFor()
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
  { name: 'join', title: 'An invitation', path: '/join?token=x', as: 'member' },
  { name: 'import', title: 'Import', path: '/import', as: 'member' },
  {
    name: 'import-refused',
    title: 'A table with cells that are wrong',
    path: '/import',
    as: 'member',
    act: chooseTable,
  },
  { name: 'scenario', title: 'A scenario', path: '/scenarios/$scenario', as: 'member' },
  {
    name: 'baseline',
    title: 'A scenario beside a kept result',
    path: '/scenarios/$changed?baseline=calc:$calculation',
    as: 'member',
    act: toResults,
  },
  {
    name: 'offline',
    title: 'Offline',
    path: '/scenarios/$scratch',
    as: 'member',
    act: offline,
    losesNetwork: true,
    leavesEdits: true,
  },
  {
    name: 'expired',
    title: 'Signed out while working',
    path: '/scenarios/$scratch',
    as: 'member',
    refusals: [401],
    act: expired,
    leavesEdits: true,
  },
  { name: 'history', title: 'History', path: '/scenarios/$scenario/history', as: 'member' },
  {
    name: 'assumptions',
    title: 'Assumptions',
    path: '/scenarios/$scenario/assumptions',
    as: 'member',
  },
  {
    name: 'assumptions-project',
    title: 'Assumptions of a project',
    path: '/projects/$project/assumptions',
    as: 'member',
  },
  { name: 'history-empty', title: 'History of nothing', path: '/scenarios/$changed/history', as: 'member' },
  { name: 'kept-result', title: 'A kept result', path: '/calculations/$calculation', as: 'member' },
  { name: 'links', title: 'Links', path: '/scenarios/$scenario/links', as: 'member' },
  {
    name: 'links-revoke',
    title: 'A link that is to be revoked',
    path: '/scenarios/$scenario/links',
    as: 'member',
    act: pressed('Revoke The board'),
  },
  { name: 'links-project', title: 'Links of a project', path: '/projects/$project/links', as: 'member' },
  { name: 'links-none', title: 'No links', path: '/scenarios/$changed/links', as: 'member' },
  {
    name: 'share',
    title: 'Share a result',
    path: '/calculations/$calculation',
    as: 'member',
    act: toSharing,
  },
  {
    name: 'compare',
    title: 'Compare',
    path: '/compare?s=scn:$scenario,scn:$changed,scn:$other',
    as: 'member',
  },
  {
    name: 'compare-why',
    title: 'Why two columns differ',
    path: '/compare?s=scn:$scenario,scn:$changed,scn:$other&to=scn:$other',
    as: 'member',
    act: toWhy,
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

export const shots: readonly Shot[] = [
  ...guests,
  ...everybodysData,
  ...shared,
  ...members,
  ...libraryShots,
  ...inputShots,
  ...questionShots,
]
