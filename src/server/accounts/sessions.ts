import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SessionEnd } from '../schema.ts'

/** Ends all live sessions of a user but `except`. */
export async function endSessions(
  transaction: Database,
  { userId, reason, except }: { userId: string; reason: SessionEnd; except?: string },
): Promise<void> {
  let ending = transaction
    .updateTable('sessions')
    .set({ ended_at: sql<Date>`now()`, end_reason: reason })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
  if (except !== undefined) ending = ending.where('id', '!=', except)
  await ending.execute()
}
