import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, giveToIfRoot } from './account.ts'

/** Where the server listens: a private directory for its socket, or a port of the loopback on Windows. */
export type Listening =
  | { readonly socketDirectory: string; readonly port: number }
  | { readonly host: string; readonly port: number }

/** The port of a socket is only part of its file's name. */
const socketPort = 5432
const pathBytesMaximum = process.platform === 'darwin' ? 103 : 107

/** The superuser's database; another one is reached by changing the path. */
export function connectionUrl(listening: Listening): string {
  return 'host' in listening
    ? `postgres://postgres@${listening.host}:${listening.port}/postgres`
    : `postgres://postgres@localhost:${listening.port}/postgres?host=${encodeURIComponent(listening.socketDirectory)}`
}

/** The settings that make the server listen there and nowhere else. */
export function listeningSettings(listening: Listening): Record<string, string | number> {
  return 'host' in listening
    ? { listen_addresses: listening.host, port: listening.port, unix_socket_directories: '' }
    : {
        listen_addresses: '',
        port: listening.port,
        // A list: quoted, because a directory's name may hold a comma.
        unix_socket_directories: `"${listening.socketDirectory.replaceAll('"', '""')}"`,
        unix_socket_permissions: '0700',
      }
}

/** Whoever calls it holds the launch lock, and no server runs in the directory. */
export async function prepareListening(account: Account, directory: string): Promise<Listening> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await findFreePort() }
  const inside = join(directory, 'run')
  const socketDirectory = fits(inside) ? inside : temporaryDirectory(directory)
  await makePrivate(account, socketDirectory)
  // One left behind would keep the server from starting as soon as another process got the number in it.
  await rm(`${socketFile(socketDirectory)}.lock`, { force: true })
  return { socketDirectory, port: socketPort }
}

const socketFile = (socketDirectory: string) => join(socketDirectory, `.s.PGSQL.${socketPort}`)
const fits = (socketDirectory: string) => Buffer.byteLength(socketFile(socketDirectory)) <= pathBytesMaximum

/** The system bounds the path of a socket, so a long one moves to where it is short, always to the same place. */
function temporaryDirectory(directory: string): string {
  const name = `safapac-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`
  const short = [tmpdir(), '/tmp'].map((parent) => join(parent, name)).find(fits)
  if (!short) throw new Error(`No directory for temporary files has a path short enough for a socket.`)
  return short
}

/**
 * @throws {Error} when the directory belongs to somebody else, who could then listen in the server's place:
 * anybody may have made it, if it lies among the temporary files.
 */
async function makePrivate(account: Account, path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const found = await lstat(path)
  const owners = [process.getuid?.(), account.ids.uid]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new Error(`${path} belongs to another user; remove it, or choose another DATA_DIR.`)
  }
  await giveToIfRoot(account, path)
  await chmod(path, 0o700)
}

function findFreePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    server.close(() => resolve(port))
  })
  return promise
}
