/** Why the database did not do what it was asked, where trying again later may help. */
export type DatabaseFailure = 'unreachable' | 'diskFull' | 'readOnly' | 'timedOut' | 'contended'

/** Those of PostgreSQL's codes that have a reason of their own. */
const reasons: Readonly<Record<string, DatabaseFailure>> = {
  '53100': 'diskFull',
  // After a failover, for as long as the other server is not promoted.
  '25006': 'readOnly',
  '57014': 'timedOut',
  // Given up for another that waited for it.
  '40P01': 'contended',
  '40001': 'contended',
}

/** Connection lost (08), server out of resources (53), being shut down (57P). */
const unreachableStates = /^(08|53|57P)/

const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'])

/** The driver gives these no code: what it says is known here alone, and a test with a silent server notices other words. */
const unanswered = /^Query read timeout/
const driverMessages =
  /^timeout exceeded when trying to connect|^Connection terminated|^Client has encountered a connection error|^Client was closed/

interface Failure {
  message?: string
  code?: string
  syscall?: string
  constraint?: string
}

/** Whether a statement was never answered, so that its connection is good for nothing. */
export const isUnanswered = (error: unknown): boolean =>
  unanswered.test((error as Failure | null)?.message ?? '')

/** Undefined where trying again will not help. */
export function databaseFailureOf(error: unknown): DatabaseFailure | undefined {
  const { code, syscall, message } = (error ?? {}) as Failure
  if (code === undefined)
    return isUnanswered(error) || driverMessages.test(message ?? '') ? 'unreachable' : undefined
  // A server that is down has taken its unix socket with it.
  const isLost =
    lostConnection.has(code) || unreachableStates.test(code) || (code === 'ENOENT' && syscall === 'connect')
  return reasons[code] ?? (isLost ? 'unreachable' : undefined)
}

/** Whether trying again later may help: the database is away, full or overloaded. */
export const isDatabaseUnavailable = (error: unknown): boolean => databaseFailureOf(error) !== undefined

/** Whether what is stored can still be read while nothing more can be stored. */
export function isWriteFailure(error: unknown): boolean {
  const failure = databaseFailureOf(error)
  return failure === 'diskFull' || failure === 'readOnly'
}

/** Whether a row was refused because its user no longer exists, although their token is still good. */
export function isOwnerGone(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as Failure
  return code === '23503' && /_user(_id)?$/.test(constraint ?? '')
}

/** Whether the scenario that was written to is approved: the database decides that, whichever statement writes. */
export const isLocked = (error: unknown): boolean =>
  (error as Failure | null)?.constraint === 'scenarios_locked'
