import { readdirSync, readFileSync } from 'node:fs'

/** The processes that this one has started and that still run; known on Linux only, and none elsewhere. */
export function childrenOf(pid: number): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((each) => each > 0 && parentOf(each) === pid)
}

function parentOf(pid: number): number | undefined {
  try {
    // After the name, which is in brackets and may hold anything: state, then parent.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? undefined : Number(parent)
  } catch {
    return undefined
  }
}

/** Ends a process and all that it has started, without giving any of them the time to notice. */
export function killTree(pid: number): void {
  kill(pid, 'SIGSTOP')
  for (const child of childrenOf(pid)) killTree(child)
  kill(pid, 'SIGKILL')
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
