import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { capabilitiesOf } from '../../contract/access/capabilities.ts'
import { viewOf } from '../../contract/access-level.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { AccessLevel } from './schemas.ts'

const Names = Type.Array(Type.String())

const Capabilities = namedObject('Capabilities', {
  accessLevel: AccessLevel,
  inputs: Type.Array(Type.String(), {
    description: 'What a page shows, in the names of GET /inputs. Others are accepted all the same.',
  }),
  outputs: Type.Array(Type.String(), { description: 'Members of an outcome that are answered.' }),
  analyses: Names,
  withheld: Type.Array(Type.String(), { description: 'Members of an outcome that are absent from answers.' }),
})

/** It has two addresses, like all that is about whoever is signed in. */
export const capabilityRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeCapabilities(app, '/me/capabilities', 'getCapabilities')
  routeCapabilities(app, '/auth/me/capabilities', 'getOwnCapabilities')
}

function routeCapabilities(
  app: Parameters<FastifyPluginAsyncTypebox>[0],
  path: string,
  operationId: string,
): void {
  app.get(
    path,
    {
      schema: {
        operationId,
        summary: 'Which inputs, outputs and analyses your access level includes',
        tags: ['accounts'],
        response: { 200: Capabilities, ...errorResponses(401) },
      },
    },
    async ({ user }) => {
      const { inputs, outputs, analyses, withheld } = capabilitiesOf(viewOf(user))
      return {
        accessLevel: user.accessLevel,
        inputs: [...inputs],
        outputs: [...outputs],
        analyses: [...analyses],
        withheld: [...withheld],
      }
    },
  )
}
