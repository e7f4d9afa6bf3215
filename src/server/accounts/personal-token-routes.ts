import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { isoTimestamp } from '../database/timestamps.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, Name, orNull, Timestamp, Uuid } from '../http/fields.ts'
import { tokenScopes } from './personal-token-format.ts'
import { listPersonalTokens, type PersonalToken as PersonalTokenRow } from './personal-token-queries.ts'
import { addPersonalToken, revokePersonalToken } from './personal-tokens.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const tags = ['accounts']

const TokenScope = Type.Enum([...tokenScopes], {
  description: 'Each includes those before it: calculate stores nothing, write does.',
})

const days = { default: 90, maximum: 366 } as const

const members = {
  id: Uuid,
  name: Type.String(),
  scope: TokenScope,
  createdAt: Timestamp,
  expiresAt: Timestamp,
  lastUsedAt: orNull(Type.String({ format: 'date-time', description: 'To the minute.' })),
}

export const PersonalToken = namedObject('PersonalToken', members)

const CreatedToken = namedObject('CreatedToken', {
  token: Type.String({ description: 'Told this once: only a hash of it is kept.' }),
  ...members,
})

const NewToken = namedObject(
  'NewToken',
  {
    name: Name,
    scope: TokenScope,
    days: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: days.maximum,
        default: days.default,
        description: 'Days until it ends.',
      }),
    ),
  },
  { additionalProperties: false },
)

/** What programs sign in with. No token makes, lists or revokes one: these routes need a session. */
export const personalTokenRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeList(app)
  routeCreate(app)
  routeRevoke(app)
}

function routeList(app: App): void {
  app.get(
    '/me/tokens',
    {
      schema: {
        operationId: 'listTokens',
        summary: 'Your personal access tokens, newest first',
        tags,
        response: { 200: Type.Array(PersonalToken), ...errorResponses(401) },
      },
    },
    async ({ database, user }) => (await listPersonalTokens(database, user.id)).map(presentPersonalToken),
  )
}

function routeCreate(app: App): void {
  app.post(
    '/me/tokens',
    {
      schema: {
        operationId: 'createToken',
        summary: 'Make a personal access token, which is told this once',
        tags,
        body: NewToken,
        response: { 201: CreatedToken, ...errorResponses(400, 401, 409, 413, 415, 422) },
      },
    },
    async ({ database, user: { id: userId }, body, ip: network }, reply) => {
      const given = { ...body, days: body.days ?? days.default }
      const { token, ...added } = await addPersonalToken(database, { userId, network }, given)
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ token, ...presentPersonalToken(added) })
    },
  )
}

function routeRevoke(app: App): void {
  app.delete(
    '/me/tokens/:id',
    {
      schema: {
        operationId: 'revokeToken',
        summary: 'Revoke a personal access token, at once',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 412) },
      },
    },
    async ({ database, user: { id: userId }, params: { id }, ip: network }, reply) => {
      const key = await revokePersonalToken(database, { userId, network }, id)
      if (key === undefined) throw problems.notFound()
      app.sessionStates.forget(key)
      return reply.code(204).send(null)
    },
  )
}

export const presentPersonalToken = ({ createdAt, expiresAt, lastUsedAt, ...token }: PersonalTokenRow) => ({
  ...token,
  createdAt: isoTimestamp(createdAt),
  expiresAt: isoTimestamp(expiresAt),
  lastUsedAt: lastUsedAt === null ? null : isoTimestamp(lastUsedAt),
})
