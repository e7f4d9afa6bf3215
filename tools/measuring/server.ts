import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readPostmaster } from '../../src/server/postgres/postmaster.ts'
import { type ProcessUsage, readTree, totalSeconds } from './processor-time.ts'

export const administrator = { email: 'bench@safapac.local', password: 'only for this benchmark' }

/** Counted as for anybody, but nobody is refused. */
const rateLimits = 'default=1000000/s,calculate=1000000/min,login=off'

/** A server as `npm start` starts it, with the embedded database in a temporary directory. */
export interface Server {
  readonly origin: string
  readonly databaseUrl: string
  readonly processId: number
  readonly databaseProcessId: number
  /** Processor seconds used so far, by all processes of the server and by all of the database. */
  processorSeconds(): Promise<{ readonly server: number; readonly database: number }>
  /** The processes of the server: without the database. */
  processes(): Promise<ProcessUsage[]>
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Options of the command `start`. */
  readonly args?: readonly string[]
  /** Added to what is set here. */
  readonly environment?: Readonly<Record<string, string>>
  /** The root of another checkout, whose server is to be compared with ours; ours if left out. */
  readonly root?: string
}

/** @throws {Error} when the server ends before it listens; what it said is on the terminal. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'safapac-bench-'))
  // The database of root is another user, who has to get there.
  await chmod(directory, 0o755)
  const child = spawnServer(directory, options)
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    await rm(directory, { recursive: true, force: true })
  }
  try {
    const origin = await readOrigin(child)
    const postmaster = await readPostmaster(join(directory, 'postgres', 'data'))
    if (!postmaster || child.pid === undefined) throw new Error('The server runs without its database.')
    const [serverId, databaseId] = [child.pid, postmaster.pid]
    const processes = () => readTree(serverId, databaseId)
    return {
      origin,
      databaseUrl: postmaster.url,
      processId: serverId,
      databaseProcessId: databaseId,
      processes,
      processorSeconds: async () => ({
        server: totalSeconds(await processes()),
        database: totalSeconds(await readTree(databaseId)),
      }),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const ownRoot = fileURLToPath(new URL('../..', import.meta.url))

/** What `npm start` gives to Node, after `exec node`. */
function startArguments(checkout: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'))
  return scripts.start.split(' ').slice(2)
}

/**
 * Told that npm started it, the server ends with its parent, even if that is killed; a Ctrl-C at the terminal is
 * the parent's to deal with, so the server does not hear of it.
 */
function spawnServer(directory: string, options: ServerOptions): ChildProcess {
  const { args = [], environment = {}, root = ownRoot } = options
  const { DATABASE_URL: _, ...inherited } = process.env
  return spawn(process.execPath, [...startArguments(root), ...args], {
    cwd: root,
    detached: true,
    env: {
      ...inherited,
      npm_lifecycle_event: 'bench',
      DATA_DIR: directory,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      RATE_LIMITS: rateLimits,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function readOrigin({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The server has no output.')
  for await (const line of createInterface({ input: stdout })) {
    const origin = /SAFAPAC is at (http:\S+)/.exec(line)?.[1]
    if (origin === undefined) continue
    stdout.resume()
    return origin
  }
  throw new Error('The server did not start.')
}
