import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import { launchPostgres } from '../postgres/launch.ts'
import type { Closers } from './shutdown.ts'

/** Any number that nobody else uses for an advisory lock in the embedded database. */
const serverLock = 7_313_202

/** What a process wants the database for: `serve` is alone on its data directory, `use` comes and goes. */
export type Purpose = 'serve' | 'use'

/**
 * Address of the database: DATABASE_URL, or the embedded PostgreSQL of DATA_DIR, started if it is not running.
 *
 * The embedded server is stopped by the SAFAPAC that serves from it, or else by the command that started it.
 * That is decided by a lock in the server itself, which ends with the process that holds it, however it dies.
 *
 * @throws {Error} fit to show, when another SAFAPAC serves from the data directory.
 */
export async function openDatabaseUrl(config: Config, purpose: Purpose, closers: Closers): Promise<string> {
  if (config.DATABASE_URL !== undefined) return config.DATABASE_URL
  await mkdir(config.DATA_DIR, { recursive: true })
  const postgres = await launchPostgres({ directory: join(config.DATA_DIR, 'postgres') })
  const lock = new pg.Client({ connectionString: postgres.url, application_name: 'safapac-lock' })
  lock.on('error', () => {})
  await lock.connect()
  const hasLock = await tryLock(lock)
  if (purpose === 'serve' && !hasLock) {
    await lock.end()
    throw new Error(`SAFAPAC is already running on ${config.DATA_DIR}; stop it first, or set DATA_DIR.`)
  }
  if (purpose === 'serve') closers.add(() => postgres.stop())
  else if (!postgres.adopted && hasLock) closers.add(() => stopUnlessServed(postgres))
  closers.add(() => lock.end())
  if (purpose === 'use' && hasLock) await lock.query('select pg_advisory_unlock($1)', [serverLock])
  return postgres.url
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as locked', [serverLock])
  return rows[0]?.locked === true
}

/** A server may have begun to serve from it since this command started it. */
async function stopUnlessServed(postgres: { url: string; stop(): Promise<void> }): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url, application_name: 'safapac-lock' })
  client.on('error', () => {})
  await client.connect()
  const isFree = await tryLock(client)
  if (isFree) await postgres.stop()
  await client.end().catch(() => {})
}
