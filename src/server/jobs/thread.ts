import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker as Thread } from 'node:worker_threads'
import type { Worker, WorkerOptions } from './worker.ts'
import type { ThreadMessage } from './worker-thread.ts'

const restartDelayMilliseconds = 1_000
const stopTimeoutMilliseconds = 4_000

/**
 * Runs the worker in a thread of this process, so that a calculation never delays a request. A thread that ends
 * unasked is replaced after a second.
 *
 * @throws the error that ended the first thread before it was ready to take jobs.
 */
export async function startWorkerThread({ databaseUrl, onError }: WorkerOptions): Promise<Worker> {
  const stopping = new AbortController()
  let thread = openThread(databaseUrl, onError)
  await ready(thread)

  const replaceDeadThreads = async () => {
    while (!stopping.signal.aborted) {
      await exited(thread)
      if (stopping.signal.aborted) return
      onError(new Error('The worker thread ended; another one is started.'))
      await setTimeout(restartDelayMilliseconds, undefined, { signal: stopping.signal }).catch(() => {})
      if (!stopping.signal.aborted) thread = openThread(databaseUrl, onError)
    }
  }
  const replaced = replaceDeadThreads()

  return {
    async stop() {
      stopping.abort()
      thread.postMessage('stop')
      const deadline = AbortSignal.timeout(stopTimeoutMilliseconds)
      await Promise.race([replaced, once(deadline, 'abort')])
      await thread.terminate()
    },
  }
}

function openThread(databaseUrl: string, onError: WorkerOptions['onError']): Thread {
  const thread = new Thread(new URL('worker-thread.ts', import.meta.url), { workerData: { databaseUrl } })
  thread.on('error', onError)
  thread.on('message', (told: ThreadMessage) => {
    if (told !== 'ready') onError(Object.assign(new Error(told.message), { stack: told.stack }))
  })
  return thread
}

async function ready(thread: Thread): Promise<void> {
  const failed = once(thread, 'exit').then(() => {
    throw new Error('The worker thread ended before it was ready.')
  })
  // Still pending once the thread is ready, and of no interest from then on.
  failed.catch(() => {})
  await Promise.race([once(thread, 'message'), failed])
}

const exited = (thread: Thread) => new Promise<void>((resolve) => thread.once('exit', () => resolve()))
