import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { loadConfig } from '../../src/server/config/config.ts'
import { readPostmaster } from '../../src/server/postgres/postmaster.ts'
import type { Closers } from '../../src/server/start/shutdown.ts'
import { startServer } from '../measuring/server.ts'
import type { Options } from './options.ts'

/** The server that is put under load. What is undefined or NaN cannot be known of it. */
export interface Target {
  readonly baseUrl: URL
  /** Where its accounts are. */
  readonly databaseUrl: string
  readonly isOwn: boolean
  readonly processId: number
  readonly databaseProcessId: number
  readonly metricsUrl: URL | undefined
}

/** Enough for everybody who keeps to the plan's pace; all other limits stay as they are by default. */
const rateLimits = 'calculate=60/min,default=1000/s'

/**
 * The server of --base-url, or one that is started for the run and ends with it.
 *
 * @throws {Error} fit to show, when the database of a running server is not named.
 */
export function openTarget({ baseUrl, serverArguments }: Options, closers: Closers): Promise<Target> {
  return baseUrl ? findTarget(baseUrl) : startTarget(serverArguments, closers)
}

async function startTarget(args: readonly string[], closers: Closers): Promise<Target> {
  const metricsPort = await freePort()
  const server = await startServer({
    args,
    environment: {
      ADMIN_PASSWORD: randomBytes(18).toString('base64url'),
      RATE_LIMITS: rateLimits,
      METRICS_PORT: String(metricsPort),
    },
  })
  closers.add(() => server.stop())
  return {
    baseUrl: new URL(server.origin),
    databaseUrl: server.databaseUrl,
    isOwn: true,
    processId: server.processId,
    databaseProcessId: server.databaseProcessId,
    metricsUrl: metricsAt('127.0.0.1', metricsPort),
  }
}

/** What the environment says of the database and the metrics is taken to be the server's own. */
async function findTarget(baseUrl: URL): Promise<Target> {
  const { DATABASE_URL, DATA_DIR, METRICS_PORT } = loadConfig()
  const postmaster =
    DATABASE_URL === undefined ? await readPostmaster(join(DATA_DIR, 'postgres', 'data')) : undefined
  const databaseUrl = DATABASE_URL ?? postmaster?.url
  if (databaseUrl === undefined) {
    throw new Error(
      `The accounts need the database of the server at ${baseUrl.origin}: set DATABASE_URL, or DATA_DIR, as it ` +
        `is set there. No database runs in ${DATA_DIR}.`,
    )
  }
  return {
    baseUrl,
    databaseUrl,
    isOwn: false,
    processId: Number.NaN,
    databaseProcessId: postmaster?.pid ?? Number.NaN,
    metricsUrl: METRICS_PORT ? metricsAt(baseUrl.hostname, METRICS_PORT) : undefined,
  }
}

const metricsAt = (host: string, port: number) => new URL(`http://${host}:${port}/metrics`)

/** Somebody else could take it before the server does; then there are no metrics, and the server says so. */
async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
