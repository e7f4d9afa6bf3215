import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { workerLocks } from '../../database/notifications.ts'
import { inTransaction } from '../../database/transactions.ts'
import { type CaseTableJob, sendAgain } from './queue.ts'

/** Hands on the parts of workers that are not there any more: whose lock nobody holds (decision 33). */
export async function handOnLostParts(database: Database): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const { rows } = await sql<CaseTableJob>`
      with taken as materialized (
        select distinct worker from case_table_parts where worker is not null and state = 'queued'
      ), lost as materialized (
        select worker from taken where pg_try_advisory_xact_lock(${workerLocks}::integer, worker)
      )
      update case_table_parts b set worker = null from lost
      where b.worker = lost.worker and b.state = 'queued'
      returning b.table_id as "tableId", b.part`.execute(transaction)
    if (rows.length > 0) await sendAgain(transaction, rows)
  })
}
