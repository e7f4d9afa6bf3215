import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Membership } from './queries.ts'

/** Scenarios and what is kept beside them are locked before what an account stores, as everywhere. */
export async function lockHandedOver(transaction: Database, projectId: string): Promise<void> {
  await sql`
    select from scenarios where ${isIn(projectId)} order by id for no key update`.execute(transaction)
  await sql`
    select from library_items where project_id = ${projectId} order by id for no key update`.execute(
    transaction,
  )
}

/**
 * Makes a member the owner of a project whose people and scenarios the transaction has locked, and the owner an editor; all
 * that is in it counts for the new owner from now on. An offer of it ends.
 *
 * @returns false when they are no member, or their account is disabled.
 * @throws a database error that `reachedQuota` knows, where the new owner has no room for it.
 */
export async function handOver(
  transaction: Database,
  { projectId, userId }: Membership,
  ownerId: string,
): Promise<boolean> {
  const { rows } = await sql`
    delete from project_members m using users u
    where m.project_id = ${projectId} and m.user_id = ${userId} and u.id = m.user_id and u.disabled_at is null
    returning m.user_id`.execute(transaction)
  if (rows.length === 0) return false
  await sql`update projects set user_id = ${userId} where id = ${projectId}`.execute(transaction)
  await transaction
    .insertInto('project_members')
    .values({ project_id: projectId, user_id: ownerId, role: 'editor' })
    .execute()
  await sql`update scenarios set user_id = ${userId} where ${isIn(projectId)}`.execute(transaction)
  await sql`update library_items set user_id = ${userId} where project_id = ${projectId}`.execute(transaction)
  for (const table of ['calculations', 'studies', 'case_tables'] as const) {
    await sql`
      update ${sql.table(table)} each set user_id = ${userId}, made_by = coalesce(each.made_by, each.user_id)
      where each.scenario_id in (select id from scenarios where ${isIn(projectId)})`.execute(transaction)
  }
  return true
}

/** Deleted ones that can be had back go with it. */
const isIn = (projectId: string) => sql`(project_id = ${projectId} or former_project_id = ${projectId})`
