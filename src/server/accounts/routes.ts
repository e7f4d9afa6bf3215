import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { checkPassword } from './password-checks.ts'
import { passwordTextMaximum } from './passwords.ts'
import { signIn } from './service.ts'
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

export const accountRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/auth/login',
    {
      config: { load: 'login' },
      schema: {
        operationId: 'signIn',
        summary: 'Sign in with an e-mail address and a password',
        tags: ['accounts'],
        security: [],
        body: Credentials,
        response: { 200: SignedIn, ...errorResponses(400, 401, 403, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body
      const check = () =>
        checkPassword(request, reply, email, () => signIn(request.database, email, password))
      const { user, ...session } = await beginSession(request.database, check, email, deviceOf(request))
      return reply.send(presentSignedIn(app, user, session))
    },
  )
}
