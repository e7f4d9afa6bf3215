import { sql } from 'kysely'
import { disowning, isOwn, mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { Page } from '../http/pages.ts'
import type { PathwayIds } from '../pathways/pathway.ts'

export interface Project extends PathwayIds {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly scenarioCount: number
  /** As isoTimestamp reads it. */
  readonly createdAt: string
  /** When the project or any of its scenarios changed last. */
  readonly updatedAt: string
}

const projectColumns = sql`
  p.id, p.user_id as "userId", p.name, p.process_id as "processId", p.feedstock_id as "feedstockId",
  p.country_id as "countryId", (p.created_at at time zone 'UTC')::text as "createdAt",
  (p.updated_at at time zone 'UTC')::text as "updatedAt"`

const scenarioCount = sql`(select count(*) from scenarios s where s.project_id = p.id)::integer as "scenarioCount"`

/** Newest change first, and one more than the page holds. */
export async function listProjects(
  database: Database,
  userId: string,
  { limit, after }: Page,
): Promise<Project[]> {
  const { rows } = await sql<Project>`
    select ${projectColumns}, ${scenarioCount}
    from projects p
    where ${isOwn(userId)} and (p.updated_at, p.id) < (${after.time}::timestamptz, ${after.id}::uuid)
    order by p.updated_at desc, p.id desc
    limit ${limit + 1}`.execute(database)
  return rows
}

export async function findProject(
  database: Database,
  reader: Reader,
  id: string,
): Promise<Project | undefined> {
  const { rows } = await sql<Project>`
    select ${projectColumns}, ${scenarioCount}
    from projects p where p.id = ${id} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

interface NewProject extends PathwayIds {
  readonly name: string
  readonly scenarioName: string
  readonly referenceEdition: string
  /** JSON text. */
  readonly inputs: string
}

/** Adds the project together with its first scenario. */
export async function insertProject(
  database: Database,
  userId: string,
  project: NewProject,
): Promise<Project> {
  const { rows } = await sql<Project>`
    with p as (
      insert into projects (user_id, name, process_id, feedstock_id, country_id)
      values (${userId}, ${project.name}, ${project.processId}, ${project.feedstockId}, ${project.countryId})
      returning id, user_id, name, process_id, feedstock_id, country_id, created_at, updated_at
    ), first_scenario as (
      insert into scenarios (
        project_id, name, position, process_id, feedstock_id, country_id, inputs, reference_edition
      )
      select id, ${project.scenarioName}, 1, process_id, feedstock_id, country_id, ${project.inputs}::jsonb,
        ${project.referenceEdition}
      from p
    )
    select ${projectColumns}, 1 as "scenarioCount" from p`.execute(database)
  return rows[0] as Project
}

/** @returns false when the user has no such project. */
export async function renameProject(
  database: Database,
  userId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update projects p set name = ${name}, updated_at = now()
    where p.id = ${id} and ${isOwn(userId)}`.execute(database)
  return numAffectedRows === 1n
}

/**
 * From now on it is nobody's and found by nobody; what was in it is deleted bit by bit (see deletions.ts).
 *
 * @returns false when the user has no such project.
 */
export async function deleteProject(database: Database, userId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update projects p set ${disowning} where p.id = ${id} and ${isOwn(userId)}`.execute(database)
  return numAffectedRows === 1n
}
