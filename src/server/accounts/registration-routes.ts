import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import {
  type Dependencies,
  forgetPassword,
  register,
  resendVerification,
  resetPassword,
  verifyEmail,
} from './registration.ts'
import { AccessLevel, Email, NewPassword, Occupation, PersonName } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const tags = ['accounts']
const Message = namedObject('Message', { message: Type.String() })
/** As many characters as ours have, and room for whoever guesses. */
const Token = Type.String({ minLength: 1, maxLength: 200 })
const Address = namedObject('Address', { email: Email }, { additionalProperties: false })

const NewAccount = namedObject(
  'NewAccount',
  { name: PersonName, email: Email, password: NewPassword, occupation: Occupation },
  { additionalProperties: false },
)
const Registered = namedObject('Registered', {
  message: Type.String(),
  user: Type.Object({
    name: Type.String(),
    email: Type.String(),
    occupation: Occupation,
    accessLevel: AccessLevel,
  }),
  requiresVerification: Type.Boolean(),
})

/** For people who cannot sign in, yet or any more. None of the answers tells whether an address has an account. */
export const registrationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeRegister(app)
  routeVerifyEmail(app)
  routeResend(app)
  routeForgot(app)
  routeReset(app)
}

const dependenciesOf = ({ database, server }: FastifyRequest): Dependencies => ({
  database,
  inTurn: server.passwordTurns,
  publicUrl: server.config.PUBLIC_URL,
  accessLevel: server.config.NEW_ACCOUNT_LEVEL,
})

function routeRegister(app: App): void {
  app.post(
    '/auth/register',
    {
      config: { load: 'login', rateLimit: 'register' },
      schema: {
        operationId: 'register',
        summary: 'Make an account, to be confirmed by mail',
        description: 'Answered alike where the address has an account already; its owner is told by mail.',
        tags,
        security: [],
        body: NewAccount,
        response: { 201: Registered, ...errorResponses(400, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { body, ip } = request
      const dependencies = dependenciesOf(request)
      const { name, email, occupation } = await register(dependencies, body, ip)
      return reply.code(201).send({
        message: 'Open the link in the mail that was sent to you, then sign in.',
        user: { name, email, occupation, accessLevel: dependencies.accessLevel },
        requiresVerification: true,
      })
    },
  )
}

function routeVerifyEmail(app: App): void {
  app.post(
    '/auth/verify-email',
    {
      config: { rateLimit: 'verify' },
      schema: {
        operationId: 'verifyEmail',
        summary: 'Confirm an e-mail address with the token of the link that was mailed to it',
        tags,
        security: [],
        body: Type.Object({ token: Token }, { additionalProperties: false }),
        response: { 200: Message, ...errorResponses(400, 413, 415, 422) },
      },
    },
    async ({ body, ip, database }) => {
      await verifyEmail(database, body.token, ip)
      return { message: 'Your e-mail address is confirmed.' }
    },
  )
}

function routeResend(app: App): void {
  app.post(
    '/auth/resend-verification',
    {
      config: { rateLimit: 'resend' },
      schema: {
        operationId: 'resendVerification',
        summary: 'Have another link to confirm an address with mailed; older ones no longer work',
        tags,
        security: [],
        body: Address,
        response: { 200: Message, ...errorResponses(400, 413, 415, 422) },
      },
    },
    async (request) => {
      await resendVerification(dependenciesOf(request), request.body.email)
      return { message: 'If this address waits to be confirmed, a new link has been sent to it.' }
    },
  )
}

function routeForgot(app: App): void {
  app.post(
    '/auth/forgot-password',
    {
      config: { rateLimit: 'resend' },
      schema: {
        operationId: 'forgotPassword',
        summary: 'Have a link to set a new password with mailed',
        tags,
        security: [],
        body: Address,
        response: { 202: Message, ...errorResponses(400, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      await forgetPassword(dependenciesOf(request), request.body.email, request.ip)
      return reply
        .code(202)
        .send({ message: 'If there is an account with this address, a link has been sent to it.' })
    },
  )
}

function routeReset(app: App): void {
  app.post(
    '/auth/reset-password',
    {
      config: { load: 'login', rateLimit: 'verify' },
      schema: {
        operationId: 'resetPassword',
        summary: 'Set a new password with the token of the link that was mailed; ends all sessions',
        tags,
        security: [],
        body: Type.Object({ token: Token, password: NewPassword }, { additionalProperties: false }),
        response: { 204: Type.Null(), ...errorResponses(400, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      app.sessionStates.forgetUser(await resetPassword(dependenciesOf(request), request.body, request.ip))
      return reply.code(204).send(null)
    },
  )
}
