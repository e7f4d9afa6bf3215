import { sql } from 'kysely'
import { isAmong, isAuthor, isOwn, roleOf } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { MemberRole } from '../database/people-tables.ts'

/**
 * The role of somebody in the project that something is in, whatever has the id; undefined where nothing has, and where
 * it is the user's own or a stranger's.
 */
export async function findMemberRole(
  database: Database,
  userId: string,
  objectId: string,
): Promise<MemberRole | undefined> {
  const { rows } = await sql<{ role: MemberRole }>`
    with scenario as (
      select ${objectId}::uuid as id
      union all select scenario_id from calculations where id = ${objectId}
      union all select scenario_id from studies where id = ${objectId}
      union all select scenario_id from case_tables where id = ${objectId}
      union all select scenario_id from links where id = ${objectId}
      union all select scenario_id from comment_threads where id = ${objectId}
      union all select t.scenario_id from comments c join comment_threads t on t.id = c.thread_id
        where c.id = ${objectId} and ${isAuthor(userId)}
    ), project as (
      select ${objectId}::uuid as id
      union all select project_id from library_items where id = ${objectId}
      union all
      select coalesce(s.project_id, s.former_project_id) from scenario join scenarios s on s.id = scenario.id
    )
    select ${roleOf(userId)} as role from project join projects p on p.id = project.id
    where ${isAmong(userId)} and not ${isOwn(userId)}
    limit 1`.execute(database)
  return rows[0]?.role
}

/** A project of somebody else's that one works in. */
export interface OwnMembership {
  readonly projectId: string
  readonly projectName: string
  readonly role: MemberRole
  readonly joinedAt: Date
}

export async function listMemberships(database: Database, userId: string): Promise<OwnMembership[]> {
  const { rows } = await sql<OwnMembership>`
    select m.project_id as "projectId", p.name as "projectName", m.role, m.joined_at as "joinedAt"
    from project_members m join projects p on p.id = m.project_id
    where m.user_id = ${userId} order by m.joined_at, m.project_id`.execute(database)
  return rows
}
