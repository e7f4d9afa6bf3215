import { sql } from 'kysely'
import { isOwn } from '../authorization.ts'
import type { Database } from '../database/database.ts'

/**
 * In a project that the transaction has locked. It can be had back for a while, with its results; then it is deleted with
 * its calculations, bit by bit (see deletions.ts).
 */
export async function deleteScenario(transaction: Database, projectId: string, id: string): Promise<void> {
  await transaction
    .updateTable('scenarios')
    .set({ project_id: null, former_project_id: projectId, deleted_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('project_id', '=', projectId)
    .execute()
}

interface DeletedScenario {
  readonly projectId: string
  readonly position: number
}

/** Locks the project that a deleted scenario was in; undefined when the user has deleted no such scenario. */
export async function lockProjectOfDeleted(
  transaction: Database,
  userId: string,
  id: string,
): Promise<DeletedScenario | undefined> {
  const { rows } = await sql<DeletedScenario>`
    select p.id as "projectId", s.position from projects p join scenarios s on s.former_project_id = p.id
    where s.id = ${id} and ${isOwn(userId)}
    for no key update of p`.execute(transaction)
  return rows[0]
}

/** Into a project that the transaction has locked. @returns false when it is back already, or gone. */
export async function restoreScenario(
  transaction: Database,
  id: string,
  { projectId, position }: DeletedScenario,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('scenarios')
    .set({ project_id: projectId, former_project_id: null, deleted_at: null, position })
    .where('id', '=', id)
    .where('former_project_id', '=', projectId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
