import type { Page } from 'playwright-core'

const betweenMilliseconds = 300
const looks = 100

/**
 * A picture of a page at rest: nothing of it says that it is busy, and a look a moment later shows the same.
 *
 * @throws {Error} when it never rests.
 */
export async function pictureAtRest(page: Page): Promise<Buffer> {
  let before = await take(page)
  for (let look = 0; look < looks; look++) {
    await page.waitForTimeout(betweenMilliseconds)
    const isBusy = (await page.locator('[aria-busy="true"]').count()) > 0
    const now = await take(page)
    if (!isBusy && now.equals(before)) return now
    before = now
  }
  throw new Error('The page changes all the time.')
}

const take = (page: Page): Promise<Buffer> =>
  page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
