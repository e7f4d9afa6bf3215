import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { showOutcome } from '../../contract/access/outcome-view.ts'
import { viewOf } from '../../contract/access-level.ts'
import { PublishedOutcome } from '../../contract/outcome/published-outcome.ts'
import { InputsBody } from '../../contract/reading/bodies.ts'
import { errorResponses } from '../http/error-handling.ts'
import { sendJson } from '../http/json-text.ts'
import { requireInputs } from '../pathways/inputs.ts'

/** Apart from the others, because it stores nothing. */
export const quickCalculationRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/calculate/quick',
    {
      config: { documentedBodyOnly: true, load: 'calculation' },
      schema: {
        operationId: 'calculateQuick',
        summary: 'Calculate without storing anything',
        tags: ['calculations'],
        body: InputsBody,
        response: { 200: PublishedOutcome, ...errorResponses(400, 401, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { data } = await app.referenceData.current()
      const { inputs } = requireInputs(data, request.body)
      const outcome = await app.compute(reply as FastifyReply, 'calculate', inputs)
      return sendJson(reply, 200, showOutcome(outcome, viewOf(request.user)))
    },
  )
}
