import type { Page } from 'playwright-core'

/** Milliseconds from the event of a slider to the painted frame, one a move. */
export type MoveTimes = readonly number[]

/**
 * Moves the sliders of the page one after the other, each move after the frame of the one before, from end to end and back.
 *
 * @param sliders how many of them, the first of the page.
 */
export const moveSliders = (page: Page, moves: number, sliders: number): Promise<MoveTimes> =>
  page.evaluate(
    async ([count, wide]) => {
      const found = [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')].slice(0, wide)
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      if (found.length < wide || !set) throw new Error(`The page has ${found.length} sliders.`)
      // A message that is posted in a frame is heard after that frame has been painted.
      const painted = () =>
        new Promise<number>((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now())
          requestAnimationFrame(() => port2.postMessage(0))
        })
      const times: number[] = []
      for (let k = 0; k < count; k += 1) {
        const slider = found[k % wide] as HTMLInputElement
        const [low, high] = [Number(slider.min), Number(slider.max)]
        const phase = (Math.floor(k / wide) * 7) % 100
        await painted()
        const start = performance.now()
        set.call(slider, String(low + ((high - low) * (phase < 50 ? phase : 100 - phase)) / 50))
        slider.dispatchEvent(new Event('input', { bubbles: true }))
        times.push((await painted()) - start)
      }
      return times
    },
    [moves, sliders] as const,
  )

/**
 * What makes a page naive, as a script that runs before it: a formatter for each number that is written, and every chart drawn at each
 * move whether anybody sees it or not.
 */
export function makeNaive(): void {
  const { NumberFormat } = Intl
  const perCall = (locale?: string, options?: Intl.NumberFormatOptions) => ({
    format: (value: number) => new NumberFormat(locale, options).format(value),
    formatToParts: (value: number) => new NumberFormat(locale, options).formatToParts(value),
  })
  Object.assign(Intl, {
    NumberFormat: function (this: unknown, ...given: Parameters<typeof perCall>) {
      return perCall(...given)
    },
  })
  Object.assign(window, {
    IntersectionObserver: class {
      observe(): void {}
      disconnect(): void {}
    },
  })
}
