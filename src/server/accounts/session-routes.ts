import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { isoTimestamp } from '../database/timestamps.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { changePassword } from './change-password.ts'
import { clearOwnCookie } from './cookie-sessions.ts'
import { checkOwnPassword } from './own-password.ts'
import { requireGoodPassword } from './passwords.ts'
import { findCredentials } from './queries.ts'
import { NewPassword, Password } from './schemas.ts'
import { type ListedSession, listSessions, type SessionLifetimes } from './session-queries.ts'
import { Session } from './session-schemas.ts'
import { endAllSessions, endOneSession } from './sessions.ts'

const PasswordChange = namedObject(
  'PasswordChange',
  {
    currentPassword: Password,
    newPassword: NewPassword,
  },
  { additionalProperties: false },
)

const tags = ['accounts']

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** For whoever is signed in. Each about oneself under two addresses, as clients of the existing system expect. */
export const sessionRoutes: FastifyPluginAsyncTypebox<{ lifetimes: SessionLifetimes }> = async (
  app,
  { lifetimes },
) => {
  routeLogout(app)
  routeLogoutAll(app)
  routeList(app, lifetimes, '/me/sessions', 'listSessions')
  routeList(app, lifetimes, '/auth/me/sessions', 'listMySessions')
  routeRevoke(app, '/me/sessions/:id', 'revokeSession')
  routeRevoke(app, '/auth/me/sessions/:id', 'revokeMySession')
  routeChangePassword(app, '/auth/change-password', 'changePassword')
  routeChangePassword(app, '/me/change-password', 'changeMyPassword')
  routeChangePassword(app, '/auth/me/change-password', 'changeOwnPassword')
}

function routeLogout(app: App): void {
  app.post(
    '/auth/logout',
    {
      schema: {
        operationId: 'signOut',
        summary: 'Sign out on this device',
        tags,
        response: { 204: Type.Null(), ...errorResponses(400, 401, 413, 415) },
      },
    },
    async (request, reply) => {
      const { database, user, ip: network } = request
      const { id: userId, sessionId } = user
      await clearOwnCookie(request, reply)
      await endOneSession(database, { userId, sessionId, network }, 'logout')
      app.sessionStates.forget(sessionId)
      return reply.code(204).send(null)
    },
  )
}

function routeLogoutAll(app: App): void {
  app.post(
    '/auth/logout-all',
    {
      schema: {
        operationId: 'signOutEverywhere',
        summary: 'Sign out on all devices, this one too',
        tags,
        response: { 204: Type.Null(), ...errorResponses(400, 401, 413, 415) },
      },
    },
    async (request, reply) => {
      const { database, user, ip: network } = request
      const { id: userId } = user
      await clearOwnCookie(request, reply)
      await endAllSessions(database, { userId, network })
      app.sessionStates.forgetUser(userId)
      return reply.code(204).send(null)
    },
  )
}

function routeList(app: App, lifetimes: SessionLifetimes, path: string, operationId: string): void {
  app.get(
    path,
    {
      schema: {
        operationId,
        summary: 'The devices you are signed in on, the one used last first',
        tags,
        querystring: PageQuery,
        response: { 200: Type.Array(Session), ...errorResponses(401, 422) },
      },
    },
    async (request, reply) => {
      const { user } = request
      const page = readPage(request.query)
      const rows = await listSessions(request.database, user.id, lifetimes, page)
      const sessions = takePage(request, reply, page, rows, ({ lastUsedAt, id }) => ({
        time: isoTimestamp(lastUsedAt),
        id,
      }))
      return sessions.map((session) => presentSession(session, user.sessionId))
    },
  )
}

export const presentSession = ({ createdAt, lastUsedAt, ...session }: ListedSession, currentId: string) => ({
  ...session,
  createdAt: isoTimestamp(createdAt),
  lastUsedAt: isoTimestamp(lastUsedAt),
  isCurrent: session.id === currentId,
})

function routeRevoke(app: App, path: string, operationId: string): void {
  app.delete(
    path,
    {
      schema: {
        operationId,
        summary: 'Sign out on one of your devices',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 412) },
      },
    },
    async ({ database, user: { id: userId }, params: { id: sessionId }, ip: network }, reply) => {
      if (!(await endOneSession(database, { userId, sessionId, network }, 'revoked')))
        throw problems.notFound()
      app.sessionStates.forget(sessionId.toLowerCase())
      return reply.code(204).send(null)
    },
  )
}

function routeChangePassword(app: App, path: string, operationId: string): void {
  app.post(
    path,
    {
      config: { load: 'login' },
      schema: {
        operationId,
        summary: 'Change your password, and sign out on all other devices',
        tags,
        body: PasswordChange,
        response: { 204: Type.Null(), ...errorResponses(400, 401, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { database, body, ip: network } = request
      const { id: userId, sessionId } = request.user
      const credentials = await findCredentials(database, userId)
      if (!credentials) throw problems.notSignedIn()
      const { email, passwordHash } = credentials
      requireGoodPassword(body.newPassword, credentials, '/newPassword')
      const change = () => changePassword(database, passwordHash, body, { userId, sessionId, network })
      await checkOwnPassword(request, reply, email, change)
      app.sessionStates.forgetUser(userId)
      return reply.code(204).send(null)
    },
  )
}
