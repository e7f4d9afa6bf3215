import { type ChildProcess, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { startOf } from './children.ts'

/** What must not outlive the process of a test file. */
export type Guarded =
  | { readonly directory: string }
  /** The start tells it from a later process with the same number. */
  | { readonly pid: number; readonly start: string }

let guardian: Writable | undefined

/** A process that waits until this one is gone, in whichever way, and then ends and removes what it has been told of. */
function openGuardian(): Writable {
  const child = spawn(process.execPath, [fileURLToPath(new URL('guardian.ts', import.meta.url))], {
    // In a group of its own, so that a Ctrl-C at the terminal leaves it.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  // It keeps nobody from ending, which is what it waits for.
  child.unref()
  const input = child.stdin as Socket
  input.unref()
  return input
}

function tell(guarded: Guarded): void {
  guardian ??= openGuardian()
  guardian.write(`${JSON.stringify(guarded)}\n`)
}

/** Ends the process with all that it has started, if it is still there when this process ends. */
export function guardProcess<Child extends ChildProcess>(child: Child): Child {
  const start = child.pid === undefined ? undefined : startOf(child.pid)
  if (child.pid !== undefined && start !== undefined) tell({ pid: child.pid, start })
  return child
}

/** Ends the PostgreSQL whose data are below the directory and removes it, if it is still there when this process ends. */
export const guardDirectory = (directory: string): void => tell({ directory })
