import { readdir, readFile } from 'node:fs/promises'

/** Linux counts in these for every program, whatever its own clock runs at. */
const ticksPerSecond = 100

interface ProcessTime {
  readonly parentId: number
  readonly seconds: number
  /** Of the processes that it started and that have ended. */
  readonly endedSeconds: number
}

/** Processor seconds, of all threads, that a process has used; NaN where the system has no `/proc`. */
export async function processSeconds(id: number): Promise<number> {
  return (await readProcess(String(id)))?.seconds ?? Number.NaN
}

/** The same of a process and all that it has started. */
export async function familySeconds(id: number): Promise<number> {
  const names = await readdir('/proc').catch(() => [])
  const running = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess))
  const parent = await readProcess(String(id))
  if (!parent) return Number.NaN
  const children = running.filter((each) => each?.parentId === id)
  return children.reduce((sum, child) => sum + (child?.seconds ?? 0), parent.seconds + parent.endedSeconds)
}

async function readProcess(id: string): Promise<ProcessTime | undefined> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  // The second field is the program's name in brackets, in which anything may stand.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [parentId = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((i) =>
    Number(fields[i]),
  )
  return {
    parentId,
    seconds: (user + system) / ticksPerSecond,
    endedSeconds: (endedUser + endedSystem) / ticksPerSecond,
  }
}
