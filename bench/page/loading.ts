import type { Browser } from 'playwright-core'
import { percentile } from '../../tools/measuring/statistics.ts'

/** Medians of several loads, each by somebody who has never been there. */
export interface LoadingTimes {
  readonly path: string
  /** Milliseconds until the largest thing on the screen was painted. */
  readonly largestPaint: number
  /** How far things moved after they had been painted, as the browser counts it: 0 is not at all. */
  readonly layoutShift: number
}

interface Seen {
  largestPaint: number
  layoutShift: number
}

/** Where the page leaves what the browser saw of its loading. */
type Watched = typeof globalThis & { seenLoading: Seen }

/** @param slowing how many times slower the processor is made. */
export async function measureLoading(
  browser: Browser,
  origin: string,
  path: string,
  slowing: number,
  rounds: number,
): Promise<LoadingTimes> {
  const seen: Seen[] = []
  for (let round = 0; round < rounds; round += 1)
    seen.push(await loadOnce(browser, `${origin}${path}`, slowing))
  const median = (of: keyof Seen) =>
    percentile(
      seen.map((each) => each[of]),
      0.5,
    )
  return { path, largestPaint: median('largestPaint'), layoutShift: median('layoutShift') }
}

async function loadOnce(browser: Browser, address: string, slowing: number): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowing })
    await page.addInitScript(watchLoading)
    await page.goto(address)
    await page.locator('figure svg, [data-part="strip"]').first().waitFor()
    await page.waitForLoadState('networkidle')
    return await page.evaluate(() => (globalThis as Watched).seenLoading)
  } finally {
    await context.close()
  }
}

/** Runs in the page, before its own script. */
function watchLoading(): void {
  const seen: Seen = { largestPaint: 0, layoutShift: 0 }
  Object.assign(globalThis, { seenLoading: seen })
  const watch = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime
  })
  watch('layout-shift', (entry) => {
    seen.layoutShift += (entry as PerformanceEntry & { value: number }).value
  })
}
