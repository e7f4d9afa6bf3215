import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type, { type Static } from 'typebox'
import { Change } from '../../contract/reference-data/datum-changes.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import { editReferenceData } from './editing.ts'
import { type ListedEdition, listEditions } from './editing-queries.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const EditionName = Type.String({ maxLength: 50, pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*( [A-Za-z0-9._-]+)*$' })

const Edition = namedObject('EditionSummary', {
  edition: Type.String(),
  basedOn: orNull(Type.String({ description: 'Null for one that came with the program.' })),
  createdAt: Timestamp,
  byWhom: orNull(Type.Object({ id: Uuid, name: orNull(Type.String()) })),
  isCurrent: Type.Boolean(),
})

export const Edit = namedObject(
  'EditionChanges',
  {
    edition: EditionName,
    basedOn: EditionName,
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000 })),
    changes: Type.Array(Change, { maxItems: 200 }),
  },
  { additionalProperties: false },
)

const path = '/reference-data/editions'
const tags = ['administration']

export const editionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeList(app)
  routeEdit(app)
}

function routeList(app: App): void {
  app.get(
    path,
    {
      schema: {
        operationId: 'listEditions',
        summary: 'Editions of the reference data, newest first',
        tags,
        response: { 200: Type.Array(Edition), ...errorResponses(401, 403) },
      },
    },
    async (request) => (await listEditions(request.database)).map(presentEdition),
  )
}

function routeEdit(app: App): void {
  app.post(
    path,
    {
      schema: {
        operationId: 'editReferenceData',
        summary: 'Edit the reference data: a new edition, current at once',
        description:
          'Editions never change; what was calculated keeps its own. `basedOn` is the current edition, so that ' +
          'nobody’s edit is lost, or one that came with the program since: that is how it is adopted.',
        tags,
        body: Edit,
        response: { 201: Edition, ...errorResponses(400, 401, 403, 409, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const { user, ip, body, database } = request
      const edition = await editReferenceData(database, { id: user.id, network: ip }, body, (edit) =>
        app.compute(reply as FastifyReply, 'editEdition', edit),
      )
      return reply.code(201).send(presentEdition(edition))
    },
  )
}

const presentEdition = (row: ListedEdition): Static<typeof Edition> => ({
  edition: row.edition,
  basedOn: row.basedOn,
  createdAt: row.createdAt.toISOString(),
  byWhom: row.byId === null ? null : { id: row.byId, name: row.byName },
  isCurrent: row.isCurrent,
})
