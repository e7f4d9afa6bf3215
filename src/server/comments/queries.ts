import { sql } from 'kysely'
import type { Anchor, ToldNumber } from '../../contract/comments/anchor.ts'
import { isAmong, isOwn, mayComment, mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'

interface Comment {
  readonly id: string
  /** Null where that account is deleted. */
  readonly by: string | null
  readonly userId: string
  readonly text: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly editedAt: string | null
}

/** Comments on one thing, the oldest first. */
export interface Thread {
  readonly id: string
  readonly calculationId: string
  readonly anchor: string
  readonly told: ToldNumber | null
  readonly createdAt: Date
  readonly resolvedAt: Date | null
  readonly resolvedBy: string | null
  readonly comments: readonly Comment[]
}

const nameOf = (user: string) =>
  sql`case when ${sql.ref(user)}.deleted_at is null then coalesce(nullif(${sql.ref(user)}.name, ''), ${sql.ref(user)}.email) end`

const threadColumns = sql`
  t.id, t.calculation_id as "calculationId", t.anchor, t.told, t.created_at as "createdAt",
  t.resolved_at as "resolvedAt", ${nameOf('r')} as "resolvedBy",
  (
    select coalesce(json_agg(json_build_object(
      'id', c.id, 'by', ${nameOf('u')}, 'userId', c.user_id, 'text', c.text, 'createdAt', c.created_at,
      'editedAt', c.edited_at) order by c.created_at, c.id), '[]')
    from comments c join users u on u.id = c.user_id where c.thread_id = t.id
  ) as comments`

/** The oldest first. Undefined where there is no such scenario, or it is not the reader's. */
export async function listThreads(
  database: Database,
  reader: Reader,
  scenarioId: string,
): Promise<Thread[] | undefined> {
  const { rows } = await sql<Thread | { readonly id: null }>`
    select ${threadColumns}
    from scenarios s join projects p on p.id = s.project_id
      left join comment_threads t on t.scenario_id = s.id left join users r on r.id = t.resolved_by
    where s.id = ${scenarioId} and ${mayRead(reader)}
    order by t.created_at, t.id`.execute(database)
  if (rows.length === 0) return undefined
  // Those whose writers' accounts are gone by now have nothing to say.
  return rows.filter((row): row is Thread => row.id !== null && row.comments.length > 0)
}

/** For a scenario that somebody may read already. */
export async function findThread(database: Database, id: string): Promise<Thread | undefined> {
  const { rows } = await sql<Thread>`
    select ${threadColumns} from comment_threads t left join users r on r.id = t.resolved_by
    where t.id = ${id}`.execute(database)
  return rows[0]
}

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

/** @returns false where the thread is gone. */
export async function insertComment(
  transaction: Database,
  comment: { readonly threadId: string; readonly userId: string; readonly text: string },
): Promise<boolean> {
  const { threadId, userId, text } = comment
  const { numAffectedRows } = await sql`
    insert into comments (thread_id, user_id, text)
    select id, ${userId}::uuid, ${text} from comment_threads where id = ${threadId}`.execute(transaction)
  return numAffectedRows === 1n
}

/** The user's own. @returns the thread's id; undefined where there is none. */
export async function updateComment(
  transaction: Database,
  userId: string,
  id: string,
  text: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ threadId: string }>`
    update comments set text = ${text}, edited_at = now() where id = ${id} and user_id = ${userId}
    returning thread_id as "threadId"`.execute(transaction)
  return rows[0]?.threadId
}

/**
 * The user's own, or any in a project that they own: else whoever fills a scenario keeps all others from saying anything.
 * A thread goes with its last comment.
 *
 * @returns false where there is none.
 */
export async function deleteComment(transaction: Database, userId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ threadId: string }>`
    delete from comments c using comment_threads t, scenarios s, projects p
    where c.id = ${id} and t.id = c.thread_id and s.id = t.scenario_id and p.id = s.project_id
      and (c.user_id = ${userId} or ${isOwn(userId)})
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
  readonly email: string
}

/** Those of these who are of the project, and may use their accounts. */
export async function findMentioned(
  transaction: Database,
  projectId: string,
  ids: readonly string[],
): Promise<Mentioned[]> {
  const { rows } = await sql<Mentioned>`
    select u.id, u.email from users u, projects p
    where p.id = ${projectId} and u.id = any(${ids}::uuid[]) and ${isAmong(sql`u.id`)} and u.disabled_at is null`.execute(
    transaction,
  )
  return rows
}
