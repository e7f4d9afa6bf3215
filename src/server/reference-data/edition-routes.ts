import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { isGuest, tokenIsOptional } from '../accounts/guests.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { orNull } from '../http/fields.ts'
import type { ReferenceDataSource } from './cache.ts'
import { documented, sendDocument } from './routes.ts'

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

/**
 * Editions by their names: what scenarios may pin. Those that came with the program are everybody's; what an operator has made
 * of them may hold prices that are nobody else's business, and to a guest it is as if it were not there.
 */
export const publicEditionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reference-data/editions',
    {
      schema: {
        operationId: 'listPublishedEditions',
        summary: 'Editions of the reference data, newest first',
        description: 'Without a token, those that came with the program.',
        tags,
        security: tokenIsOptional,
        response: { 200: Type.Array(PublicEdition), ...errorResponses(401, 503) },
      },
    },
    async (request) => {
      const editions = await app.referenceData.editions()
      return isGuest(request) ? editions.filter(({ basedOn }) => basedOn === null) : [...editions]
    },
  )
  app.get(
    '/reference-data/editions/:edition',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'getEdition',
        summary: 'Every table of one edition, from which the defaults of its pathways follow',
        description: 'Without a token, of an edition that came with the program.',
        tags,
        security: tokenIsOptional,
        params: Type.Object({ edition: Type.String({ maxLength: 50, pattern: '^[^\\u0000]*$' }) }),
        response: documented(ReferenceData),
      },
    },
    async (request, reply) => {
      const { edition } = request.params
      if (isGuest(request) && !(await isShipped(app.referenceData, edition))) throw problems.notSignedIn()
      const snapshot = await app.referenceData.edition(edition)
      if (!snapshot) throw problems.notFound()
      const document = snapshot.document('edition', () => snapshot.data)
      return sendDocument(request, reply as FastifyReply, document)
    },
  )
}

async function isShipped(referenceData: ReferenceDataSource, name: string): Promise<boolean> {
  const editions = await referenceData.editions()
  return editions.some(({ edition, basedOn }) => edition === name && basedOn === null)
}
