import { runChild } from './child-life.ts'

await runChild(
  process.argv[2] === 'worker'
    ? (await import('./worker-child.ts')).openWorker
    : (await import('./api-child.ts')).openApi,
)
