import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { Measured } from '../../contract/request/measured.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { Provenance, Quantity } from '../../contract/schemas/reference-datum.ts'
import { errorResponses, FieldProblem } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, orNull } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { requirePinned } from '../reference-data/pinned-editions.ts'
import { previewUpdate } from './edition-update.ts'
import { findScenario } from './queries.ts'

const Leaf = orNull(Type.Union([Quantity, Type.String(), Type.Boolean()]))

const Change = namedObject('InputChange', {
  pointer: Type.String({ description: 'Into `inputs`; into the inputs of now where the place is removed.' }),
  effect: Type.Enum(['updated', 'added', 'removed', 'kept']),
  current: Leaf,
  defaultBefore: Leaf,
  defaultAfter: Leaf,
  reason: Type.String(),
  provenance: Type.Optional(Provenance),
})

const Preview = namedObject('UpdatePreview', {
  from: Type.String({ description: 'The edition that the scenario pins.' }),
  to: Type.String(),
  isUpToDate: Type.Boolean({ description: 'Whether no input would change.' }),
  changes: Type.Array(Change),
  inputs: Type.Unknown({
    description: 'The inputs as they would be: what PUT takes together with `referenceEdition`.',
  }),
  results: orNull(
    Type.Array(namedObject('ResultChange', { name: Type.String(), before: Measured, after: Measured }), {
      description:
        'The numbers that would change. Null where one of both cannot be calculated: see `errors`.',
    }),
  ),
  errors: Type.Array(FieldProblem),
})

/** What would change if a scenario were updated to another edition of the reference data. */
export const editionUpdateRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/scenarios/:id/update-preview',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'previewEditionUpdate',
        summary: 'What would change if the scenario took another edition of the reference data',
        description:
          'Inputs that hold the default of the pinned edition take that of the other one; what you changed stays. ' +
          'Nothing is stored: give `referenceEdition` and `inputs` to PUT /scenarios/{id} to do it.',
        tags: ['scenarios'],
        params: IdParameters,
        querystring: Type.Object({
          edition: Type.Optional(Type.String({ description: 'The current one if left out.' })),
        }),
        response: { 200: Preview, ...errorResponses(401, 404, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, params, query } = request
      const scenario = await findScenario(database, user, params.id)
      if (!scenario) throw problems.notFound()
      const from = await requirePinned(app.referenceData, scenario.referenceEdition)
      const to =
        query.edition === undefined
          ? await app.referenceData.current()
          : await app.referenceData.edition(query.edition)
      if (!to) throw problems.unknownEdition('/edition')
      const given = { inputs: JSON.parse(scenario.inputs) as unknown, ids: scenario }
      const preview = await previewUpdate(given, from.data, to.data, (before, after) =>
        app.compute(reply as FastifyReply, 'compareResults', { before, after, level: viewOf(user) }),
      )
      return sendJson(reply, 200, JSON.stringify(preview))
    },
  )
}
