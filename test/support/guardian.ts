import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandLineOf, killTree, startOf } from './children.ts'
import type { Guarded } from './guard.ts'

/**
 * Is told on its standard input what a test file has started and made. When that ends, because the file's process has
 * ended or was killed, whatever is still there is ended and removed.
 */
const guarded: Guarded[] = []
for await (const line of createInterface({ input: process.stdin })) guarded.push(JSON.parse(line))
for (const each of guarded) if ('pid' in each && startOf(each.pid) === each.start) killTree(each.pid)
for (const each of guarded) if ('directory' in each) await clear(each.directory)

/** What is dying may still write, so it is tried more than once. */
async function clear(directory: string): Promise<void> {
  for (let attempt = 0; attempt < 50 && existsSync(directory); attempt += 1) {
    try {
      for (const pid of findPostmasters(directory)) process.kill(pid, 'SIGQUIT')
      await rm(directory, { recursive: true, force: true })
    } catch {}
    if (existsSync(directory)) await sleep(200)
  }
}

/** Looks as deep as tests put their data. */
function findPostmasters(directory: string, depth = 4): number[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return depth > 0 ? findPostmasters(path, depth - 1) : []
    if (entry.name !== 'postmaster.pid') return []
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return commandLineOf(pid).includes(`\0-D\0${directory}\0`) ? pid : []
  })
}
