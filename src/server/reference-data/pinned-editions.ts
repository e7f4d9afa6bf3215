import type { Database } from '../database.ts'
import { findEdition } from './queries.ts'
import { makeSnapshot, type Snapshot } from './snapshot.ts'

/** Each is a few megabytes; most people work with one or two. */
const heldMost = 8

/** @param changes how often the reference data had been changed by now. */
type FindEdition = (name: string, changes: number) => Promise<Snapshot | undefined>

/**
 * Editions by their names, whichever is current; those asked for last are kept until the reference data change.
 *
 * @returns undefined where there is no such edition.
 */
export function openPinnedEditions(database: Database): FindEdition {
  const held = new Map<string, Snapshot>()
  let heldSince = -1
  return async (name, changes) => {
    if (changes !== heldSince) held.clear()
    heldSince = changes
    const snapshot = held.get(name) ?? (await read(database, name))
    if (!snapshot) return undefined
    held.delete(name)
    held.set(name, snapshot)
    for (const oldest of held.keys()) if (held.size > heldMost) held.delete(oldest)
    return snapshot
  }
}

async function read(database: Database, name: string): Promise<Snapshot | undefined> {
  const edition = await findEdition(database, name)
  return edition && makeSnapshot(edition)
}
