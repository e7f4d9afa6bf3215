import { sql } from 'kysely'
import { restorableDays } from '../config/quotas.ts'
import { countChanged, type Database } from '../database/database.ts'

/** Deletes some of what there is to delete, in a moment. @returns how many rows; 0 where nothing is left. */
export type Deletion = (database: Database) => Promise<number>

/** Rows that one statement takes: some ten milliseconds, so that nobody waits for it. */
export const rowsMaximum = 500

/** What was deleted long ago, or by somebody who is gone, is no longer to be had back. */
export const forgettings: readonly Deletion[] = [
  forgetOldProjects,
  forgetProjectsOfAccounts,
  forgetOldScenarios,
]

const isOld = sql`deleted_at < now() - make_interval(days => ${restorableDays}::integer)`

function forgetOldProjects(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update projects set former_user_id = null
    where id in (
      select id from projects where former_user_id is not null and ${isOld}
      limit ${rowsMaximum} for no key update skip locked
    )`,
  )
}

function forgetProjectsOfAccounts(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update projects set former_user_id = null
    where id in (
      select p.id from users u join projects p on p.former_user_id = u.id
      where u.deleted_at is not null
      limit ${rowsMaximum} for no key update of p skip locked
    )`,
  )
}

function forgetOldScenarios(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update scenarios set former_project_id = null, calculation_id = null, status = 'draft'
    where id in (
      select id from scenarios where former_project_id is not null and ${isOld}
      limit ${rowsMaximum} for no key update skip locked
    )`,
  )
}

/** Those that were deleted before their project was, once that is nobody's for good. */
export function forgetScenariosOfProjects(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update scenarios set former_project_id = null, calculation_id = null, status = 'draft'
    where id in (
      select s.id from projects p join scenarios s on s.former_project_id = p.id
      where p.user_id is null and p.former_user_id is null
      limit ${rowsMaximum} for no key update of s skip locked
    )`,
  )
}
