import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { accountRoutes } from './accounts/routes.ts'
import { registerTokens, requireAccessToken } from './accounts/tokens.ts'
import { calculationRoutes } from './calculations/routes.ts'
import type { ServerConfig } from './config.ts'
import type { Database } from './database.ts'
import { registerDocumentation } from './documentation.ts'
import { type Draining, registerDraining } from './draining.ts'
import { answerFrameworkError, registerErrorHandling } from './error-handling.ts'
import { registerEventLoopDelay } from './event-loop-delay.ts'
import { healthRoutes } from './health.ts'
import type { Jobs } from './jobs/queue.ts'
import { registerMetrics } from './metrics.ts'
import type { Pool } from './pool.ts'
import { projectRoutes } from './projects/routes.ts'
import { referenceDataRoutes } from './reference-data/routes.ts'
import type { ReferenceDataSource } from './reference-data/snapshot.ts'
import { registerRequestDatabase } from './request-database.ts'
import { scenarioRoutes } from './scenarios/routes.ts'
import { registerUnknownRoutes } from './unknown-routes.ts'
import { answerUnreadableRequest } from './unreadable-requests.ts'
import { registerValidation } from './validation.ts'

export interface AppParts {
  config: ServerConfig
  database: Database
  pool: Pool
  jobs: Jobs
  referenceData: ReferenceDataSource
}

declare module 'fastify' {
  interface FastifyInstance extends AppParts, Draining {}
}

const bodyLimitBytes = 1_048_576
const requestTimeoutMilliseconds = 30_000
const slowMilliseconds = 1_000

/** The whole HTTP application, not yet listening. What it is made of is closed by whoever opened it. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: parts.config.LOG_LEVEL },
    // A line for every request costs as much as the request.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMilliseconds,
    forceCloseConnections: 'idle',
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerUnreadableRequest,
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.decorate('config', parts.config)
  app.decorate('database', parts.database)
  app.decorate('pool', parts.pool)
  app.decorate('jobs', parts.jobs)
  app.decorate('referenceData', parts.referenceData)

  registerErrorHandling(app)
  registerValidation(app)
  registerUnknownRoutes(app)
  registerDraining(app)
  registerSlowRequestLog(app)
  registerEventLoopDelay(app)
  registerMetrics(app)
  await registerRequestDatabase(app)
  await registerTokens(app, parts.config.JWT_SECRET)
  await registerDocumentation(app)

  await app.register(healthRoutes)
  await app.register(accountRoutes, { prefix: '/api/v1' })
  await app.register(signedInRoutes, { prefix: '/api/v1' })
  return app
}

async function signedInRoutes(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', requireAccessToken)
  await app.register(referenceDataRoutes)
  await app.register(projectRoutes)
  await app.register(scenarioRoutes)
  await app.register(calculationRoutes)
}

function registerSlowRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    if (reply.elapsedTime > slowMilliseconds) {
      const { method, routeOptions } = request
      const milliseconds = Math.round(reply.elapsedTime)
      request.log.warn(
        { method, route: routeOptions.url, status: reply.statusCode, milliseconds },
        'slow request',
      )
    }
    done()
  })
}
