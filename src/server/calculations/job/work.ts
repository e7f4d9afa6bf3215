import type { PgBoss } from 'pg-boss'
import { openThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import { type ErrorListener, polling } from '../../jobs/worker-queue.ts'
import { abandonCalculations, runCalculations } from './batch.ts'
import { abandonedQueue, type CalculationJob, calculationQueue } from './queue.ts'

export interface CalculationWorkOptions {
  /** Limits a calculation's JavaScript heap; Node's own limit if left out. */
  readonly memoryLimitMegabytes?: number | undefined
  /** Another module than ours to calculate with. */
  readonly threadModule?: URL | undefined
}

export interface CalculationWork {
  /** Resolves when its thread has started. */
  ready(): Promise<void>
  begin(queue: PgBoss): Promise<void>
  /** Begins no further calculation. */
  stop(): void
  /** Ends one that is still running. */
  close(): Promise<void>
}

const options = {
  ...polling,
  batchSize: 20,
  perJobResults: true,
  burstWhenBatchFull: true,
  includeMetadata: true,
} as const

/** Works queued calculations off, in a thread of their own, whose end at a limit ends nothing else. */
export function openCalculationWork(
  database: Database,
  { memoryLimitMegabytes, threadModule }: CalculationWorkOptions,
  onError: ErrorListener,
): CalculationWork {
  const module = threadModule ?? new URL('calculation-thread.ts', import.meta.url)
  const thread = openThread({ module, memoryLimitMegabytes, onError })
  let isStopping = false
  const dependencies = { database, thread, onError, isStopping: () => isStopping }
  return {
    ready: () => thread.ready(),
    async begin(queue) {
      await queue.work<CalculationJob, unknown, typeof options>(calculationQueue, options, (jobs) =>
        runCalculations(dependencies, jobs),
      )
      await queue.work<CalculationJob>(abandonedQueue, polling, (jobs) => abandonCalculations(database, jobs))
    },
    stop() {
      isStopping = true
    },
    close: () => thread.close(),
  }
}
