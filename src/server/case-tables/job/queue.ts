import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { jobId, partQueue, wording } from '../../jobs/parts.ts'

export const caseTableQueue = 'case-tables'

/** Rows of a table that are calculated together. */
export interface CaseTableJob {
  readonly tableId: string
  readonly part: number
}

export const caseTableQueueDefinition = partQueue(caseTableQueue)

/** Before all that waits: somebody had it already. */
const first = 0

/**
 * Sends the jobs of a table, when the transaction commits. The sooner due, the sooner out: one minute later for each part of the account that
 * comes before it, so that whoever asks for less waits less.
 */
export async function sendCaseTable(
  transaction: Database,
  userId: string,
  { id, parts }: { readonly id: string; readonly parts: number },
): Promise<void> {
  const dueMinute = await findDueMinute(transaction, userId, parts)
  const { boss, db } = wording(transaction)
  const jobs = Array.from({ length: parts }, (_, part) => ({
    id: jobId(id, part),
    data: { tableId: id, part } satisfies CaseTableJob,
    priority: -(dueMinute + part),
  }))
  await boss.insert(caseTableQueue, jobs, { db })
}

/** The minute since 1970 in which a part is due that comes after all of the account's but so many. */
async function findDueMinute(transaction: Database, userId: string, own: number): Promise<number> {
  const { rows } = await sql<{ minute: number }>`
    select floor(extract(epoch from now()) / 60)::integer - ${own}::integer + coalesce(sum(parts - done_parts), 0)::integer as minute
    from case_tables where user_id = ${userId} and state in ('queued', 'running')`.execute(transaction)
  return rows[0]?.minute ?? 0
}

/** Has parts done that others had taken up and that nobody works on any more, when the transaction commits. */
export async function sendAgain(transaction: Database, jobs: readonly CaseTableJob[]): Promise<void> {
  const { boss, db } = wording(transaction)
  const again = jobs.map((data) => ({ id: jobId(data.tableId, data.part), data, priority: first }))
  // The queue still has them as theirs.
  await boss.deleteJob(
    caseTableQueue,
    again.map(({ id }) => id),
    { db },
  )
  await boss.insert(caseTableQueue, again, { db })
}

/** Takes a table out of the queue; who has a part of it already is not stopped by this. */
export async function deleteCaseTableJobs(
  transaction: Database,
  { id, parts }: { readonly id: string; readonly parts: number },
): Promise<void> {
  const { boss, db } = wording(transaction)
  const ids = Array.from({ length: parts }, (_, part) => jobId(id, part))
  await boss.deleteJob(caseTableQueue, ids, { db })
}
