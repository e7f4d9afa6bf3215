import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { sql } from 'kysely'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import type { Database, OpenedPool } from '../database/database.ts'

const Health = namedObject('Health', {
  status: Type.Enum(['healthy', 'degraded', 'unhealthy']),
  database: Type.Enum(['up', 'down']),
  writes: Type.Enum(['up', 'failing'], {
    description:
      'Failing where the database has stored nothing for half a minute, because its disk is full or it is read-only; what is stored can be read.',
  }),
  draining: Type.Boolean({ description: 'Whether the process is about to stop and takes no new work.' }),
  uptimeSeconds: Type.Integer(),
  processId: Type.Integer({ description: 'Of the process that answers; all that follows is its own.' }),
  eventLoopDelayMilliseconds: Type.Number({
    description:
      'What 99 of 100 requests wait at most before they are begun, over the last ten seconds or more.',
  }),
  pool: Type.Object(
    { open: Type.Integer(), idle: Type.Integer(), waiting: Type.Integer(), timeouts: Type.Integer() },
    {
      description:
        'Connections to the database, requests that wait for one, and how many have waited in vain.',
    },
  ),
})

const probeMilliseconds = 1000

/** For load balancers and people: no token, outside the API's prefix. */
export const healthRoutes: FastifyPluginAsyncTypebox<OpenedPool> = async (app, { database, pool }) => {
  const isDatabaseUp = databaseProbe(database)
  const describe = async () => {
    const isUp = await isDatabaseUp()
    const isReady = isUp && !app.isDraining
    const { isFailing } = app.writeFailures
    return {
      status: isReady ? (isFailing ? ('degraded' as const) : ('healthy' as const)) : ('unhealthy' as const),
      database: isUp ? ('up' as const) : ('down' as const),
      writes: isFailing ? ('failing' as const) : ('up' as const),
      draining: app.isDraining,
      uptimeSeconds: Math.floor(process.uptime()),
      processId: process.pid,
      eventLoopDelayMilliseconds: Math.round(app.eventLoopDelay().p99 * 10) / 10,
      pool: {
        open: pool.totalCount,
        idle: pool.idleCount,
        waiting: pool.waitingCount,
        timeouts: pool.timeouts,
      },
    }
  }
  const schema = (operationId: string, summary: string) => ({
    operationId,
    summary,
    tags: ['health'],
    security: [],
    response: { 200: Health, 503: Health },
  })

  const config = { rateLimit: 'exempt', load: 'exempt' } as const

  app.get(
    '/health',
    { config, schema: schema('getHealth', 'State of the service') },
    async (_request, reply) => {
      const health = await describe()
      return reply.code(health.status === 'unhealthy' ? 503 : 200).send(health)
    },
  )

  app.get(
    '/readyz',
    { config, schema: schema('isReady', 'Whether to send requests here') },
    async (_request, reply) => {
      const health = await describe()
      return reply.code(health.status === 'unhealthy' ? 503 : 200).send(health)
    },
  )

  app.get(
    '/livez',
    {
      config,
      schema: {
        operationId: 'isAlive',
        summary: 'Whether the process answers at all; the database is not asked',
        tags: ['health'],
        security: [],
        response: { 200: Type.Object({ status: Type.Literal('alive') }) },
      },
    },
    async () => ({ status: 'alive' as const }),
  )
}

/** Asks for one row at most a second long; whoever asks meanwhile shares the answer, so probes cannot fill the pool. */
function databaseProbe(database: Database): () => Promise<boolean> {
  let running: Promise<boolean> | undefined
  const probe = async () => {
    const timeout = AbortSignal.timeout(probeMilliseconds)
    const expired = new Promise<boolean>((resolve) => {
      timeout.addEventListener('abort', () => resolve(false))
    })
    const answered = sql`select 1`.execute(database).then(
      () => true,
      () => false,
    )
    return Promise.race([answered, expired])
  }
  return () => {
    running ??= probe().finally(() => {
      running = undefined
    })
    return running
  }
}
