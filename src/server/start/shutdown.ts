/** What has been opened, to be closed in the opposite order. */
export class Closers {
  private readonly closers: (() => Promise<unknown> | unknown)[] = []

  add(close: () => Promise<unknown> | unknown): void {
    this.closers.push(close)
  }

  /** Closes everything, the last opened first; one that fails or hangs does not keep the others open. */
  async close(): Promise<void> {
    const errors: unknown[] = []
    for (const close of this.closers.splice(0).reverse()) {
      try {
        await Promise.race([close(), failAfter(closeMilliseconds)])
      } catch (error) {
        errors.push(error)
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'Not everything could be closed.')
  }
}

/** Longer than a fast stop of the database and an immediate one after it. */
const closeMilliseconds = 25_000
const limitMilliseconds = 40_000
const parentCheckMilliseconds = 250

const failAfter = (milliseconds: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Closing took too long.')), milliseconds).unref()
  })

/** SIGTERM comes from what runs services, SIGINT from a person at a terminal. */
export type StopReason = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'parent gone'

/**
 * Runs `close` at the first SIGINT, SIGTERM or SIGHUP and ends the process: 0 when all was closed (or
 * what `process.exitCode` says), 1 when not or not in time. Further signals are ignored, because npm passes a Ctrl-C on that the terminal
 * has already delivered. The shell of `npm run`, however, dies of a signal without passing it on: its death counts too.
 */
export function closeOnSignal(close: (reason: StopReason) => Promise<void>): void {
  let isClosing = false
  const end = (reason: StopReason) => {
    if (isClosing) return
    isClosing = true
    setTimeout(() => {
      console.error('SAFAPAC did not stop in time; ending it.')
      process.exit(1)
    }, limitMilliseconds).unref()
    close(reason).then(
      () => process.exit(),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(signal))
  if (process.env.npm_lifecycle_event !== undefined) onParentDeath(() => end('parent gone'))
}

function onParentDeath(end: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, parentCheckMilliseconds)
  timer.unref()
}
