import { readlinkSync } from 'node:fs'
import { constants, getPriority, setPriority } from 'node:os'

/**
 * Has the thread that calls it yield to all others that want a processor, where the system has priorities of threads:
 * in Linux, where the link leads to its number. Anywhere else it changes nothing, because there it would slow the
 * whole process.
 */
export function lowerPriority(): void {
  if (process.platform !== 'linux') return
  try {
    const [, thread] = /\/task\/(\d+)$/.exec(`/${readlinkSync('/proc/thread-self')}`) ?? []
    // The process may have been told to yield itself.
    const { PRIORITY_BELOW_NORMAL: step, PRIORITY_LOW: lowest } = constants.priority
    if (thread !== undefined) setPriority(Number(thread), Math.min(getPriority() + step, lowest))
  } catch {
    // Where there is no /proc, or no right to it, the thread is one like all others.
  }
}
