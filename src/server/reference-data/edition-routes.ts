import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { orNull } from '../http/fields.ts'
import { listPublicEditions } from './queries.ts'
import { documented, MasterData, sendDocument } from './routes.ts'
import { masterDataDocument } from './snapshot.ts'

const PublicEdition = namedObject('PublishedEdition', {
  edition: Type.String(),
  published: Type.String({ format: 'date' }),
  note: Type.String(),
  basedOn: orNull(
    Type.String({ description: 'The edition that was edited; null for one that came with the program.' }),
  ),
  isCurrent: Type.Boolean({ description: 'Whether new scenarios start with it.' }),
})

const tags = ['reference-data']

/** Editions by their names: what scenarios may pin. */
export const publicEditionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reference-data/editions',
    {
      schema: {
        operationId: 'listPublishedEditions',
        summary: 'Editions of the reference data, newest first',
        tags,
        response: { 200: Type.Array(PublicEdition), ...errorResponses(401, 503) },
      },
    },
    async (request) => await listPublicEditions(request.database),
  )
  app.get(
    '/reference-data/editions/:edition',
    {
      schema: {
        operationId: 'getEdition',
        summary: 'Every list of one edition, as /master-data has those of the current one',
        tags,
        params: Type.Object({ edition: Type.String({ maxLength: 50, pattern: '^[^\\u0000]*$' }) }),
        response: documented(MasterData),
      },
    },
    async (request, reply) => {
      const snapshot = await app.referenceData.edition(request.params.edition)
      if (!snapshot) throw problems.notFound()
      return sendDocument(request, reply as FastifyReply, masterDataDocument(snapshot))
    },
  )
}
