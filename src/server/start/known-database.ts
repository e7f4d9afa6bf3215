import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readIdentity } from '../postgres/identity.ts'

/** The database that is served cannot come back; to begin with another one in its place would lose it for good. */
export class DatabaseGone extends Error {
  override readonly name = 'DatabaseGone'
}

/** Where in the data directory the embedded PostgreSQL is. */
export const embeddedDirectory = (dataDirectory: string): string => join(dataDirectory, 'postgres')
const markOf = (dataDirectory: string) => join(dataDirectory, 'database-id')

/**
 * Requires the database of a data directory to be there if there has ever been one.
 *
 * @returns whether there has been none, so that one may be made.
 * @throws {DatabaseGone} when there was one, as the mark beside it tells, and now there is none.
 */
export async function mayMakeDatabase(dataDirectory: string): Promise<boolean> {
  // What cannot be read is there.
  const identity = await readIdentity(embeddedDirectory(dataDirectory)).catch(() => 'unknown')
  if (identity !== undefined) return false
  const mark = markOf(dataDirectory)
  const isMarked = await readFile(mark).then(
    () => true,
    () => false,
  )
  if (!isMarked) return true
  throw new DatabaseGone(
    `${dataDirectory} has held a database, and there is none in it now. Bring ${embeddedDirectory(dataDirectory)} back; ` +
      `only to begin with an empty database delete ${mark}.`,
  )
}

/** Leaves a mark that there is a database, by which one that is lost is told from one that never was. */
export async function markDatabase(dataDirectory: string): Promise<string> {
  const identity = await readIdentity(embeddedDirectory(dataDirectory))
  if (identity === undefined) throw goneError(dataDirectory)
  await writeMark(dataDirectory, identity)
  return identity
}

async function writeMark(dataDirectory: string, identity: string): Promise<void> {
  const known = await readFile(markOf(dataDirectory), 'utf8').catch(() => '')
  if (known.trim() !== identity) await writeFile(markOf(dataDirectory), `${identity}\n`)
}

/**
 * Requires the same database to be there as before.
 *
 * @throws {DatabaseGone} when there is none or another one. Then the mark is restored, so that the next start
 * does not begin with an empty database either.
 */
export async function requireSameDatabase(dataDirectory: string, identity: string): Promise<void> {
  // What cannot be read, as on a disk that fails, may still be there.
  const found = await readIdentity(embeddedDirectory(dataDirectory)).catch(() => identity)
  if (found === identity) return
  await restoreMark(dataDirectory, identity)
  throw goneError(dataDirectory)
}

/** Puts the mark where it was, with the directory if need be and if it can be. */
export async function restoreMark(dataDirectory: string, identity: string): Promise<void> {
  await mkdir(dataDirectory, { recursive: true })
    .then(() => writeMark(dataDirectory, identity))
    .catch(() => {})
}

const goneError = (dataDirectory: string) =>
  new DatabaseGone(
    `The database in ${embeddedDirectory(dataDirectory)} is gone, or another one is in its place. SAFAPAC ends, because it ` +
      'would go on with somebody else’s data or none; bring the directory back and start again.',
  )
