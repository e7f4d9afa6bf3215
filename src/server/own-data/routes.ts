import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { readOwnAccount } from '../accounts/own-account.ts'
import { OwnAccount, presentOwnAccount } from '../accounts/own-account-routes.ts'
import { listPersonalTokens } from '../accounts/personal-token-queries.ts'
import { PersonalToken, presentPersonalToken } from '../accounts/personal-token-routes.ts'
import { listSessions, type SessionLifetimes } from '../accounts/session-queries.ts'
import { presentSession } from '../accounts/session-routes.ts'
import { Session } from '../accounts/session-schemas.ts'
import { memberRoles } from '../authorization.ts'
import { PlacedComment } from '../comments/schemas.ts'
import { findMapping } from '../exchange/importing/mapping-queries.ts'
import { ImportMapping } from '../exchange/importing/mapping-schema.ts'
import { Downloads } from '../http/downloads.ts'
import { errorResponses } from '../http/error-handling.ts'
import { Timestamp, Uuid } from '../http/fields.ts'
import { readPage } from '../http/pages.ts'
import { LibraryItem } from '../library/schemas.ts'
import { listMemberships } from '../projects/role-queries.ts'
import { ownLibraryText, projectsText } from './data-text.ts'
import { eventsText, OwnEvent } from './events-text.ts'
import { commentsElsewhereText } from './said-text.ts'

const OpenObject = Type.Object({}, { additionalProperties: true })

const Membership = namedObject('Membership', {
  projectId: Uuid,
  projectName: Type.String(),
  role: Type.Enum([...memberRoles]),
  joinedAt: Timestamp,
})

const OwnData = namedObject('OwnData', {
  account: OwnAccount,
  sessions: Type.Array(Session),
  importMapping: Type.Union([ImportMapping, Type.Null()]),
  tokens: Type.Array(PersonalToken, {
    description: 'Personal access tokens, without what is secret of them.',
  }),
  memberships: Type.Array(Membership, { description: 'Projects of others that you work in.' }),
  library: Type.Array(LibraryItem, { description: 'What you keep of your own to use it again.' }),
  projects: Type.Array(OpenObject, {
    description:
      'Each with its `library` and its `scenarios`, as GET /scenarios/{id} answers them, their `calculations`, their `studies`, their `caseTables`, the `links` to them, without their secrets, `inputNotes`: what is written of their inputs, `reviewEvents`, and `comments` in their threads.',
  }),
  commentsElsewhere: Type.Array(PlacedComment, {
    description: 'What you have said in projects that are not yours, the newest first.',
  }),
  events: Type.Array(OwnEvent, {
    description:
      'What is recorded for security: what concerned you, then what you did that concerned others, the newest first.',
  }),
})

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Answers under two addresses, like all that is one's own. */
export const ownDataRoutes: FastifyPluginAsyncTypebox<{ lifetimes: SessionLifetimes }> = async (
  app,
  { lifetimes },
) => {
  const downloads = new Downloads()
  routeData(app, { lifetimes, downloads }, '/me/data', 'downloadData')
  routeData(app, { lifetimes, downloads }, '/auth/me/data', 'downloadMyData')
}

interface Dependencies {
  readonly lifetimes: SessionLifetimes
  readonly downloads: Downloads
}

function routeData(
  app: App,
  { lifetimes, downloads }: Dependencies,
  path: string,
  operationId: string,
): void {
  app.get(
    path,
    {
      // All would be read, and nothing sent.
      exposeHeadRoute: false,
      config: { isStream: true },
      schema: {
        operationId,
        summary: 'All that is stored of you, to be kept as a file',
        description:
          'Sent piece by piece as it is read; one file at a time. Results of older calculations are at /calculations/{id}, answers of studies at /studies/{id}, results of tables of cases at /case-tables/{id}/results.',
        tags: ['accounts'],
        response: { 200: OwnData, ...errorResponses(401, 503) },
      },
    },
    async (request, reply) => {
      const { database, user } = request
      const { data } = await app.referenceData.current()
      const account = presentOwnAccount(await readOwnAccount(database, user.id))
      const sessions = await sessionsOf(request, lifetimes)
      const importMapping = await findMapping(database, user.id)
      const tokens = (await listPersonalTokens(database, user.id)).map(presentPersonalToken)
      const memberships = await listMemberships(database, user.id)
      async function* text() {
        const head = JSON.stringify({ account, sessions, tokens, importMapping, memberships })
        yield `${head.slice(0, -1)},"library":[`
        yield* ownLibraryText(database, user)
        yield '],"projects":'
        yield* projectsText(database, user, data)
        yield ',"commentsElsewhere":['
        yield* commentsElsewhereText(database, user)
        yield '],"events":['
        yield* eventsText(database, user.id)
        yield ']}'
      }
      const end = downloads.begin(user.id)
      // Closed however it ends, also where the client has gone before it began.
      const file = Readable.from(text()).once('close', end)
      reply.header('content-disposition', 'attachment; filename="safapac-data.json"')
      reply.type('application/json; charset=utf-8')
      return (reply as FastifyReply).send(file)
    },
  )
}

async function sessionsOf({ database, user }: FastifyRequest, lifetimes: SessionLifetimes) {
  const page = readPage({ limit: 1_000 })
  const rows = await listSessions(database, user.id, lifetimes, page)
  return rows.slice(0, page.limit).map((session) => presentSession(session, user.sessionId))
}
