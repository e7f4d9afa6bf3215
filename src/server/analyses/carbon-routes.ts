import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { carbonFunctions } from '../../contract/analyses/carbon-functions.ts'
import { Measured } from '../../contract/request/measured.ts'
import { capitalized } from '../../contract/text/initial-letter.ts'
import { errorResponses } from '../http/error-handling.ts'

const answerOf = (names: readonly string[]) =>
  Type.Object(Object.fromEntries(names.map((name) => [name, Measured])))

const operationId = (name: string) => `carbon${name.split('-').map(capitalized).join('')}`

/** One operation a function, so that each has a body of its own. */
export const carbonRoutes: FastifyPluginAsyncTypebox = async (app) => {
  for (const [name, { summary, body, outputs, answer }] of Object.entries(carbonFunctions)) {
    app.post(
      `/analyses/carbon/${name}`,
      {
        config: { load: 'calculation' },
        schema: {
          operationId: operationId(name),
          summary,
          tags: ['analyses'],
          body,
          response: { 200: answerOf(Object.keys(outputs)), ...errorResponses(400, 401, 413, 415, 422, 503) },
        },
      },
      async (request) => answer(request.body as never) as never,
    )
  }
}
