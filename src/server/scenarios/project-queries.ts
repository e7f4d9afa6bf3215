import { sql } from 'kysely'
import { mayWrite } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { PathwayIds } from '../pathways/pathway.ts'

/**
 * The pathway of a project, whose list of scenarios nobody else changes until the transaction ends: adding and
 * deleting scenarios both take this lock, so that neither limit can be passed by two at once.
 */
export async function lockProject(
  transaction: Database,
  userId: string,
  id: string,
): Promise<PathwayIds | undefined> {
  const { rows } = await sql<PathwayIds>`
    select process_id as "processId", feedstock_id as "feedstockId", country_id as "countryId"
    from projects p where p.id = ${id} and ${mayWrite(userId)}
    for no key update`.execute(transaction)
  return rows[0]
}

/**
 * Locks the project of a scenario as `lockProject` does.
 *
 * @returns the project's id, or undefined when the user has no such scenario.
 */
export async function lockProjectOfScenario(
  transaction: Database,
  userId: string,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.id from projects p join scenarios s on s.project_id = p.id
    where s.id = ${id} and ${mayWrite(userId)}
    for no key update of p`.execute(transaction)
  return rows[0]?.id
}

/** Whom all that is in a project counts for. */
export async function findOwner(transaction: Database, id: string): Promise<string | null> {
  const { user_id } = await transaction
    .selectFrom('projects')
    .select('user_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return user_id
}

/** For what is added to or deleted from a project that the transaction has locked. */
export async function markProjectChanged(transaction: Database, id: string): Promise<void> {
  await transaction.updateTable('projects').set({ updated_at: sql`now()` }).where('id', '=', id).execute()
}
