import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import type { SigningKeys } from '../config/signing-keys.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { networkOf } from '../http/rate-limits/network.ts'
import { openOwnLimit } from '../http/rate-limits/own-limit.ts'
import { hashOfToken } from './random-token.ts'
import { findSessionOfToken } from './refresh-token-queries.ts'
import { deriveSuccessors, exchangeRefreshToken, isRefreshToken } from './refresh-tokens.ts'
import { isForCookie, TokenPlaceHeader } from './session-cookie.ts'
import type { SessionLifetimes } from './session-queries.ts'
import { presentSignedIn, SignedIn } from './session-schemas.ts'

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
          'ends the session, because somebody else may have the token. With the header `Refresh-Token-In: cookie` the token is that of ' +
          'the cookie, a body is not needed, and the answer sets the next cookie.',
        tags: ['accounts'],
        security: [],
        headers: TokenPlaceHeader,
        body: Type.Optional(RefreshRequest),
        response: { 200: SignedIn, ...errorResponses(400, 401, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request)
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
      return reply.send(presentSignedIn(request, reply, account, { sessionId, refreshToken }))
    },
  )
}

const notGiven = {
  pointer: '/refreshToken',
  code: 'required',
  message: 'refreshToken is needed, or the cookie with the header Refresh-Token-In.',
}

/**
 * The token that the request renews. A cookie alone is none: the browser sends it with whatever leads here.
 *
 * @throws {Problem} invalid_input, invalid_refresh_token
 */
function tokenOf(request: FastifyRequest): string {
  const given = (request.body as Static<typeof RefreshRequest> | null)?.refreshToken
  if (isForCookie(request)) {
    if (given !== undefined) throw problems.invalidInput([givenTwice])
    const token = request.server.sessionCookie.read(request)
    if (token === undefined) throw problems.invalidRefreshToken()
    return token
  }
  if (given === undefined) throw problems.invalidInput([notGiven])
  return given
}

const givenTwice = {
  pointer: '/refreshToken',
  code: 'given_twice',
  message: 'The header Refresh-Token-In names the cookie, and the body has a token too.',
}
