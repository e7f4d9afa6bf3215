import { sql } from 'kysely'
import { keptAnswerHours } from '../../config/quotas.ts'
import { countChanged, type Database } from '../../database/database.ts'

/** One user's key at one route. */
export interface KeyedRoute {
  readonly userId: string
  readonly route: string
  readonly key: string
}

/** An answer as it was sent. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Until the transaction ends, and at once or not at all. A lock rather than a row, so that a crash frees the key. */
export async function tryLockKey(
  transaction: Database,
  { userId, route, key }: KeyedRoute,
): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${userId} ${route} ${key}`}, 0)) as locked`.execute(
    transaction,
  )
  return rows[0]?.locked === true
}

const lifetime = sql`make_interval(hours => ${keptAnswerHours}::integer)`
/** So that a statement takes a moment. */
const rowsMaximum = 500

/** The answer given to the key within the last day, and the fingerprint of the request that it was given to. */
export async function findAnswer(
  transaction: Database,
  { userId, route, key }: KeyedRoute,
): Promise<(KeptAnswer & { readonly fingerprint: Buffer }) | undefined> {
  return await transaction
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'status', 'headers', 'body'])
    .where('user_id', '=', userId)
    .where('route', '=', route)
    .where('key', '=', key)
    .where('created_at', '>', sql<Date>`now() - ${lifetime}`)
    .executeTakeFirst()
}

/** Replaces one that has expired. */
export async function keepAnswer(
  transaction: Database,
  { userId, route, key }: KeyedRoute,
  fingerprint: Buffer,
  { status, headers, body }: KeptAnswer,
): Promise<void> {
  await sql`
    insert into idempotency_keys (user_id, route, key, fingerprint, status, headers, body)
    values (${userId}, ${route}, ${key}, ${fingerprint}, ${status}, ${JSON.stringify(headers)}::jsonb, ${body})
    on conflict on constraint idempotency_keys_once do update
    set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
        body = excluded.body, created_at = now()`.execute(transaction)
}

/** The oldest of them, but for those of accounts that are being written to. @returns how many. */
export function deleteExpiredAnswers(database: Database): Promise<number> {
  return countChanged(
    database,
    sql`
    delete from idempotency_keys
    where (user_id, route, key) in (
      select k.user_id, k.route, k.key from idempotency_keys k join storage u on u.user_id = k.user_id
      where k.created_at <= now() - ${lifetime}
      order by k.created_at limit ${rowsMaximum} for update of k, u skip locked
    )`,
  )
}
