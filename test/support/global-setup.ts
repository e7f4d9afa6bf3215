import { endHungFiles } from './hung-files.ts'
import { serverVariable, startTestServer } from './template.ts'

let stop: (() => Promise<void>) | undefined

/** Starts the server that all test files share, and sees to it that all of them end; for `node --test --test-global-setup`. */
export async function globalSetup(): Promise<void> {
  endHungFiles()
  if (process.env[serverVariable]) return
  const server = await startTestServer()
  stop = server.stop
  process.env[serverVariable] = server.url
}

export async function globalTeardown(): Promise<void> {
  await stop?.()
}
