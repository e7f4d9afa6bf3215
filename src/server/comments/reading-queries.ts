import { sql } from 'kysely'
import type { Told } from '../../contract/comments/anchor.ts'
import { isAuthor, isOwn, mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { Page } from '../http/pages.ts'

export interface Comment {
  readonly id: string
  /** Null where that account is deleted. */
  readonly by: string | null
  readonly userId: string
  readonly text: string
  /** ISO 8601, to the millisecond, as all that comes from JSON of the database. */
  readonly createdAt: string
  readonly editedAt: string | null
}

/** Comments on one thing. */
export interface Thread {
  readonly id: string
  /** Null once that calculation is not kept any more. */
  readonly calculationId: string | null
  readonly anchor: string
  readonly told: Told | null
  readonly createdAt: Date
  readonly resolvedAt: Date | null
  readonly resolvedBy: string | null
  readonly commentCount: number
  /** The latest few, the newest first. */
  readonly comments: readonly Comment[]
}

/** So many comments of a thread come with it. */
const latestMaximum = 3

const nameOf = (user: string) =>
  sql`case when ${sql.ref(user)}.deleted_at is null then coalesce(nullif(${sql.ref(user)}.name, ''), ${sql.ref(user)}.email) end`

/** A comment `c` whose writer is `u`. */
const commentObject = sql`json_build_object(
  'id', c.id, 'by', ${nameOf('u')}, 'userId', c.user_id, 'text', c.text, 'createdAt', c.created_at, 'editedAt', c.edited_at)`

const threadColumns = sql`
  t.id, t.calculation_id as "calculationId", t.anchor, t.told, t.created_at as "createdAt",
  t.resolved_at as "resolvedAt", ${nameOf('r')} as "resolvedBy",
  (select count(*)::integer from comments c where c.thread_id = t.id) as "commentCount",
  (
    select coalesce(json_agg(${commentObject} order by c.created_at desc, c.id desc), '[]')
    from (
      select * from comments where thread_id = t.id order by created_at desc, id desc limit ${sql.lit(latestMaximum)}
    ) c join users u on u.id = c.user_id
  ) as comments`

/** Those whose writers' accounts are gone by now have nothing to say. */
const saysSomething = sql`exists (select from comments c where c.thread_id = t.id)`

/** Which threads of a scenario are asked for; all where it says nothing. */
export interface ThreadFilter {
  readonly anchor?: string | undefined
  readonly state?: 'open' | 'resolved' | undefined
}

/** The newest first, and one more than the page holds. Undefined where there is no such scenario for the reader. */
export async function listThreads(
  database: Database,
  reader: Reader,
  scenarioId: string,
  { limit, after, anchor, state }: Page & ThreadFilter,
): Promise<Thread[] | undefined> {
  const asked = sql.join(
    [
      ...(anchor === undefined ? [] : [sql`t.anchor = ${anchor}`]),
      ...(state === undefined
        ? []
        : [state === 'open' ? sql`t.resolved_at is null` : sql`t.resolved_at is not null`]),
      saysSomething,
    ],
    sql` and `,
  )
  const { rows } = await sql<Thread | { readonly id: null }>`
    select ${threadColumns}
    from scenarios s join projects p on p.id = s.project_id
      left join lateral (
        select * from comment_threads t
        where t.scenario_id = s.id and (t.created_at, t.id) < (${after.time}::timestamptz, ${after.id}::uuid) and ${asked}
        order by t.created_at desc, t.id desc
        limit ${limit + 1}
      ) t on true left join users r on r.id = t.resolved_by
    where s.id = ${scenarioId} and ${mayRead(reader)}
    order by t.created_at desc, t.id desc`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is Thread => row.id !== null)
}

/** How many threads stand beside one thing. */
export interface CommentedPlace {
  readonly anchor: string
  readonly open: number
  readonly resolved: number
}

/** All of a scenario, which are as many as it has threads at most. Undefined where it is not there for the reader. */
export async function listCommentedPlaces(
  database: Database,
  reader: Reader,
  scenarioId: string,
): Promise<CommentedPlace[] | undefined> {
  const { rows } = await sql<CommentedPlace | { readonly anchor: null }>`
    select t.anchor, count(*) filter (where t.resolved_at is null)::integer as open, count(t.resolved_at)::integer as resolved
    from scenarios s join projects p on p.id = s.project_id
      left join comment_threads t on t.scenario_id = s.id and ${saysSomething}
    where s.id = ${scenarioId} and ${mayRead(reader)}
    group by t.anchor order by t.anchor`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is CommentedPlace => row.anchor !== null)
}

/** The newest first, and one more than the page holds. Undefined where there is no such thread for the reader. */
export async function listComments(
  database: Database,
  reader: Reader,
  threadId: string,
  { limit, after }: Page,
): Promise<Comment[] | undefined> {
  const { rows } = await sql<{ readonly comments: Comment[] }>`
    select (
      select coalesce(json_agg(${commentObject} order by c.created_at desc, c.id desc), '[]')
      from (
        select * from comments
        where thread_id = t.id and (created_at, id) < (${after.time}::timestamptz, ${after.id}::uuid)
        order by created_at desc, id desc limit ${limit + 1}
      ) c join users u on u.id = c.user_id
    ) as comments
    from comment_threads t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${threadId} and ${mayRead(reader)}`.execute(database)
  return rows[0]?.comments
}

/** For a scenario that somebody may read already. */
export async function findThread(database: Database, id: string): Promise<Thread | undefined> {
  const { rows } = await sql<Thread>`
    select ${threadColumns} from comment_threads t left join users r on r.id = t.resolved_by
    where t.id = ${id}`.execute(database)
  return rows[0]
}

/** A comment, and what it stands beside. */
export interface PlacedComment {
  readonly comment: Comment
  readonly threadId: string
  readonly scenarioId: string
  readonly anchor: string
}

const placedColumns = sql`
  ${commentObject} as comment, t.id as "threadId", t.scenario_id as "scenarioId", t.anchor`

/** Whoever wrote it reads it for as long as it is there, whatever became of the project and of their place in it. */
export async function findComment(
  database: Database,
  reader: Reader,
  id: string,
): Promise<PlacedComment | undefined> {
  const { rows } = await sql<PlacedComment>`
    select ${placedColumns}
    from comments c join users u on u.id = c.user_id join comment_threads t on t.id = c.thread_id
      join scenarios s on s.id = t.scenario_id left join projects p on p.id = s.project_id
    where c.id = ${id} and (${isAuthor(reader.id)} or ${mayRead(reader)})`.execute(database)
  return rows[0]
}

/** A comment of the person's own; whether it is in a project that is theirs as well. */
interface OwnComment extends PlacedComment {
  readonly id: string
  readonly isInOwnProject: boolean
}

/**
 * All that somebody has said, the newest first, and one more than the page holds. What each stands beside is looked up by
 * itself, because joined all threads may be read.
 */
export async function listOwnComments(
  database: Database,
  userId: string,
  { limit, after }: Page,
): Promise<OwnComment[]> {
  const { rows } = await sql<OwnComment>`
    select c.id, ${placedColumns}, t.is_in_own as "isInOwnProject"
    from (
      select * from comments c
      where ${isAuthor(userId)} and (c.created_at, c.id) < (${after.time}::timestamptz, ${after.id}::uuid)
      order by c.created_at desc, c.id desc limit ${limit + 1}
    ) c join users u on u.id = ${userId} cross join lateral (
      select t.id, t.scenario_id, t.anchor, (${isOwn(userId)}) is true as is_in_own
      from comment_threads t join scenarios s on s.id = t.scenario_id left join projects p on p.id = s.project_id
      where t.id = c.thread_id limit 1
    ) t
    order by c.created_at desc, c.id desc`.execute(database)
  return rows
}
