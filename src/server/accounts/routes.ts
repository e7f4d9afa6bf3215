import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { errorResponses } from '../error-handling.ts'
import { showQuota } from '../rate-limits/headers.ts'
import { networkOf } from '../rate-limits/network.ts'
import { passwordTextMaximum } from './passwords.ts'
import { signIn } from './service.ts'
import { accessTokenSeconds, issueAccessToken } from './tokens.ts'

const Credentials = Type.Object(
  {
    email: Type.String({ minLength: 1, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: passwordTextMaximum }),
  },
  { additionalProperties: false },
)

const Session = Type.Object({
  accessToken: Type.String(),
  tokenType: Type.Literal('bearer'),
  expiresIn: Type.Integer({ description: 'Seconds until the token expires.' }),
  user: Type.Object({
    id: Type.String({ format: 'uuid' }),
    name: Type.String(),
    email: Type.String(),
    accessLevel: Type.Enum(['CORE', 'ADVANCE', 'ROADSHOW']),
  }),
})

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
        response: { 200: Session, ...errorResponses(400, 401, 403, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body
      const user = await app.passwordTurns(async () => {
        const attempt = await app.signInAttempts.begin(email, networkOf(request.ip))
        if (attempt.quota) showQuota(reply, 'login', attempt.quota.limit, attempt.quota)
        return await attempt.run(() => signIn(app.database, email, password))
      })
      return reply.header('cache-control', 'no-store').send({
        accessToken: issueAccessToken(app, user),
        tokenType: 'bearer' as const,
        expiresIn: accessTokenSeconds,
        user: { id: user.id, name: user.name, email: user.email, accessLevel: user.accessLevel },
      })
    },
  )
}
