import { sql } from 'kysely'
import { mayWrite } from '../authorization.ts'
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

/** Locks the project that a deleted scenario was in; undefined when the user has deleted no such scenario. */
export async function lockProjectOfDeleted(
  transaction: Database,
  userId: string,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.id from projects p join scenarios s on s.former_project_id = p.id
    where s.id = ${id} and ${mayWrite(userId)}
    for no key update of p`.execute(transaction)
  return rows[0]?.id
}

/** The place that a scenario had in a project that the transaction has locked; undefined when it is back by now, or gone. */
export async function findFormerPosition(
  transaction: Database,
  projectId: string,
  id: string,
): Promise<number | undefined> {
  const row = await transaction
    .selectFrom('scenarios')
    .select('position')
    .where('id', '=', id)
    .where('former_project_id', '=', projectId)
    .executeTakeFirst()
  return row?.position
}

interface Place {
  readonly projectId: string
  readonly position: number
}

/**
 * Into a project that the transaction has locked. At another place it is another version, because the place is part of what
 * is said of it.
 *
 * @returns false when it is gone.
 */
export async function restoreScenario(
  transaction: Database,
  id: string,
  { projectId, position }: Place,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('scenarios')
    .set({
      project_id: projectId,
      former_project_id: null,
      deleted_at: null,
      position,
      version: sql<number>`version + (position <> ${position}::integer)::integer`,
    })
    .where('id', '=', id)
    .where('former_project_id', '=', projectId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
