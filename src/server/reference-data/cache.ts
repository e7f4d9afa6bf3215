import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import type { Notifications } from '../database/notifications.ts'
import { openPinnedEditions } from './pinned-editions.ts'
import { countChanges, noteChange, type PublicEdition, referenceDataChannel } from './queries.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

export interface ReferenceDataSource {
  /** @throws when there is no edition yet, or when the database is away and none was read before. */
  current(): Promise<Snapshot>
  /** What the database has now, whatever is held; leaves what is held as it is. */
  fresh(): Promise<Snapshot>
  /** One edition by its name, whichever is current; undefined where there is none. */
  edition(name: string): Promise<Snapshot | undefined>
  /** All there are, newest first. */
  editions(): Promise<readonly PublicEdition[]>
  /** Has every process read the reference data again, once what `database` is a transaction of has been committed. */
  invalidate(database: Database): Promise<Date>
  status(): ReferenceDataStatus
}

interface ReferenceDataStatus {
  readonly snapshot: Snapshot | undefined
  readonly hits: number
  readonly misses: number
  /** Whether changes are told as they happen; if not, the database is asked for them once a second. */
  readonly isListening: boolean
}

export const snapshotSeconds = 3600

/** Less than the second for which, at most, anything old is served. */
const trustMilliseconds = 900
/** How long a request waits for a database that may be away before it gets what is held. */
const patienceMilliseconds = 1_000

/**
 * Holds the current edition for an hour, or until PostgreSQL tells of a change. Where it cannot tell, because its
 * connection is lost, what is held is compared with the database once a second; while that fails too, the last
 * snapshot stands.
 */
export function openReferenceData(
  database: Database,
  notifications: Notifications,
  nowMilliseconds: () => number = () => performance.now(),
): ReferenceDataSource {
  return new ReferenceDataCache(database, notifications, nowMilliseconds)
}

interface Held {
  readonly snapshot: Snapshot
  /** What a caller gets: made once, because a promise for each of them would cost as much as the rest. */
  readonly promise: Promise<Snapshot>
  readonly expiresAtMilliseconds: number
  /** Which state of news it is known to be good in. */
  news: number
  /** When the database was last asked for it. */
  checkedAtMilliseconds: number
}

class ReferenceDataCache implements ReferenceDataSource {
  readonly #database: Database
  readonly #notifications: Notifications
  readonly #nowMilliseconds: () => number
  readonly #pinned: ReturnType<typeof openPinnedEditions>
  #held: Held | undefined
  #refresh: { readonly news: number; readonly promise: Promise<Snapshot> } | undefined
  /** Counts what was told: a change, or that some may have been missed. */
  #news = 0
  /** Until then what is held stands, because the database did not answer. */
  #standsUntilMilliseconds = 0
  #hits = 0
  #misses = 0

  constructor(database: Database, notifications: Notifications, nowMilliseconds: () => number) {
    this.#database = database
    this.#notifications = notifications
    this.#nowMilliseconds = nowMilliseconds
    this.#pinned = openPinnedEditions(database)
    const hear = () => {
      this.#news++
      this.#standsUntilMilliseconds = 0
    }
    notifications.listen(referenceDataChannel, { onMessage: hear, onGap: hear })
  }

  current(): Promise<Snapshot> {
    const held = this.#held
    if (held && this.#isTrusted(held)) {
      this.#hits++
      return held.promise
    }
    this.#misses++
    // Whoever asks after news does not get what was asked for before them.
    if (this.#refresh?.news !== this.#news) this.#refresh = this.#startRefresh()
    return this.#refresh.promise
  }

  fresh(): Promise<Snapshot> {
    return readSnapshot(this.#database)
  }

  async edition(name: string): Promise<Snapshot | undefined> {
    const current = await this.current()
    return name === current.edition ? current : await this.#pinned.find(name, current.changes)
  }

  async editions(): Promise<readonly PublicEdition[]> {
    const { changes } = await this.current()
    return await this.#pinned.list(changes)
  }

  async invalidate(database: Database): Promise<Date> {
    const at = await noteChange(database)
    // This process need not wait for the message.
    this.#news++
    return at
  }

  status(): ReferenceDataStatus {
    return {
      snapshot: this.#held?.snapshot,
      hits: this.#hits,
      misses: this.#misses,
      isListening: this.#notifications.isCurrent(),
    }
  }

  #isTrusted({ news, expiresAtMilliseconds, checkedAtMilliseconds }: Held): boolean {
    const now = this.#nowMilliseconds()
    if (now < this.#standsUntilMilliseconds) return true
    if (news !== this.#news || now >= expiresAtMilliseconds) return false
    return this.#notifications.isCurrent() || now - checkedAtMilliseconds < trustMilliseconds
  }

  #startRefresh() {
    const news = this.#news
    const promise = this.#readOrKeep(news).finally(() => {
      if (this.#refresh?.promise === promise) this.#refresh = undefined
    })
    return { news, promise }
  }

  async #readOrKeep(news: number): Promise<Snapshot> {
    const held = this.#held
    if (!held) return await this.#read(news)
    try {
      return await Promise.race([this.#read(news), this.#losePatience()])
    } catch {
      this.#standsUntilMilliseconds = this.#nowMilliseconds() + trustMilliseconds
      return held.snapshot
    }
  }

  async #losePatience(): Promise<never> {
    await sleep(patienceMilliseconds, undefined, { ref: false })
    throw new Error('The database does not answer.')
  }

  /** Reads the edition, or only whether what is held is still good, if it has not expired. */
  async #read(news: number): Promise<Snapshot> {
    const checkedAtMilliseconds = this.#nowMilliseconds()
    const held = this.#held
    if (held && checkedAtMilliseconds < held.expiresAtMilliseconds) {
      const changes = await countChanges(this.#database)
      if (changes === held.snapshot.changes) {
        held.news = news
        held.checkedAtMilliseconds = checkedAtMilliseconds
        return held.snapshot
      }
    }
    const snapshot = await readSnapshot(this.#database)
    return this.#hold(snapshot, news, checkedAtMilliseconds)
  }

  #hold(snapshot: Snapshot, news: number, checkedAtMilliseconds: number): Snapshot {
    // One that was asked for earlier may arrive later.
    if (this.#held && this.#held.news > news) return this.#held.snapshot
    this.#held = {
      snapshot,
      promise: Promise.resolve(snapshot),
      expiresAtMilliseconds: checkedAtMilliseconds + snapshotSeconds * 1_000,
      news,
      checkedAtMilliseconds,
    }
    return snapshot
  }
}
