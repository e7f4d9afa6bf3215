import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { networkOf } from '../http/rate-limits/network.ts'
import { openOwnLimit } from '../http/rate-limits/own-limit.ts'
import { hashOfToken } from './random-token.ts'
import { findSessionOfToken } from './refresh-token-queries.ts'
import { deriveSuccessors, exchangeRefreshToken, isRefreshToken } from './refresh-tokens.ts'
import type { SessionLifetimes } from './session-queries.ts'
import { presentSignedIn, SignedIn } from './session-schemas.ts'
import type { SigningKeys } from './signing-keys.ts'

const RefreshRequest = namedObject(
  'RefreshRequest',
  { refreshToken: Type.String({ maxLength: 16_384, description: 'Of the last answer that had one.' }) },
  { additionalProperties: false },
)

/** For whoever has no access token any more. Takes no Idempotency-Key: no answer that holds a token is kept. */
export const refreshRoute: FastifyPluginAsyncTypebox<{
  keys: SigningKeys
  lifetimes: SessionLifetimes
}> = async (app, { keys, lifetimes }) => {
  const means = { successors: deriveSuccessors(keys), lifetimes }
  const limit = openOwnLimit(app, 'refresh')
  app.post(
    '/auth/refresh',
    {
      schema: {
        operationId: 'refreshSession',
        summary: 'Exchange a refresh token for a new pair of tokens',
        description:
          'A token is exchanged once. The same exchange may be repeated for ten seconds, if its answer was lost; later it ' +
          'ends the session, because somebody else may have the token.',
        tags: ['accounts'],
        security: [],
        body: RefreshRequest,
        response: { 200: SignedIn, ...errorResponses(400, 401, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { refreshToken: token } = request.body
      const { ip: network } = request
      const sessionId = isRefreshToken(token)
        ? await findSessionOfToken(request.database, hashOfToken(token))
        : undefined
      await limit(reply, sessionId === undefined ? `network:${networkOf(network)}` : `session:${sessionId}`)
      if (sessionId === undefined) throw problems.invalidRefreshToken()
      const renewal = await exchangeRefreshToken(request.database, means, {
        token,
        sessionId,
        network,
      }).catch((error) => {
        // It may have been ended, and this process should know.
        app.sessionStates.forget(sessionId)
        throw error
      })
      const { account, refreshToken } = renewal
      return reply.send(presentSignedIn(app, account, { sessionId, refreshToken }))
    },
  )
}
