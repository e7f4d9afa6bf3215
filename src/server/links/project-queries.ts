import { sql } from 'kysely'
import { isMakers, mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { Page } from '../http/pages.ts'
import { type Link, linkColumns } from './queries.ts'

/** A link among all those of a project. */
export interface ProjectLink extends Link {
  readonly scenarioName: string
  readonly calculationName: string | null
  /** The name of its maker. */
  readonly madeBy: string
}

/** A link's time as a cursor has it. */
const madeAt = sql`date_trunc('milliseconds', k.created_at)`

/**
 * Those of all scenarios of a project that can be opened, newest first, one more than the page holds. Undefined when
 * the user has no such project.
 */
export async function listProjectLinks(
  database: Database,
  reader: Reader,
  projectId: string,
  { limit, after }: Page,
): Promise<ProjectLink[] | undefined> {
  const { rows } = await sql<ProjectLink | { readonly id: null }>`
    select found.*
    from projects p left join lateral (
      select ${linkColumns}, s.name as "scenarioName", c.name as "calculationName", u.name as "madeBy",
        ${madeAt} as "madeAt"
      from scenarios s join links k on k.scenario_id = s.id join users u on ${isMakers}
        left join calculations c on c.id = k.calculation_id
      where s.project_id = p.id and k.expires_at > now()
        and (${madeAt}, k.id) < (${after.time}::timestamptz, ${after.id}::uuid)
      order by ${madeAt} desc, k.id desc
      limit ${limit + 1}
    ) found on true
    where p.id = ${projectId} and ${mayRead(reader)}
    order by found."madeAt" desc, found.id desc`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is ProjectLink => row.id !== null)
}
