import { readdir, readFile } from 'node:fs/promises'

/** Linux counts in these for every program, whatever its own clock runs at. */
const ticksPerSecond = 100

export interface ProcessUsage {
  readonly id: number
  /** The time of all its threads, and of children that have ended. */
  readonly processorSeconds: number
  readonly residentBytes: number
}

/**
 * A process and all below it, without one branch: a server without the database that it has started, or the database
 * itself. Empty where the system has no `/proc`.
 */
export async function readTree(root: number, without?: number): Promise<ProcessUsage[]> {
  const names = await readdir('/proc').catch(() => [])
  const all = (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess))).filter(
    (each) => each !== undefined,
  )
  const members = new Set([root])
  for (let known = 0; known !== members.size; ) {
    known = members.size
    for (const { id, parentId } of all) if (members.has(parentId) && id !== without) members.add(id)
  }
  return all.filter(({ id }) => members.has(id)).sort((a, b) => a.id - b.id)
}

/** Processor seconds that the processes have used; NaN where there are none to be seen. */
export const totalSeconds = (tree: readonly ProcessUsage[]): number =>
  tree.length === 0 ? Number.NaN : tree.reduce((sum, { processorSeconds }) => sum + processorSeconds, 0)

async function readProcess(id: string): Promise<(ProcessUsage & { parentId: number }) | undefined> {
  const read = (name: string) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => undefined)
  const [stat, status] = await Promise.all([read('stat'), read('status')])
  if (stat === undefined || status === undefined) return undefined
  // The second field is the program's name in brackets, in which anything may stand.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0)
  return {
    id: Number(id),
    parentId: fields[1] ?? 0,
    processorSeconds: ticks / ticksPerSecond,
    residentBytes: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1_024,
  }
}
