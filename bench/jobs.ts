import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Server } from '../tools/measuring/server.ts'
import type { OwnScenario } from './accounts.ts'
import { post, send } from './api-requests.ts'
import { largeText } from './engine.ts'

/** Many calculations queued as fast as the API takes them, and worked off by one worker. */
export interface JobTimes {
  readonly count: number
  readonly users: number
  readonly callers: number
  /** From the first in the queue until the last is calculated. */
  readonly perSecond: number
  /** How many still waited when the last was queued, and how fast those went, with nothing else to do. */
  readonly backlog: number
  readonly backlogPerSecond: number
  /** Processor time for each job from its POST on. */
  readonly serverMicroseconds: number
  readonly databaseMicroseconds: number
}

/** @throws {Error} when a calculation is refused or fails. */
export async function measureJobs(
  server: Server,
  pool: pg.Pool,
  scenarios: readonly OwnScenario[],
  { count, callers }: { readonly count: number; readonly callers: number },
): Promise<JobTimes> {
  await waitUntilCalculated(pool)
  const { rows: clock } = await pool.query<{ now: string }>('select clock_timestamp()::text as now')
  const before = await server.processorSeconds()
  let sent = 0
  const queueInTurn = async () => {
    while (sent < count) await queue(server.origin, scenarios[sent++ % scenarios.length] as OwnScenario)
  }
  await Promise.all(Array.from({ length: callers }, queueInTurn))
  await waitUntilCalculated(pool)
  const after = await server.processorSeconds()
  return {
    count,
    users: new Set(scenarios.map(({ account }) => account)).size,
    callers,
    ...(await readCourse(pool, clock[0]?.now ?? '')),
    serverMicroseconds: ((after.server - before.server) * 1e6) / count,
    databaseMicroseconds: ((after.database - before.database) * 1e6) / count,
  }
}

async function queue(origin: string, { account, scenarioId }: OwnScenario): Promise<void> {
  const { status } = await send(origin, post(account, `/scenarios/${scenarioId}/calculate`, largeText))
  if (status !== 202) throw new Error(`A calculation is answered with ${status}.`)
}

/** Times by the database's clock, which times all of them. */
async function readCourse(pool: pg.Pool, since: string) {
  const { rows } = await pool.query<{ seconds: number; backlog: number; drain: number; calculated: number }>(
    `with job as (select status, queued_at, finished_at from calculations where queued_at >= $1::timestamptz),
       span as (select min(queued_at) as first, max(queued_at) as last, max(finished_at) as finished from job)
     select extract(epoch from finished - first)::float8 as seconds,
       extract(epoch from finished - last)::float8 as drain,
       (select count(*) from job where finished_at > span.last)::integer as backlog,
       (select count(*) from job where status = 'calculated')::integer as calculated
     from span`,
    [since],
  )
  const { seconds = 0, backlog = 0, drain = 0, calculated = 0 } = rows[0] ?? {}
  return { perSecond: calculated / seconds, backlog, backlogPerSecond: backlog / drain }
}

const lookMilliseconds = 50
const giveUpMilliseconds = 120_000

/** @throws {Error} when it takes more than two minutes. */
export async function waitUntilCalculated(pool: pg.Pool): Promise<void> {
  const giveUpAt = performance.now() + giveUpMilliseconds
  for (;;) {
    const { rows } = await pool.query(`select from calculations where status = 'calculating' limit 1`)
    if (rows.length === 0) return
    if (performance.now() > giveUpAt) throw new Error('The calculations are not done in two minutes.')
    await sleep(lookMilliseconds)
  }
}
