import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

const directory = new URL('../../../migrations/', import.meta.url)
const extension = '.sql'

/** A migration as it is on the disk. */
export interface MigrationFile {
  readonly name: string
  readonly text: string
  readonly hash: string
}

/** In the order in which they are applied. */
export async function readMigrationFiles(): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(extension)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, directory), 'utf8')
      return { name: name.slice(0, -extension.length), text, hash: hashOf(text) }
    }),
  )
}

/** It is the same however a copy of the program ends its lines. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')

/**
 * Makes sure that the database is what these migrations, or the first of them, have made.
 *
 * @throws {Error} fit to show, when it was made by a newer program, or by migrations with another text.
 */
export async function requireSameMigrations(
  database: Database,
  files: readonly MigrationFile[],
): Promise<void> {
  const known = new Map(files.map(({ name, hash }) => [name, hash]))
  const newer = (await listApplied(database)).find((name) => !known.has(name))
  if (newer !== undefined) {
    throw new Error(
      `The database was made by a newer version of SAFAPAC: it has the migration ${newer}, which this one does not know. Start that version, or a newer one.`,
    )
  }
  const different = (await listHashes(database)).find(({ name, hash }) => known.get(name) !== hash)
  if (different) {
    throw new Error(
      `The database was made with another text of the migration ${different.name} than this program has. Start the version that made it, or put back migrations/${different.name}${extension}.`,
    )
  }
}

/** For all that have been applied; those that have a hash already keep it. */
export async function recordMigrations(database: Database, files: readonly MigrationFile[]): Promise<void> {
  await database
    .insertInto('applied_migrations')
    .values(files.map(({ name, hash }) => ({ name, hash })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function listApplied(database: Database): Promise<string[]> {
  if (!(await hasTable(database, 'kysely_migration'))) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    database,
  )
  return rows.map(({ name }) => name)
}

async function listHashes(database: Database): Promise<{ name: string; hash: string }[]> {
  if (!(await hasTable(database, 'applied_migrations'))) return []
  return await database.selectFrom('applied_migrations').select(['name', 'hash']).orderBy('name').execute()
}

async function hasTable(database: Database, name: string): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass(${name}) is not null as exists`.execute(
    database,
  )
  return rows[0]?.exists === true
}
