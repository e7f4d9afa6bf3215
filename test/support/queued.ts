import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runWorker } from '../../src/server/start/worker.ts'
import type { TestApp } from './app.ts'
import { answered, type Client } from './client.ts'
import { changed, example } from './examples.ts'
import { createProject } from './requests.ts'

export const hostileModule = new URL('hostile-thread.ts', import.meta.url)

const credit = (name: string) => ({
  name,
  instrument: 'credit',
  value: { value: 0.01, unit: 'USD/gal' },
})

/** A case that is not small, so that its calculation waits for a worker. */
export const largeCase = (): object => ({
  ...example('hefa-usa-500'),
  policies: ['one', 'two', 'three'].map(credit),
})

/** The same with a capacity that tells one body from another. */
export const withCapacity = (capacity: number) => changed(largeCase(), { 'plant.capacity.value': capacity })

/** What tests of the queue do to the application of their file. */
export function queueOf({ opened, url, user }: Pick<TestApp, 'opened' | 'url' | 'user'>) {
  const readCalculation = async (id: string) => {
    const { rows } = await opened().pool.query('select *, xmin from calculations where id = $1', [id])
    return rows[0]
  }
  const hasStatus = (status: string, id: string) => async () => (await readCalculation(id)).status === status

  return {
    readCalculation,
    hasStatus,
    async createQueued(body: unknown = largeCase(), owner?: Client) {
      const ada = owner ?? (await user())
      const { projectId, scenarioId } = await createProject(ada)
      const path = `/scenarios/${scenarioId}`
      const { calculationId } = await answered(202, ada.post(`${path}/calculate`, body))
      return { ada, projectId, scenarioId, path, calculationId: calculationId as string }
    },
    async countJobs(): Promise<number> {
      const { rows } = await opened().pool.query(
        "select count(*)::integer as n from pgboss.job where name = 'calculations' and state < 'completed'",
      )
      return rows[0].n
    },
    /** Has a worker running for as long as the task takes. */
    async whileWorking<Result>(
      task: () => Promise<Result>,
      options: Omit<Parameters<typeof runWorker>[0], 'databaseUrl'>,
    ): Promise<Result> {
      const worker = await runWorker({ databaseUrl: url(), ...options })
      try {
        return await task()
      } finally {
        await worker.stop()
      }
    },
    /** A worker in a process of its own, for its test to end. */
    spawnWorker(module = hostileModule): ChildProcess {
      const script = fileURLToPath(new URL('worker-process.ts', import.meta.url))
      return spawn(process.execPath, [script, url(), module.href], { stdio: ['ignore', 'ignore', 'inherit'] })
    },
  }
}
