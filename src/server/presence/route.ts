import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, orNull } from '../http/fields.ts'
import { noteThere, presentSeconds } from './queries.ts'

const BeingThere = namedObject(
  'BeingThere',
  { state: Type.Enum(['editing', 'looking', 'left']) },
  { additionalProperties: false },
)

const name = orNull(
  Type.String({ description: 'Null without a name, for reviewers and viewers, who see no addresses.' }),
)

const Presence = namedObject('Presence', {
  version: Type.Integer({
    description: 'Counts the edits: the number that the ETag of the scenario begins with.',
  }),
  changedBy: {
    ...name,
    description: 'Who else saved last; null where that was you, or is not known.',
  },
  others: Type.Array(Type.Object({ name, isEditing: Type.Boolean() }), {
    description: 'Who else of the project’s people has it open, those who edit first.',
  }),
})

/** Who has a scenario open. What is told is kept for a minute, and in no record. */
export const presenceRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.put(
    '/scenarios/:id/presence',
    {
      schema: {
        operationId: 'notePresence',
        summary: 'Say that you have a scenario open, and hear who else does',
        description: `For the people of its project. It holds for ${presentSeconds} seconds: a page says it every 20, and says \`left\` when it is closed.`,
        tags: ['scenarios'],
        params: IdParameters,
        body: BeingThere,
        response: { 200: Presence, ...errorResponses(400, 401, 404, 412, 413, 415, 422, 503) },
      },
    },
    async ({ database, user, params, body }) => {
      const presence = await noteThere(database, user, params.id, body.state)
      if (!presence) throw problems.notFound()
      return { ...presence, others: [...presence.others] }
    },
  )
}
