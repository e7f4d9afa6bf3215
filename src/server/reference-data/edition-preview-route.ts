import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { comparisonCountry } from '../../contract/reference-data/edition-audit.ts'
import { EditionPreview } from '../../contract/reference-data/edition-preview.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { requireAdministrator } from '../accounts/tokens.ts'
import { errorResponses } from '../http/error-handling.ts'
import { previewReferenceData } from './editing.ts'
import { Edit } from './editing-routes.ts'

const Proposal = namedObject(
  'EditionProposal',
  {
    basedOn: Edit.properties.basedOn,
    changes: Edit.properties.changes,
    country: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        pattern: '^[^\\u0000]*$',
        description: `Id or name; ${comparisonCountry} if left out.`,
      }),
    ),
  },
  { additionalProperties: false },
)

/** What an edition would do, for administrators: it stores nothing. */
export const editionPreviewRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/admin/reference-data/editions/preview',
    {
      onRequest: requireAdministrator,
      config: { load: 'calculation' },
      schema: {
        operationId: 'previewReferenceData',
        summary: 'What an edition would change: the pathways whose defaults would be others',
        description:
          'Nothing is stored. Each pathway comes with its minimum selling price and its carbon intensity as they are and as they would be, in one country.',
        tags: ['administration'],
        body: Proposal,
        response: { 200: EditionPreview, ...errorResponses(400, 401, 403, 409, 413, 415, 422, 503) },
      },
    },
    async ({ body, database }, reply) =>
      previewReferenceData(database, body, (proposal) =>
        app.compute(reply as FastifyReply, 'previewEdition', proposal),
      ),
  )
}
