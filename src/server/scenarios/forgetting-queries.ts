import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** Where an account uses more than this part of what it may store, what it deletes is to give room at once. */
const fullShare = 0.9
/** So many projects and scenarios are forgotten by one statement, some milliseconds. */
const forgottenMaximum = 1_000

interface FullAccount {
  /** Null where the project is nobody's by now. */
  readonly userId: string | null
  /** The only project of which anything is given up, where somebody else than the owner deletes. */
  readonly projectId?: string
}

/**
 * An account that is nearly full gives up the oldest of what could be had back, but for what somebody is just having
 * back: that waits for the count of the account, which this transaction holds. Whoever works in a project of somebody
 * else's gives up what was deleted from that project, and nothing that they never saw.
 */
export async function forgetWhereFull(
  transaction: Database,
  { userId, projectId }: FullAccount,
): Promise<void> {
  const isOfProject = projectId === undefined ? sql`true` : sql`s.former_project_id = ${projectId}`
  const forgottenProjects = sql`
    forgotten_projects as (
      update projects set former_user_id = null
      where id in (
        select p.id from owner join projects p on p.former_user_id = owner.id
        order by p.deleted_at limit ${forgottenMaximum} for no key update of p skip locked
      )
    )`
  await sql`
    with owner as (
      select user_id as id from storage
      where user_id = ${userId}
        and bytes > ${fullShare}::numeric * nullif(current_setting('safapac.bytes_maximum', true), '')::numeric
    )${projectId === undefined ? sql`, ${forgottenProjects}` : sql``}
    update scenarios set former_project_id = null, calculation_id = null, status = 'draft'
    where id in (
      select s.id from owner join scenarios s on s.user_id = owner.id
      where s.former_project_id is not null and ${isOfProject}
      order by s.deleted_at limit ${forgottenMaximum} for no key update of s skip locked
    )`.execute(transaction)
}
