import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { callerOf } from './accounts/caller.ts'
import { admitGuests } from './accounts/guests.ts'
import { ownAccountRoutes } from './accounts/own-account-routes.ts'
import { registerPasswordChecks } from './accounts/password-checks.ts'
import { describeRefusalOfTokens, takePersonalTokens } from './accounts/personal-token-access.ts'
import { personalTokenRoutes } from './accounts/personal-token-routes.ts'
import { refreshRoute } from './accounts/refresh-route.ts'
import { registrationRoutes } from './accounts/registration-routes.ts'
import { accountRoutes } from './accounts/routes.ts'
import { registerSessionCookie } from './accounts/session-cookie.ts'
import type { SessionLifetimes } from './accounts/session-queries.ts'
import { sessionRoutes } from './accounts/session-routes.ts'
import { registerSessionStates } from './accounts/session-state.ts'
import type { SignInAttempts } from './accounts/sign-in-attempts.ts'
import { registerTokens, requireAccessToken } from './accounts/tokens.ts'
import type { Turns } from './accounts/turns.ts'
import { usageRoutes } from './accounts/usage-routes.ts'
import { registerDenials } from './audit/denials.ts'
import type { Jobs } from './calculations/job/queue.ts'
import { registerWatches } from './calculations/watches.ts'
import { type MachineTurn, registerComputing } from './computing/register.ts'
import type { AppConfig } from './config/config.ts'
import { readCorsOrigins } from './config/cors-origins.ts'
import { readRateLimits } from './config/rate-limits.ts'
import { readPreviousSecrets, signingKeys } from './config/signing-keys.ts'
import { readTrustedProxies } from './config/trusted-proxies.ts'
import type { OpenedPool } from './database/database.ts'
import type { Notifications } from './database/notifications.ts'
import { registerWriteFailures } from './database/write-failures.ts'
import { bodyLimits } from './http/body-limits.ts'
import { registerCors } from './http/cors.ts'
import { registerDocumentation } from './http/documentation.ts'
import { answerFrameworkError, registerErrorHandling } from './http/error-handling.ts'
import { openLargeBodyTurns } from './http/overload/large-bodies.ts'
import type { Load, LoadBounds, LoadClass } from './http/overload/load.ts'
import { registerOverload } from './http/overload/register.ts'
import { registerPreconditions } from './http/preconditions.ts'
import { registerQueryStrings } from './http/query-strings.ts'
import type { Counters } from './http/rate-limits/counters.ts'
import { registerRateLimits } from './http/rate-limits/register.ts'
import { registerRequestDatabase } from './http/request-database.ts'
import { registerSecurityHeaders } from './http/security-headers.ts'
import { buildSerializerOnce } from './http/serializers.ts'
import { registerSlowRefusals } from './http/slow-refusals.ts'
import { registerUnknownRoutes } from './http/unknown-routes.ts'
import { registerUnreadBodies } from './http/unread-bodies.ts'
import { answerUnreadableRequest, registerHeaderChecks } from './http/unreadable-requests.ts'
import { registerValidation } from './http/validation.ts'
import { linkRoutes } from './links/routes.ts'
import { sharedRoutes } from './links/shared-routes.ts'
import { ownDataRoutes } from './own-data/routes.ts'
import { type Page, pageRoutes } from './page/routes.ts'
import { pageSettingsRoute } from './page/settings-route.ts'
import { peopleRoutes } from './people/routes.ts'
import { type Draining, registerDraining } from './process/draining.ts'
import { registerEventLoopDelay } from './process/event-loop-delay.ts'
import { healthRoutes } from './process/health.ts'
import { registerMetrics } from './process/metrics.ts'
import { registerRoleRefusals } from './projects/role-refusals.ts'
import { publishedCaseRoutes } from './published-cases/routes.ts'
import type { ReferenceDataSource } from './reference-data/cache.ts'
import { publicEditionRoutes } from './reference-data/edition-routes.ts'
import { publishedRoutes } from './reference-data/published-routes.ts'
import { answeringRoutes, signedInRoutes } from './signed-in-routes.ts'
import { registerStudyWatches } from './studies/watches.ts'

/** What a route may use. The pool is not among it: a route has the database of its request. */
interface SharedParts {
  config: AppConfig
  jobs: Jobs
  referenceData: ReferenceDataSource
  notifications: Notifications
  counters: Counters
}

export type AppParts = SharedParts & OpenedPool

export interface AppOptions {
  /** How many requests are worked on at once. */
  loadBounds?: LoadBounds
  /** How many large computations are done at once. */
  computingThreads?: number | undefined
  /** What the threads of all processes of a machine take turns by; left out: they do not. */
  machineTurn?: MachineTurn | undefined
  /** Whether large bodies wait for each other, for which one person alone does not want to wait; yes unless said. */
  pacesLargeBodies?: boolean
  /** Whether whoever is over a limit waits for the refusal; yes unless said. */
  holdsRefusals?: boolean
  /** What the addresses of the page answer with; left out: nothing yet. */
  page?: Page
}

declare module 'fastify' {
  interface FastifyInstance extends SharedParts, Draining {
    load: Load
    /** Whatever hashes or checks a password does it in here. */
    passwordTurns: Turns
    signInAttempts: SignInAttempts
    /** How many requests have been turned away for overload since the start. */
    shed: Record<LoadClass, number>
  }
  interface FastifyContextConfig {
    /** The answer goes on for as long as there is something to tell; that it takes long means nothing. */
    isStream?: boolean
  }
}

/** How long the head of a request may take to arrive, from the connection on or since the answer before. */
const headTimeoutMilliseconds = 10_000
const requestTimeoutMilliseconds = 30_000
/** How long a client may neither send nor take anything; longer than any answer takes, and than streams are silent. */
const silenceMilliseconds = 120_000
/** How often the times above are looked at. */
const connectionCheckMilliseconds = 1_000
const slowMilliseconds = 1_000

/** The whole HTTP application, not yet listening. What it is made of is closed by whoever opened it. */
export async function buildApp(
  parts: AppParts,
  {
    loadBounds,
    computingThreads,
    machineTurn,
    pacesLargeBodies = true,
    holdsRefusals = true,
    page = { files: undefined },
  }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: parts.config.LOG_LEVEL },
    // A line for every request costs as much as the request.
    logController: new LogController({ disableRequestLogging: true }),
    // Unique over all processes, whose lines stand in one log.
    genReqId: () => randomUUID(),
    trustProxy: readTrustedProxies(parts.config.TRUST_PROXY),
    bodyLimit: bodyLimits.account,
    requestTimeout: requestTimeoutMilliseconds,
    connectionTimeout: silenceMilliseconds,
    http: {
      headersTimeout: headTimeoutMilliseconds,
      connectionsCheckingInterval: connectionCheckMilliseconds,
    },
    forceCloseConnections: 'idle',
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerUnreadableRequest,
    schemaController: { compilersFactory: { buildSerializer: buildSerializerOnce() } },
  }).withTypeProvider<TypeBoxTypeProvider>()

  const { config, database, pool } = parts
  app.decorate('config', config)
  app.decorate('jobs', parts.jobs)
  app.decorate('referenceData', parts.referenceData)
  app.decorate('notifications', parts.notifications)
  app.decorate('counters', parts.counters)

  registerErrorHandling(app)
  registerWriteFailures(app, database)
  registerSecurityHeaders(app)
  registerCors(app, readCorsOrigins(parts.config.CORS_ORIGINS))
  registerHeaderChecks(app)
  registerUnreadBodies(app)
  registerOverload(app, loadBounds)
  if (holdsRefusals) registerSlowRefusals(app)
  registerValidation(app, pacesLargeBodies ? openLargeBodyTurns(callerOf) : undefined)
  registerQueryStrings(app)
  registerDraining(app)
  registerSlowRequestLog(app)
  registerEventLoopDelay(app)
  registerMetrics(app, pool)
  await registerRequestDatabase(app, parts)
  const keys = signingKeys(config.JWT_SECRET, readPreviousSecrets(config.JWT_PREVIOUS_SECRETS))
  const lifetimes = { idleDays: config.SESSION_IDLE_DAYS, days: config.SESSION_DAYS }
  await registerTokens(app, keys)
  registerSessionStates(app, database, lifetimes)
  registerSessionCookie(app)
  registerPasswordChecks(app, database)
  registerRateLimits(app, readRateLimits(config.RATE_LIMITS), parts.counters, callerOf)
  registerComputing(app, computingThreads, machineTurn)
  registerWatches(app, database)
  registerStudyWatches(app, database)
  registerUnknownRoutes(app)
  await registerDocumentation(app)

  await app.register(pageRoutes, { page })
  await app.register(healthRoutes, { database, pool })
  await app.register(openRoutes, { prefix: '/api/v1' })
  await app.register(accountRoutes, { prefix: '/api/v1' })
  await app.register(registrationRoutes, { prefix: '/api/v1' })
  await app.register(refreshRoute, { prefix: '/api/v1', keys, lifetimes })
  await app.register(ownRoutes, { prefix: '/api/v1', database, lifetimes })
  await app.register(publicRoutes, { prefix: '/api/v1' })
  await app.register(signedInRoutes, { prefix: '/api/v1', database })
  await app.register(answeringRoutes, { prefix: '/api/v1', database })
  return app
}

/** What anybody may ask for, also where guests are not admitted. */
async function openRoutes(app: FastifyInstance): Promise<void> {
  await app.register(publishedCaseRoutes)
  await app.register(pageSettingsRoute)
  await app.register(sharedRoutes)
}

type WithPool = Pick<OpenedPool, 'database'>

/** These take no Idempotency-Key, because nothing is to be kept of requests that hold a password, or of answers that hold a secret. */
async function ownRoutes(
  app: FastifyInstance,
  { database, lifetimes }: WithPool & { readonly lifetimes: SessionLifetimes },
): Promise<void> {
  describeRefusalOfTokens(app)
  app.addHook('onRequest', requireAccessToken)
  registerPreconditions(app)
  registerRoleRefusals(app)
  registerDenials(app, database)
  await app.register(sessionRoutes, { lifetimes })
  await app.register(personalTokenRoutes)
  await app.register(ownAccountRoutes)
  await app.register(usageRoutes)
  await app.register(ownDataRoutes, { lifetimes })
  await app.register(linkRoutes)
  await app.register(peopleRoutes)
}

async function publicRoutes(app: FastifyInstance): Promise<void> {
  takePersonalTokens(app, 'calculate')
  app.addHook('onRequest', admitGuests)
  await app.register(publicEditionRoutes)
  await app.register(publishedRoutes)
}

function registerSlowRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    if (reply.elapsedTime > slowMilliseconds && !request.routeOptions.config.isStream) {
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
