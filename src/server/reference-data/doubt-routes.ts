import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type Static } from 'typebox'
import { dataTables } from '../../contract/reference-data/listed-data.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { IdParameters, orNull, ReferenceId, Timestamp, Uuid } from '../http/fields.ts'
import type { StoredDoubt } from './doubt-queries.ts'
import { listDoubts } from './doubt-queries.ts'
import { doubtDatum, doubtsMaximum, withdrawDoubt } from './doubting.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const EditionName = Type.String({ maxLength: 50, pattern: '^[^\\u0000]*$' })
const Text = Type.String({ minLength: 1, maxLength: 1_000, pattern: '^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$' })

const about = {
  edition: EditionName,
  table: Type.Enum([...dataTables]),
  id: { ...ReferenceId, description: 'Of the row; in the tables of the literature its place, from 1.' },
  field: Type.String({
    minLength: 1,
    maxLength: 200,
    pattern: '^[^\\u0000]*$',
    description:
      'A member of the row (`price`) or, by their ids or names, of what it lists: `countries.2.price` of a utility, `variants.pioneer.referenceCapital` of a pathway.',
  }),
  note: { ...Text, description: 'What is doubtful.' },
  source: { ...Text, description: 'What says otherwise.' },
}

const NewDoubt = namedObject('NewDatumDoubt', about, { additionalProperties: false })

const DatumDoubt = namedObject('DatumDoubt', {
  doubtId: Uuid,
  ...about,
  at: Timestamp,
  byWhom: orNull(Type.Object({ id: Uuid, name: orNull(Type.String()) })),
})

const path = '/reference-data/doubts'
const tags = ['administration']

/** What administrators hold against data of an edition, which itself never changes. */
export const doubtRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeList(app)
  routeDoubt(app)
  routeWithdraw(app)
}

function routeList(app: App): void {
  app.get(
    path,
    {
      schema: {
        operationId: 'listDoubts',
        summary: 'What is doubted of the data of an edition, newest first',
        tags,
        querystring: Type.Object({
          edition: Type.Optional({ ...EditionName, description: 'The current one if left out.' }),
        }),
        response: {
          200: Type.Array(DatumDoubt, { maxItems: doubtsMaximum }),
          ...errorResponses(401, 403, 503),
        },
      },
    },
    async ({ query, database }) => {
      const { edition = (await app.referenceData.current()).edition } = query
      return (await listDoubts(database, edition)).map(presentDoubt)
    },
  )
}

function routeDoubt(app: App): void {
  app.post(
    path,
    {
      schema: {
        operationId: 'doubtDatum',
        summary: 'Doubt a datum of an edition: the note is served with it, at once and everywhere',
        description:
          'The edition stays as it is. An edition that is made of this one takes the doubt over, unless it changes the datum.',
        tags,
        body: NewDoubt,
        response: { 201: DatumDoubt, ...errorResponses(400, 401, 403, 409, 413, 415, 422, 503) },
      },
    },
    async ({ user, ip, body, database }, reply) => {
      const snapshot = await app.referenceData.edition(body.edition)
      const doubt = await doubtDatum(database, { id: user.id, network: ip }, body, snapshot?.data)
      return reply.code(201).send(presentDoubt(doubt))
    },
  )
}

function routeWithdraw(app: App): void {
  app.delete(
    `${path}/:id`,
    {
      schema: {
        operationId: 'withdrawDoubt',
        summary: 'Withdraw a doubt',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 403, 404, 503) },
      },
    },
    async ({ user, ip, params, database }, reply) => {
      await withdrawDoubt(database, { id: user.id, network: ip }, params.id)
      return reply.code(204).send(null)
    },
  )
}

function presentDoubt({ at, byId, byName, ...doubt }: StoredDoubt): Static<typeof DatumDoubt> {
  return {
    ...doubt,
    table: doubt.table as Static<typeof DatumDoubt>['table'],
    at: at.toISOString(),
    byWhom: byId === null ? null : { id: byId, name: byName },
  }
}
