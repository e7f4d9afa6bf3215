import { type RawBuilder, sql } from 'kysely'
import type { LibraryKind } from '../../contract/library/library-kinds.ts'
import { mayRead, mayReadItem, mayWrite, mayWriteItem, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { containing } from '../database/patterns.ts'
import type { Page } from '../http/pages.ts'
import type { ExpectedRevisions } from './revisions.ts'

/** What whoever keeps an item says of it. */
export interface ItemContent {
  readonly name: string
  /** JSON text. */
  readonly body: string
  readonly source: string
  readonly link: string | null
  readonly note: string | null
}

export interface LibraryItem extends ItemContent {
  readonly id: string
  readonly projectId: string | null
  readonly kind: LibraryKind
  readonly revision: number
  /** The name of who changed it last; null once that account is gone. */
  readonly changedBy: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

const columns = sql`
  i.id, i.project_id as "projectId", i.kind, i.name, i.body::text as body, i.source, i.link, i.note, i.revision,
  (select u.name from users u where u.id = i.changed_by and u.deleted_at is null) as "changedBy",
  i.created_at as "createdAt", i.updated_at as "updatedAt"`

/** Which items of a library are looked for. */
export interface ItemSearch {
  readonly kind?: LibraryKind | undefined
  /** Part of the name or the source. */
  readonly text?: string | undefined
}

const isWanted = ({ kind, text }: ItemSearch, { after }: Page) => sql`
  (i.updated_at, i.id) < (${after.time}::timestamptz, ${after.id}::uuid)
  and ${kind === undefined ? sql`true` : sql`i.kind = ${kind}`}
  and ${text ? sql`(i.name ilike ${containing(text)} or i.source ilike ${containing(text)})` : sql`true`}`

const newestFirst = sql`order by i.updated_at desc, i.id desc`

/** Somebody's own, the one changed last first, one more than the page holds. */
export async function listOwnItems(
  database: Database,
  userId: string,
  page: Page,
  search: ItemSearch = {},
): Promise<LibraryItem[]> {
  const { rows } = await sql<LibraryItem>`
    select ${columns} from library_items i
    where i.project_id is null and i.user_id = ${userId} and ${isWanted(search, page)}
    ${newestFirst} limit ${page.limit + 1}`.execute(database)
  return rows
}

/** Those of a project, likewise. Undefined when the user has no such project. */
export async function listProjectItems(
  database: Database,
  reader: Reader,
  projectId: string,
  page: Page,
  search: ItemSearch = {},
): Promise<LibraryItem[] | undefined> {
  const { rows } = await sql<LibraryItem | { readonly id: null }>`
    select found.*
    from projects p left join lateral (
      select ${columns} from library_items i
      where i.project_id = p.id and ${isWanted(search, page)}
      ${newestFirst} limit ${page.limit + 1}
    ) found on true
    where p.id = ${projectId} and ${mayRead(reader)}
    order by found."updatedAt" desc, found.id desc`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is LibraryItem => row.id !== null)
}

export async function findItem(
  database: Database,
  reader: Reader,
  id: string,
): Promise<LibraryItem | undefined> {
  const { rows } = await sql<LibraryItem>`
    select ${columns} from library_items i where i.id = ${id} and ${mayReadItem(reader)}`.execute(database)
  return rows[0]
}

/** What the user may write of an item. */
export async function findItemToWrite(
  database: Database,
  userId: string,
  id: string,
): Promise<Pick<LibraryItem, 'kind' | 'revision'> | undefined> {
  const { rows } = await sql<Pick<LibraryItem, 'kind' | 'revision'>>`
    select i.kind, i.revision from library_items i where i.id = ${id} and ${mayWriteItem(userId)}`.execute(
    database,
  )
  return rows[0]
}

/** Whose library it is: one's own, or that of a project that one writes in. */
export interface Shelf {
  readonly userId: string
  readonly projectId: string | null
}

/**
 * How many items a library has, to which nobody adds until the transaction ends. Undefined when the user may not write in
 * the project.
 */
export async function lockShelf(
  transaction: Database,
  { userId, projectId }: Shelf,
): Promise<number | undefined> {
  const locked: RawBuilder<unknown> =
    projectId === null
      ? sql`select from storage where user_id = ${userId} for no key update`
      : sql`select from projects p where p.id = ${projectId} and ${mayWrite(userId)} for no key update`
  const { rows: found } = await locked.execute(transaction)
  if (found.length === 0) return undefined
  const isOfShelf =
    projectId === null
      ? sql`project_id is null and user_id = ${userId}`
      : sql`project_id is not null and project_id = ${projectId}`
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from library_items where ${isOfShelf}`.execute(transaction)
  return rows[0]?.count
}

export async function insertItem(
  transaction: Database,
  { userId, projectId }: Shelf,
  { kind, name, body, source, link, note }: ItemContent & Pick<LibraryItem, 'kind'>,
): Promise<LibraryItem> {
  const { rows } = await sql<LibraryItem>`
    insert into library_items as i (project_id, user_id, changed_by, kind, name, body, source, link, note)
    values (${projectId}, ${userId}, ${userId}, ${kind}, ${name}, ${body}::json, ${source}, ${link}, ${note})
    returning ${columns}`.execute(transaction)
  return rows[0] as LibraryItem
}

/** An item to write to, if it is still what the client has seen. */
export interface ItemTarget {
  readonly userId: string
  readonly id: string
  readonly expected: ExpectedRevisions
}

const isTarget = ({ userId, id, expected }: ItemTarget) => sql`
  (i.id = ${id} and ${mayWriteItem(userId)}
    and (${expected ?? null}::integer[] is null or i.revision = any(${expected ?? null}::integer[])))`

/** Undefined when the user may write no such item, or not in an expected revision. */
export async function updateItem(
  database: Database,
  target: ItemTarget,
  { name, body, source, link, note }: ItemContent,
): Promise<LibraryItem | undefined> {
  const { rows } = await sql<LibraryItem>`
    update library_items i
    set name = ${name}, body = ${body}::json, source = ${source}, link = ${link}, note = ${note},
      revision = i.revision + 1, changed_by = ${target.userId}, updated_at = now()
    where ${isTarget(target)}
    returning ${columns}`.execute(database)
  return rows[0]
}

/** @returns false when the user may write no such item, or not in an expected revision. */
export async function deleteItem(database: Database, target: ItemTarget): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from library_items i where ${isTarget(target)}`.execute(database)
  return numAffectedRows === 1n
}
