import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { AccessLevel, Occupation } from '../accounts/schemas.ts'
import { requireAdministrator } from '../accounts/tokens.ts'
import { auditRoutes } from '../audit/routes.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, orNull, SearchText, Timestamp, Uuid } from '../http/fields.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { mailboxRoutes } from '../mail/mailbox-routes.ts'
import { doubtRoutes } from '../reference-data/doubt-routes.ts'
import { editionRoutes } from '../reference-data/editing-routes.ts'
import { type Account as AccountRow, findAccount, listAccounts } from './queries.ts'
import { type Actor, changeAccount } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const rights = {
  accessLevel: AccessLevel,
  isAdmin: Type.Boolean(),
  isDisabled: Type.Boolean(),
}

const Account = namedObject('Account', {
  id: Uuid,
  name: Type.String(),
  email: Type.String(),
  occupation: orNull(Occupation),
  ...rights,
  isVerified: Type.Boolean({ description: 'Whether the address was confirmed.' }),
  createdAt: Timestamp,
  lastSignInAt: orNull(Timestamp),
})

const AccountChanges = Type.Partial(Type.Object(rights), { additionalProperties: false, minProperties: 1 })

const tags = ['administration']

/** All that only administrators may do; the others get 403. */
export const administrationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.addHook('onRequest', requireAdministrator)
  routeList(app)
  routeAccount(app)
  routeChange(app)
  await app.register(auditRoutes)
  await app.register(editionRoutes)
  await app.register(doubtRoutes)
  await app.register(mailboxRoutes)
}

function routeList(app: App): void {
  app.get(
    '/users',
    {
      schema: {
        operationId: 'listAccounts',
        summary: 'All accounts, newest first',
        tags,
        querystring: Type.Object({
          ...PageQuery.properties,
          search: Type.Optional(SearchText),
        }),
        response: { 200: Type.Array(Account), ...errorResponses(401, 403, 422) },
      },
    },
    async (request, reply) => {
      const { search = '', ...query } = request.query
      const page = readPage(query)
      const rows = await listAccounts(request.database, search.trim(), page)
      const accounts = takePage(request, reply, page, rows, ({ createdAt, id }) => ({
        time: createdAt.toISOString(),
        id,
      }))
      return accounts.map(presentAccount)
    },
  )
}

function routeAccount(app: App): void {
  app.get(
    '/users/:id',
    {
      schema: {
        operationId: 'getAccount',
        summary: 'An account',
        tags,
        params: IdParameters,
        response: { 200: Account, ...errorResponses(401, 403, 404) },
      },
    },
    async (request) => {
      const account = await findAccount(request.database, request.params.id)
      if (!account) throw problems.notFound()
      return presentAccount(account)
    },
  )
}

function routeChange(app: App): void {
  app.patch(
    '/users/:id',
    {
      schema: {
        operationId: 'changeAccount',
        summary: 'Change what an account may do, from its next request on',
        description: 'Disabling ends its sessions. One administrator who can sign in must remain.',
        tags,
        params: IdParameters,
        body: AccountChanges,
        response: { 200: Account, ...errorResponses(400, 401, 403, 404, 409, 412, 413, 415, 422) },
      },
    },
    async (request) => {
      const { params, body } = request
      const account = await changeAccount(request.database, actorOf(request), params.id, body)
      app.sessionStates.forgetUser(account.id)
      return presentAccount(account)
    },
  )
}

const actorOf = ({ user, ip }: FastifyRequest): Actor => ({ id: user.id, network: ip })

function presentAccount(row: AccountRow): Static<typeof Account> {
  const { id, name, email, occupation, accessLevel, isAdmin, isDisabled, isVerified } = row
  return {
    id,
    name,
    email,
    occupation,
    accessLevel,
    isAdmin,
    isDisabled,
    isVerified,
    createdAt: row.createdAt.toISOString(),
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
  }
}
