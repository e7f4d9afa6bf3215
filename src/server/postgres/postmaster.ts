import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { connectionUrl } from './socket.ts'

/** A server's main process, as its `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number
  readonly url: string
  /** What the server says of itself; whether it answers is to be tried. */
  readonly isReady: boolean
}

const run = promisify(execFile)
const pollMilliseconds = 10
const probeMilliseconds = 2_000
const tooManyConnections = '53300'

/**
 * The server that runs on the data directory and answers, or nothing; waits for one that is coming up or going
 * down. A `postmaster.pid` that a crash left behind is removed if its process number now belongs to some other
 * program, because PostgreSQL would take that for itself and refuse to start.
 *
 * @throws {Error} when the signal aborts before a server that runs answers.
 */
export async function findRunning(data: string, signal: AbortSignal): Promise<Postmaster | undefined> {
  for (;;) {
    const postmaster = await readPostmaster(data)
    if (!postmaster || !isAlive(postmaster.pid)) return undefined
    if (!(await isPostmaster(postmaster.pid, data))) {
      await rm(join(data, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (postmaster.isReady && (await answers(postmaster.url))) return postmaster
    if (signal.aborted) {
      throw new Error(`PostgreSQL runs on ${data} as process ${postmaster.pid}, but does not answer.`)
    }
    await sleep(pollMilliseconds)
  }
}

/** What `postmaster.pid` says, which may be outdated or, while the server starts, unfinished. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!text) return undefined
  const [pid, , , port, socketDirectory, host = '127.0.0.1', , status] = text
    .split('\n')
    .map((line) => line.trim())
  const url = connectionUrl(
    socketDirectory ? { socketDirectory, port: Number(port) } : { host, port: Number(port) },
  )
  return { pid: Number(pid), url, isReady: status === 'ready' }
}

/** Whether a server answers a query there; one that has no connection left is answering, too. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: probeMilliseconds,
    query_timeout: probeMilliseconds,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === tooManyConnections
  } finally {
    client.end().catch(() => {})
  }
}

export interface StopPatience {
  readonly fastSeconds?: number
  readonly immediateSeconds?: number
}

/**
 * Ends the server and waits until it is gone: a fast shutdown, which ends sessions and loses nothing; where that
 * takes too long an immediate one, after which the next start recovers. Does nothing if it is gone already.
 *
 * @throws {Error} when it outlives both.
 */
export async function stopPostmaster(
  pid: number,
  data: string,
  { fastSeconds = 15, immediateSeconds = 5 }: StopPatience = {},
): Promise<void> {
  const steps = [
    ['SIGINT', fastSeconds],
    ['SIGQUIT', immediateSeconds],
  ] as const
  for (const [signal, seconds] of steps) {
    if (!(await isPostmaster(pid, data))) return
    kill(pid, signal)
    if (await isGoneWithin(seconds, pid, data)) return
  }
  throw new Error(`PostgreSQL, process ${pid}, does not stop.`)
}

async function isGoneWithin(seconds: number, pid: number, data: string): Promise<boolean> {
  const end = performance.now() + seconds * 1_000
  while (await isPostmaster(pid, data)) {
    if (performance.now() > end) return false
    await sleep(pollMilliseconds)
  }
  return true
}

/** Whether the process is the server of this data directory and not one that got the same number later. */
async function isPostmaster(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  try {
    return process.platform === 'linux'
      ? (await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes(`\0-D\0${data}\0`)
      : `${(await run('ps', ['-o', 'command=', '-p', `${pid}`])).stdout.trim()} `.includes(` -D ${data} `)
  } catch {
    // Where the system does not tell, the number has to do.
    return isAlive(pid)
  }
}

function isAlive(pid: number): boolean {
  return pid > 0 && kill(pid, 0)
}

/** Whether the process exists, though perhaps not ours to signal. */
function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
