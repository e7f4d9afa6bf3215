import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { workerLocks } from '../../database/notifications.ts'
import { inTransaction } from '../../database/transactions.ts'
import { type StudyJob, sendAgain } from './queue.ts'

/**
 * Hands on what workers have that are not there any more: whose lock nobody holds. That comes to light as soon as the system has
 * closed their connections, long before the queue misses a sign of life.
 *
 * A worker that is there all the same, and has only lost its connection, writes nothing: its attempt is not the latest.
 */
export async function handOnLost(database: Database): Promise<void> {
  for (const take of [takeBatches, takeAnswers]) {
    await inTransaction(database, async (transaction) => {
      const jobs = await take(transaction)
      if (jobs.length > 0) await sendAgain(transaction, jobs)
    })
  }
}

async function takeBatches(transaction: Database): Promise<StudyJob[]> {
  const { rows } = await sql<StudyJob>`
    with taken as materialized (
      select distinct worker from study_batches where worker is not null and state = 'queued'
    ), lost as materialized (
      select worker from taken where pg_try_advisory_xact_lock(${workerLocks}::integer, worker)
    )
    update study_batches b set worker = null from lost
    where b.worker = lost.worker and b.state = 'queued'
    returning b.study_id as "studyId", b.batch`.execute(transaction)
  return rows
}

async function takeAnswers(transaction: Database): Promise<StudyJob[]> {
  const { rows } = await sql<StudyJob>`
    with taken as materialized (
      select distinct worker from studies where worker is not null and state in ('queued', 'running')
    ), lost as materialized (
      select worker from taken where pg_try_advisory_xact_lock(${workerLocks}::integer, worker)
    )
    update studies t set worker = null from lost
    where t.worker = lost.worker and t.state in ('queued', 'running')
    returning t.id as "studyId"`.execute(transaction)
  return rows
}
