import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { recordAuditEvent } from '../audit/events.ts'
import { isoTimestamp } from '../database/timestamps.ts'
import { errorResponses } from '../http/error-handling.ts'
import { Timestamp } from '../http/fields.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { listKeptMails } from './queries.ts'

const KeptMail = namedObject('KeptMail', {
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  createdAt: Timestamp,
})

export const mailboxRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/mailbox',
    {
      schema: {
        operationId: 'readMailbox',
        summary: 'Mails that were kept because no SMTP_URL is set, newest first',
        description: 'Empty where SMTP_URL is set: what goes to its recipient is nobody else’s to read.',
        tags: ['administration'],
        querystring: PageQuery,
        response: { 200: Type.Array(KeptMail), ...errorResponses(401, 403, 422, 503) },
      },
    },
    async (request, reply) => {
      if (app.config.SMTP_URL !== undefined) return []
      const page = readPage(request.query)
      const { user, ip: network } = request
      // Whoever reads the links in it could take accounts over, and should be seen to have read them.
      await recordAuditEvent(request.database, { kind: 'mailbox_read', actorId: user.id, network })
      const rows = await listKeptMails(request.database, page)
      const mails = takePage(request, reply, page, rows, ({ id, createdAt }) => ({
        time: isoTimestamp(createdAt),
        id,
      }))
      return mails.map(({ to, subject, text, createdAt }) => ({
        to,
        subject,
        text,
        createdAt: isoTimestamp(createdAt),
      }))
    },
  )
}
