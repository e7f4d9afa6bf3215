import { sql } from 'kysely'
import { keptSampleDays } from '../config/quotas.ts'
import { countChanged, type Database } from '../database/database.ts'
import { deletionsInParts } from './part-deletions.ts'

const studiesMaximum = 100
/** Each has up to eight megabytes. */
const batchesMaximum = 16

/** Studies that are nobody's any more. */
export const studyDeletions = deletionsInParts({
  wholes: 'studies',
  parts: 'study_batches',
  wholeId: 'study_id',
  part: 'batch',
  wholesMaximum: studiesMaximum,
  partsMaximum: batchesMaximum,
})

/** Outputs of single trials that were kept long enough. */
export function deleteOldSamples(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    with old as materialized (
      select id from studies
      where sample_bytes > 0 and finished_at < now() - make_interval(days => ${keptSampleDays}::integer)
      limit 1 for no key update skip locked
    ), emptied as (
      update study_batches b set outputs = null from old where b.study_id = old.id and b.outputs is not null
    )
    update studies t set sample_bytes = 0 from old where t.id = old.id`,
  )
}
