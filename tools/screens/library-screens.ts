import type { Page } from 'playwright-core'
import { pressed, refused, type Shot, tab } from './shot.ts'

const toAdding = async (page: Page): Promise<void> => {
  await pressed('Add an item')(page)
  await page.getByRole('dialog', { name: 'A new item' }).waitFor()
}

const toRemoving = async (page: Page): Promise<void> => {
  await pressed(/^Actions for Palm oil/)(page)
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('dialog', { name: 'Delete Palm oil?' }).waitFor()
}

/** Opens the feedstocks among all inputs. */
const toFeedstocks = async (page: Page): Promise<void> => {
  await tab('All')(page)
  await page.locator('summary', { hasText: /^Feedstocks/ }).click()
  await page.getByRole('button', { name: 'Feedstock from a library' }).waitFor()
}

const toChoosing = async (page: Page): Promise<void> => {
  await toFeedstocks(page)
  await pressed('Feedstock from a library')(page)
  const dialog = page.getByRole('dialog', { name: 'A feedstock from a library' })
  await dialog.getByRole('button', { name: /^Use / }).first().waitFor()
}

const toKeeping = async (page: Page): Promise<void> => {
  await toFeedstocks(page)
  await pressed('Library, for UCO')(page)
  await page.getByRole('menuitem', { name: 'Keep in a library' }).click()
  await page.getByRole('dialog', { name: 'Keep UCO in a library' }).waitFor()
}

/** What people keep to use it again. */
export const libraryShots: readonly Shot[] = [
  { name: 'library', title: 'Your library', path: '/library', as: 'member' },
  { name: 'library-empty', title: 'An empty library', path: '/library', as: 'newcomer' },
  {
    name: 'library-failed',
    title: 'A library that cannot be read',
    path: '/library',
    as: 'newcomer',
    refusals: [500],
    before: refused('**/api/v1/library*', 500),
  },
  { name: 'library-add', title: 'A new item of a library', path: '/library', as: 'member', act: toAdding },
  {
    name: 'library-delete',
    title: 'An item that is to be deleted',
    path: '/library',
    as: 'member',
    act: toRemoving,
  },
  {
    name: 'library-project',
    title: 'The library of a project',
    path: '/projects/$project/library',
    as: 'member',
  },
  {
    name: 'library-use',
    title: 'A feedstock from a library',
    path: '/scenarios/$scenario',
    as: 'member',
    act: toChoosing,
  },
  {
    name: 'library-keep',
    title: 'A feedstock that is to be kept',
    path: '/scenarios/$scenario',
    as: 'member',
    act: toKeeping,
  },
]
