import { problems } from '../errors.ts'

export interface FairTurnLimits {
  readonly atOnce: number
  readonly waitingMaximum: number
  /** How many of these may be of one key. */
  readonly waitingOfOneMaximum: number
  readonly waitMilliseconds: number
}

interface Waiting {
  readonly key: string
  begin(): void
}

/**
 * Gives so many turns at once, first come first served, but to nobody a second turn while somebody without one waits.
 * Who is somebody is told by a key.
 */
export class FairTurns {
  readonly #limits: FairTurnLimits
  readonly #running: string[] = []
  readonly #waiting = new Set<Waiting>()

  constructor(limits: FairTurnLimits) {
    this.#limits = limits
  }

  get waitingCount(): number {
    return this.#waiting.size
  }

  /**
   * @param signal tells that nobody wants the turn any more.
   * @returns what has to be called when the turn is over.
   * @throws {Problem} too_many_at_once, overloaded; the signal's reason
   */
  async take(key: string, signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted()
    if (this.#running.length < this.#limits.atOnce) this.#running.push(key)
    else await this.#wait(key, signal)
    return () => this.#end(key)
  }

  async #wait(key: string, signal: AbortSignal | undefined): Promise<void> {
    const ofKey = [...this.#waiting].filter((each) => each.key === key).length
    if (ofKey >= this.#limits.waitingOfOneMaximum) throw problems.tooManyAtOnce()
    if (this.#waiting.size >= this.#limits.waitingMaximum) throw problems.overloaded()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const waiting = { key, begin: resolve }
    this.#waiting.add(waiting)
    const timer = setTimeout(() => reject(problems.overloaded()), this.#limits.waitMilliseconds)
    const leave = () => reject(signal?.reason)
    signal?.addEventListener('abort', leave, { once: true })
    try {
      await promise
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', leave)
      this.#waiting.delete(waiting)
    }
  }

  #end(key: string): void {
    this.#running.splice(this.#running.indexOf(key), 1)
    const waiting = [...this.#waiting]
    const next = waiting.find((each) => !this.#running.includes(each.key)) ?? waiting[0]
    if (!next) return
    // At once, so that a newcomer cannot slip in between.
    this.#waiting.delete(next)
    this.#running.push(next.key)
    next.begin()
  }
}
