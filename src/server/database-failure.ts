/**
 * Connection lost (08), server out of resources (53), being shut down (57P), statement out of time (57014), given up for
 * another that waited for it (40P01).
 */
const unavailableStates = /^(08|53|57P)|^(57014|40P01)$/

const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'])

/** The driver gives these no code. */
const driverMessages =
  /^timeout exceeded when trying to connect|^Connection terminated|^Client has encountered a connection error|^Client was closed|^Query read timeout/

interface Failure {
  message?: string
  code?: string
  syscall?: string
  constraint?: string
}

/** Whether trying again later may help: the database is away, full or overloaded. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const { code, syscall, message } = (error ?? {}) as Failure
  if (code !== undefined) {
    // A server that is down has taken its unix socket with it.
    return (
      lostConnection.has(code) || unavailableStates.test(code) || (code === 'ENOENT' && syscall === 'connect')
    )
  }
  return message !== undefined && driverMessages.test(message)
}

/** Whether a row was refused because its user no longer exists, although their token is still good. */
export function isOwnerGone(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as Failure
  return code === '23503' && /_user(_id)?$/.test(constraint ?? '')
}
