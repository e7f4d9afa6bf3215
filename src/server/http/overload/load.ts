/** In the order in which they are turned away: whoever is at work already comes before whoever begins. */
export type LoadClass = 'login' | 'calculation' | 'rest'

export interface LoadBounds {
  /** Requests that may be worked on at once in one process, of each class. */
  readonly most: Readonly<Record<LoadClass, number>>
  /** So many are let in together however slow it gets: fewer waiting at once are no queue. */
  readonly fewest: number
  /**
   * Bounds how late the event loop may be by its own work, on the average of about a second; left out: by any time.
   */
  readonly delayMilliseconds?: number
}

/**
 * Sign-ins: about 60 a second can be checked, so the last of these waits for a second. Calculations: about a
 * millisecond each, so the last of these waits for some 60 ms. The rest: what arrives while everything stands
 * still for half a second.
 */
export const defaultBounds: LoadBounds = {
  most: { login: 64, calculation: 64, rest: 512 },
  fewest: 16,
  delayMilliseconds: 50,
}

/** Shares of what is let in together: beyond its own a class is turned away while those after it are let in. */
const shares: Readonly<Record<LoadClass, number>> = { login: 0.5, calculation: 0.75, rest: 1 }

export const sampleMilliseconds = 100

/**
 * How long a request may wait for those before it, all the time. As long is about a turn of the event loop, and that
 * is how long those wait that are turned away, and connections to be accepted: one a turn.
 */
const waitMilliseconds = 8

/** A burst, or a second in which the database or the machine is busy with something else, is worked off. */
const lateSamplesMinimum = 10

/** However busy it is, so that nobody is kept out for as long as others stay: 6 % of a core. */
const signInsPerSecond = 5

/** A single stop counts for a second at most, so that it turns people away for no longer than that. */
const longestDelayMilliseconds = 1_000
/** The weight of a new sample in the average delay. */
const delaySmoothing = 0.1

const leastGrowth = 4
const growth = 1.125
const shrinking = 0.8
/** The weight of a new sample in the average number of answers. */
const smoothing = 0.3

/**
 * How much one process takes on. Where more requests are always waiting than are answered in `waitMilliseconds`,
 * fewer are let in at once; where not, more again. It is the fewest of a sample that counts: a queue that is empty
 * at times is worked off, however long it is at others.
 *
 * What stops the event loop itself lets no queue be seen: all that arrived meanwhile is taken up at once. So while the
 * loop is late by its own work, sign-ins and calculations are turned away, and fewer of the rest are let in.
 *
 * Sign-ins are counted apart. They wait for the processor in a queue of their own, and a flood of them must not
 * look as if everything else were slow.
 */
export class Load {
  readonly #bounds: LoadBounds
  readonly #inFlight: Record<LoadClass, number> = { login: 0, calculation: 0, rest: 0 }
  #bound: number
  #fewest = 0
  #answered = 0
  #averageAnswered = 0
  #lateSamples = 0
  #delay = 0
  /** Sign-ins that are let in though there is no room. */
  #spareSignIns = 0

  constructor(bounds: LoadBounds) {
    this.#bounds = bounds
    this.#bound = bounds.most.rest
  }

  /** How many requests other than sign-ins are let in at once at present. */
  get bound(): number {
    return this.#bound
  }

  /** Sign-ins among them. */
  get inFlight(): number {
    return this.#inFlight.login + this.#queued
  }

  get #queued(): number {
    return this.#inFlight.calculation + this.#inFlight.rest
  }

  admits(load: LoadClass): boolean {
    if (this.#inFlight[load] >= this.#bounds.most[load]) return false
    return this.#hasRoom(load) || (load === 'login' && this.#spareSignIns >= 1)
  }

  get #isDelayed(): boolean {
    return this.#delay > (this.#bounds.delayMilliseconds ?? Number.POSITIVE_INFINITY)
  }

  #hasRoom(load: LoadClass): boolean {
    if (this.#isDelayed && load !== 'rest') return false
    return this.#queued < this.#bound * shares[load]
  }

  begin(load: LoadClass): void {
    if (load === 'login' && !this.#hasRoom(load)) this.#spareSignIns -= 1
    this.#inFlight[load] += 1
  }

  end(load: LoadClass): void {
    this.#inFlight[load] -= 1
    if (load === 'login') return
    this.#answered += 1
    if (this.#queued < this.#fewest) this.#fewest = this.#queued
  }

  /**
   * Has to be called every `sampleMilliseconds`.
   *
   * @param delay by how many milliseconds the event loop was late by its own work.
   */
  adapt(delay = 0): void {
    this.#delay += (Math.min(delay, longestDelayMilliseconds) - this.#delay) * delaySmoothing
    this.#spareSignIns = Math.min(1, this.#spareSignIns + (signInsPerSecond * sampleMilliseconds) / 1_000)
    this.#averageAnswered += (this.#answered - this.#averageAnswered) * smoothing
    const answeredInTime = (this.#averageAnswered * waitMilliseconds) / sampleMilliseconds
    const isLate = this.#fewest >= this.#bounds.fewest && this.#fewest > answeredInTime
    this.#lateSamples = isLate ? this.#lateSamples + 1 : 0
    this.#answered = 0
    this.#fewest = this.#queued

    if (this.#isDelayed) {
      this.#bound = Math.max(Math.floor(this.#bound * shrinking), this.#bounds.fewest)
    } else if (!isLate) {
      const next = Math.max(this.#bound + leastGrowth, Math.floor(this.#bound * growth))
      this.#bound = Math.min(next, this.#bounds.most.rest)
    } else if (this.#lateSamples >= lateSamplesMinimum) {
      const next = Math.floor(Math.min(answeredInTime, this.#bound * shrinking))
      this.#bound = Math.max(next, this.#bounds.fewest)
    }
  }
}
