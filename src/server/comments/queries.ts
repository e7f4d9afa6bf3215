import { sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { Anchor } from '../../contract/comments/anchor.ts'
import { isAmong, isAuthor, isOwn, mayComment } from '../authorization.ts'
import type { Database } from '../database/database.ts'

/** Where somebody may comment, and how much is said there already. */
export interface Commented {
  readonly scenarioId: string
  readonly projectId: string
  readonly threads: number
  readonly comments: number
}

/** What leads to a scenario: one of its calculations, threads or comments. */
export type Way = 'calculation' | 'thread' | 'comment'

const scenarioBy = {
  calculation: (id: string) => sql`(select scenario_id from calculations where id = ${id})`,
  thread: (id: string) => sql`(select scenario_id from comment_threads where id = ${id})`,
  comment: (id: string) => sql`
    (select t.scenario_id from comments c join comment_threads t on t.id = c.thread_id where c.id = ${id})`,
} as const

/** Nobody else comments on the scenario until the transaction ends. Undefined where the user may not, or there is none. */
export async function lockCommented(
  transaction: Database,
  userId: string,
  way: Way,
  id: string,
): Promise<Commented | undefined> {
  const { rows } = await sql<{ scenarioId: string; projectId: string }>`
    select s.id as "scenarioId", p.id as "projectId" from scenarios s join projects p on p.id = s.project_id
    where s.id = ${scenarioBy[way](id)} and ${mayComment(userId)} for no key update of s`.execute(transaction)
  const [found] = rows
  if (!found) return undefined
  const { rows: counts } = await sql<{ threads: number; comments: number }>`
    select count(distinct t.id)::integer as threads, count(c.id)::integer as comments
    from comment_threads t left join comments c on c.thread_id = t.id
    where t.scenario_id = ${found.scenarioId}`.execute(transaction)
  return { ...found, ...(counts[0] as { threads: number; comments: number }) }
}

/** How many a thread has. */
export async function countComments(database: Database, threadId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from comments where thread_id = ${threadId}`.execute(database)
  return rows[0]?.count ?? 0
}

interface NewThread {
  readonly scenarioId: string
  readonly calculationId: string
  readonly anchor: Anchor
}

/** @returns its id. */
export async function insertThread(
  transaction: Database,
  { scenarioId, calculationId, anchor }: NewThread,
): Promise<string> {
  const told = anchor.told === null ? null : JSON.stringify(anchor.told)
  const { rows } = await sql<{ id: string }>`
    insert into comment_threads (scenario_id, calculation_id, anchor, told)
    values (${scenarioId}, ${calculationId}, ${anchor.at}, ${told}::jsonb) returning id`.execute(transaction)
  return rows[0]?.id as string
}

/** @returns its id; undefined where the thread is gone. */
export async function insertComment(
  transaction: Database,
  comment: { readonly threadId: string; readonly userId: string; readonly text: string },
): Promise<string | undefined> {
  const { threadId, userId, text } = comment
  const { rows } = await sql<{ id: string }>`
    insert into comments (thread_id, user_id, text)
    select id, ${userId}::uuid, ${text} from comment_threads where id = ${threadId} returning id`.execute(
    transaction,
  )
  return rows[0]?.id
}

/** The user's own. @returns false where there is none. */
export async function updateComment(
  transaction: Database,
  userId: string,
  id: string,
  text: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update comments c set text = ${text}, edited_at = now() where c.id = ${id} and ${isAuthor(userId)}`.execute(
    transaction,
  )
  return numAffectedRows === 1n
}

/** Who may delete a comment: whoever wrote it, wherever that is by now, and the owner of the project. */
const mayDelete = (userId: string) => sql`(${isAuthor(userId)} or ${isOwn(userId)})`

/**
 * Nobody adds to its thread until the transaction ends, which would lose what they say if the thread went.
 *
 * @returns its scenario; undefined where the user may not delete it, or there is none.
 */
export async function lockScenarioOfComment(
  transaction: Database,
  userId: string,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select s.id from comments c join comment_threads t on t.id = c.thread_id join scenarios s on s.id = t.scenario_id
      left join projects p on p.id = s.project_id
    where c.id = ${id} and ${mayDelete(userId)} for no key update of s`.execute(transaction)
  return rows[0]?.id
}

/**
 * The user's own, or any in a project that they own: else whoever fills a scenario keeps all others from saying anything.
 * A thread goes with its last comment.
 *
 * @returns false where there is none.
 */
export async function deleteComment(transaction: Database, userId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ threadId: string }>`
    delete from comments c using comment_threads t, scenarios s left join projects p on p.id = s.project_id
    where c.id = ${id} and t.id = c.thread_id and s.id = t.scenario_id and ${mayDelete(userId)}
    returning c.thread_id as "threadId"`.execute(transaction)
  const threadId = rows[0]?.threadId
  if (threadId === undefined) return false
  await sql`
    delete from comment_threads t
    where t.id = ${threadId} and not exists (select from comments c where c.thread_id = t.id)`.execute(
    transaction,
  )
  return true
}

/** @param userId of who resolves it; null reopens it. @returns false where it is gone. */
export async function resolveThread(
  transaction: Database,
  id: string,
  userId: string | null,
): Promise<boolean> {
  const at = userId === null ? sql`null` : sql`coalesce(resolved_at, now())`
  const by =
    userId === null ? sql`null` : sql`case when resolved_at is null then ${userId}::uuid else resolved_by end`
  const { numAffectedRows } = await sql`
    update comment_threads set resolved_at = ${at}, resolved_by = ${by} where id = ${id}`.execute(transaction)
  return numAffectedRows === 1n
}

export interface Mentioned {
  readonly id: string
  /** The address where they have given none. */
  readonly name: string
  readonly email: string
  readonly isAdmin: boolean
  readonly accessLevel: AccessLevel
}

/** Those of these who are of the project, and may use their accounts. */
export async function findMentioned(
  transaction: Database,
  projectId: string,
  ids: readonly string[],
): Promise<Mentioned[]> {
  const { rows } = await sql<Mentioned>`
    select u.id, coalesce(nullif(u.name, ''), u.email) as name, u.email, u.is_admin as "isAdmin",
      u.access_level as "accessLevel"
    from users u, projects p
    where p.id = ${projectId} and u.id = any(${ids}::uuid[]) and ${isAmong(sql`u.id`)} and u.disabled_at is null`.execute(
    transaction,
  )
  return rows
}
