import { type Config, loadConfig } from '../config.ts'
import { runWorker, type Worker } from '../jobs/worker.ts'
import { migrateDatabase } from '../migrate.ts'
import { useDatabase } from './embedded-database.ts'
import { Closers, closeOnSignal } from './shutdown.ts'

/**
 * `worker`: runs calculations, and nothing else, until a signal; any number of them, on any machine.
 *
 * @throws {Error} fit to show, when it cannot start.
 */
export async function workCommand(): Promise<void> {
  const closers = new Closers()
  const starting = start(closers)
  closeOnSignal(async () => {
    await starting.catch(() => {})
    await closers.close()
  })
  await starting
}

async function start(closers: Closers): Promise<void> {
  try {
    const config = loadConfig()
    const databaseUrl = await useDatabase(config, closers)
    await migrateDatabase(databaseUrl)
    const worker = await startWorker(config, databaseUrl, (error) => console.error(error))
    closers.add(() => worker.stop())
    console.log('SAFAPAC works off calculations.')
  } catch (error) {
    await closers.close()
    throw error
  }
}

/** A worker in this process, with the limits of its environment. */
export function startWorker(
  { CALCULATION_MEMORY_MB }: Config,
  databaseUrl: string,
  onError: (error: unknown) => void,
): Promise<Worker> {
  return runWorker({ databaseUrl, memoryLimitMegabytes: CALCULATION_MEMORY_MB, onError })
}
