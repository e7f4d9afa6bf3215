import { sql } from 'kysely'
import { mayRead, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { PathwayIds } from '../pathways/pathway.ts'

/** What the scenario of a calculation is called, and which pathway it is of. */
export interface ReportNames extends PathwayIds {
  readonly scenario: string
  readonly project: string
}

/** @returns undefined where there is no such calculation, or where it is not the reader's. */
export async function findReportNames(
  database: Database,
  reader: Reader,
  calculationId: string,
): Promise<ReportNames | undefined> {
  const { rows } = await sql<ReportNames>`
    select s.name as scenario, p.name as project, s.process_id as "processId", s.feedstock_id as "feedstockId",
      s.country_id as "countryId"
    from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
    where c.id = ${calculationId} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}
