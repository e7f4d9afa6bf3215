import { enableCompileCache } from 'node:module'

// Halves the time that reading our own sources takes.
enableCompileCache()

const { runChild } = await import('./child-life.ts')
await runChild(
  process.argv[2] === 'worker'
    ? (await import('./worker-child.ts')).openWorker
    : (await import('./api-child.ts')).openApi,
)
