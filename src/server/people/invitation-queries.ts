import { sql } from 'kysely'
import { isOwn, isSomebodys, mayRead, maySeeAddresses, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { deleteSome } from '../database/delete-some.ts'
import type { MemberRole } from '../database/people-tables.ts'

export interface Invitation {
  readonly id: string
  readonly email: string
  readonly role: MemberRole
  readonly createdAt: Date
  readonly expiresAt: Date
}

const invitationColumns = sql`
  i.id, i.email, i.role, i.created_at as "createdAt", i.expires_at as "expiresAt"`

/**
 * Those of a project that can still be accepted, oldest first; none where the reader has no such project, or sees no
 * addresses: an invitation is nothing else.
 */
export async function listInvitations(
  database: Database,
  reader: Reader,
  projectId: string,
): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select ${invitationColumns}
    from projects p join project_invitations i on i.project_id = p.id
    where p.id = ${projectId} and i.expires_at > now() and ${mayRead(reader)} and ${maySeeAddresses(reader)}
    order by i.created_at, i.id`.execute(database)
  return rows
}

/** An invitation about to be stored. */
export interface NewInvitation {
  readonly hash: Buffer
  readonly projectId: string
  readonly email: string
  readonly role: MemberRole
  readonly days: number
}

/** In the place of an earlier one to the same address, whose token is worth nothing then. */
export async function putInvitation(
  transaction: Database,
  { hash, projectId, email, role, days }: NewInvitation,
): Promise<Invitation> {
  const { rows } = await sql<Invitation>`
    insert into project_invitations as i (hash, project_id, email, role, expires_at)
    values (${hash}, ${projectId}, ${email}, ${role}, now() + make_interval(days => ${days}::integer))
    on conflict (project_id, email) do update set
      hash = excluded.hash, role = excluded.role, created_at = now(), expires_at = excluded.expires_at
    returning ${invitationColumns}`.execute(transaction)
  return rows[0] as Invitation
}

/** Whether the address is that of one of a project's people. */
export async function isOfPeople(transaction: Database, projectId: string, email: string): Promise<boolean> {
  const { rows } = await sql`
    select from users u join projects p on p.id = ${projectId}
    where lower(u.email) = ${email} and (
      u.id = p.user_id
      or exists (select from project_members m where m.project_id = p.id and m.user_id = u.id)
    )`.execute(transaction)
  return rows.length > 0
}

export async function findEmail(database: Database, userId: string): Promise<string> {
  const { email } = await database
    .selectFrom('users')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return email
}

/** Somebody invites nobody else, and joins no other project, until the transaction ends. */
export async function lockPersonAtWork(transaction: Database, userId: string): Promise<void> {
  await sql`select from storage where user_id = ${userId} for no key update`.execute(transaction)
}

/** How many somebody has sent within the last hour; those that were withdrawn count. */
export async function countRecentInvitations(database: Database, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from audit_events
    where actor_id = ${userId} and kind = 'person_invited' and happened_at > now() - interval '1 hour'`.execute(
    database,
  )
  return rows[0]?.count ?? 0
}

/** @returns the address; undefined when the user owns no project with such an invitation. */
export async function deleteInvitation(
  transaction: Database,
  userId: string,
  projectId: string,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ email: string }>`
    delete from project_invitations i using projects p
    where i.id = ${id} and i.project_id = ${projectId} and p.id = i.project_id and ${isOwn(userId)}
    returning i.email`.execute(transaction)
  return rows[0]?.email
}

export interface FoundInvitation {
  readonly id: string
  readonly projectId: string
  readonly role: MemberRole
  /** Whether the account has its address, and has confirmed it. */
  readonly isTheirs: boolean
}

/** Locks it with its project until the transaction ends; undefined when it is none any more. */
export async function lockInvitation(
  transaction: Database,
  userId: string,
  hash: Buffer,
): Promise<FoundInvitation | undefined> {
  const { rows } = await sql<FoundInvitation>`
    select i.id, i.project_id as "projectId", i.role,
      (lower(u.email) = i.email and u.email_verified_at is not null) as "isTheirs"
    from project_invitations i join projects p on p.id = i.project_id join users u on u.id = ${userId}
    where i.hash = ${hash} and i.expires_at > now() and ${isSomebodys}
    for no key update of p, i`.execute(transaction)
  return rows[0]
}

/** Takes the invitation up; who is one of the people already keeps the role. @returns whether they have joined. */
export async function insertMember(
  transaction: Database,
  userId: string,
  { id, projectId, role }: FoundInvitation,
): Promise<boolean> {
  await transaction.deleteFrom('project_invitations').where('id', '=', id).execute()
  const { numAffectedRows } = await sql`
    insert into project_members (project_id, user_id, role)
    select p.id, ${userId}, ${role} from projects p where p.id = ${projectId} and p.user_id <> ${userId}
    on conflict do nothing`.execute(transaction)
  return numAffectedRows === 1n
}

/** Some of those that nobody can accept any more. @returns how many. */
export const deleteExpiredInvitations = (database: Database): Promise<number> =>
  deleteSome(database, { table: 'project_invitations', where: sql`expires_at < now()` })
