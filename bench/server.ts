import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readPostmaster } from '../src/server/postgres/postmaster.ts'
import { familySeconds, processSeconds } from './processor-time.ts'

export const administrator = { email: 'bench@safapac.local', password: 'only for this benchmark' }

/** A server as `npm start` starts it, with the embedded database in a temporary directory. */
export interface Server {
  readonly origin: string
  readonly databaseUrl: string
  /** Processor seconds used so far. */
  processorSeconds(): Promise<{ readonly server: number; readonly database: number }>
  stop(): Promise<void>
}

/** @throws {Error} when the server ends before it listens; what it said is on the terminal. */
export async function startServer(): Promise<Server> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'safapac-bench-'))
  // Under root the database is another user, who has to get there.
  await chmod(directory, 0o755)
  const child = spawnServer(directory)
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
    return {
      origin,
      databaseUrl: postmaster.url,
      processorSeconds: async () => ({
        server: await processSeconds(serverId),
        database: await familySeconds(databaseId),
      }),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Told that npm started it, the server ends with its parent, even if that is killed. */
function spawnServer(directory: string): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env
  return spawn(process.execPath, [fileURLToPath(new URL('../src/server/cli.ts', import.meta.url)), 'start'], {
    env: {
      ...environment,
      npm_lifecycle_event: 'bench',
      DATA_DIR: directory,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      RATE_LIMITS: 'off',
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function readOrigin({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The server has no output.')
  for await (const line of createInterface({ input: stdout })) {
    const origin = /\bat (http:\S+)/.exec(line)?.[1]
    if (origin === undefined) continue
    stdout.resume()
    return origin
  }
  throw new Error('The server did not start.')
}
