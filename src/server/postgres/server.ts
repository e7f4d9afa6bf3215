import { type ChildProcess, spawn } from 'node:child_process'
import { constants, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, giveToIfRoot, serverEnvironment } from './account.ts'
import { rotateLog } from './log.ts'
import { answers, type Postmaster, readPostmaster, stopPostmaster } from './postmaster.ts'
import { type Listening, listeningSettings } from './socket.ts'

export type Settings = Readonly<Record<string, string | number>>

export interface ServerPlan {
  readonly account: Account
  /** The directory of PostgreSQL's programs. */
  readonly binaries: string
  readonly directory: string
  readonly listening: Listening
  readonly settings: Settings
  readonly signal: AbortSignal
}

/** Not through a link, which the server's user could have put there for root to write through. */
const appendToFile = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0)
const pollMilliseconds = 5
const retryMilliseconds = 100
const logLinesShown = 15
export const logName = 'postgres.log'

/** Said when the server was killed and its children have not noticed yet; they do within moments. */
const stillInUse = 'is still in use'

/**
 * Starts the server and waits until it answers. To be called under the launch lock.
 *
 * @throws {Error} with the last lines of its log, when it ends or does not answer before the signal aborts.
 */
export async function startServer(plan: ServerPlan): Promise<Postmaster> {
  const log = join(plan.directory, logName)
  for (;;) {
    await rotateLog(log)
    const logStart = await stat(log).then(
      ({ size }) => size,
      () => 0,
    )
    const attempt = await attemptStart(plan, log)
    if (typeof attempt === 'object') return attempt
    const said = (await readFile(log)).subarray(logStart).toString()
    if (!said.includes(stillInUse) || plan.signal.aborted) throw startFailure(attempt, said, log)
    await sleep(retryMilliseconds)
  }
}

/** The server that answers, or the reason why there is none. */
async function attemptStart(plan: ServerPlan, log: string): Promise<Postmaster | string> {
  const data = join(plan.directory, 'data')
  const server = await spawnServer(plan, data, log)
  while (!server.end && !plan.signal.aborted) {
    const postmaster = await readPostmaster(data)
    const isReady = postmaster?.isReady && postmaster.pid === server.pid
    if (isReady && (await answers(postmaster.url))) return postmaster
    await sleep(pollMilliseconds)
  }
  if (server.end) return server.end
  if (server.pid) await stopPostmaster(server.pid, data, { fastSeconds: 2 })
  return 'did not answer in time'
}

interface Spawned {
  readonly pid: number | undefined
  /** How it ended, once it has. */
  end?: string
}

/** In a process group of its own: Ctrl-C in a terminal must not end the database before its application. */
async function spawnServer(plan: ServerPlan, data: string, log: string): Promise<Spawned> {
  const settings = {
    ...listeningSettings(plan.listening),
    max_connections: 100,
    shared_buffers: '128MB',
    ...plan.settings,
  }
  const [file = '', ...rest] = [
    ...plan.account.prefix,
    ...[join(plan.binaries, 'postgres'), '-D', data],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const output = await open(log, appendToFile, 0o600)
  try {
    await giveToIfRoot(plan.account, log)
    const server = spawn(file, rest, {
      ...plan.account.ids,
      cwd: '/',
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    })
    server.unref()
    return watchEnd(server)
  } finally {
    await output.close()
  }
}

/** Listens before anything is waited for: a server may end within a moment. */
function watchEnd(server: ChildProcess): Spawned {
  const spawned: Spawned = { pid: server.pid }
  server.once('error', (error) => {
    spawned.end = `cannot be run (${error.message})`
  })
  server.once('exit', (code, signal) => {
    spawned.end = `ended (${signal ?? `code ${code}`})`
  })
  return spawned
}

function startFailure(reason: string, said: string, log: string): Error {
  const lines = said.trimEnd().split('\n').slice(-logLinesShown)
  return new Error(`PostgreSQL ${reason}. The end of ${log}:\n${lines.join('\n')}`)
}
