import { PgBoss } from 'pg-boss'
import { withSessionSettings } from '../database/session-settings.ts'

/** A queue of a feature, which sends to it and works it off. */
export interface Queue {
  readonly name: string
  readonly options: NonNullable<Parameters<PgBoss['createQueue']>[1]>
}

/**
 * Creates or updates the tables of the job queue and the queues themselves.
 *
 * @param queues after those that they send to.
 */
export async function installQueues(databaseUrl: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: withSessionSettings(databaseUrl),
    application_name: 'safapac-migrate',
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  // Failures of the calls below reject; this listener only keeps background ones from ending the process.
  boss.on('error', () => {})
  await boss.start()
  try {
    for (const { name, options } of queues) {
      await boss.createQueue(name, options)
      await boss.updateQueue(name, options)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}
