import { sql } from 'kysely'
import { isAmong } from '../authorization.ts'
import { copiedName } from '../database/copied-name.ts'
import type { Database } from '../database/database.ts'

/**
 * Copies a project that the user is one of the people of, as the user's own, with its scenarios, which are drafts, and its library;
 * calculations are not copied. What the account has no room for is refused before anything is written.
 *
 * @returns the id of the copy; undefined when the user has no such project.
 * @throws a database error that `reachedQuota` knows.
 */
export async function duplicateProject(
  database: Database,
  userId: string,
  id: string,
  name: string | undefined,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with original as materialized (
      select ${userId}::uuid as user_id, ${copiedName(name, sql`p.name`)} as name, p.process_id, p.feedstock_id, p.country_id,
        (select coalesce(sum(s.bytes), 0) from scenarios s where s.project_id = p.id) as scenario_bytes,
        (select coalesce(sum(i.bytes), 0) from library_items i where i.project_id = p.id) as library_bytes
      from projects p where p.id = ${id} and ${isAmong(userId)}
    ), copy as (
      insert into projects (user_id, name, process_id, feedstock_id, country_id)
      select user_id, name, process_id, feedstock_id, country_id
      from original where require_room(user_id, 1, octet_length(name) + scenario_bytes + library_bytes)
      returning id
    ), copied_scenarios as (
      insert into scenarios (
        project_id, name, position, process_id, feedstock_id, country_id, inputs, uncertainty, reference_edition,
        headline, headline_engine, input_notes
      )
      select copy.id, s.name, s.position, s.process_id, s.feedstock_id, s.country_id, s.inputs, s.uncertainty,
        s.reference_edition, s.headline, s.headline_engine, s.input_notes
      from copy, scenarios s where s.project_id = ${id}
    ), copied_items as (
      insert into library_items (project_id, user_id, changed_by, kind, name, body, source, link, note)
      select copy.id, ${userId}, ${userId}, i.kind, i.name, i.body, i.source, i.link, i.note
      from copy, library_items i where i.project_id = ${id}
    )
    select id from copy`.execute(database)
  return rows[0]?.id
}
