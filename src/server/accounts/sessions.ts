import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SessionEnd } from '../schema.ts'

interface EndedSessions {
  readonly userId: string
  readonly reason: SessionEnd
  /** One that goes on. */
  readonly except?: string
}

/** Ends all live sessions of a user, in every process at once, because PostgreSQL tells of each. */
export async function endSessions(
  transaction: Database,
  { userId, reason, except }: EndedSessions,
): Promise<void> {
  let ending = transaction
    .updateTable('sessions')
    .set({ ended_at: sql<Date>`now()`, end_reason: reason })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
  if (except !== undefined) ending = ending.where('id', '!=', except)
  await ending.execute()
}
