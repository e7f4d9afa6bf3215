import { existsSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { launchPostgres, type Postgres } from '../../../src/server/postgres/launch.ts'
import { fastSettings, makeTemporaryDirectory, runStatement } from '../../support/postgres.ts'
import { isThere, untilGone } from '../../support/processes.ts'

/** What `pg_ctl restart -m` calls them, and the signal it sends. */
const stopSignals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const
export type RestartMode = keyof typeof stopSignals

export interface Downtime {
  /** Times by `performance.now()`: when it was told to stop, and when it answered again. */
  readonly from: number
  readonly to: number
}

/** A PostgreSQL of its own that can be restarted under its users, at the same address. */
export class FaultPostgres {
  #server: Postgres
  readonly #top: string
  readonly #settings: Readonly<Record<string, string>>

  /** @param isDurable as in production; else nothing is waited for that only a crash of the machine would lose. */
  static async start({ isDurable = false } = {}): Promise<FaultPostgres> {
    const top = await makeTemporaryDirectory('faults')
    const settings = isDurable ? {} : fastSettings
    try {
      return new FaultPostgres(top, settings, await launch(top, settings))
    } catch (error) {
      await rm(top, { recursive: true, force: true })
      throw error
    }
  }

  private constructor(top: string, settings: Readonly<Record<string, string>>, server: Postgres) {
    this.#top = top
    this.#settings = settings
    this.#server = server
  }

  get url(): string {
    return this.#server.url
  }

  /** Runs one statement as an observer, who is not one of the product's sessions. */
  query = (text: string) => runStatement(this.url, text)

  async restart(mode: RestartMode): Promise<Downtime> {
    const from = performance.now()
    process.kill(this.#server.pid, stopSignals[mode])
    await untilGone(this.#server.pid)
    this.#server = await launch(this.#top, this.#settings)
    return { from, to: performance.now() }
  }

  async stop(): Promise<void> {
    await this.#server.stop()
    await rm(this.#top, { recursive: true, force: true, maxRetries: 5 })
  }

  /** For a test that is being ended itself, when nothing can be waited for any more but by standing still. */
  stopAtOnce(): void {
    if (isThere(this.#server.pid)) process.kill(this.#server.pid, 'SIGQUIT')
    // The dying server still writes, and then not all is removed, with or without an error.
    for (let attempt = 0; attempt < removalAttempts && existsSync(this.#top); attempt += 1) {
      try {
        rmSync(this.#top, { recursive: true, force: true })
      } catch {}
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, removalPauseMilliseconds)
    }
  }
}

const removalAttempts = 50
const removalPauseMilliseconds = 100

const launch = (top: string, settings: Readonly<Record<string, string>>) =>
  launchPostgres({ directory: join(top, 'postgres'), settings })
