import { sql } from 'kysely'
import { isAmong, isOwn, mayRead, maySeeAddresses, type Reader, type Role } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { MemberRole } from '../database/people-tables.ts'

/** One of the people of a project. */
export interface Person {
  readonly userId: string
  readonly name: string
  /** Null where the reader sees no addresses, and it is not the reader's own. */
  readonly email: string | null
  readonly role: Role
  /** For the owner: since the project exists. */
  readonly joinedAt: Date
}

/** The owner first, then in the order in which they joined; none where the reader has no such project. */
export async function listPeople(database: Database, reader: Reader, projectId: string): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select u.id as "userId", u.name,
      case when u.id = ${reader.id} or ${maySeeAddresses(reader)} then u.email end as email, each.role, each.joined_at as "joinedAt"
    from projects p cross join lateral (
      select p.user_id, 'owner' as role, p.created_at as joined_at
      union all
      select m.user_id, m.role, m.joined_at from project_members m where m.project_id = p.id
    ) each join users u on u.id = each.user_id
    where p.id = ${projectId} and ${mayRead(reader)}
    order by each.role = 'owner' desc, each.joined_at, u.id`.execute(database)
  return rows
}

/** What a change of a project's people is decided by. */
export interface LockedProject {
  readonly ownerId: string
  readonly isOwn: boolean
}

/** A project that the user is one of the people of; nobody else changes its people until the transaction ends. */
export async function lockPeople(
  transaction: Database,
  userId: string,
  projectId: string,
): Promise<LockedProject | undefined> {
  const { rows } = await sql<LockedProject>`
    select p.user_id as "ownerId", ${isOwn(userId)} as "isOwn"
    from projects p where p.id = ${projectId} and ${isAmong(userId)}
    for no key update`.execute(transaction)
  return rows[0]
}

/** In a project whose people the transaction has locked. */
export async function countPeople(transaction: Database, projectId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select 1 + (select count(*) from project_members where project_id = ${projectId})
      + (select count(*) from project_invitations where project_id = ${projectId} and expires_at > now()) as count`.execute(
    transaction,
  )
  return Number(rows[0]?.count)
}

/** @returns false when they are no member. */
export async function updateRole(
  transaction: Database,
  { projectId, userId }: Membership,
  role: MemberRole,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('project_members')
    .set({ role })
    .where('project_id', '=', projectId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface Membership {
  readonly projectId: string
  readonly userId: string
}

/** @returns false when they are no member. */
export async function deleteMember(
  transaction: Database,
  { projectId, userId }: Membership,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('project_members')
    .where('project_id', '=', projectId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Links of somebody who may not write there any more, so that they do not open again with another role. */
export async function deleteLinksOf(transaction: Database, { projectId, userId }: Membership): Promise<void> {
  await sql`
    delete from links k using scenarios s
    where k.user_id = ${userId} and s.id = k.scenario_id
      and ${projectId} in (s.project_id, s.former_project_id)`.execute(transaction)
}

/** How many projects of others somebody works in. */
export async function countMemberships(database: Database, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from project_members where user_id = ${userId}`.execute(database)
  return rows[0]?.count ?? 0
}
