import { ownPage } from '../../src/server/page/built-page.ts'
import { assertFitsEverywhere, browserTests } from './support/browser.ts'

const { test } = browserTests(ownPage, { GUESTS: 'off' })

test('where guests are not admitted the data ask for an account, and nothing is asked that would be refused', async (open) => {
  const page = await open('/data/2026.3/feedstocks?q=oil')
  await page.getByRole('heading', { level: 1, name: 'Sign in to see the data' }).waitFor()
  await assertFitsEverywhere(page, 'closed data')
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.waitForURL(/sign-in\?next=.*feedstocks/)
})
