import { sql } from 'kysely'
import { keptSampleDays } from '../config/quotas.ts'
import { countChanged, type Database } from '../database/database.ts'
import type { Deletion } from './forgetting.ts'

const studiesMaximum = 100
/** Each has up to eight megabytes. */
const batchesMaximum = 16

/** Studies that are nobody's any more, from the leaves to the root. */
export const studyDeletions: readonly Deletion[] = [leaveStudies, deleteBatches, deleteStudies]

/** Those of deleted scenarios belong to none. */
function leaveStudies(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update studies set scenario_id = null
    where id in (
      select t.id from scenarios s join studies t on t.scenario_id = s.id
      where s.project_id is null and s.former_project_id is null
      limit ${studiesMaximum} for no key update of t skip locked
    )`,
  )
}

function deleteBatches(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from study_batches
    where (study_id, batch) in (
      select b.study_id, b.batch from studies t join study_batches b on b.study_id = t.id
      where t.scenario_id is null
      limit ${batchesMaximum} for update of b skip locked
    )`,
  )
}

function deleteStudies(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from studies
    where id in (
      select t.id from studies t join storage u on u.user_id = t.user_id
      where t.scenario_id is null and not exists (select from study_batches b where b.study_id = t.id)
      limit ${studiesMaximum} for update of t, u skip locked
    )`,
  )
}

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
