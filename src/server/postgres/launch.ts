import { access, constants, mkdir, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chooseAccount } from './account.ts'
import { findPackage, prepareBinaries } from './binaries.ts'
import { initializeData } from './data.ts'
import { readIdentity } from './identity.ts'
import { withLock } from './lock.ts'
import { findRunning, type Postmaster, stopPostmaster } from './postmaster.ts'
import { type Settings, startServer } from './server.ts'
import { prepareListening } from './socket.ts'

/** A PostgreSQL that runs and answers. It outlives the process that launched it, until somebody stops it. */
export interface Postgres {
  /** The superuser's database `postgres`; another one is reached by changing the path. */
  readonly url: string
  readonly pid: number
  /** Whether it was already running. Who adopts a server usually leaves it to its launcher to stop it. */
  readonly adopted: boolean
  /** Ends it and waits until it is gone; may be called again, and when it is gone already. */
  stop(): Promise<void>
}

export interface LaunchOptions {
  /** All that the server writes is in here: data, log, socket. Made if missing, and private to the server's user. */
  readonly directory: string
  /** PostgreSQL's own names and values, beside and above ours; an adopted server keeps what it has. */
  readonly settings?: Settings
  /** How long the server may take to answer, and a launch to wait for another one's. */
  readonly timeoutSeconds?: number
  /** Whether data are made where there are none; otherwise they have to be there. */
  readonly mayInitialize?: boolean
}

/**
 * Gives the PostgreSQL of the directory: the one that is running there, else one started now, made first where
 * there is none. Of launches at the same time one starts it, and the others get the same.
 *
 * @throws {Error} fit to show to the person who starts the application: no package for this platform, a
 * directory that cannot be used, or a server that does not come up, with the end of its log.
 */
export async function launchPostgres(options: LaunchOptions): Promise<Postgres> {
  if (options.mayInitialize === false) await requireData(options.directory)
  const directory = await makeDirectory(options.directory)
  const timeLimit = () => AbortSignal.timeout((options.timeoutSeconds ?? 30) * 1_000)
  return withLock(join(directory, 'launch.lock'), timeLimit(), async () => {
    const running = await findRunning(join(directory, 'data'), timeLimit())
    if (running) return handle(running, directory, true)
    return handle(await start(directory, options, timeLimit), directory, false)
  })
}

/** The name that everybody gets, because a server is recognised by the directory on its command line. */
async function makeDirectory(directory: string): Promise<string> {
  await mkdir(dirname(directory), { recursive: true })
  await mkdir(directory, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await access(directory, constants.W_OK).catch((cause) => {
    throw new Error(`${directory} belongs to another user; choose another DATA_DIR.`, { cause })
  })
  return realpath(directory)
}

async function requireData(directory: string): Promise<void> {
  const identity = await readIdentity(directory).catch((cause) => {
    throw new Error(`The database in ${directory} cannot be read (${cause.code}).`, { cause })
  })
  if (identity === undefined) throw new Error(`There is no database in ${directory}.`)
}

async function start(
  directory: string,
  { settings = {}, mayInitialize = true }: LaunchOptions,
  timeLimit: () => AbortSignal,
): Promise<Postmaster> {
  const from = await findPackage()
  const account = await chooseAccount(directory)
  const binaries = await prepareBinaries(account, directory, from)
  const isDurable = settings.fsync !== 'off'
  if (mayInitialize) await initializeData(account, binaries, directory, { isDurable })
  const listening = await prepareListening(account, directory)
  return startServer({ account, binaries, directory, listening, settings, signal: timeLimit() })
}

function handle({ pid, url }: Postmaster, directory: string, adopted: boolean): Postgres {
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= stopPostmaster(pid, join(directory, 'data'))
    return stopping
  }
  return { url, pid, adopted, stop }
}
