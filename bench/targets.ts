import type { Request } from 'autocannon'
import type pg from 'pg'
import { matchesPassword } from '../src/server/accounts/passwords.ts'
import { findCalculationState } from '../src/server/calculations/queries.ts'
import type { Database } from '../src/server/database/database.ts'
import { readPage } from '../src/server/http/pages.ts'
import { listProjects } from '../src/server/projects/queries.ts'
import { findScenario } from '../src/server/scenarios/queries.ts'
import { captureStatement } from '../tools/measuring/statements.ts'
import type { OwnScenario, Population } from './accounts.ts'
import { calculateNow, get, post, send, signInAgain } from './api-requests.ts'
import { openInsert } from './database-limits.ts'
import { exampleText } from './engine.ts'

/** What the machine can do at most of a request's main work, without HTTP. */
export interface WorkLimit {
  readonly name: string
  /** Does that work once. */
  run(reply: string): Promise<unknown>
}

/**
 * What the project has set itself: a fraction of a limit, requests a second for each core that the server uses, or microseconds
 * of processor time of server and database together.
 */
export type RateBar =
  | { readonly of: 'http' | 'work' | 'core'; readonly minimum: number }
  | { readonly of: 'cost'; readonly maximum: number }

/** One kind of request, and what bounds it from below besides HTTP itself. */
export interface Target {
  readonly name: string
  readonly requests: readonly Request[]
  readonly connections?: number
  readonly work?: WorkLimit
  readonly bar?: RateBar
  /** Whether it leaves calculations to be done, which belong to its cost. */
  readonly queues?: boolean
  /** Whether `[<id>]` stands for another text in every request. */
  readonly replacesIds?: boolean
}

const httpBar: RateBar = { of: 'http', minimum: 0.6 }
const statementBar: RateBar = { of: 'work', minimum: 0.5 }
const syncBar: RateBar = { of: 'core', minimum: 800 }
const queuedBar: RateBar = { of: 'cost', maximum: 1_200 }
const signInConnections = 4

/** The requests to measure; calculations send the whole example, as a client of the API does. */
export async function listTargets(origin: string, population: Population, pool: pg.Pool): Promise<Target[]> {
  const insertRow = await openInsert(pool)
  const insert: WorkLimit = { name: 'insert', run: insertRow }
  return [
    ...(await listMasterDataTargets(origin, population)),
    ...(await listReadTargets(origin, population, pool)),
    ...listCalculationTargets(population, insert),
    ...listWriteTargets(population, insert),
  ]
}

async function listMasterDataTargets(origin: string, { reader }: Population): Promise<Target[]> {
  const plain = get(reader, '/master-data', { 'accept-encoding': 'identity' })
  const compressed = get(reader, '/master-data', { 'accept-encoding': 'gzip' })
  return [
    { name: 'GET /master-data', requests: [plain], bar: httpBar },
    { name: 'GET /master-data, gzip accepted', requests: [compressed], bar: httpBar },
    ...(await listUnchanged(origin, 'GET /master-data', plain)),
  ]
}

async function listReadTargets(
  origin: string,
  { reader, readScenarioId }: Population,
  pool: pg.Pool,
): Promise<Target[]> {
  const { rows } = await pool.query<{ id: string }>('select id from users where email = $1', [reader.email])
  const userId = rows[0]?.id ?? ''
  const asking = { id: userId, isAdmin: false }
  const status = get(reader, `/scenarios/${readScenarioId}/calculate/status`)
  return [
    {
      name: 'GET /projects (ten)',
      requests: [get(reader, '/projects')],
      work: await statementLimit(pool, (database) => listProjects(database, userId, readPage({}))),
      bar: statementBar,
    },
    {
      name: 'GET /projects?scenarios=4 (ten, with the headlines of their scenarios)',
      requests: [get(reader, '/projects?scenarios=4')],
    },
    {
      name: 'GET /scenarios/{id}, calculated',
      requests: [get(reader, `/scenarios/${readScenarioId}`)],
      work: await statementLimit(pool, (database) => findScenario(database, asking, readScenarioId)),
      bar: statementBar,
    },
    {
      name: 'GET /scenarios/{id}/calculate/status, calculated',
      requests: [status],
      work: await statementLimit(pool, (database) =>
        findCalculationState(database, asking, readScenarioId, []),
      ),
    },
    ...(await listUnchanged(origin, 'GET /scenarios/{id}/calculate/status', status)),
  ]
}

function listCalculationTargets({ reader, scenarios }: Population, insert: WorkLimit): Target[] {
  const queue = ({ account, scenarioId }: OwnScenario) =>
    post(account, `/scenarios/${scenarioId}/calculate`, exampleText)
  return [
    {
      name: 'POST /scenarios/{id}/calculate (202), 20 scenarios of 10 users',
      requests: scenarios.map(queue),
      work: insert,
      bar: queuedBar,
      queues: true,
    },
    {
      name: 'POST /scenarios/{id}/calculate/sync, 20 scenarios of 10 users',
      requests: scenarios.map((scenario) => calculateNow(scenario, exampleText)),
      work: insert,
      bar: syncBar,
    },
    {
      name: 'the same with an Idempotency-Key',
      requests: scenarios
        .map((scenario) => calculateNow(scenario, exampleText))
        .map((request) => ({ ...request, headers: { ...request.headers, 'idempotency-key': '[<id>]' } })),
      work: insert,
      replacesIds: true,
    },
    {
      name: 'the same, all on one scenario',
      requests: scenarios.slice(0, 1).map((scenario) => calculateNow(scenario, exampleText)),
      work: insert,
    },
    {
      name: 'the same without a body, 20 scenarios',
      requests: scenarios.map((scenario) => calculateNow(scenario)),
      work: insert,
    },
    { name: 'POST /calculate/quick', requests: [post(reader, '/calculate/quick', exampleText)] },
  ]
}

const draftText = JSON.stringify({ plant: { capacity: { value: 250 } } })

function listWriteTargets({ scenarios }: Population, insert: WorkLimit): Target[] {
  const accounts = [...new Set(scenarios.map(({ account }) => account))]
  const draft = ({ account, scenarioId }: OwnScenario): Request => ({
    ...post(account, `/scenarios/${scenarioId}/draft`, draftText),
    method: 'PATCH',
  })
  return [
    { name: 'PATCH /scenarios/{id}/draft, 20 scenarios', requests: scenarios.map(draft), work: insert },
    {
      name: `POST /auth/login, ${signInConnections} at a time`,
      requests: accounts.map(signInAgain),
      connections: signInConnections,
      work: { name: 'password check', run: () => matchesPassword(undefined, 'nobody knows this') },
    },
  ]
}

/** The same question by somebody who has the answer; nothing where the server does not say so with a 304. */
async function listUnchanged(origin: string, name: string, request: Request): Promise<Target[]> {
  const first = await send(origin, request)
  const headers = { ...request.headers, 'if-none-match': String(first.etag) }
  const unchanged = { ...request, headers }
  const { status } = await send(origin, unchanged)
  return status === 304 ? [{ name: `${name}, unchanged (304)`, requests: [unchanged] }] : []
}

async function statementLimit(
  pool: pg.Pool,
  run: (database: Database) => Promise<unknown>,
): Promise<WorkLimit> {
  const { sql, parameters } = await captureStatement(pool, run)
  return { name: 'the same statement', run: () => pool.query(sql, [...parameters]) }
}
