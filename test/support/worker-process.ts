import { runWorker } from '../../src/server/start/worker.ts'

const [databaseUrl = '', threadModule] = process.argv.slice(2)

/** A worker in a process of its own, to be killed: `node worker-process.ts DATABASE_URL [THREAD_MODULE]`. */
await runWorker({
  databaseUrl,
  ...(threadModule && { threadModule: new URL(threadModule) }),
  onError: (error) => console.error(error),
})
