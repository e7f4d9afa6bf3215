import type { Browser, Page } from 'playwright-core'
import { percentile } from '../../tools/measuring/statistics.ts'
import { type MoveTimes, moveSliders } from './moves.ts'

/** Milliseconds. */
export interface RefiningTimes {
  /** From a slider to the painted frame, with studies under way and with nothing that is not known. */
  readonly refining: { readonly p50: number; readonly p95: number }
  readonly without: { readonly p50: number; readonly p95: number }
  /** From a slider until other percentiles are painted. */
  readonly firstNumbers: { readonly p50: number; readonly p95: number }
}

const rangesOfPlant = [
  ['UCO, price', '700 to 1,300'],
  ['Jet, price', '1,600 to 2,600'],
  ['Hydrogen, price', '± 30 %'],
] as const

/** So many moves come one after the other, then a person rests, as whoever looks at what has become of it does. */
const burst = 5
/** Long enough for a study to begin, and not to end. */
const restMilliseconds = 150
const sliders = 5
const warmUps = 20

/** Moves with a study that refines, in turn with moves of the same view without anything to study. */
export async function measureRefining(
  browser: Browser,
  address: string,
  moves: number,
  rounds: number,
): Promise<RefiningTimes> {
  const times: Record<'refining' | 'without', number[]> = { refining: [], without: [] }
  const first: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['refining', 'without'] as const) {
      const page = await openView(browser, address, kind === 'refining')
      await moveInBursts(page, warmUps)
      times[kind].push(...(await moveInBursts(page, Math.ceil(moves / rounds))))
      if (kind === 'refining') first.push(...(await firstNumbers(page)))
      await page.context().close()
    }
  }
  const quantiles = (all: MoveTimes) => ({ p50: percentile(all, 0.5), p95: percentile(all, 0.95) })
  return {
    refining: quantiles(times.refining),
    without: quantiles(times.without),
    firstNumbers: quantiles(first),
  }
}

async function openView(browser: Browser, address: string, hasRanges: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${address}?view=sure`)
  await page.getByText('Every input is one number.').waitFor()
  for (const [title, ends] of hasRanges ? rangesOfPlant : []) {
    await page.getByRole('button', { name: `Range of ${title}`, exact: true }).click()
    await page.getByRole('textbox', { name: 'Ends' }).fill(ends)
    await page.getByRole('radio', { name: 'Limits' }).check()
    await page.getByRole('button', { name: 'Use this range' }).click()
  }
  if (hasRanges) await page.getByText(/^16,384 futures;/).waitFor()
  return page
}

async function moveInBursts(page: Page, moves: number): Promise<number[]> {
  const times: number[] = []
  while (times.length < moves) {
    times.push(...(await moveSliders(page, burst, sliders)))
    await page.waitForTimeout(restMilliseconds)
  }
  return times
}

const looks = 10

/** How long it takes from one move until the percentiles of the net present value are painted anew. */
async function firstNumbers(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let k = 0; k < looks; k += 1) {
    await page.getByText(/^16,384 futures;/).waitFor()
    await page.waitForTimeout(1_000)
    times.push(await page.evaluate(untilOtherPercentiles, k))
  }
  return times
}

/** In the page: moves the first slider, and resolves with the frame in which the chart says something else. */
async function untilOtherPercentiles(k: number): Promise<number> {
  const slider = document.querySelector<HTMLInputElement>('input[type="range"]')
  const figure = document.querySelector('figure[aria-label^="NPV: P10"]')
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  if (!slider || !figure || !set) throw new Error('The view has a slider and percentiles.')
  const [low, high] = [Number(slider.min), Number(slider.max)]
  const changed = new Promise<void>((resolve) => {
    const seen = new MutationObserver(() => {
      seen.disconnect()
      requestAnimationFrame(() => resolve())
    })
    seen.observe(figure, { attributes: true, attributeFilter: ['aria-label'] })
  })
  const start = performance.now()
  set.call(slider, String(low + ((high - low) * (20 + 5 * k)) / 100))
  slider.dispatchEvent(new Event('input', { bubbles: true }))
  await changed
  return performance.now() - start
}
