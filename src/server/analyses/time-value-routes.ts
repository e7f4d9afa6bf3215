import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { timeValueFunctions } from '../../contract/analyses/time-value.ts'
import { Measured } from '../../contract/request/measured.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { capitalized } from '../../contract/text/initial-letter.ts'
import { errorResponses } from '../http/error-handling.ts'

const RateAnswer = namedObject('TimeValueRates', {
  ...Measured.properties,
  status: Type.Enum(['none', 'one', 'many']),
  roots: Type.Array(Type.Number(), { description: 'Every rate, ascending.' }),
})

/** One operation a function, so that each has a body of its own. */
export const timeValueRoutes: FastifyPluginAsyncTypebox = async (app) => {
  for (const [name, { summary, body, isRate }] of Object.entries(timeValueFunctions)) {
    app.post(
      `/analyses/time-value/${name}`,
      {
        config: { load: 'calculation' },
        schema: {
          operationId: `timeValue${capitalized(name)}`,
          summary,
          tags: ['analyses'],
          body,
          response: {
            200: isRate ? RateAnswer : Measured,
            ...errorResponses(400, 401, 413, 415, 422, 503),
          },
        },
      },
      async (request, reply) => {
        const task = { name, given: request.body as object }
        return (await app.compute(reply as FastifyReply, 'timeValue', task)) as never
      },
    )
  }
}
