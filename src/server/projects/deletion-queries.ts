import { sql } from 'kysely'
import { isOwn, lettingGo, takingBack, wasOwn } from '../authorization.ts'
import type { Database } from '../database/database.ts'

/**
 * From now on it is nobody's and found by nobody. It can be had back for a while; then it is deleted bit by bit (see
 * deletions.ts).
 *
 * @returns false when the user has no such project.
 */
export async function deleteProject(transaction: Database, userId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update projects p set ${lettingGo} where p.id = ${id} and ${isOwn(userId)}`.execute(transaction)
  return numAffectedRows === 1n
}

/**
 * It is as it was before it was deleted; one that has not been deleted stays as it is, so that it may be asked for twice.
 *
 * @returns false when the user neither has nor has deleted such a project, or too long ago.
 */
export async function restoreProject(database: Database, userId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update projects p set ${takingBack} where p.id = ${id} and ${wasOwn(userId)}`.execute(database)
  if (numAffectedRows === 1n) return true
  // Asked afterwards, because somebody else may have restored it while this one waited.
  const { rows } = await sql`select from projects p where p.id = ${id} and ${isOwn(userId)}`.execute(database)
  return rows.length === 1
}
