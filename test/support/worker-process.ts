import { runWorker } from '../../src/server/jobs/worker.ts'

/** A worker in a process of its own, to be killed: `node worker-process.ts DATABASE_URL`. */
await runWorker({ databaseUrl: process.argv[2] ?? '', onError: (error) => console.error(error) })
