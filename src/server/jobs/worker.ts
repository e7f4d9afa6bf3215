import { PgBoss } from 'pg-boss'
import { openDatabase } from '../database.ts'
import { abandonCalculations, runCalculations } from './calculation-job.ts'
import { abandonedQueue, type CalculationJob, calculationQueue } from './queue.ts'

export interface Worker {
  /** Takes no further job, finishes those in hand, and closes its connections. */
  stop(): Promise<void>
}

export interface WorkerOptions {
  readonly databaseUrl: string
  /** Told of defects and lost connections; the worker carries on by itself. */
  readonly onError: (error: unknown) => void
}

const stopTimeoutMilliseconds = 3_000

/**
 * Runs queued calculations until it is stopped, in whatever process or thread it is called in. A committed job
 * wakes it through LISTEN/NOTIFY; it looks once a second in any case, and once a second returns jobs whose
 * worker has died. Holds up to seven connections.
 */
export async function runWorker({ databaseUrl, onError }: WorkerOptions): Promise<Worker> {
  const { database, close } = openDatabase(databaseUrl, { max: 4, applicationName: 'safapac-worker' })
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'safapac-worker',
    max: 2,
    useListenNotify: true,
    migrate: false,
    schedule: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  })
  boss.on('error', onError)
  const stop = async () => {
    await boss.stop({ timeout: stopTimeoutMilliseconds })
    await close()
  }

  try {
    await boss.start()
    const everySecond = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1, batchSize: 10 } as const
    await boss.work<CalculationJob, unknown, typeof calculationOptions>(
      calculationQueue,
      { ...everySecond, ...calculationOptions },
      (jobs) => runCalculations(database, jobs, onError),
    )
    await boss.work<CalculationJob>(abandonedQueue, everySecond, (jobs) =>
      abandonCalculations(database, jobs),
    )
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

const calculationOptions = { perJobResults: true, burstWhenBatchFull: true } as const
