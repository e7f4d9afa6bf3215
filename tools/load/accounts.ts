import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { hashPassword } from '../../src/server/accounts/passwords.ts'
import type { Database } from '../../src/server/database/database.ts'
import type { Account } from './virtual-user.ts'

export interface Accounts {
  readonly accounts: readonly Account[]
  /** Takes away everything that was added or has come about since. */
  remove(): Promise<void>
}

const batchSize = 200

/**
 * Adds as many accounts, each with a project and its scenario; all have one password, because hashing one for
 * each of thousands would take longer than the run. Nobody can receive mail below `.invalid`.
 *
 * @param inputs of the scenarios: JSON.
 */
export async function addAccounts(database: Database, count: number, inputs: string): Promise<Accounts> {
  const run = randomBytes(6).toString('hex')
  const password = randomBytes(18).toString('base64url')
  const passwordHash = await hashPassword(password)
  const { rows } = await sql<{ email: string; userId: string; scenarioId: string }>`
    with u as (
      insert into users (name, email, password_hash, access_level, email_verified_at)
      select 'Load ' || i, 'load-' || ${run}::text || '-' || i || '@load.invalid', ${passwordHash}, 'ROADSHOW', now()
      from generate_series(1, ${count}::integer) i
      returning id, email
    ), p as (
      insert into projects (user_id, name, process_id, feedstock_id, country_id)
      select id, 'Load', 1, 1, 1 from u
      returning id, user_id
    ), s as (
      insert into scenarios (project_id, name, position, process_id, feedstock_id, country_id, inputs)
      select id, 'Scenario 1', 1, 1, 1, 1, ${inputs}::jsonb from p
      returning id, project_id
    )
    select u.email, u.id as "userId", s.id as "scenarioId"
    from s join p on p.id = s.project_id join u on u.id = p.user_id`.execute(database)
  return {
    accounts: rows.map(({ email, scenarioId }) => ({ email, password, scenarioId })),
    remove: () =>
      removeUsers(
        database,
        rows.map(({ userId }) => userId),
      ),
  }
}

/** A part at a time, so that nobody else waits long; their projects first, whose calculations are found by an index. */
async function removeUsers(database: Database, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize)
    await database.transaction().execute(async (transaction) => {
      await sql`set local statement_timeout = '5min'`.execute(transaction)
      await sql`delete from projects where user_id = any(${batch}::uuid[])`.execute(transaction)
      await sql`delete from audit_events where user_id = any(${batch}::uuid[])`.execute(transaction)
      await sql`delete from users where id = any(${batch}::uuid[])`.execute(transaction)
    })
  }
}
