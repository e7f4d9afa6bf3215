import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import type { Notifications } from '../database/notifications.ts'
import { problems } from '../http/errors.ts'
import { listEndedCalculations } from './queries.ts'

/** Waits for the end of one calculation, for one user. */
export interface Watch {
  /** Resolves when there may be something new: true, or false once the watch has ended. */
  next(): Promise<boolean>
  end(): void
}

/** Whoever waits for calculations in this process; none of them holds a connection meanwhile. */
interface Watches {
  /** @throws {Problem} quota_exceeded, overloaded */
  open(userId: string, calculationId: string): Watch
  /** Ends all there are, and those that are still opened as soon as they are. */
  close(): void
}

declare module 'fastify' {
  interface FastifyInstance {
    watches: Watches
  }
}

const channel = 'calculations'
/** In case a message was lost. */
const lookMilliseconds = 2_000
const watchesOfUserMaximum = 20
const watchesMaximum = 2_000
/** A watch is opened with a token that is good for a quarter of an hour at most; who still waits opens another one. */
const watchMilliseconds = 600_000

/** Before the routes that watch. They end when the process drains, because a stream would hold it up. */
export function registerWatches(app: FastifyInstance, database: Database): void {
  const watches = new WatchList(database, app.notifications)
  app.decorate('watches', watches)
  app.draining.addEventListener('abort', () => watches.close())
  app.addHook('preClose', async () => watches.close())
}

class WatchList implements Watches {
  readonly #database: Database
  readonly #stopListening: () => void
  readonly #watches = new Set<OpenWatch>()
  readonly #byCalculation = new Map<string, Set<OpenWatch>>()
  #isLooking = false
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(database: Database, notifications: Notifications) {
    this.#database = database
    this.#stopListening = notifications.listen(channel, {
      onMessage: (calculationId) => this.#tell(calculationId),
      onGap: () => void this.#look(),
    })
  }

  open(userId: string, calculationId: string): Watch {
    if (this.#watches.size >= watchesMaximum) throw problems.overloaded()
    if (this.#countOf(userId) >= watchesOfUserMaximum) throw problems.quotaExceeded('streams', 1)
    const watch = new OpenWatch(userId, calculationId, () => this.#remove(watch))
    this.#watches.add(watch)
    const others = this.#byCalculation.get(calculationId) ?? new Set()
    this.#byCalculation.set(calculationId, others.add(watch))
    this.#timer ??= setInterval(() => void this.#look(), lookMilliseconds).unref()
    if (this.#isClosed) watch.end()
    return watch
  }

  close(): void {
    this.#isClosed = true
    this.#stopListening()
    for (const watch of this.#watches) watch.end()
  }

  #countOf(userId: string): number {
    let count = 0
    for (const watch of this.#watches) if (watch.userId === userId) count++
    return count
  }

  #remove(watch: OpenWatch): void {
    this.#watches.delete(watch)
    const others = this.#byCalculation.get(watch.calculationId)
    others?.delete(watch)
    if (others?.size === 0) this.#byCalculation.delete(watch.calculationId)
    if (this.#watches.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #tell(calculationId: string): void {
    for (const watch of this.#byCalculation.get(calculationId) ?? []) watch.wake()
  }

  /** One statement for all who wait. */
  async #look(): Promise<void> {
    const now = performance.now()
    for (const watch of this.#watches) if (now - watch.openedAtMilliseconds > watchMilliseconds) watch.end()
    if (this.#isLooking || this.#watches.size === 0) return
    this.#isLooking = true
    try {
      const ended = await listEndedCalculations(this.#database, [...this.#byCalculation.keys()])
      for (const calculationId of ended) this.#tell(calculationId)
    } catch {
      // The database is away; it is asked again at the next turn.
    } finally {
      this.#isLooking = false
    }
  }
}

class OpenWatch implements Watch {
  readonly userId: string
  readonly calculationId: string
  readonly openedAtMilliseconds = performance.now()
  readonly #onEnd: () => void
  #hasNews = false
  #isOver = false
  #resume: (() => void) | undefined

  constructor(userId: string, calculationId: string, onEnd: () => void) {
    this.userId = userId
    this.calculationId = calculationId
    this.#onEnd = onEnd
  }

  async next(): Promise<boolean> {
    if (!this.#hasNews && !this.#isOver) {
      await new Promise<void>((resolve) => {
        this.#resume = resolve
      })
    }
    this.#hasNews = false
    return !this.#isOver
  }

  wake(): void {
    this.#hasNews = true
    this.#resume?.()
  }

  end(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#resume?.()
    this.#onEnd()
  }
}
