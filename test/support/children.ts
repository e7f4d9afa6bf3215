import { readdirSync, readFileSync } from 'node:fs'

/** The processes that this one has started and that still run; known on Linux only, and none elsewhere. */
export function childrenOf(pid: number): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((each) => each > 0 && parentOf(each) === pid)
}

function parentOf(pid: number): number | undefined {
  const [state, parent] = fieldsOf(pid)
  return state === 'Z' || parent === undefined ? undefined : Number(parent)
}

/** When a process began, by the system's clock ticks, which with its number tells it from all others; known on Linux only. */
export const startOf = (pid: number): string | undefined => fieldsOf(pid)[19]

/** The words of a process's command line, each followed by a NUL. */
export function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** What the system says of a process after its name, which is in brackets and may hold anything; empty without one. */
function fieldsOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
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
