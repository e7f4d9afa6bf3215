import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../src/server/cli.ts', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command of the real program, with no environment but what is given. */
export class Command {
  readonly child: ChildProcess
  stdout = ''
  stderr = ''
  readonly #closed: Promise<unknown>

  constructor(
    args: readonly string[],
    { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
  ) {
    this.child = spawn(process.execPath, [cli, ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child.stdout?.on('data', (text) => {
      this.stdout += text
    })
    this.child.stderr?.on('data', (text) => {
      this.stderr += text
    })
    this.#closed = once(this.child, 'close')
  }

  async ended(): Promise<Run> {
    await this.#closed
    return { code: this.child.exitCode, stdout: this.stdout, stderr: this.stderr }
  }

  /** The first match in what it prints; fails when it ends without having printed that. */
  async printed(pattern: RegExp, limitMilliseconds = 60_000): Promise<RegExpExecArray> {
    const deadline = performance.now() + limitMilliseconds
    for (;;) {
      const match = pattern.exec(this.stdout)
      if (match) return match
      const isOver = this.child.exitCode !== null || this.child.signalCode !== null
      assert.ok(
        !isOver && performance.now() < deadline,
        `${pattern} is not printed:\n${this.stdout}${this.stderr}`,
      )
      await sleep(20)
    }
  }
}

export const runCommand = (...given: ConstructorParameters<typeof Command>): Promise<Run> =>
  new Command(...given).ended()

/** The embedded PostgreSQL of a data directory, if there is one, as its own file names it. */
export async function postmasterOf(dataDirectory: string): Promise<number | undefined> {
  const file = join(dataDirectory, 'postgres', 'data', 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return Number.isNaN(pid) ? undefined : pid
}

/** Whether the process ends within seconds; what is dead but not yet collected by its parent still counts as there. */
export async function isGoneWithin(seconds: number, pid: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1_000
  while (isThere(pid)) {
    if (performance.now() > deadline) return false
    await sleep(20)
  }
  return true
}

export function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
