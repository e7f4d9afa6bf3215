import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type TSchema } from 'typebox'
import { inputCatalogue } from '../../contract/input-catalogue.ts'
import { findByIdOrName, pathwayDefaults } from '../../contract/pathway-defaults.ts'
import { CheckedPathway, PathwayDefaults } from '../../contract/pathway-schema.ts'
import { ReferenceData } from '../../contract/reference-data.ts'
import { ListedUnit, unitList } from '../../contract/unit-list.ts'
import { errorResponses } from '../error-handling.ts'
import { problems } from '../errors.ts'
import { matchesEtag } from './etag.ts'
import { type Document, masterData, type Snapshot, snapshotSeconds } from './snapshot.ts'

const { processes, feedstocks, utilities, products, countries, parameterSets, literature } =
  ReferenceData.properties
const Units = Type.Array(ListedUnit)
const Inputs = Type.Array(Type.Object({}, { additionalProperties: true }))
const MasterData = Type.Object({
  edition: Type.String(),
  processes,
  feedstocks,
  utilities,
  products,
  countries,
  units: Units,
  pathways: Type.Array(CheckedPathway),
  parameterSets,
  literature,
})

interface List {
  path: string
  operationId: string
  summary: string
  schema: TSchema
  content: (snapshot: Snapshot) => unknown
}

const lists: readonly List[] = [
  {
    path: '/master-data',
    operationId: 'getMasterData',
    summary: 'Every list below in one document',
    schema: MasterData,
    content: masterData,
  },
  {
    path: '/process-technologies',
    operationId: 'listProcesses',
    summary: 'Conversion processes',
    schema: processes,
    content: ({ data }) => data.processes,
  },
  {
    path: '/feedstocks',
    operationId: 'listFeedstocks',
    summary: 'Feedstocks',
    schema: feedstocks,
    content: ({ data }) => data.feedstocks,
  },
  {
    path: '/utilities',
    operationId: 'listUtilities',
    summary: 'Utilities',
    schema: utilities,
    content: ({ data }) => data.utilities,
  },
  {
    path: '/products',
    operationId: 'listProducts',
    summary: 'Products',
    schema: products,
    content: ({ data }) => data.products,
  },
  {
    path: '/countries',
    operationId: 'listCountries',
    summary: 'Countries',
    schema: countries,
    content: ({ data }) => data.countries,
  },
  {
    path: '/units',
    operationId: 'listUnits',
    summary: 'Units that quantities may be given in',
    schema: Units,
    content: () => unitList,
  },
  {
    path: '/inputs',
    operationId: 'listInputs',
    summary: 'Inputs of a calculation with their units and ranges',
    schema: Inputs,
    content: () => inputCatalogue,
  },
]

const Pathway = Type.Object({
  process: Type.String({ description: 'Id or name.' }),
  feedstock: Type.String({ description: 'Id or name.' }),
  country: Type.String({ description: 'Id or name.' }),
})

const documented = (schema: TSchema) => ({
  200: schema,
  304: Type.Null({ description: 'Unchanged since the ETag in If-None-Match.' }),
  ...errorResponses(401, 404, 503),
})

/** Ready bytes with an ETag: the same for everyone, so nothing is serialised twice. */
export const referenceDataRoutes: FastifyPluginAsyncTypebox = async (app) => {
  for (const { path, operationId, summary, schema, content } of lists) {
    const tags = ['reference-data']
    app.get(
      path,
      { schema: { operationId, summary, tags, response: documented(schema) } },
      handler(path, content),
    )
  }

  function handler(path: string, content: List['content']) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const snapshot = await app.referenceData.current()
      return sendDocument(
        request,
        reply,
        snapshot.document(path, () => content(snapshot)),
      )
    }
  }

  app.get(
    '/reference-data/:process/:feedstock/:country',
    {
      schema: {
        operationId: 'getPathwayDefaults',
        summary: 'Default inputs of a pathway in a country, each with its source',
        description: 'An impossible pair answers as well: with `usable: false` and the reason.',
        tags: ['reference-data'],
        params: Pathway,
        response: documented(PathwayDefaults),
      },
    },
    async (request, reply) => {
      const snapshot = await app.referenceData.current()
      return sendDocument(request, reply as FastifyReply, findDefaults(snapshot, request.params))
    },
  )
}

/** @throws {Problem} not_found */
function findDefaults(
  snapshot: Snapshot,
  names: { process: string; feedstock: string; country: string },
): Document {
  const { data } = snapshot
  const process = findByIdOrName(data.processes, names.process)
  const feedstock = findByIdOrName(data.feedstocks, names.feedstock)
  const country = findByIdOrName(data.countries, names.country)
  if (!process || !feedstock || !country) throw problems.notFound()
  return snapshot.document(`${process.id}/${feedstock.id}/${country.id}`, () => {
    const defaults = pathwayDefaults(data, process.id, feedstock.id, country.id)
    if (!defaults) throw problems.notFound()
    return defaults
  })
}

function sendDocument(request: FastifyRequest, reply: FastifyReply, { bytes, etag }: Document): FastifyReply {
  reply.header('etag', etag).header('cache-control', `private, max-age=${snapshotSeconds}`)
  if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(bytes)
}
