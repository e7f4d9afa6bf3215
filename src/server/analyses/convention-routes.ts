import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import {
  ConventionComparisonSchema,
  ConventionTableSchema,
} from '../../contract/analyses/convention-table.ts'
import { findScalar } from '../../contract/explanation/explanation.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { requireInputs } from '../pathways/inputs.ts'

export const conventionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/analyses/conventions',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'compareConventions',
        summary: 'The same case under each convention, with the difference in USD/t',
        description: 'An output that the access level does not include is refused.',
        tags: ['analyses'],
        body: ConventionComparisonSchema,
        response: { 200: ConventionTableSchema, ...errorResponses(400, 401, 413, 415, 422, 503) },
      },
    },
    async ({ body, user }, reply) => {
      const { data } = await app.referenceData.current()
      const { inputs } = requireInputs(data, body.inputs, '/inputs')
      const output = body.output ?? 'mfsp'
      const level = viewOf(user)
      if (!findScalar(output, level)) {
        const message = `Your access level does not include ${output}.`
        throw problems.invalidInput([{ pointer: '/output', code: 'no_such_output', message }])
      }
      return await app.compute(reply as FastifyReply, 'compareConventions', { inputs, output, level })
    },
  )
}
