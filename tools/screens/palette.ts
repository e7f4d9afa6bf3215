import type { Page } from 'playwright-core'

export const finder = (page: Page) => page.getByRole('combobox', { name: 'Find anything' })

/** Keys are loaded after what is seen: whoever presses one before that presses it again. */
const lookMilliseconds = 2_000

export async function openPalette(page: Page): Promise<void> {
  for (;;) {
    await page.keyboard.press('Control+k')
    const isThere = await finder(page)
      .waitFor({ timeout: lookMilliseconds })
      .then(
        () => true,
        () => false,
      )
    if (isThere) return
  }
}
