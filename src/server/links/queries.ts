import { sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import { isMakers, mayRead, mayWrite, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { deleteSome } from '../database/delete-some.ts'
import { type Packed, unpack } from '../database/packing.ts'
import type { PathwayIds } from '../pathways/pathway.ts'

/** What a link is to: one calculation, or the latest of a scenario. */
export type LinkTarget =
  | { readonly kind: 'calculation'; readonly id: string }
  | { readonly kind: 'scenario'; readonly id: string }

interface FoundTarget {
  readonly scenarioId: string
  /** Null where there is no outcome yet. */
  readonly calculationId: string | null
}

/** The latest calculation of the scenario `s` that has an outcome. */
const latestOfScenario = sql`
  (select id from calculations where scenario_id = s.id and status = 'calculated'
   order by queued_at desc, id desc limit 1)`

/** What the user may write. Nobody deletes a calculation that is found until the transaction ends. */
export async function lockTarget(
  transaction: Database,
  userId: string,
  { kind, id }: LinkTarget,
): Promise<FoundTarget | undefined> {
  const found =
    kind === 'calculation'
      ? sql<FoundTarget>`
        select s.id as "scenarioId", case when c.status = 'calculated' then c.id end as "calculationId"
        from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
        where c.id = ${id} and ${mayWrite(userId)} for key share of c`
      : sql<FoundTarget>`
        select s.id as "scenarioId", ${latestOfScenario} as "calculationId"
        from scenarios s join projects p on p.id = s.project_id
        where s.id = ${id} and ${mayWrite(userId)}`
  const { rows } = await found.execute(transaction)
  return rows[0]
}

export interface LinkUse {
  readonly ofScenario: number
  readonly ofAccount: number
}

/** How many links can be opened; nobody makes another of the account until the transaction ends. */
export async function lockLinkUse(
  transaction: Database,
  userId: string,
  scenarioId: string,
): Promise<LinkUse> {
  await sql`select from storage where user_id = ${userId} for no key update`.execute(transaction)
  const { rows } = await sql<LinkUse>`
    select count(*)::integer as "ofAccount",
      count(*) filter (where scenario_id = ${scenarioId})::integer as "ofScenario"
    from links where user_id = ${userId} and expires_at > now()`.execute(transaction)
  return rows[0] as LinkUse
}

/** A link about to be stored. */
export interface NewLink {
  readonly hash: Buffer
  readonly userId: string
  readonly scenarioId: string
  readonly calculationId: string | null
  readonly accessLevel: AccessLevel
  readonly label: string | null
  readonly allowsFiles: boolean
  readonly days: number
}

/** A link as its maker is told of it. */
export interface Link {
  readonly id: string
  readonly scenarioId: string
  /** Null where it is to the latest of the scenario. */
  readonly calculationId: string | null
  readonly accessLevel: AccessLevel
  readonly label: string | null
  readonly allowsFiles: boolean
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly firstOpenedAt: Date | null
  /** To the minute. */
  readonly lastOpenedAt: Date | null
}

export const linkColumns = sql`
  k.id, k.scenario_id as "scenarioId", k.calculation_id as "calculationId", k.access_level as "accessLevel", k.label,
  k.allows_files as "allowsFiles", k.created_at as "createdAt", k.expires_at as "expiresAt",
  k.first_opened_at as "firstOpenedAt", k.last_opened_at as "lastOpenedAt"`

export async function insertLink(transaction: Database, link: NewLink): Promise<Link> {
  const { rows } = await sql<Link>`
    insert into links as k (
      hash, user_id, scenario_id, calculation_id, access_level, label, allows_files, expires_at
    )
    values (${link.hash}, ${link.userId}, ${link.scenarioId}, ${link.calculationId}, ${link.accessLevel},
      ${link.label}, ${link.allowsFiles}, now() + make_interval(days => ${link.days}::integer))
    returning ${linkColumns}`.execute(transaction)
  return rows[0] as Link
}

/** Those of a scenario and its calculations that can be opened, newest first. Undefined when the user has no such scenario. */
export async function listLinks(
  database: Database,
  reader: Reader,
  scenarioId: string,
): Promise<Link[] | undefined> {
  const { rows } = await sql<Link | { readonly id: null }>`
    select ${linkColumns}
    from scenarios s join projects p on p.id = s.project_id
      left join links k on k.scenario_id = s.id and k.expires_at > now() and exists (
        select from users u where ${isMakers}
      )
    where s.id = ${scenarioId} and ${mayRead(reader)}
    order by k.created_at desc, k.id desc`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is Link => row.id !== null)
}

/** Nothing stays of it, so that it is answered like one that has never been. @returns false when it is not the user's. */
export async function deleteLink(transaction: Database, userId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from links k using scenarios s join projects p on p.id = s.project_id
    where k.id = ${id} and s.id = k.scenario_id and ${mayWrite(userId)}`.execute(transaction)
  return numAffectedRows === 1n
}

/** What somebody finds behind a link; JSON as text. */
export interface Shared extends PathwayIds {
  readonly linkId: string
  readonly linkLevel: AccessLevel
  /** The level of its maker, as it is now. */
  readonly accessLevel: AccessLevel
  readonly isAdmin: boolean
  readonly allowsFiles: boolean
  readonly expiresAt: Date
  /** Whether its opening has been recorded within the last minute. */
  readonly isRecorded: boolean
  readonly isLatest: boolean
  readonly name: string
  readonly id: string
  readonly engineVersion: string
  readonly referenceDataEdition: string
  readonly finishedAt: Date
  readonly inputs: string
  readonly outcome: string
}

/** How long an opening stands for those that follow, so that whoever reads does not write each time. */
const recordedFor = sql`interval '1 minute'`

/**
 * Asked anew each time, so that a link that is revoked is gone on every process with the next request. Whatever the
 * reason that there is nothing, it is one statement, which looks at the link before anything else.
 */
export async function findShared(database: Database, id: string, hash: Buffer): Promise<Shared | undefined> {
  const { rows } = await sql<Shared & { readonly packed: Packed['bytes'] | null }>`
    with k as materialized (
      select * from links where id = ${id} and hash = ${hash} and expires_at > now()
    )
    select k.id as "linkId", k.access_level as "linkLevel", u.access_level as "accessLevel", u.is_admin as "isAdmin",
      k.allows_files as "allowsFiles", k.expires_at as "expiresAt", 
      coalesce(k.last_opened_at > now() - ${recordedFor}, false) as "isRecorded",
      k.calculation_id is null as "isLatest", coalesce(c.name, s.name) as name, c.id,
      c.engine_version as "engineVersion", c.reference_edition as "referenceDataEdition",
      c.finished_at as "finishedAt", s.process_id as "processId", s.feedstock_id as "feedstockId",
      s.country_id as "countryId", c.inputs::text as inputs, c.outcome::text as outcome, c.packed
    from k join users u on u.id = k.user_id join scenarios s on s.id = k.scenario_id
      join projects p on p.id = s.project_id
      join calculations c on c.id = coalesce(k.calculation_id, ${latestOfScenario})
    where ${isMakers} and c.status = 'calculated'`.execute(database)
  if (!rows[0]) return undefined
  const { packed, ...shared } = rows[0]
  return packed ? { ...shared, ...unpack(packed) } : shared
}

/** That it has been opened is recorded; the first time is an event of its own. */
export async function recordOpened(database: Database, id: string, network: string): Promise<void> {
  await sql`
    with opened as (
      update links set first_opened_at = coalesce(first_opened_at, now()), last_opened_at = now()
      where id = ${id} and (last_opened_at is null or last_opened_at <= now() - ${recordedFor})
      returning id, user_id, first_opened_at = last_opened_at as is_first
    )
    insert into audit_events (kind, user_id, network, details)
    select 'link_opened', user_id, ${network}, jsonb_build_object('linkId', id) from opened where is_first`.execute(
    database,
  )
}

/** Some of those that cannot be opened any more. @returns how many. */
export const deleteExpiredLinks = (database: Database): Promise<number> =>
  deleteSome(database, { table: 'links', where: sql`expires_at < now()` })
