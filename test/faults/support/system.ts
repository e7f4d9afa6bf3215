import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { after, before } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { addUser } from '../../../src/server/accounts/service.ts'
import { openDatabase } from '../../../src/server/database/database.ts'
import { jwtSecret, password } from '../../support/app.ts'
import { childrenOf, killTree } from '../../support/children.ts'
import { Command } from '../../support/processes.ts'
import { FaultPostgres } from './postgres.ts'
import { isFull } from './scale.ts'
import { ask, closeConnections, read, User } from './user.ts'

/** The environment of every process: quotas are not what is tested here. */
const environment = {
  JWT_SECRET: jwtSecret,
  ADMIN_PASSWORD: password,
  RATE_LIMITS: 'off',
  LOG_LEVEL: 'warn',
  PORT: '0',
  // The balancer of these tests notices at once.
  ...(!isFull && { DRAIN_SECONDS: '1' }),
}

export interface RunningServer {
  readonly command: Command
  readonly origin: string
  readonly pid: number
}

const running = new Set<ChildProcess>()
const databases = new Set<FaultPostgres>()

// Whatever ends the tests, their limit of time included, ends with them what they started.
process.once('exit', () => {
  for (const { pid } of running) if (pid !== undefined) killTree(pid)
  for (const database of databases) database.stopAtOnce()
})
process.once('SIGTERM', () => process.exit(143))
process.once('SIGINT', () => process.exit(130))

function keep(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** The API and its own worker, on the database. */
export async function startServer(databaseUrl: string, processes = 1): Promise<RunningServer> {
  const command = new Command(['start', '--processes', `${processes}`], {
    env: { ...environment, DATABASE_URL: databaseUrl },
  })
  const { pid } = keep(command.child)
  assert.ok(pid)
  const [, origin = ''] = await command.printed(/SAFAPAC is at (http:\S+)/)
  return { command, origin, pid }
}

/** A process that calculates and nothing else; it takes jobs soon, not at once. */
export const startWorker = (databaseUrl: string): ChildProcess =>
  keep(new Command(['worker'], { env: { ...environment, DATABASE_URL: databaseUrl } }).child)

/** SIGKILL to the process and all it has started, a stopped one too; waits until it is gone. */
export async function killNow(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || isOver(child)) return
  const gone = once(child, 'close')
  killTree(child.pid)
  await gone
}

/** The processes as they are now, to be found the same at the end. */
export function watchForExits(...servers: readonly RunningServer[]): () => void {
  const familyOf = ({ pid }: RunningServer) => [pid, ...childrenOf(pid)].toSorted((a, b) => a - b)
  const families = servers.map(familyOf)
  return () => {
    for (const [i, server] of servers.entries()) {
      const { child, stderr } = server.command
      assert.ok(!isOver(child), `A server ended: ${child.exitCode ?? child.signalCode} ${stderr}`)
      assert.deepEqual(familyOf(server), families[i], stderr)
    }
  }
}

/** Ends whatever the tests of a file have left running. To be called at the top level. */
export function endProcessesAfterwards(): void {
  after(async () => {
    await closeConnections()
    await Promise.all([...running].map(killNow))
  })
}

/** A PostgreSQL for the tests of a file. To be called at the top level, once. */
export function faultDatabase(options: { isDurable?: boolean } = {}): () => FaultPostgres {
  endProcessesAfterwards()
  let postgres: FaultPostgres | undefined
  before(async () => {
    postgres = await FaultPostgres.start(options)
    databases.add(postgres)
  })
  after(async () => {
    if (!postgres) return
    await postgres.stop()
    databases.delete(postgres)
  })
  return () => {
    assert.ok(postgres, 'The database exists only while tests run.')
    return postgres
  }
}

let users = 0

/** Adds an account and signs it in at a server. */
export async function signUp(databaseUrl: string, { origin }: RunningServer): Promise<User> {
  const email = `user${users++}@example.org`
  const opened = openDatabase(databaseUrl)
  try {
    await addUser(opened.database, { email, password, accessLevel: 'CORE', isAdmin: false })
  } finally {
    await opened.close()
  }
  return new User(origin, await signIn(origin, email))
}

/** When many sign in at once on a busy machine, some are told to come back. */
async function signIn(origin: string, email: string): Promise<string> {
  for (let attempts = 1; ; attempts += 1) {
    const session = await ask(origin, 'POST', '/api/v1/auth/login', { body: { email, password } })
    if (session.verdict !== 'unavailable' || attempts === 10) return read(session, 200).accessToken
    await sleep(1_000)
  }
}
