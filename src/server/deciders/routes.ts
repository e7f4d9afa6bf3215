import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import { questions } from '../../contract/analyses/deciders/questions.ts'
import { priceDatum } from '../analyses/decider-task.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { sendJson } from '../http/json-text.ts'
import { findAskedPlants } from './service.ts'

/** One operation a question, so that each has a body of its own. */
export const deciderRoutes: FastifyPluginAsyncTypebox = async (app) => {
  for (const [name, question] of Object.entries(questions)) {
    const { operationId, summary, description, body, plants: members, answers } = question
    app.post(
      `/analyses/${name}`,
      {
        config: { load: 'calculation' },
        schema: {
          operationId,
          summary,
          description,
          tags: ['analyses'],
          body,
          response: { 200: answers, ...errorResponses(400, 401, 404, 413, 415, 422, 503) },
        },
      },
      async (request, reply) => {
        const given = request.body as object
        const plants = await findAskedPlants(request.database, request.user, members, given as never)
        const product = question.productOf?.(given as never)
        const { data, edition } = await app.referenceData.current()
        const datum = priceDatum(data, edition, product)
        const task = { name, given, plants, level: viewOf(request.user), datum }
        const { text, errors, errorCount } = await app.compute(reply as FastifyReply, 'decider', task)
        if (errors) throw problems.invalidInput(errors, errorCount)
        return sendJson(reply, 200, text ?? '')
      },
    )
  }
}
