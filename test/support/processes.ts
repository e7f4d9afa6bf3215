import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { childrenOf, commandLineOf, killTree } from './children.ts'
import { guardProcess } from './guard.ts'
import { patienceMilliseconds, until } from './waiting.ts'

const cli = fileURLToPath(new URL('../../src/server/cli.ts', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  /** The product's own, unless said. */
  readonly program?: string
  readonly cwd?: string
  readonly env?: Record<string, string>
}

/** A command of the real program, with no environment but what is given. It ends with the tests that started it. */
export class Command {
  readonly child: ChildProcess
  stdout = ''
  stderr = ''
  readonly #closed: Promise<unknown>

  constructor(args: readonly string[], { program = cli, cwd, env = {} }: CommandOptions = {}) {
    this.child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    guardProcess(this.child)
    this.child.stdout?.on('data', (text) => {
      this.stdout += text
    })
    this.child.stderr?.on('data', (text) => {
      this.stderr += text
    })
    this.#closed = once(this.child, 'close')
  }

  get isOver(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  /** Its end; one that does not come is made. */
  async ended(): Promise<Run> {
    const limit = setTimeout(() => this.kill(), patienceMilliseconds)
    await this.#closed
    clearTimeout(limit)
    return { code: this.child.exitCode, stdout: this.stdout, stderr: this.stderr }
  }

  /**
   * Asks it to end, if it has not, and waits until it has: for the end of a test, whatever has happened in it. At SIGINT
   * a server waits for nobody, at SIGTERM some seconds for clients and balancers.
   */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Run> {
    this.child.kill(signal)
    return this.ended()
  }

  /** SIGKILL to it and to all that it has started. */
  kill(): void {
    if (this.child.pid !== undefined && !this.isOver) killTree(this.child.pid)
  }

  /** The first match in what it prints; fails when it ends without having printed that. */
  printed = (pattern: RegExp): Promise<RegExpExecArray> => this.#said(pattern, () => this.stdout)

  /** The same of what it complains about. */
  complained = (pattern: RegExp): Promise<RegExpExecArray> => this.#said(pattern, () => this.stderr)

  async #said(pattern: RegExp, read: () => string): Promise<RegExpExecArray> {
    let match: RegExpExecArray | null = null
    await until(() => {
      const isOver = this.isOver
      match = pattern.exec(read())
      assert.ok(match || !isOver, `It ended without ${pattern}:\n${this.stdout}${this.stderr}`)
      return match !== null
    }, `${pattern} in what it says`)
    assert.ok(match)
    return match
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

/** Waits until the process has ended; what is dead but not yet collected by its parent still counts as there. */
export const untilGone = (pid: number): Promise<void> =>
  until(() => !isThere(pid), `the end of process ${pid}`)

/** The processes of a server that do the same, oldest first; the embedded database is none of them. */
export function childrenOfRole(server: Command, role: 'api' | 'worker'): number[] {
  const isOfRole = (pid: number) => commandLineOf(pid).endsWith(`child.ts\0${role}\0`)
  return childrenOf(server.child.pid ?? 0).filter(isOfRole)
}

/** Ends the embedded PostgreSQL of a data directory, should the server have left it behind. */
export async function endPostmaster(dataDirectory: string): Promise<void> {
  const left = await postmasterOf(dataDirectory)
  if (left === undefined || !isThere(left)) return
  process.kill(left, 'SIGQUIT')
  await untilGone(left)
}

export function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
