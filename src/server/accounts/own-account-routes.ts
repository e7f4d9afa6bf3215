import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { isoTimestamp } from '../database/timestamps.ts'
import { errorResponses } from '../http/error-handling.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import { changeOwnAccount, deleteOwnAccount, keepOwnEmail, readOwnAccount } from './own-account.ts'
import type { OwnAccount as OwnAccountRow } from './own-account-queries.ts'
import { requireOwnPassword } from './own-password.ts'
import { requirePerson } from './person.ts'
import { AccessLevel, Email, Occupation, Password, PersonName } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const tags = ['accounts']

export const OwnAccount = namedObject('OwnAccount', {
  id: Uuid,
  name: Type.String(),
  email: Type.String(),
  pendingEmail: orNull(Type.String({ description: 'Given, and not confirmed yet.' })),
  occupation: orNull(Occupation),
  accessLevel: AccessLevel,
  isAdmin: Type.Boolean(),
  createdAt: Timestamp,
})

const AccountToDelete = namedObject(
  'AccountToDelete',
  {
    currentPassword: Password,
    sharedProjects: Type.Optional(
      Type.Enum(['delete'], {
        description:
          'Needed where you own projects that others work in, which then are deleted too; else hand them over first.',
      }),
    ),
  },
  { additionalProperties: false },
)

const OwnChanges = namedObject(
  'OwnChanges',
  {
    name: Type.Optional(PersonName),
    occupation: Type.Optional(Occupation),
    email: Type.Optional(Email),
    currentPassword: Type.Optional(Password),
  },
  { additionalProperties: false },
)

/** Each under two addresses, because clients of the existing system know the longer. */
export const ownAccountRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeRead(app, '/me', 'readOwnAccount')
  routeRead(app, '/auth/me', 'readAuthOwnAccount')
  routeChange(app, '/me', 'changeOwnAccount')
  routeChange(app, '/auth/me', 'changeAuthOwnAccount')
  routeDelete(app, '/me', 'deleteOwnAccount')
  routeDelete(app, '/auth/me', 'deleteAuthOwnAccount')
}

function routeRead(app: App, path: string, operationId: string): void {
  app.get(
    path,
    {
      schema: {
        operationId,
        summary: 'Your account',
        tags,
        response: { 200: OwnAccount, ...errorResponses(401, 503) },
      },
    },
    async (request) => presentOwnAccount(await readOwnAccount(request.database, request.user.id)),
  )
}

function routeChange(app: App, path: string, operationId: string): void {
  app.patch(
    path,
    {
      schema: {
        operationId,
        summary:
          'Change your account; a new e-mail address needs your password and counts once it is confirmed',
        tags,
        body: OwnChanges,
        response: { 200: OwnAccount, ...errorResponses(400, 401, 412, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { currentPassword, ...changes } = requirePerson(request.body)
      const account = await readOwnAccount(request.database, request.user.id)
      if (changes.email === account.email) {
        delete changes.email
        await keepOwnEmail(request.database, account.id)
      }
      if (changes.email !== undefined) await requireOwnPassword(request, reply, currentPassword)
      return presentOwnAccount(
        await changeOwnAccount(request.database, app.config.PUBLIC_URL, account, changes),
      )
    },
  )
}

function routeDelete(app: App, path: string, operationId: string): void {
  app.delete(
    path,
    {
      config: { load: 'login' },
      schema: {
        operationId,
        summary: 'Delete your account with everything that is yours',
        tags,
        body: AccountToDelete,
        response: { 204: Type.Null(), ...errorResponses(400, 401, 409, 412, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      await requireOwnPassword(request, reply, request.body.currentPassword)
      const withShared = request.body.sharedProjects === 'delete'
      await deleteOwnAccount(request.database, request.user.id, { network: request.ip, withShared })
      app.sessionStates.forgetUser(request.user.id)
      return reply.code(204).send(null)
    },
  )
}

export const presentOwnAccount = (account: OwnAccountRow) => ({
  ...account,
  createdAt: isoTimestamp(account.createdAt),
})
