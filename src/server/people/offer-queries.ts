import { sql } from 'kysely'
import { isOwn } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { deleteSome } from '../database/delete-some.ts'
import type { Membership } from './queries.ts'

/** That a project is to be somebody else's. */
export interface Offer {
  /** Whom it is offered to. */
  readonly userId: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** What would count for whoever takes a project over. */
export interface Weight {
  readonly scenarios: number
  readonly calculations: number
  readonly studies: number
  readonly bytes: number
}

/** What an account stores. */
export interface Stored {
  readonly projects: number
  readonly bytes: number
}

const offerColumns = sql`f.user_id as "userId", f.created_at as "createdAt", f.expires_at as "expiresAt"`

/** One that its owner still makes and that has not ended; asked over `p` and `f`. */
const holds = sql`(f.offered_by = p.user_id and f.expires_at > now())`

/** For its owner and for whom it is offered to; undefined for everybody else, and where there is none. */
export async function findOffer(
  database: Database,
  userId: string,
  projectId: string,
): Promise<Offer | undefined> {
  const { rows } = await sql<Offer>`
    select ${offerColumns} from projects p join project_offers f on f.project_id = p.id
    where p.id = ${projectId} and ${holds} and (${isOwn(userId)} or f.user_id = ${userId})`.execute(database)
  return rows[0]
}

/** To a member of a project whose people the transaction has locked; in the place of an earlier one. */
export async function putOffer(
  transaction: Database,
  { projectId, userId }: Membership,
  { ownerId, days }: { readonly ownerId: string; readonly days: number },
): Promise<Offer | undefined> {
  const { rows } = await sql<Offer>`
    insert into project_offers as f (project_id, user_id, offered_by, expires_at)
    select m.project_id, m.user_id, ${ownerId}, now() + make_interval(days => ${days}::integer)
    from project_members m join users u on u.id = m.user_id
    where m.project_id = ${projectId} and m.user_id = ${userId} and u.disabled_at is null
    on conflict (project_id) do update set
      user_id = excluded.user_id, offered_by = excluded.offered_by, created_at = now(), expires_at = excluded.expires_at
    returning ${offerColumns}`.execute(transaction)
  return rows[0]
}

export async function deleteOffer(transaction: Database, projectId: string): Promise<void> {
  await transaction.deleteFrom('project_offers').where('project_id', '=', projectId).execute()
}

/** Some of those that nobody can accept any more. @returns how many. */
export const deleteExpiredOffers = (database: Database): Promise<number> =>
  deleteSome(database, { table: 'project_offers', key: 'project_id', where: sql`expires_at < now()` })

/** Deleted ones that can be had back count as well, as they do for whoever owns them. */
export async function weighProject(database: Database, projectId: string): Promise<Weight> {
  const { rows } = await sql<Weight>`
    with own as (
      select id, bytes from scenarios where project_id = ${projectId}
      union all
      select id, bytes from scenarios where former_project_id = ${projectId}
    ), results as (
      select count(*) as n, coalesce(sum(c.bytes), 0) as bytes from own join calculations c on c.scenario_id = own.id
    ), known as (
      select count(*) as n, coalesce(sum(t.bytes), 0) as bytes from own join studies t on t.scenario_id = own.id
    ), computed as (
      select coalesce(sum(t.bytes), 0) as bytes from own join case_tables t on t.scenario_id = own.id
    ), kept as (
      select coalesce(sum(bytes), 0) as bytes from library_items where project_id = ${projectId}
    )
    select (select count(*) from own)::integer as scenarios, results.n::integer as calculations,
      known.n::integer as studies,
      (p.bytes + (select coalesce(sum(bytes), 0) from own) + results.bytes + known.bytes + computed.bytes
        + kept.bytes)::float8 as bytes
    from projects p, results, known, computed, kept where p.id = ${projectId}`.execute(database)
  return rows[0] as Weight
}

/**
 * What whoever takes a project over stores. Nothing more is stored for them, or for the other, until the transaction ends;
 * in the order of the accounts, as by every statement for several.
 */
export async function lockStored(
  transaction: Database,
  { ownerId, heirId }: { readonly ownerId: string; readonly heirId: string },
): Promise<Stored> {
  const { rows } = await sql<Stored & { readonly userId: string }>`
    select user_id as "userId", projects, bytes::float8 as bytes from storage
    where user_id in (${ownerId}, ${heirId}) order by user_id for no key update`.execute(transaction)
  return rows.find(({ userId }) => userId === heirId) as Stored
}
