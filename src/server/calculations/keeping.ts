import { sql } from 'kysely'
import { commentQuotas, type Keeping } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'

/** Scenarios that one statement looks at, and calculations that it deletes at most. */
const scenariosMaximum = 500
const calculationsMaximum = 200

/** How far a walk through all scenarios, in the order of their ids, has come. */
interface Progress {
  readonly deleted: number
  /** The last scenario that is done with; null where there are no more. */
  readonly last: string | null
}

const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Deletes the calculations of some scenarios that need not be kept: those that are neither among the latest of their
 * scenario, nor young, nor being calculated, nor referred to.
 */
async function deleteNotKept(
  database: Database,
  { latest, hours }: Keeping,
  after: string,
): Promise<Progress> {
  const { rows } = await sql<Progress>`
    with batch as materialized (
      select id from scenarios where id > ${after}::uuid order by id limit ${scenariosMaximum}
    ), older as (
      select c.id from batch cross join lateral (
        select id, scenario_id, queued_at, status, name, note from calculations
        where scenario_id = batch.id order by queued_at desc, id desc offset ${latest}
      ) c
      where c.queued_at < now() - make_interval(hours => ${hours}::integer) and c.status <> 'calculating'
        and ${isNotReferredTo}
      limit ${calculationsMaximum}
    ), doomed as materialized (
      select c.id from calculations c join storage u on u.user_id = c.user_id
      where c.id = any(array(select id from older)) and ${isNotReferredTo}
      for update of c, u skip locked
    ), deleted as (
      delete from calculations where id = any(array(select id from doomed)) returning id
    )
    select (select count(*) from deleted)::integer as deleted,
      case when (select count(*) from doomed) < ${calculationsMaximum}
        then (select id from batch order by id desc limit 1) else ${after}::uuid end as last`.execute(
    database,
  )
  return rows[0] as Progress
}

/** Among the few calculations of its scenario beside which threads were begun last: reviewers, who calculate nothing, keep no more. */
const isCommentedOn = sql`
  ((select t.id from comment_threads t where t.calculation_id = c.id limit 1) is not null and c.id = any(array(
    select calculation_id from comment_threads
    where scenario_id = c.scenario_id and calculation_id is not null
    group by calculation_id order by max(created_at) desc, calculation_id limit ${sql.lit(commentQuotas.keptCalculations)}
  )))`

/** What refers to a calculation keeps it: its name, its note, a link to it, comments on it, and the scenario whose results it holds. Asked again once it is locked. Links and comments are asked for one calculation at a time: as a join, all of them may be read. */
const isNotReferredTo = sql`
  (c.name is null and c.note is null and not exists (select from scenarios s where s.calculation_id = c.id)
    and (select k.id from links k where k.calculation_id = c.id limit 1) is null and not ${isCommentedOn})`

/**
 * Walks once through all scenarios.
 *
 * @param pause between two statements; true where it is to go no further.
 */
export async function deleteAllNotKept(
  database: Database,
  keeping: Keeping,
  pause: () => Promise<boolean>,
): Promise<void> {
  let after: string | null = beforeAll
  while (after !== null) {
    const { last }: Progress = await deleteNotKept(database, keeping, after)
    after = last
    if (await pause()) return
  }
}
