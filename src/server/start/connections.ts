import pg from 'pg'
import type { ServeOptions } from './options.ts'

/** What each API process may hold: `size` connections always, `burst` more under load. */
export interface PoolShare {
  readonly size: number
  readonly burst: number
}

export type Demand = ServeOptions & PoolShare

/** The pool of a worker, its queue's, and the two that listen. */
const ofWorker = 8
/** One that listens, and one that cancels the statement of a client that has gone. */
const besidesPool = 2
/** The lock of the embedded database, a command that comes and goes, and people who look. */
const kept = 8

const embeddedMinimum = 100
/** Each costs a process and some megabytes of memory. */
const embeddedMaximum = 500
/** What PostgreSQL keeps for its superusers by default. */
const reservedBySuperusers = 3

/** While one is being replaced there is one process more of its kind. */
const besidesApi = ({ workers }: Demand) => kept + (workers === 0 ? 0 : (workers + 1) * ofWorker)
const apiProcesses = ({ processes }: Demand) => processes + 1

/** The `max_connections` with which every process of this start gets what it asks for, within reason. */
export function embeddedConnections(demand: Demand): number {
  const { size, burst } = demand
  const wanted =
    reservedBySuperusers + besidesApi(demand) + apiProcesses(demand) * (size + burst + besidesPool)
  return Math.min(Math.max(wanted, embeddedMinimum), embeddedMaximum)
}

/**
 * What each API process may hold so that all processes of this start together fit the server: less than asked
 * for where there is less, the burst first.
 *
 * @param available connections that the server gives us.
 * @throws {Error} fit to show, when there is not even one for each.
 */
export function sharePool(available: number, demand: Demand): PoolShare {
  const each = Math.floor((available - besidesApi(demand)) / apiProcesses(demand)) - besidesPool
  if (each < 1) {
    throw new Error(
      `The database gives ${available} connections, too few for ${demand.processes} API processes and ` +
        `${demand.workers} for calculations; raise its max_connections, or set --processes.`,
    )
  }
  const size = Math.min(demand.size, each)
  return { size, burst: Math.min(demand.burst, each - size) }
}

/** How many connections the server gives to us: all but those it keeps for others, or what it limits us to. */
export async function countAvailable(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'safapac-start' })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ available: number }>(`
      select least(
        current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
          - coalesce(current_setting('reserved_connections', true)::int, 0),
        (select nullif(datconnlimit, -1) from pg_database where datname = current_database()),
        (select nullif(rolconnlimit, -1) from pg_roles where rolname = current_user)
      ) as available`)
    return rows[0]?.available ?? 0
  } finally {
    await client.end().catch(() => {})
  }
}
