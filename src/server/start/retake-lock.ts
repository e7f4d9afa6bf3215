import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseGone } from './known-database.ts'
import type { ServerLock } from './server-lock.ts'

const firstPauseMilliseconds = 500
const longestPauseMilliseconds = 10_000
/** A dead session may hold the lock for as long; a living one is another server. */
const heldMilliseconds = 60_000

/** Time, as those who wait see it. */
export interface Clock {
  /** In milliseconds, from any moment. */
  now(): number
  pause(milliseconds: number): Promise<unknown>
}

const clock: Clock = { now: () => performance.now(), pause: (milliseconds) => sleep(milliseconds) }

export interface Retaking {
  /** Brings the database up and takes its lock; undefined when somebody else holds it. */
  take(): Promise<ServerLock | undefined>
  isStopping(): boolean
  /** Is told in a line when the database is away, why, if that changes, and when it is back. */
  say(line: string): void
}

const held = 'another session holds its lock'

/**
 * Tries again until it has the lock, however long the database stays away: a full disk is emptied some day.
 *
 * @throws {DatabaseGone} when there is nothing that could come back.
 * @throws {Error} when somebody else has held the lock for a minute, or this process is being stopped.
 */
export async function retakeLock(
  { take, isStopping, say }: Retaking,
  { now, pause }: Clock = clock,
): Promise<ServerLock> {
  const requireDeadHolder = holderPatience(now)
  let said: string | undefined
  for (let attempt = 0; ; attempt += 1) {
    const taken = await tryToTake(take)
    if (typeof taken !== 'string') {
      if (said) say('The database is back.')
      return taken
    }
    if (isStopping()) throw new Error('SAFAPAC is being stopped.')
    requireDeadHolder(taken === held)
    if (taken !== said) say(`The database is away and is tried again until it is back: ${taken}`)
    said = taken
    await pause(Math.min(firstPauseMilliseconds * 2 ** attempt, longestPauseMilliseconds))
  }
}

/** Fails once it has been told for longer than a dead session would last that somebody holds the lock. */
function holderPatience(now: () => number): (isHeld: boolean) => void {
  let since: number | undefined
  return (isHeld) => {
    since = isHeld ? (since ?? now()) : undefined
    if (since !== undefined && now() - since > heldMilliseconds) {
      throw new Error('Another SAFAPAC has taken over the data directory.')
    }
  }
}

/** The lock, or why there is none. */
const tryToTake = (take: Retaking['take']): Promise<ServerLock | string> =>
  take().then((lock) => lock ?? held, reasonOf)

/** PostgreSQL's own last complaint, if the message ends with its log; else the first line. */
function reasonOf(error: unknown): string {
  if (error instanceof DatabaseGone) throw error
  const text = (error as Error).message || String(error)
  const complaints = text.match(/(?<=(?:FATAL|PANIC): +)\S.*/g)
  return complaints?.at(-1) ?? text.split('\n', 1)[0] ?? ''
}
