import { createTransport } from 'nodemailer'
import type { JobResult, PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import { polling } from '../jobs/worker-queue.ts'
import { beginMails, markMailSent, noteMailFailure, type UnsentMail } from './queries.ts'
import { type MailJob, mailQueue } from './queue.ts'

export interface MailOptions {
  /** Where mails go; without it they stay where they are, for the administrator to read. */
  readonly smtpUrl: string | undefined
  readonly from: string
  /** Told of a mail that stays. */
  readonly onKept: (mail: { readonly to: string; readonly subject: string }) => void
}

interface Job {
  readonly id: string
  readonly data: MailJob
}

export interface MailDelivery {
  /** Sends what is still to be sent, from now on; the queue hands out again what fails here. */
  begin(queue: PgBoss): Promise<void>
  close(): void
}

const options = { ...polling, batchSize: 4, perJobResults: true, burstWhenBatchFull: true } as const
const connectionMilliseconds = 10_000
const silenceMilliseconds = 20_000
const connectionsMaximum = 2
const failureLengthMaximum = 300

/**
 * Delivers mails of the outbox. Its rows are the truth: a mail is sent at least once, and again only if this process
 * ends between the server's answer and the note of it; the same Message-ID then tells the two for one.
 */
export function openMailDelivery(
  database: Database,
  { smtpUrl, from, onKept }: MailOptions,
  onError: (error: unknown) => void,
): MailDelivery {
  const transport = smtpUrl === undefined ? undefined : openTransport(smtpUrl)

  const settle = async (mail: UnsentMail): Promise<JobResult['status']> => {
    const { id, recipient, subject, body } = mail
    if (!transport) {
      onKept({ to: recipient, subject })
      return 'completed'
    }
    try {
      // An object, so that nothing in the address is read as a second one.
      const to = { name: '', address: recipient }
      await transport.sendMail({ messageId: `<${id}@safapac>`, from, to, subject, text: body })
      await markMailSent(database, id)
      return 'completed'
    } catch (error) {
      const failure = String((error as Error).message).slice(0, failureLengthMaximum)
      onError(new Error(`Mail ${id} is not delivered: ${failure}`))
      await noteMailFailure(database, id, failure)
      return isFinal(error) ? 'completed' : 'failed'
    }
  }
  const deliver = async (jobs: readonly Job[]): Promise<JobResult[]> => {
    const mails = await beginMails(
      database,
      jobs.map(({ data }) => data.mailId),
    )
    const mailOf = new Map(mails.map((mail) => [mail.id, mail]))
    const settled = jobs.map(async ({ id, data }) => {
      const mail = mailOf.get(data.mailId)
      return { id, status: mail ? await settle(mail) : ('completed' as const) }
    })
    return await Promise.all(settled)
  }
  return {
    async begin(queue) {
      await queue.work<MailJob, unknown, typeof options>(mailQueue, options, deliver)
    },
    close: () => transport?.close(),
  }
}

const openTransport = (url: string) =>
  createTransport({
    url,
    pool: true,
    maxConnections: connectionsMaximum,
    connectionTimeout: connectionMilliseconds,
    greetingTimeout: connectionMilliseconds,
    socketTimeout: silenceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

/** The server has refused this address or this text for good; asking again would only annoy it. */
function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500
}
