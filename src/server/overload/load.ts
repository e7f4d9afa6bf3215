const loadClasses = ['login', 'calculation', 'rest'] as const

/** In the order in which they are turned away: whoever is at work already comes before whoever begins. */
export type LoadClass = (typeof loadClasses)[number]

export interface LoadBounds {
  /** Requests that may be worked on at once in one process, of each class. */
  readonly most: Readonly<Record<LoadClass, number>>
  /** However slow it gets, so many requests of all classes together are let in. */
  readonly fewest: number
}

/**
 * Sign-ins: two are hashed at a time, about 60 a second, so the last of these waits two thirds of a second.
 * Calculations: about a millisecond each, so the last of these waits for some 60 ms. The rest: a pool of
 * connections for requests is 20 to 30, so ten wait for each.
 */
export const defaultBounds: LoadBounds = { most: { login: 40, calculation: 64, rest: 256 }, fewest: 24 }

/** Of what is let in altogether: beyond its share a class is turned away while those after it are let in. */
const shares: Readonly<Record<LoadClass, number>> = { login: 0.5, calculation: 0.75, rest: 1 }

/** The event loop is late when timers are later than this: about the time in which an answer should be there. */
const lateMilliseconds = 20

/** A burst is worked off; what has been late for as many samples in a row is overload. */
const lateSamplesMinimum = 3
const shrinking = 0.8
const growth = 8

/**
 * How much one process takes on. While the event loop is late, fewer and fewer requests are let in at once, because
 * each waits for all others; when it is on time again, more and more.
 */
export class Load {
  readonly #bounds: LoadBounds
  readonly #inFlight: Record<LoadClass, number> = { login: 0, calculation: 0, rest: 0 }
  #total = 0
  #bound: number
  #peak = 0
  #lateSamples = 0

  constructor(bounds: LoadBounds) {
    this.#bounds = bounds
    this.#bound = bounds.most.rest
  }

  /** How many requests of all classes are let in at once at present. */
  get bound(): number {
    return this.#bound
  }

  get inFlight(): number {
    return this.#total
  }

  admits(load: LoadClass): boolean {
    return this.#inFlight[load] < this.#bounds.most[load] && this.#total < this.#bound * shares[load]
  }

  begin(load: LoadClass): void {
    this.#inFlight[load] += 1
    this.#total += 1
    if (this.#total > this.#peak) this.#peak = this.#total
  }

  end(load: LoadClass): void {
    this.#inFlight[load] -= 1
    this.#total -= 1
  }

  /** To be called at regular intervals with how late the event loop was, on average, since the last. */
  adapt(delayMilliseconds: number): void {
    const peak = this.#peak
    this.#peak = this.#total
    this.#lateSamples = delayMilliseconds > lateMilliseconds ? this.#lateSamples + 1 : 0
    if (this.#lateSamples === 0) {
      this.#bound = Math.min(this.#bound + growth, this.#bounds.most.rest)
    } else if (this.#lateSamples >= lateSamplesMinimum) {
      // With few requests at once the machine is slow for another reason, which turning people away does not mend.
      const next = Math.floor(Math.min(this.#bound, peak) * shrinking)
      this.#bound = Math.min(this.#bound, Math.max(next, this.#bounds.fewest))
    }
  }
}
