import { sql } from 'kysely'
import { isAmong, mayWrite } from '../../authorization.ts'
import type { Database } from '../../database/database.ts'
import type { PathwayIds } from '../../pathways/pathway.ts'

/** How many scenarios a project has that the user may write in; undefined where there is no such project. */
export async function countScenariosOf(
  database: Database,
  userId: string,
  projectId: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from scenarios s where s.project_id = p.id)::integer as count
    from projects p where p.id = ${projectId} and ${mayWrite(userId)}`.execute(database)
  return rows[0]?.count
}

/** A scenario whose inputs a table changes; it is read alone. They are JSON text, and may be a draft. */
export interface Base extends PathwayIds {
  readonly inputs: string
  readonly edition: string
}

export async function findBase(database: Database, userId: string, id: string): Promise<Base | undefined> {
  const { rows } = await sql<Base>`
    select s.inputs::text as inputs, s.reference_edition as edition, s.process_id as "processId",
      s.feedstock_id as "feedstockId", s.country_id as "countryId"
    from scenarios s join projects p on p.id = s.project_id
    where s.id = ${id} and ${isAmong(userId)}`.execute(database)
  return rows[0]
}
