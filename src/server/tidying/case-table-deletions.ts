import { sql } from 'kysely'
import { caseTableQuotas } from '../config/quotas.ts'
import { countChanged, type Database } from '../database/database.ts'
import type { Deletion } from './forgetting.ts'

const tablesMaximum = 100
/** Each has up to some hundred kilobytes. */
const partsMaximum = 100

/** Tables of cases that are nobody's any more, from the leaves to the root. */
export const caseTableDeletions: readonly Deletion[] = [leaveTables, deleteParts, deleteTables]

/** Those of deleted scenarios belong to none. */
function leaveTables(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update case_tables set scenario_id = null
    where id in (
      select t.id from scenarios s join case_tables t on t.scenario_id = s.id
      where s.project_id is null and s.former_project_id is null
      limit ${tablesMaximum} for no key update of t skip locked
    )`,
  )
}

function deleteParts(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from case_table_parts
    where (table_id, part) in (
      select p.table_id, p.part from case_tables t join case_table_parts p on p.table_id = t.id
      where t.scenario_id is null
      limit ${partsMaximum} for update of p skip locked
    )`,
  )
}

function deleteTables(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from case_tables
    where id in (
      select t.id from case_tables t join storage u on u.user_id = t.user_id
      where t.scenario_id is null and not exists (select from case_table_parts p where p.table_id = t.id)
      limit ${tablesMaximum} for update of t, u skip locked
    )`,
  )
}

/** Those that were kept long enough are left to the deletions. */
export function deleteOldCaseTables(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update case_tables set scenario_id = null
    where id in (
      select id from case_tables
      where scenario_id is not null
        and finished_at < now() - make_interval(days => ${caseTableQuotas.keptDays}::integer)
      limit ${tablesMaximum} for no key update skip locked
    )`,
  )
}
