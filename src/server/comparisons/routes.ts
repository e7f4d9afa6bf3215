import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import { AttributionBody, AttributionSchema } from '../../contract/analyses/attribution/attribution-schema.ts'
import { attributionMilliseconds } from '../analyses/attribution-task.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { sendJson } from '../http/json-text.ts'
import { readSides } from './sides.ts'

export const attributionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/analyses/attribution',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'attribute',
        summary: 'Why two cases differ: what each input that differs adds to the difference of an output',
        description:
          'Each side is given, or a calculation by its id. What the inputs add is their Shapley value and makes up the whole difference: exact for up to ten, with a standard error above. ' +
          'Inputs of which no mixture can be had are one. Where two calculations are of different editions of the reference data, what these make is one; what another engine made is told apart. ' +
          `What would take more than ${attributionMilliseconds} ms of a processor is refused with 413, and \`proposal\` says what would fit. An output that the access level does not include is refused.`,
        tags: ['analyses'],
        body: AttributionBody,
        response: { 200: AttributionSchema, ...errorResponses(400, 401, 404, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { outputs, grouping = 'none', pairs } = request.body
      const sides = await readSides(app, request)
      const task = { ...sides, outputs, grouping, pairs, level: viewOf(request.user) }
      const { text, errors, tooLarge } = await app.compute(reply as FastifyReply, 'attribution', task)
      if (errors) throw problems.invalidInput(errors)
      if (tooLarge) throw problems.attributionTooLarge(attributionMilliseconds, tooLarge.pairs)
      return sendJson(reply, 200, text ?? '')
    },
  )
}
