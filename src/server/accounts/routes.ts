import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { endReplacedSession } from './cookie-sessions.ts'
import { checkPassword } from './password-checks.ts'
import { passwordTextMaximum } from './passwords.ts'
import { signIn } from './service.ts'
import { isForCookie, TokenPlaceHeader } from './session-cookie.ts'
import { deviceOf, presentSignedIn, SignedIn } from './session-schemas.ts'
import { beginSession } from './sessions.ts'

const Credentials = namedObject(
  'Credentials',
  {
    email: Type.String({ minLength: 1, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: passwordTextMaximum }),
  },
  { additionalProperties: false },
)

const cookieDescription =
  'With the header `Refresh-Token-In: cookie` the answer sets a cookie with the refresh token, and its body has none. The session ' +
  'of a cookie that is replaced so ends.'

export const accountRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/auth/login',
    {
      config: { load: 'login' },
      schema: {
        operationId: 'signIn',
        summary: 'Sign in with an e-mail address and a password',
        description: cookieDescription,
        tags: ['accounts'],
        security: [],
        headers: TokenPlaceHeader,
        body: Credentials,
        response: { 200: SignedIn, ...errorResponses(400, 401, 403, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body
      const check = () =>
        checkPassword(request, reply, email, () => signIn(request.database, email, password))
      const { user, ...session } = await beginSession(request.database, check, email, deviceOf(request))
      if (isForCookie(request)) await endReplacedSession(request)
      return reply.send(presentSignedIn(request, reply, user, session))
    },
  )
}
