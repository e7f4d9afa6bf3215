import { childrenOf, commandLineOf } from './children.ts'

const checkMilliseconds = 5_000
/** Many times what the longest file takes on a machine at a tenth of the usual speed. */
const fileMilliseconds = 3_600_000
const allMilliseconds = 4 * fileMilliseconds

/**
 * Ends test files that would never end: the time limit of tests (`--test-timeout`) ends neither a hook nor a loop. The
 * file then fails, the others go on. To be called in the process that runs them.
 */
export function endHungFiles(limitMilliseconds = fileMilliseconds): void {
  const firstSeen = new Map<number, number>()
  const check = () => {
    const now = performance.now()
    for (const pid of childrenOf(process.pid)) {
      const file = testFileOf(pid)
      if (file === undefined) continue
      const since = firstSeen.get(pid) ?? now
      firstSeen.set(pid, since)
      if (now - since < limitMilliseconds) continue
      console.error(`${file} does not end and is ended.`)
      // What it has started is ended by its guardian.
      process.kill(pid, 'SIGKILL')
    }
  }
  setInterval(check, checkMilliseconds).unref()
  // Where the system does not tell which processes there are, all end together.
  setTimeout(() => {
    console.error('The tests do not end and are ended.')
    process.exit(1)
  }, allMilliseconds).unref()
}

const testFileOf = (pid: number): string | undefined =>
  commandLineOf(pid)
    .split('\0')
    .find((word) => word.endsWith('.test.ts'))
