import { sql } from 'kysely'
import { disowning } from '../authorization.ts'
import { countChanged, type Database } from '../database/database.ts'
import { caseTableDeletions } from './case-table-deletions.ts'
import { type Deletion, forgetScenariosOfProjects, forgettings, rowsMaximum } from './forgetting.ts'
import { studyDeletions } from './study-deletions.ts'

/** Each has some ten kilobytes in a table of its own. */
const calculationsMaximum = 200
/** Each has refresh tokens, thousands of them where it went on for months. */
const sessionsMaximum = 20

/**
 * What is deleted belongs to nobody any more and has forgotten whose it was (see 0010_quotas.sql and 0014_undo.sql), so it is
 * found again after a restart, and several may work it off at once: what another has in hand is skipped. Rows are deleted from the leaves to the root, and never so
 * many that the statement takes long.
 */
export const deletions: readonly Deletion[] = [
  ...forgettings,
  leaveProjects,
  leaveScenarios,
  forgetScenariosOfProjects,
  deleteCalculations,
  ...studyDeletions,
  ...caseTableDeletions,
  deleteScenarios,
  deleteItemsOfProjects,
  deleteProjects,
  deleteItemsOfUsers,
  deleteAnswers,
  deleteSessions,
  deleteUsers,
]

/**
 * The projects of deleted accounts are nobody's. Of one account at a time: each row changes the count of its owner, and
 * two that change several counts in no order would wait for each other crosswise.
 */
function leaveProjects(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update projects set ${disowning}
    where id in (
      select id from projects
      where user_id = (
        select id from users u
        where deleted_at is not null and exists (select from projects where user_id = u.id) limit 1
      )
      limit ${rowsMaximum} for no key update skip locked
    )`,
  )
}

/** The scenarios of deleted projects belong to none. */
function leaveScenarios(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    update scenarios set project_id = null, calculation_id = null, status = 'draft', review = 'draft'
    where id in (
      select s.id from projects p join scenarios s on s.project_id = p.id
      where p.user_id is null and p.former_user_id is null
      limit ${rowsMaximum} for no key update of s skip locked
    )`,
  )
}

function deleteCalculations(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from calculations
    where id in (
      select c.id from scenarios s join calculations c on c.scenario_id = s.id
        join storage u on u.user_id = c.user_id
      where s.project_id is null and s.former_project_id is null
      limit ${calculationsMaximum} for update of c, u skip locked
    )`,
  )
}

function deleteScenarios(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from scenarios
    where id in (
      select s.id from scenarios s join storage u on u.user_id = s.user_id
      where s.project_id is null and s.former_project_id is null
        and not exists (select from calculations c where c.scenario_id = s.id)
        and not exists (select from studies t where t.scenario_id = s.id)
        and not exists (select from case_tables t where t.scenario_id = s.id)
      limit ${rowsMaximum} for update of s, u skip locked
    )`,
  )
}

/** What the people of deleted projects kept to use it again. */
function deleteItemsOfProjects(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from library_items
    where id in (
      select i.id from projects p join library_items i on i.project_id = p.id
        join storage u on u.user_id = i.user_id
      where p.user_id is null and p.former_user_id is null
      limit ${rowsMaximum} for update of i, u skip locked
    )`,
  )
}

/** What deleted accounts kept to use it again. */
function deleteItemsOfUsers(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from library_items
    where id in (
      select i.id from users d join library_items i on i.user_id = d.id
        join storage u on u.user_id = i.user_id
      where d.deleted_at is not null
      limit ${rowsMaximum} for update of i, u skip locked
    )`,
  )
}

function deleteProjects(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from projects
    where id in (
      select p.id from projects p
      where p.user_id is null and p.former_user_id is null
        and not exists (select from scenarios s where s.project_id = p.id)
        and not exists (select from scenarios s where s.former_project_id = p.id)
        and not exists (select from library_items i where i.project_id = p.id)
      limit ${rowsMaximum} for update skip locked
    )`,
  )
}

/** What deleted accounts were answered. */
function deleteAnswers(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from idempotency_keys
    where (user_id, route, key) in (
      select k.user_id, k.route, k.key from users d join idempotency_keys k on k.user_id = d.id
        join storage u on u.user_id = k.user_id
      where d.deleted_at is not null
      limit ${rowsMaximum} for update of k, u skip locked
    )`,
  )
}

function deleteSessions(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from sessions
    where id in (
      select s.id from users u join sessions s on s.user_id = u.id
      where u.deleted_at is not null
      limit ${sessionsMaximum} for update of s skip locked
    )`,
  )
}

/** The accounts that nothing is left of but what goes with them. */
function deleteUsers(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from users
    where id in (
      select u.id from users u
      where u.deleted_at is not null
        and not exists (select from projects where user_id = u.id)
        and not exists (select from projects where former_user_id = u.id)
        and not exists (select from scenarios where user_id = u.id)
        and not exists (select from calculations where user_id = u.id)
        and not exists (select from studies where user_id = u.id)
        and not exists (select from case_tables where user_id = u.id)
        and not exists (select from library_items where user_id = u.id)
        and not exists (select from idempotency_keys where user_id = u.id)
        and not exists (select from sessions where user_id = u.id)
      limit ${rowsMaximum} for update skip locked
    )`,
  )
}
