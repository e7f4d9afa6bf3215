import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endHungFiles } from './hung-files.ts'
import { serverVariable, startTestServer } from './template.ts'

let stop: (() => Promise<void>) | undefined

/** Starts the server that all test files share, and sees to it that all of them end; for `node --test --test-global-setup`. */
export async function globalSetup(): Promise<void> {
  endHungFiles()
  // Each file is a process, which would read all TypeScript anew. The product keeps what it has read in the same place.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache')
  if (process.env[serverVariable]) return
  const server = await startTestServer()
  stop = server.stop
  process.env[serverVariable] = server.url
}

export async function globalTeardown(): Promise<void> {
  await stop?.()
}
