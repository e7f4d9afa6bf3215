import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, runAs } from './account.ts'

export interface Initialization {
  /** `false` leaves writing the files to the operating system, which saves time and risks them. */
  readonly isDurable?: boolean
  /** Tried in turn: macOS and Windows may not have the first. */
  readonly locales?: readonly string[]
}

/**
 * Makes `data` in the directory, unless it is there: UTF-8, page checksums, and PostgreSQL's own C.UTF-8 order,
 * which unlike the system's does not change under an index when the system is updated.
 *
 * The files get their name when they are complete. Each attempt has a name of its own, because the programs of
 * an attempt whose launcher died may still be writing; what such attempts left is removed.
 * Whoever calls it holds the launch lock.
 */
export async function initializeData(
  account: Account,
  binaries: string,
  directory: string,
  { isDurable = true, locales = ['C.UTF-8', 'C'] }: Initialization = {},
): Promise<void> {
  const data = join(directory, 'data')
  if (existsSync(join(data, 'PG_VERSION'))) return
  await removeUnfinished(directory)
  const unfinished = join(directory, `${unfinishedPrefix}${randomUUID().slice(0, 8)}`)
  const options = [
    ...['-D', unfinished, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(isDurable ? [] : ['--no-sync']),
  ]
  for (const locale of locales) {
    const isLast = locale === locales.at(-1)
    try {
      await runAs(account, join(binaries, 'initdb'), [...options, `--locale=${locale}`])
      break
    } catch (error) {
      if (isLast || !String(error).includes('invalid locale name')) throw error
    }
  }
  await rename(unfinished, data)
}

const unfinishedPrefix = 'data.unfinished-'

async function removeUnfinished(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(unfinishedPrefix)) continue
    // What is still being written to may refuse; its writer then fails, and the next launch removes the rest.
    await rm(join(directory, name), { recursive: true, force: true }).catch(() => {})
  }
}
