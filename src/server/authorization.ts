import { type RawBuilder, sql } from 'kysely'

/** Whoever asks, as far as it decides what they may read. */
export interface Reader {
  readonly id: string
  readonly isAdmin: boolean
}

/**
 * Who may do what with a project and all that is in it; every statement that reaches one by an id has one of these two
 * conditions in its `where`, over `p`, the row of `projects`. What is excluded is not there for the statement, so
 * somebody else's is answered like what does not exist. Why administrators read but do not write: decision 12.
 */
export const mayRead = ({ id, isAdmin }: Reader): RawBuilder<boolean> => (isAdmin ? isSomebodys : isOwn(id))

/** Neither the project nor its owner has been deleted. */
const isSomebodys: RawBuilder<boolean> = sql`
  exists (select from users o where o.id = p.user_id and o.deleted_at is null)`

/** How the projects of a deleted account are deleted: they belong to nobody, so that neither condition holds any more. */
export const disowning: RawBuilder<unknown> = sql`user_id = null`

/** How an owner deletes `p`: it is nobody's, and remembers whose it was. */
export const lettingGo: RawBuilder<unknown> = sql`user_id = null, former_user_id = p.user_id, deleted_at = now()`

/** How it becomes that owner's again. */
export const takingBack: RawBuilder<unknown> = sql`user_id = p.former_user_id, former_user_id = null, deleted_at = null`

/** Whoever deleted it may have it back, and nobody else. */
export const wasOwn = (userId: string): RawBuilder<boolean> => sql`p.former_user_id = ${userId}`

/** Whoever made the link `k` owns the project still, and may use the account `u`. */
export const isMakers: RawBuilder<boolean> = sql`p.user_id = k.user_id and u.id = k.user_id and u.disabled_at is null`

/** Only owners write, and a list holds one's own. */
export const isOwn = (userId: string): RawBuilder<boolean> => sql`p.user_id = ${userId}`
