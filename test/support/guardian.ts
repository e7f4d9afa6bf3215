import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandLineOf, killTree, startOf } from './children.ts'
import type { Guarded } from './guard.ts'
import { isThere } from './processes.ts'

/**
 * Is told on its standard input what a test file has started and made. When that ends, because the file's process has
 * ended or was killed, whatever is still there is ended and removed.
 */
const guarded: Guarded[] = []
for await (const line of createInterface({ input: process.stdin })) guarded.push(JSON.parse(line))
for (const each of guarded) if ('pid' in each && startOf(each.pid) === each.start) killTree(each.pid)
for (const each of guarded) if ('directory' in each && existsSync(each.directory)) await clear(each.directory)

async function clear(directory: string): Promise<void> {
  const postmasters = findPostmasters(directory)
  for (const pid of postmasters) process.kill(pid, 'SIGQUIT')
  for (let attempt = 0; attempt < 500 && postmasters.some(isThere); attempt += 1) await sleep(20)
  await rm(directory, { recursive: true, force: true, maxRetries: 5 }).catch((error) => console.error(error))
}

/** Looks as deep as tests put their data. */
function findPostmasters(directory: string, depth = 4): number[] {
  const entries = readdirSync(directory, { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return depth > 0 ? findPostmasters(path, depth - 1) : []
    if (entry.name !== 'postmaster.pid') return []
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return isThere(pid) && isPostmasterOf(pid, directory) ? pid : []
  })
}

const isPostmasterOf = (pid: number, data: string) => commandLineOf(pid).includes(`\0-D\0${data}\0`)
