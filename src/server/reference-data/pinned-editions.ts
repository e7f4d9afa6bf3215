import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import type { ReferenceDataSource } from './cache.ts'
import { findEdition, listEditionNames } from './queries.ts'
import { makeSnapshot, type Snapshot } from './snapshot.ts'

/** Each is a few megabytes; most people work with one or two. */
const heldMost = 8

/** @param changes how often the reference data had been changed by now. */
type FindEdition = (name: string, changes: number) => Promise<Snapshot | undefined>

/** What is known of the editions as long as the reference data do not change. */
interface Held {
  readonly changes: number
  readonly names: Promise<ReadonlySet<string>>
  readonly snapshots: Map<string, Promise<Snapshot | undefined>>
}

/**
 * The edition that a scenario pins: never another one in its place.
 *
 * @throws {Problem} pinned_edition_missing
 */
export async function requirePinned(referenceData: ReferenceDataSource, name: string): Promise<Snapshot> {
  const pinned = await referenceData.edition(name)
  if (!pinned) throw problems.pinnedEditionMissing(name)
  return pinned
}

/**
 * Editions by their names, whichever is current; those asked for last are kept. A name that no edition has is known
 * without asking the database for it: there are more of them than editions.
 *
 * @returns undefined where there is no such edition.
 */
export function openPinnedEditions(database: Database): FindEdition {
  let held: Held | undefined
  return async (name, changes) => {
    if (held?.changes !== changes) held = { changes, names: listEditionNames(database), snapshots: new Map() }
    const { names, snapshots } = held
    try {
      if (!(await names).has(name)) return undefined
      const reading = snapshots.get(name) ?? read(database, name)
      snapshots.delete(name)
      snapshots.set(name, reading)
      for (const oldest of snapshots.keys()) if (snapshots.size > heldMost) snapshots.delete(oldest)
      return await reading
    } catch (error) {
      // The database is away: the next one asks it again.
      held = undefined
      throw error
    }
  }
}

async function read(database: Database, name: string): Promise<Snapshot | undefined> {
  const edition = await findEdition(database, name)
  return edition && makeSnapshot(edition)
}
