import { parentPort, workerData } from 'node:worker_threads'
import { runWorker } from './worker.ts'

/** What the thread tells its parent: that it takes jobs, or what went wrong. */
export type ThreadMessage = 'ready' | { readonly message: string; readonly stack: string | undefined }

const tell = (message: ThreadMessage) => parentPort?.postMessage(message)

const worker = await runWorker({
  databaseUrl: workerData.databaseUrl,
  // As text, because what a failure carries besides may not be allowed to pass between threads.
  onError: (error) => {
    const { message, stack } = error as Partial<Error>
    tell({ message: message ?? String(error), stack })
  },
})

// Any message from the parent means stop.
parentPort?.once('message', async () => {
  await worker.stop()
  parentPort?.close()
})
tell('ready')
