import Fastify from 'fastify'
import { Registry } from 'prom-client'
import { measureEventLoopDelay } from '../process/event-loop-delay.ts'
import { collectProcess } from '../process/metrics.ts'
import type { Running } from './child-life.ts'
import type { ChildStart } from './child-messages.ts'
import { startWorker } from './work.ts'

/** Runs calculations and delivers mails. */
export async function openWorker({ config, databaseUrl }: ChildStart): Promise<Running> {
  const { log } = Fastify({ logger: { level: config.LOG_LEVEL } })
  const worker = await startWorker(config, databaseUrl, {
    onError: (error) => log.error(error),
    onKeptMail: (mail) => log.info({ mail }, 'kept in the mailbox, because no SMTP_URL is set'),
  })
  const metrics = new Registry()
  if (config.METRICS_PORT !== undefined) collectProcess(metrics, measureEventLoopDelay().read)
  return {
    address: undefined,
    metrics,
    leave: () => worker.stop(),
  }
}
