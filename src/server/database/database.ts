import { Kysely, PostgresDialect, type RawBuilder } from 'kysely'
import pg from 'pg'
import { type Quotas, quotaSessionSettings } from '../config/quotas.ts'
import { isUnanswered } from './database-failure.ts'
import { Pool } from './pool.ts'
import type { Schema } from './schema.ts'
import { withSessionSettings } from './session-settings.ts'

/** The pool or a transaction: a query takes either, so that its caller decides what is atomic. */
export type Database = Kysely<Schema>

/** For what works outside requests; a route has `request.database`. */
export interface OpenedPool {
  readonly database: Database
  readonly pool: Pool
}

export interface OpenDatabase extends OpenedPool {
  close(): Promise<void>
}

export interface PoolOptions {
  /** Connections at most; every process's pools together must stay below the server's max_connections. */
  readonly max?: number
  /** How many of these are for bursts: opened under load like the others, but closed after an idle minute. */
  readonly burst?: number
  readonly applicationName?: string
  /** What accounts may store through these connections; without it, as much as they like. */
  readonly quotas?: Quotas
}

const lifetimeSeconds = 3_600
const statementMilliseconds = 5_000
/** A server that has not even refused a statement by then is gone, without having closed the connection. */
const silenceMilliseconds = 7_000

/**
 * Opens a pool; connects on first use. Waiting for a free connection ends after 1.5 s and a statement after
 * 5 s, or 7 s where the server is silent, so a request never hangs on the database. A connection is replaced
 * after an hour, once it is free.
 */
export function openDatabase(databaseUrl: string, options: PoolOptions = {}): OpenDatabase {
  const { max = 20, burst = 0, applicationName = 'safapac', quotas } = options
  const pool = new Pool({
    connectionString: withSessionSettings(databaseUrl, quotas && quotaSessionSettings(quotas)),
    max,
    // Idle connections are closed only above this number.
    min: max - burst,
    application_name: applicationName,
    connectionTimeoutMillis: 1_500,
    idleTimeoutMillis: 60_000,
    maxLifetimeSeconds: lifetimeSeconds,
    statement_timeout: statementMilliseconds,
    query_timeout: silenceMilliseconds,
    keepAlive: true,
    idle_in_transaction_session_timeout: 10_000,
    types,
  })
  // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('connect', prepareClient)
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return { database, pool, close: () => pool.end() }
}

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, parseSafeInteger)

/** @throws {RangeError} when the number would lose digits as a JavaScript number. */
export function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a JavaScript integer.`)
  return value
}

const statementNames = new Map<string, string>()
const statementNamesMaximum = 500

/**
 * Names every statement that has parameters after its text, so that PostgreSQL parses and plans it once a
 * connection. Statements beyond the maximum stay unnamed, because a name is kept as long as its connection. Closes
 * the connection when a statement is never answered: until then nobody else could use it.
 */
function prepareClient(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...parameters: unknown[]) => unknown
  const closeIfSilent = (error: Error) => {
    if (isUnanswered(error)) (client as pg.Client & pg.PoolClient).connection.stream.destroy()
  }
  const named = (text: unknown, values: unknown, ...rest: unknown[]) => {
    const name =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    const result = name ? query({ name, text, values }, ...rest) : query(text, values, ...rest)
    if (result instanceof Promise) result.catch(closeIfSilent)
    return result
  }
  client.query = named as typeof client.query
}

function nameOf(text: string): string | undefined {
  const known = statementNames.get(text)
  if (known || statementNames.size >= statementNamesMaximum) return known
  const name = `s${statementNames.size}`
  statementNames.set(text, name)
  return name
}

/** The named constraint that refused a statement, if that is why it failed. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined
}

/** Runs a statement that changes rows. @returns how many. */
export async function countChanged(database: Database, statement: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows = 0n } = await statement.execute(database)
  return Number(numAffectedRows)
}
