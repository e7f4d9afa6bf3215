import type { FastifyInstance } from 'fastify'
import type { Notifications } from '../database/notifications.ts'
import { problems } from './errors.ts'

/** Waits for news of one thing, such as a calculation, for one user. */
export interface Watch {
  /** Resolves when there may be something new: true, or false once the watch has ended. */
  next(): Promise<boolean>
  end(): void
}

/** Whoever waits in this process; none of them holds a connection meanwhile. */
export interface Watches {
  /** @throws {Problem} quota_exceeded, overloaded */
  open(userId: string, subjectId: string): Watch
  /** Ends all there are, and those that are still opened as soon as they are. */
  close(): void
}

interface Watched {
  /** Whose messages have the id of what has changed. */
  readonly channel: string
  /** Which of these have ended or are gone, in case a message was lost. */
  readonly listEnded: (ids: readonly string[]) => Promise<readonly string[]>
}

/** In case a message was lost. */
const lookMilliseconds = 2_000
const watchesOfUserMaximum = 20
const watchesMaximum = 2_000
/** A watch is opened with a token that is good for a quarter of an hour at most; who still waits opens another one. */
const watchMilliseconds = 600_000

/** Watches that end when the process drains, because a stream would hold it up. */
export function openWatches(app: FastifyInstance, watched: Watched): Watches {
  const watches = new WatchList(app.notifications, watched)
  app.draining.addEventListener('abort', () => watches.close())
  app.addHook('preClose', async () => watches.close())
  return watches
}

class WatchList implements Watches {
  readonly #listEnded: Watched['listEnded']
  readonly #stopListening: () => void
  readonly #watches = new Set<OpenWatch>()
  readonly #bySubject = new Map<string, Set<OpenWatch>>()
  #isLooking = false
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(notifications: Notifications, { channel, listEnded }: Watched) {
    this.#listEnded = listEnded
    this.#stopListening = notifications.listen(channel, {
      onMessage: (subjectId) => this.#tell(subjectId),
      onGap: () => void this.#look(),
    })
  }

  open(userId: string, subjectId: string): Watch {
    if (this.#watches.size >= watchesMaximum) throw problems.overloaded()
    if (this.#countOf(userId) >= watchesOfUserMaximum) throw problems.quotaExceeded('streams', 1)
    const watch = new OpenWatch(userId, subjectId, () => this.#remove(watch))
    this.#watches.add(watch)
    const others = this.#bySubject.get(subjectId) ?? new Set()
    this.#bySubject.set(subjectId, others.add(watch))
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
    const others = this.#bySubject.get(watch.subjectId)
    others?.delete(watch)
    if (others?.size === 0) this.#bySubject.delete(watch.subjectId)
    if (this.#watches.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #tell(subjectId: string): void {
    for (const watch of this.#bySubject.get(subjectId) ?? []) watch.wake()
  }

  /** One statement for all who wait. */
  async #look(): Promise<void> {
    const now = performance.now()
    for (const watch of this.#watches) if (now - watch.openedAtMilliseconds > watchMilliseconds) watch.end()
    if (this.#isLooking || this.#watches.size === 0) return
    this.#isLooking = true
    try {
      const ended = await this.#listEnded([...this.#bySubject.keys()])
      for (const subjectId of ended) this.#tell(subjectId)
    } catch {
      // The database is away; it is asked again at the next turn.
    } finally {
      this.#isLooking = false
    }
  }
}

class OpenWatch implements Watch {
  readonly userId: string
  readonly subjectId: string
  readonly openedAtMilliseconds = performance.now()
  readonly #onEnd: () => void
  #hasNews = false
  #isOver = false
  #resume: (() => void) | undefined

  constructor(userId: string, subjectId: string, onEnd: () => void) {
    this.userId = userId
    this.subjectId = subjectId
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
