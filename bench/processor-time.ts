import { readdir, readFile } from 'node:fs/promises'

/** Linux counts in these for every program, whatever its own clock runs at. */
const ticksPerSecond = 100

interface ProcessTime {
  readonly parentId: number
  readonly seconds: number
}

/** Processor seconds, of all threads, that a process has used; NaN where the system has no `/proc`. */
export async function processSeconds(id: number): Promise<number> {
  return (await readProcess(String(id)))?.seconds ?? Number.NaN
}

/** The same of a process and the processes that it started and that still run. */
export async function familySeconds(id: number): Promise<number> {
  const names = await readdir('/proc').catch(() => [])
  const all = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess))
  const children = all.filter((each) => each?.parentId === id)
  return children.reduce((sum, child) => sum + (child?.seconds ?? 0), await processSeconds(id))
}

async function readProcess(id: string): Promise<ProcessTime | undefined> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined)
  // The second field is the program's name in brackets, in which anything may stand.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  if (!fields) return undefined
  const [parentId, user, system] = [fields[1], fields[11], fields[12]].map(Number)
  return { parentId: parentId ?? 0, seconds: ((user ?? 0) + (system ?? 0)) / ticksPerSecond }
}
