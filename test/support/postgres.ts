import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { launchPostgres } from '../../src/server/postgres/launch.ts'
import { guardDirectory } from './guard.ts'

/** What makes a server fast and its data worthless after a crash of the machine. */
export const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * A new directory that other users can reach too, because under root the server is another user. What the tests leave of
 * it goes with their process.
 */
export async function makeTemporaryDirectory(name: string): Promise<string> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), `safapac-${name}-`))
  guardDirectory(directory)
  await chmod(directory, 0o755)
  return directory
}

/** For several test files at once, each with its pool. */
const connectionsMaximum = 300

/** An empty server that nobody else uses; stopping it removes all of it. */
export async function startTemporaryPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const directory = await makeTemporaryDirectory('test')
  const remove = () => rm(directory, { recursive: true, force: true })
  try {
    const settings = { ...fastSettings, max_connections: connectionsMaximum }
    const server = await launchPostgres({ directory: join(directory, 'postgres'), settings })
    return { url: server.url, stop: () => server.stop().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Runs one statement on a connection of its own. */
export async function runStatement(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(statement)
    return rows
  } finally {
    await client.end()
  }
}

/** The same server's other database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
