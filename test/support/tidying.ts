import type pg from 'pg'
import type { Database } from '../../src/server/database/database.ts'
import { deletions } from '../../src/server/tidying/deletions.ts'

/** Has everything deleted that belongs to nobody any more, as a worker does in the background. */
export async function tidyUp(database: Database): Promise<void> {
  for (const deletion of deletions) while ((await deletion(database)) > 0);
}

/** As if everything that has been deleted so far had been deleted a month earlier: it cannot be had back any more. */
export async function passRestorableDays(pool: pg.Pool): Promise<void> {
  await pool.query(`
    update projects set deleted_at = deleted_at - interval '31 days';
    update scenarios set deleted_at = deleted_at - interval '31 days'`)
}
