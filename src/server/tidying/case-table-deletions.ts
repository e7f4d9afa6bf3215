import { sql } from 'kysely'
import { caseTableQuotas } from '../config/quotas.ts'
import { countChanged, type Database } from '../database/database.ts'
import { deletionsInParts } from './part-deletions.ts'

const tablesMaximum = 100
/** Each has up to some hundred kilobytes. */
const partsMaximum = 100

/** Tables of cases that are nobody's any more. */
export const caseTableDeletions = deletionsInParts({
  wholes: 'case_tables',
  parts: 'case_table_parts',
  wholeId: 'table_id',
  part: 'part',
  wholesMaximum: tablesMaximum,
  partsMaximum,
})

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
