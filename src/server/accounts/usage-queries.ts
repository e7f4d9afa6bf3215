import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'

export interface Usage {
  readonly projects: number
  /** The count of the project that has most. */
  readonly mostScenarios: number
  readonly bytes: number
}

/** @throws {Problem} not_signed_in, when the account is gone by now. */
export async function findUsage(database: Database, userId: string): Promise<Usage> {
  const { rows } = await sql<Usage>`
    select u.projects, u.bytes, coalesce((
      select max(n) from (
        select count(*)::integer as n from scenarios s
        where s.user_id = u.user_id and s.project_id is not null group by s.project_id
      ) counts
    ), 0) as "mostScenarios"
    from storage u where u.user_id = ${userId}`.execute(database)
  if (!rows[0]) throw problems.notSignedIn()
  return rows[0]
}
