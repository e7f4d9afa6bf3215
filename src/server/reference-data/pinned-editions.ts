import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import type { ReferenceDataSource } from './cache.ts'
import { findEdition, listPublicEditions, type PublicEdition } from './queries.ts'
import { makeSnapshot, type Snapshot } from './snapshot.ts'

/** Each is a few megabytes; most people work with one or two. */
const heldMost = 8

/** What there is to find; `changes` is how often the reference data had been changed by now. */
export interface PinnedEditions {
  /** @returns undefined where there is no such edition. */
  find(name: string, changes: number): Promise<Snapshot | undefined>
  /** Newest first. */
  list(changes: number): Promise<readonly PublicEdition[]>
}

/** What is known of the editions as long as the reference data do not change. */
interface Held {
  readonly changes: number
  readonly list: Promise<readonly PublicEdition[]>
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
 */
export function openPinnedEditions(database: Database): PinnedEditions {
  let held: Held | undefined
  const use = async <Found>(changes: number, find: (held: Held) => Promise<Found>): Promise<Found> => {
    if (held?.changes !== changes)
      held = { changes, list: listPublicEditions(database), snapshots: new Map() }
    try {
      return await find(held)
    } catch (error) {
      // The database is away: the next one asks it again.
      held = undefined
      throw error
    }
  }
  return {
    list: (changes) => use(changes, ({ list }) => list),
    find: (name, changes) => use(changes, (current) => findHeld(database, current, name)),
  }
}

async function findHeld(
  database: Database,
  { list, snapshots }: Held,
  name: string,
): Promise<Snapshot | undefined> {
  if (!(await list).some(({ edition }) => edition === name)) return undefined
  const reading = snapshots.get(name) ?? read(database, name)
  snapshots.delete(name)
  snapshots.set(name, reading)
  for (const oldest of snapshots.keys()) if (snapshots.size > heldMost) snapshots.delete(oldest)
  return await reading
}

async function read(database: Database, name: string): Promise<Snapshot | undefined> {
  const edition = await findEdition(database, name)
  return edition && makeSnapshot(edition)
}
