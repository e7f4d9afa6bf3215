import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'
import type { Notifications } from '../database/notifications.ts'
import { isPersonalTokenKey } from './personal-token-format.ts'
import { findPersonalToken } from './personal-token-queries.ts'
import { registerPersonalTokenUses } from './personal-token-uses.ts'
import { findSession, type LiveSession, type SessionLifetimes, type SignedInUser } from './session-queries.ts'

declare module 'fastify' {
  interface FastifyInstance {
    sessionStates: SessionStates
  }
}

/** Told by triggers, with the id of a session or the key of a token that has ended or whose user's rights have changed. */
const channel = 'sessions'

/** Each takes about a third of a kilobyte. */
const maximum = 10_000

/** What is held stands as long when nothing can be told: with the second that a message may take, five. */
const trustMilliseconds = 4_000
const millisecondsPerSecond = 1_000

/** Before the routes that need somebody who is signed in. */
export function registerSessionStates(
  app: FastifyInstance,
  database: Database,
  lifetimes: SessionLifetimes,
): void {
  const states = new SessionStates(database, app.notifications, lifetimes)
  app.decorate('sessionStates', states)
  registerPersonalTokenUses(app, database)
  app.addHook('onClose', async () => states.close())
}

interface Held {
  /** Null where the session is over. */
  readonly user: SignedInUser | null
  /** When the session ends if it is not used; by performance.now(), as below. */
  readonly endsAtMilliseconds: number
  /** When this was last known to be so. */
  confirmedAtMilliseconds: number
}

/**
 * What is known of the sessions and personal access tokens that are in use. PostgreSQL tells of each that ends or changes; as long as it does,
 * what is held need not be asked for again.
 */
class SessionStates {
  readonly #database: Database
  readonly #notifications: Notifications
  readonly #lifetimes: SessionLifetimes
  readonly #held = new Map<string, Held>()
  readonly #reading = new Map<string, Promise<SignedInUser | null>>()
  readonly close: () => void

  constructor(database: Database, notifications: Notifications, lifetimes: SessionLifetimes) {
    this.#database = database
    this.#notifications = notifications
    this.#lifetimes = lifetimes
    this.close = notifications.listen(channel, {
      onMessage: (sessionId) => this.forget(sessionId),
      onGap: () => this.#forgetAll(),
    })
  }

  /**
   * Whose the session is, or null where it is over; a promise only where that has to be looked up.
   *
   * @throws when the database is away.
   */
  find(sessionId: string): SignedInUser | null | Promise<SignedInUser | null> {
    const held = this.#held.get(sessionId)
    if (held && this.#isTrusted(held)) return held.user
    return this.#reading.get(sessionId) ?? this.#startReading(sessionId)
  }

  /** Also what is being read: it may have been asked for before what is to be known. */
  forget(sessionId: string): void {
    this.#held.delete(sessionId)
    this.#reading.delete(sessionId)
  }

  /** For whoever has just changed what a user may do: this process need not wait for the message. */
  forgetUser(userId: string): void {
    for (const [sessionId, { user }] of this.#held) if (user?.id === userId) this.#held.delete(sessionId)
    this.#reading.clear()
  }

  #forgetAll(): void {
    this.#held.clear()
    this.#reading.clear()
  }

  #isTrusted(held: Held): boolean {
    const now = performance.now()
    if (now >= held.endsAtMilliseconds) return false
    if (!this.#notifications.isCurrent()) return now - held.confirmedAtMilliseconds < trustMilliseconds
    held.confirmedAtMilliseconds = now
    return true
  }

  #startReading(sessionId: string): Promise<SignedInUser | null> {
    const askedAtMilliseconds = performance.now()
    const isStillWanted = () => this.#reading.get(sessionId) === reading
    const isToken = isPersonalTokenKey(sessionId)
    const finding = isToken
      ? findPersonalToken(this.#database, sessionId)
      : findSession(this.#database, sessionId, this.#lifetimes)
    const reading: Promise<SignedInUser | null> = finding
      .then((found) => {
        // Anybody can make up tokens, and would have what is known of others forgotten.
        if (isStillWanted() && (found || !isToken)) this.#hold(sessionId, found, askedAtMilliseconds)
        return found?.user ?? null
      })
      .finally(() => {
        if (isStillWanted()) this.#reading.delete(sessionId)
      })
    this.#reading.set(sessionId, reading)
    return reading
  }

  #hold(sessionId: string, found: LiveSession | undefined, askedAtMilliseconds: number): void {
    this.#held.delete(sessionId)
    if (this.#held.size >= maximum) {
      const [oldest = ''] = this.#held.keys()
      this.#held.delete(oldest)
    }
    const { user = null, secondsLeft = Number.POSITIVE_INFINITY } = found ?? {}
    this.#held.set(sessionId, {
      user,
      endsAtMilliseconds: askedAtMilliseconds + secondsLeft * millisecondsPerSecond,
      confirmedAtMilliseconds: askedAtMilliseconds,
    })
  }
}
