import { sql } from 'kysely'
import type { Headline } from '../../contract/analyses/headline.ts'
import { engineVersion } from '../../engine/version.ts'
import { isAmong, mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { ScenarioStatus } from '../database/schema.ts'
import type { ScenarioPage } from './queries.ts'

/** A scenario as a list of many shows it. */
export interface ListedScenario {
  readonly id: string
  readonly projectId: string
  readonly name: string
  readonly position: number
  readonly status: ScenarioStatus
  /** Null where it has yet to be calculated from the inputs as they stand, or by this engine. */
  readonly headline: Headline | null
}

const listedColumns = sql`
  s.id, s.project_id as "projectId", s.name, s.position, s.status,
  case when s.headline_engine = ${engineVersion} then s.headline end as headline`

/** The first so many of each of these projects, as far as they are the user's. */
export async function listFirstScenarios(
  database: Database,
  userId: string,
  projectIds: readonly string[],
  limit: number,
): Promise<ListedScenario[]> {
  const { rows } = await sql<ListedScenario>`
    select ${listedColumns}
    from projects p cross join lateral (
      select id, project_id, name, position, status, headline, headline_engine
      from scenarios where project_id = p.id order by position limit ${limit}
    ) s
    where p.id = any(${projectIds}::uuid[]) and ${isAmong(userId)}
    order by s.project_id, s.position`.execute(database)
  return rows
}

/** One more than the page holds. Undefined when the user has no such project. */
export async function listListedScenarios(
  database: Database,
  reader: Reader,
  projectId: string,
  { limit, after }: ScenarioPage,
): Promise<ListedScenario[] | undefined> {
  const { rows } = await sql<ListedScenario | { id: null }>`
    select ${listedColumns}
    from projects p
      left join lateral (
        select id, project_id, name, position, status, headline, headline_engine
        from scenarios where project_id = p.id and position > ${after}::integer
        order by position limit ${limit + 1}
      ) s on true
    where p.id = ${projectId} and ${mayRead(reader)}
    order by s.position`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is ListedScenario => row.id !== null)
}

/** The inputs of a scenario, and the version that they are. */
interface VersionedInputs {
  readonly id: string
  readonly version: number
  readonly inputs: unknown
}

export async function listInputs(
  database: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<VersionedInputs[]> {
  const { rows } = await sql<VersionedInputs>`
    select s.id, s.version, s.inputs from scenarios s join projects p on p.id = s.project_id
    where s.id = any(${ids}::uuid[]) and ${mayRead(reader)}`.execute(database)
  return rows
}

export interface CalculatedHeadline {
  readonly id: string
  /** The version of the scenario whose inputs it was calculated from. */
  readonly version: number
  readonly headline: Headline
}

/**
 * Keeps headlines of the user's scenarios, but for those that have been changed since or that somebody is just changing: it
 * waits for nobody, because it holds others meanwhile.
 */
export async function updateHeadlines(
  database: Database,
  userId: string,
  headlines: readonly CalculatedHeadline[],
): Promise<void> {
  if (headlines.length === 0) return
  const given = headlines.map(
    ({ id, version, headline }) => sql`(${id}::uuid, ${version}::integer, ${JSON.stringify(headline)}::json)`,
  )
  await sql`
    with given (id, version, headline) as (
      values ${sql.join(given)}
    ), free as materialized (
      select s.id, given.headline
      from given join scenarios s using (id, version) join projects p on p.id = s.project_id
      where ${isAmong(userId)}
      for no key update of s skip locked
    )
    update scenarios s set headline = free.headline, headline_engine = ${engineVersion}
    from free where s.id = free.id`.execute(database)
}
