import { serverVariable, startTestServer } from './template.ts'

let stop: (() => Promise<void>) | undefined

/** Starts the server that all test files share; for `node --test --test-global-setup`. */
export async function globalSetup(): Promise<void> {
  if (process.env[serverVariable]) return
  const server = await startTestServer()
  stop = server.stop
  process.env[serverVariable] = server.url
}

export async function globalTeardown(): Promise<void> {
  await stop?.()
}
