import { runChild } from './child-life.ts'

await runChild(
  process.argv[2] === 'worker'
    ? import('./worker-child.ts').then(({ openWorker }) => openWorker)
    : import('./api-child.ts').then(({ openApi }) => openApi),
)
