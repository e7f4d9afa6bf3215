import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { AccessLevel } from '../../src/contract/access-level.ts'
import { findNewAccountLevel } from '../../src/server/accounts/queries.ts'
import { addUser } from '../../src/server/accounts/service.ts'
import { type AppOptions, buildApp } from '../../src/server/app.ts'
import { openJobs } from '../../src/server/calculations/job/queue.ts'
import { loadConfig, type ServerConfig } from '../../src/server/config/config.ts'
import { quotasOf } from '../../src/server/config/quotas.ts'
import { type OpenDatabase, openDatabase } from '../../src/server/database/database.ts'
import { openNotifications } from '../../src/server/database/notifications.ts'
import type { LoadBounds } from '../../src/server/http/overload/load.ts'
import { openCounters } from '../../src/server/http/rate-limits/counters.ts'
import type { Page } from '../../src/server/page/routes.ts'
import { openReferenceData } from '../../src/server/reference-data/cache.ts'
import { runWorker, type Worker } from '../../src/server/start/worker.ts'
import { answered, Client } from './client.ts'
import { testDatabase } from './database.ts'
import { type AnswerCheck, checkAgainst, readDescription } from './openapi.ts'

export const jwtSecret = 'a secret for tests, of more than 32 bytes'
export const password = 'correct horse battery'

/** Nothing is limited unless a test is about limits, because tests sign many people in from one address. */
export const testConfig = (environment: NodeJS.ProcessEnv = {}): ServerConfig => ({
  ...loadConfig({ LOG_LEVEL: 'silent', RATE_LIMITS: 'off', ...environment }),
  JWT_SECRET: jwtSecret,
})

/** Nobody is turned away, however slow the machine. */
export const anyLoad: LoadBounds = {
  most: { login: Infinity, calculation: Infinity, rest: Infinity },
  fewest: Infinity,
}

export interface TestApp {
  url(): string
  /** For a `before` hook that needs the application: hooks of a file start all at once. */
  ready(): Promise<void>
  app(): FastifyInstance
  opened(): OpenDatabase
  /** A client that has no token. */
  stranger(): Client
  /** Adds an account and signs it in; one that sees everything unless told otherwise. */
  user(email?: string, accessLevel?: AccessLevel): Promise<Client>
  administrator(): Promise<Client>
}

interface Parts {
  opened: OpenDatabase
  app: FastifyInstance
  close(): Promise<void>
}

/** The application on the connections of one pool, as `start` wires it, but neither listening nor running jobs. */
export async function openApp(
  databaseUrl: string,
  given = testConfig(),
  options: AppOptions = { loadBounds: anyLoad },
): Promise<Parts> {
  const opened = openDatabase(databaseUrl, { quotas: quotasOf(given) })
  const { NEW_ACCOUNT_LEVEL = await findNewAccountLevel(opened.database) } = given
  const config = { ...given, NEW_ACCOUNT_LEVEL }
  const jobs = await openJobs(opened, { timeLimitSeconds: config.CALCULATION_TIMEOUT_SECONDS })
  const notifications = openNotifications(databaseUrl)
  const { database } = opened
  const referenceData = openReferenceData(database, notifications)
  const counters = await openCounters({ redisUrl: config.REDIS_URL })
  const parts = { config, database, pool: opened.pool, jobs, referenceData, notifications, counters }
  const app = await buildApp(parts, options)
  await app.ready()
  return {
    opened,
    app,
    async close() {
      await app.close()
      await notifications.stop()
      await counters.close()
      await jobs.stop()
      await opened.close()
    },
  }
}

const checks = new Map<string, AnswerCheck>()

/** What the application promises, which is read once for all files of this process whose applications have the same settings. */
async function checkOf(app: FastifyInstance, settings: object): Promise<AnswerCheck> {
  const key = JSON.stringify(settings)
  const check = checks.get(key) ?? checkAgainst(await readDescription(app))
  checks.set(key, check)
  return check
}

/**
 * The application for the tests of a file, on a database of their own; to be called at the top level. With a
 * worker, queued calculations are run in this process, and none of them may meet a defect.
 */
export function testApp({
  withWorker = false,
  rateLimits = 'off',
  trustProxy = '',
  loadBounds = anyLoad,
  pacesLargeBodies = true,
  environment = {} as NodeJS.ProcessEnv,
  page = { files: undefined } as Page,
} = {}): TestApp {
  let parts: Parts | undefined
  let worker: Worker | undefined
  let check: AnswerCheck | undefined
  let users = 0
  const failures: unknown[] = []

  // Above the database's own hooks, so that nothing is connected any more when it is dropped.
  after(async () => {
    const seen = [...failures]
    await worker?.stop()
    await parts?.close()
    assert.deepEqual(seen, [])
  })
  const database = testDatabase()
  const opening = Promise.withResolvers<void>()
  before(async () => {
    const databaseUrl = await database.ready()
    parts = await openApp(
      databaseUrl,
      testConfig({ RATE_LIMITS: rateLimits, TRUST_PROXY: trustProxy, ...environment }),
      // A test may be refused a thousand times.
      { loadBounds, pacesLargeBodies, holdsRefusals: false, page },
    )
    check = await checkOf(parts.app, { rateLimits, trustProxy, environment, page: page.files !== undefined })
    if (withWorker) {
      worker = await runWorker({ databaseUrl, onError: (error) => failures.push(error) })
    }
    opening.resolve()
  })

  const open = () => {
    assert.ok(parts && check, 'The application exists only while tests run.')
    return { ...parts, check }
  }
  const signIn = async (email: string, isAdmin: boolean, accessLevel: AccessLevel = 'ROADSHOW') => {
    const { app, opened, check } = open()
    await addUser(opened.database, { email, password, accessLevel, isAdmin })
    const login = () => new Client(app, check).post('/auth/login', { email, password })
    let answer = await login()
    // When many sign in at once on a busy machine, some are told to come back.
    for (let attempts = 1; answer.statusCode === 503 && attempts < 10; attempts += 1) answer = await login()
    const session = await answered(200, Promise.resolve(answer))
    return new Client(app, check, session.accessToken)
  }
  return {
    url: database.url,
    ready: () => opening.promise,
    app: () => open().app,
    opened: () => open().opened,
    stranger: () => new Client(open().app, open().check),
    user: (email = `user${users++}@example.org`, accessLevel?) => signIn(email, false, accessLevel),
    administrator: () => signIn(`administrator${users++}@example.org`, true),
  }
}
