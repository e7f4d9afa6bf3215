import { sql } from 'kysely'
import { isOwn, mayRead, mayWrite, projectsAmong, type Reader, type Role, roleOf } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { containing } from '../database/patterns.ts'
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
  /** The role of whoever asks; null where it is an administrator and none of its people. */
  readonly role: Role | null
  /** Empty where the owner has given none. */
  readonly ownerName: string
}

const projectColumns = sql`
  p.id, p.user_id as "userId", p.name, p.process_id as "processId", p.feedstock_id as "feedstockId",
  p.country_id as "countryId", (p.created_at at time zone 'UTC')::text as "createdAt",
  (p.updated_at at time zone 'UTC')::text as "updatedAt"`

/** For one project. */
const peopleColumns = (userId: string) => sql`
  ${roleOf(userId)} as role, (select name from users where id = p.user_id) as "ownerName"`

const scenarioCount = sql`(select count(*) from scenarios s where s.project_id = p.id)::integer as "scenarioCount"`

/** What projects are looked for by: part of a name, or what the reference data call by such a name. */
export interface ProjectSearch {
  readonly text: string
  readonly processIds: readonly number[]
  readonly feedstockIds: readonly number[]
  readonly countryIds: readonly number[]
}

/** Stands between names that are searched as one text, which costs a third of searching each. */
const separator = sql`chr(31)`

const isFound = ({ text, processIds, feedstockIds, countryIds }: ProjectSearch) => {
  const pattern = containing(text)
  return sql`(
    p.name ilike ${pattern} or p.process_id = any(${processIds}::integer[])
    or p.feedstock_id = any(${feedstockIds}::integer[]) or p.country_id = any(${countryIds}::integer[])
    or (select string_agg(s.name, ${separator}) from scenarios s where s.project_id = p.id) ilike ${pattern})`
}

/**
 * The projects that the user is one of the people of, newest change first, and one more than the page holds.
 *
 * @param search left out: all of them.
 */
export async function listProjects(
  database: Database,
  userId: string,
  { limit, after }: Page,
  search?: ProjectSearch,
): Promise<Project[]> {
  const wanted = sql`
    (p.updated_at, p.id) < (${after.time}::timestamptz, ${after.id}::uuid) and ${search ? isFound(search) : sql`true`}`
  const newestFirst = sql`order by p.updated_at desc, p.id desc limit ${limit + 1}`
  const { rows } = await sql<Project>`
    select ${projectColumns}, ${scenarioCount}, p.role, p.owner_name as "ownerName"
    from ${projectsAmong(userId, sql`${wanted} ${newestFirst}`)}
    ${newestFirst}`.execute(database)
  return rows
}

/**
 * One's own, oldest first, in an order that no change alters: whoever reads one page after the other misses none.
 *
 * @param after the last of the page before.
 */
export async function listProjectsInOrder(
  database: Database,
  userId: string,
  limit: number,
  after?: Project,
): Promise<Project[]> {
  const isAfter = after
    ? sql`(p.created_at at time zone 'UTC', p.id) > (${after.createdAt}::timestamp, ${after.id}::uuid)`
    : sql`true`
  const { rows } = await sql<Project>`
    select ${projectColumns}, ${scenarioCount}, ${peopleColumns(userId)}
    from projects p
    where ${isOwn(userId)} and ${isAfter}
    order by p.created_at at time zone 'UTC', p.id
    limit ${limit}`.execute(database)
  return rows
}

export async function findProject(
  database: Database,
  reader: Reader,
  id: string,
): Promise<Project | undefined> {
  const { rows } = await sql<Project>`
    select ${projectColumns}, ${scenarioCount}, ${peopleColumns(reader.id)}
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
    select ${projectColumns}, 1 as "scenarioCount", ${peopleColumns(userId)} from p`.execute(database)
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
    where p.id = ${id} and ${mayWrite(userId)}`.execute(database)
  return numAffectedRows === 1n
}
