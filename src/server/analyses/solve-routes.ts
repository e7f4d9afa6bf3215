import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import { GoalSchema, SolutionsSchema } from '../../contract/analyses/goal-schemas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { requireInputs } from '../pathways/inputs.ts'

export const solveRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/analyses/solve',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'solve',
        summary: 'Every value of one input at which one output has the value asked for: none, one or many',
        description:
          'Looks at 65 points of the range and closes in on each change of sign; an output that the access level does not include is refused.',
        tags: ['analyses'],
        body: GoalSchema,
        response: { 200: SolutionsSchema, ...errorResponses(400, 401, 413, 415, 422, 503) },
      },
    },
    async ({ body, user }, reply) => {
      const { data } = await app.referenceData.current()
      const { inputs } = requireInputs(data, body.inputs, '/inputs')
      const task = { goal: { ...body, inputs }, level: viewOf(user) }
      const { answer, errors } = await app.compute(reply as FastifyReply, 'seekGoal', task)
      if (errors) throw problems.invalidInput(errors)
      return answer
    },
  )
}
