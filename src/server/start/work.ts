import { parseArgs } from 'node:util'
import { type Config, loadConfig } from '../config/config.ts'
import { keepingOf } from '../config/quotas.ts'
import type { MailOptions } from '../mail/delivery.ts'
import { migrateDatabase } from '../migrations/migrate.ts'
import { reachDatabase } from './embedded-database.ts'
import { Closers, closeOnSignal } from './shutdown.ts'
import { runWorker, type Worker } from './worker.ts'

/**
 * `worker`: runs calculations, and with an SMTP_URL delivers mails, until a signal; any number of them, on any machine.
 *
 * @throws {Error} fit to show, when it cannot start.
 */
export async function workCommand(given: readonly string[]): Promise<void> {
  parseArgs({ args: [...given] })
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
    const databaseUrl = await reachDatabase(config, closers)
    await migrateDatabase(databaseUrl)
    const worker = await startWorker(config, databaseUrl, { onError: (error) => console.error(error) })
    closers.add(() => worker.stop())
    console.log('SAFAPAC works off calculations.')
  } catch (error) {
    await closers.close()
    throw error
  }
}

interface WorkListeners {
  readonly onError: (error: unknown) => void
  /** Left out, mails are left to other workers where this one could not send them. */
  readonly onKeptMail?: MailOptions['onKept']
}

/** A worker in this process, with the limits and the mail server of its environment. */
export function startWorker(
  config: Config,
  databaseUrl: string,
  { onError, onKeptMail }: WorkListeners,
): Promise<Worker> {
  const { CALCULATION_MEMORY_MB, SMTP_URL, MAIL_FROM } = config
  const isMailer = SMTP_URL !== undefined || onKeptMail !== undefined
  const mail = { smtpUrl: SMTP_URL, from: MAIL_FROM, onKept: onKeptMail ?? (() => {}) }
  return runWorker({
    databaseUrl,
    memoryLimitMegabytes: CALCULATION_MEMORY_MB,
    mail: isMailer ? mail : undefined,
    keeping: keepingOf(config),
    onError,
  })
}
