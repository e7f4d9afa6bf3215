import { execFile } from 'node:child_process'
import { chmod, lchown, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Who the server runs as, and how a program is started as that. */
export interface Account {
  readonly description: string
  readonly ids: { readonly uid?: number; readonly gid?: number }
  /** Words before the program on the command line. */
  readonly prefix: readonly string[]
}

const ourselves: Account = { description: 'the current user', ids: {}, prefix: [] }

/**
 * Root as itself on disk, but an ordinary user without privileges in the eyes of PostgreSQL. It reaches what
 * root owns, such as a private home, so it is the way out where no other user can.
 */
const namespace: Account = {
  description: 'root in a user namespace',
  ids: {},
  prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
}

/** What the server is started with: neither its messages nor its log's times depend on who starts it. */
export const serverEnvironment = (): NodeJS.ProcessEnv =>
  process.platform === 'win32' ? process.env : { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/** Runs a program to its end as the account; rejects with its standard error when it fails. */
export function runAs(account: Account, program: string, arguments_: readonly string[]) {
  const [file = program, ...rest] = [...account.prefix, program, ...arguments_]
  return promisify(execFile)(file, rest, { ...account.ids, cwd: '/', env: serverEnvironment() })
}

/**
 * Decides who runs the server in the directory, and gives that account the directory and what is in it.
 * PostgreSQL refuses root, so root steps down: to the owner of existing data, else to `postgres` or `nobody`,
 * else, where that user cannot reach the directory, into a user namespace.
 *
 * @throws {Error} naming a directory that would work, when none of them can use this one.
 */
export async function chooseAccount(directory: string): Promise<Account> {
  if (process.getuid?.() !== 0) return ourselves
  const accounts = await candidates(directory)
  for (const account of accounts) {
    if (await takesOver(account, directory)) return account
  }
  throw new Error(
    `PostgreSQL does not run as root, and ${directory} cannot be used by ${accounts
      .map(({ description }) => description)
      .join(' or ')}. Choose a directory outside private homes, for example DATA_DIR=/var/lib/safapac, ` +
      'start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

async function candidates(directory: string): Promise<readonly Account[]> {
  const owner = await stat(join(directory, 'data')).catch(() => undefined)
  if (owner && owner.uid !== 0) return [user(`user ${owner.uid}`, owner.uid, owner.gid), namespace]
  const unprivileged = await findUnprivilegedUser()
  // Data that root owns was made in a namespace, and stays as it is where that still works.
  return owner ? [namespace, ...unprivileged] : [...unprivileged, namespace]
}

async function findUnprivilegedUser(): Promise<readonly Account[]> {
  const rows = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const row = ['postgres', 'nobody'].flatMap((name) => rows.filter((fields) => fields[0] === name))[0]
  return row ? [user(`user "${row[0]}"`, Number(row[2]), Number(row[3]))] : []
}

const user = (description: string, uid: number, gid: number): Account => ({
  description,
  ids: { uid, gid },
  prefix: [],
})

/** Asked of the system rather than worked out from modes, so that access lists and missing capabilities count. */
async function takesOver(account: Account, directory: string): Promise<boolean> {
  try {
    await chmod(directory, 0o700)
    await giveTo(account, directory)
    await runAs(account, '/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', directory])
  } catch {
    return false
  }
  const data = join(directory, 'data')
  const owner = await stat(data).catch(() => undefined)
  if (owner && owner.uid !== (account.ids.uid ?? 0)) await giveTreeTo(account, data)
  for (const name of ['run', 'postgres.log', 'launch.lock']) {
    await giveTo(account, join(directory, name)).catch(ignoreMissing)
  }
  return true
}

const giveTo = ({ ids }: Account, path: string) => lchown(path, ids.uid ?? 0, ids.gid ?? 0)

/** The top comes last, so that its owner says whether all of the tree has been given. */
export async function giveTreeTo(account: Account, top: string): Promise<void> {
  for (const entry of await readdir(top, { recursive: true })) await giveTo(account, join(top, entry))
  await giveTo(account, top)
}

/** Makes a path the account's own; does nothing unless this process runs as root. */
export async function giveToIfRoot(account: Account, path: string): Promise<void> {
  if (process.getuid?.() === 0) await giveTo(account, path)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
