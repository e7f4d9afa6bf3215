import { type RawBuilder, sql } from 'kysely'
import type { MemberRole } from './database/people-tables.ts'

/** Whoever asks, as far as it decides what they may read. */
export interface Reader {
  readonly id: string
  readonly isAdmin: boolean
}

/** What somebody may do in a project: all, all but its people and its end, read and review, read. */
export const roles = ['owner', 'editor', 'reviewer', 'viewer'] as const
export type Role = (typeof roles)[number]
/** All but the owner’s, which goes with the project. */
export const memberRoles = ['editor', 'reviewer', 'viewer'] as const satisfies readonly MemberRole[]

/** The id of an account: a value, or a column of the statement. */
type Whose = string | RawBuilder<string>

/**
 * Who may do what with a project and all that is in it; every statement that reaches one by an id has one of these
 * conditions in its `where`, over `p`, the row of `projects`. What is excluded is not there for the statement, so
 * somebody else's is answered like what does not exist. Why administrators read but do not write: decision 12; what
 * each role does: decision 34.
 */
export const mayRead = ({ id, isAdmin }: Reader): RawBuilder<boolean> => (isAdmin ? isSomebodys : isAmong(id))

/** Whoever is one of its people, whatever the role. */
export const isAmong = (userId: Whose): RawBuilder<boolean> => sql`(${isOwn(userId)} or ${isMember(userId)})`

/** Owners and editors write what is in a project. */
export const mayWrite = (userId: Whose): RawBuilder<boolean> =>
  sql`(${isOwn(userId)} or ${isMember(userId, sql`and m.role = 'editor'`)})`

/** All but viewers say what they think, in comments and of a review. */
export const mayComment = (userId: Whose): RawBuilder<boolean> =>
  sql`(${isOwn(userId)} or ${isMember(userId, sql`and m.role <> 'viewer'`)})`

/** Owners and editors see the addresses of the others, and administrators, who see those of all accounts. */
export const maySeeAddresses = ({ id, isAdmin }: Reader): RawBuilder<boolean> =>
  isAdmin ? sql`true` : mayWrite(id)

/** What the account `u` is called for a reader: by its address where it has no name, and that may be seen. */
export const nameFor = (reader: Reader): RawBuilder<string | null> => sql`
  coalesce(nullif(u.name, ''), case when ${maySeeAddresses(reader)} then u.email end)`

/** Whether nobody but the owner is of the project. */
export const isAlone: RawBuilder<boolean> = sql`
  not exists (select from project_members m where m.project_id = p.id)`

/** Owners alone decide over a project itself and its people. */
export const isOwn = (userId: Whose): RawBuilder<boolean> => sql`p.user_id = ${userId}`

/**
 * Who reads the item `i` of a library: whose own it is, or the people of the project that it is of; administrators each by its
 * id, as everything.
 */
export const mayReadItem = (reader: Reader): RawBuilder<boolean> =>
  itemCondition(reader.isAdmin ? isOfSomebody : isOwnItem(reader.id), mayRead(reader))

export const mayWriteItem = (userId: string): RawBuilder<boolean> =>
  itemCondition(isOwnItem(userId), mayWrite(userId))

/** @param ofProject over the project `p` of the item. */
const itemCondition = (own: RawBuilder<boolean>, ofProject: RawBuilder<boolean>): RawBuilder<boolean> => sql`
  case when i.project_id is null then ${own}
    else exists (select from projects p where p.id = i.project_id and ${ofProject}) end`

const isOwnItem = (userId: string): RawBuilder<boolean> => sql`i.user_id = ${userId}`
const isOfSomebody: RawBuilder<boolean> = sql`
  exists (select from users o where o.id = i.user_id and o.deleted_at is null)`

/** Whoever wrote the comment `c` reads and deletes it, whatever the project is to them by now. */
export const isAuthor = (userId: Whose): RawBuilder<boolean> => sql`c.user_id = ${userId}`

/** The owner's account is asked for as well, because its projects are there for a moment after it is deleted. */
const isMember = (userId: Whose, having = sql``): RawBuilder<boolean> => sql`(
  exists (select from project_members m where m.project_id = p.id and m.user_id = ${userId} ${having}) and ${isSomebodys})`

/** Null where somebody is none of the people of `p`, and reads it as an administrator. */
export const roleOf = (userId: string): RawBuilder<Role | null> => sql`
  case when ${isOwn(userId)} then 'owner'
    else (select m.role from project_members m where m.project_id = p.id and m.user_id = ${userId}) end`

/**
 * Projects that somebody is one of the people of, with the columns `p.role` and `p.owner_name`: a table for `from`. Each of
 * its halves reads an index of its own, which one condition over both would not.
 *
 * @param rest what is asked besides, and the order and limit of each half.
 */
export const projectsAmong = (userId: string, rest: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
    (
      select p.*, 'owner' as role, (select name from users where id = ${userId}) as owner_name
      from projects p where ${isOwn(userId)} and ${rest}
    ) union all (
      select p.*, m.role, o.name as owner_name
      from project_members m join projects p on p.id = m.project_id
        join users o on o.id = p.user_id and o.deleted_at is null
      where m.user_id = ${userId} and ${rest}
    )
  ) p`

/** Neither the project nor its owner has been deleted. */
export const isSomebodys: RawBuilder<boolean> = sql`
  exists (select from users o where o.id = p.user_id and o.deleted_at is null)`

/** How the projects of a deleted account are deleted: they belong to nobody, so that neither condition holds any more. */
export const disowning: RawBuilder<unknown> = sql`user_id = null`

/** How an owner deletes `p`: it is nobody's, and remembers whose it was. */
export const lettingGo: RawBuilder<unknown> = sql`user_id = null, former_user_id = p.user_id, deleted_at = now()`

/** How it becomes that owner's again. */
export const takingBack: RawBuilder<unknown> = sql`user_id = p.former_user_id, former_user_id = null, deleted_at = null`

/** Whoever deleted it may have it back, and nobody else. */
export const wasOwn = (userId: string): RawBuilder<boolean> => sql`p.former_user_id = ${userId}`

/** Whoever made the link `k` may write in the project still, and use the account `u`. */
export const isMakers: RawBuilder<boolean> = sql`
  (${mayWrite(sql`k.user_id`)} and u.id = k.user_id and u.disabled_at is null)`
