import type { Limit } from '../../config/rate-limits.ts'
import type { Counter } from './counters.ts'

/** What a key may still do in its window, as far as this process knows. */
export interface Allowance {
  readonly isGranted: boolean
  readonly remaining: number
  readonly resetMilliseconds: number
}

/** The part of the limit that a process draws at a time, because asking may cost as much as the request. Small limits are drawn one by one. */
const blockShare = 1 / 20

const sweepMilliseconds = 10_000

/** Points that were drawn from the shared counter and are spent here, until their window ends. */
interface Purse {
  left: number
  /** Points nobody has drawn yet. */
  readonly undrawn: number
  readonly endsAt: number
}

/**
 * Grants requests one by one, drawing points from the counter in blocks. All processes together never grant more
 * than the limit; what is left in a purse at the end of its window is lost. What is known here is answered at once.
 */
export class Blocks {
  readonly limit: Limit
  readonly #counter: Counter
  readonly #block: number
  readonly #purses = new Map<string, Purse>()
  readonly #drawing = new Map<string, Promise<void>>()
  #sweepAt = 0

  constructor(counter: Counter, limit: Limit) {
    this.limit = limit
    this.#counter = counter
    this.#block = Math.max(Math.floor(limit.points * blockShare), 1)
  }

  take(key: string): Allowance | Promise<Allowance> {
    return this.#spend(key) ?? this.#drawAndSpend(key)
  }

  #spend(key: string): Allowance | undefined {
    const purse = this.#purses.get(key)
    const resetMilliseconds = (purse?.endsAt ?? 0) - performance.now()
    if (!purse || resetMilliseconds <= 0) return undefined
    if (purse.left > 0) {
      purse.left -= 1
      return { isGranted: true, remaining: purse.undrawn + purse.left, resetMilliseconds }
    }
    return purse.undrawn > 0 ? undefined : { isGranted: false, remaining: 0, resetMilliseconds }
  }

  /** Whoever needs points of the same key meanwhile waits for the same draw. */
  async #drawAndSpend(key: string): Promise<Allowance> {
    for (;;) {
      let drawing = this.#drawing.get(key)
      if (!drawing) {
        drawing = this.#draw(key).finally(() => this.#drawing.delete(key))
        this.#drawing.set(key, drawing)
      }
      await drawing
      const allowance = this.#spend(key)
      if (allowance) return allowance
    }
  }

  async #draw(key: string): Promise<void> {
    // From the question rather than the answer, so that no point is spent after its window.
    const askedAt = performance.now()
    const { taken, resetMilliseconds } = await this.#counter.take(key, this.#block)
    const { points } = this.limit
    const left = Math.min(Math.max(points - (taken - this.#block), 0), this.#block)
    this.#sweep(askedAt)
    this.#purses.set(key, { left, undrawn: Math.max(points - taken, 0), endsAt: askedAt + resetMilliseconds })
  }

  #sweep(now: number): void {
    if (now < this.#sweepAt) return
    this.#sweepAt = now + sweepMilliseconds
    for (const [key, { endsAt }] of this.#purses) if (endsAt <= now) this.#purses.delete(key)
  }
}
