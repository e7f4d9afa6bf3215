import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { engineVersion } from '../../engine/version.ts'
import { AccessLevel } from '../accounts/schemas.ts'
import { readProgramVersion } from '../config/program-version.ts'
import { errorResponses } from '../http/error-handling.ts'
import { Unchanged } from '../http/etag.ts'
import { createDocument } from '../reference-data/documents.ts'
import { sendDocument } from '../reference-data/routes.ts'

const PageSettings = namedObject('PageSettings', {
  guests: Type.Boolean({
    description: 'Whether the editions that came with the program and published tables need no token.',
  }),
  newAccountLevel: AccessLevel,
  mails: Type.Enum(['sent', 'kept'], {
    description: 'kept: no mail server is set, so an administrator finds the link at GET /admin/mailbox.',
  }),
  version: Type.String({ description: 'Of the program.' }),
  engineVersion: Type.String({ description: 'Of the engine, as calculations keep it.' }),
})

/** What a page has to know before anybody is signed in; the same until the process ends. */
export const pageSettingsRoute: FastifyPluginAsyncTypebox = async (app) => {
  const { GUESTS, NEW_ACCOUNT_LEVEL, SMTP_URL } = app.config
  const settings: Type.Static<typeof PageSettings> = {
    guests: GUESTS === 'on',
    newAccountLevel: NEW_ACCOUNT_LEVEL,
    mails: SMTP_URL === undefined ? 'kept' : 'sent',
    version: await readProgramVersion(),
    engineVersion,
  }
  const document = createDocument(settings)
  app.get(
    '/page-settings',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'getPageSettings',
        summary: 'What a page has to know of this installation before anybody is signed in',
        tags: ['accounts'],
        security: [],
        response: { 200: PageSettings, 304: Unchanged, ...errorResponses(503) },
      },
    },
    (request, reply) => sendDocument(request, reply as FastifyReply, document),
  )
}
