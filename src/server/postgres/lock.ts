import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

const busy = 5
const pollMilliseconds = 20

/**
 * Runs the work while holding a lock on the file, which other processes and other calls wait for.
 *
 * The lock is SQLite's, because that is the one file lock Node offers: the operating system drops it when its
 * holder dies, however it dies, so there is never a stale lock to judge. The file itself stays empty.
 *
 * @throws {Error} when the signal aborts before the lock is free.
 */
export async function withLock<T>(file: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const holder = new DatabaseSync(file)
  try {
    while (!isTaken(holder)) {
      if (signal.aborted) throw new Error(`Another process is still starting PostgreSQL: it holds ${file}.`)
      await sleep(pollMilliseconds)
    }
    return await work()
  } finally {
    holder.close()
  }
}

function isTaken(holder: DatabaseSync): boolean {
  try {
    holder.exec('begin exclusive')
    return true
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false
    throw error
  }
}
