import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type TSchema } from 'typebox'
import { withEnergyPrices } from '../../contract/reference-data/country-inputs.ts'
import { findByIdOrName, pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { ChosenInputs } from '../../contract/reference-data/pathway-inputs.ts'
import { CheckedPathway, PathwayDefaults } from '../../contract/reference-data/pathway-schema.ts'
import type { PublishedTables } from '../../contract/reference-data/published-tables.ts'
import { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { countryOfStates, inState } from '../../contract/reference-data/state-inputs.ts'
import { ListedUnit, unitList } from '../../contract/reference-data/unit-list.ts'
import { inputCatalogue } from '../../contract/request/input-catalogue.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { accepts } from '../http/accepts.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { matchesEtag, sendUnchanged, Unchanged } from '../http/etag.ts'
import { sendJson } from '../http/json-text.ts'
import type { Document } from './documents.ts'
import { readPublishedTables } from './published.ts'
import { masterData, masterDataDocument, type Snapshot } from './snapshot.ts'

const { processes, feedstocks, utilities, products, countries, parameterSets, literature } =
  ReferenceData.properties
const Units = Type.Array(ListedUnit)
const Inputs = Type.Array(Type.Object({}, { additionalProperties: true }))
const MasterData = namedObject('MasterData', {
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

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const Pathway = Type.Object({
  process: Type.String({ description: 'Id or name.' }),
  feedstock: Type.String({ description: 'Id or name.' }),
  country: Type.String({ description: 'Id or name.' }),
})

export const documented = (schema: TSchema) => ({
  200: schema,
  304: Unchanged,
  ...errorResponses(401, 404, 503),
})

/** Answered from memory at once, however long others wait for the database. */
const cached = { load: 'exempt' } as const
const tags = ['reference-data']

/** Ready bytes with an ETag: the same for everyone, so nothing is serialised twice. */
export const referenceDataRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeMasterData(app)
  routeFresh(app)
  for (const list of lists) routeList(app, list)
  routeDefaults(app, await readPublishedTables())
}

function routeMasterData(app: App): void {
  app.get(
    '/master-data',
    {
      config: cached,
      schema: {
        operationId: 'getMasterData',
        summary: 'Every list below in one document',
        tags,
        response: documented(MasterData),
      },
    },
    async (request, reply) => {
      const snapshot = await app.referenceData.current()
      return sendDocument(request, reply as FastifyReply, masterDataDocument(snapshot))
    },
  )
}

function routeFresh(app: App): void {
  app.get(
    '/master-data/fresh',
    {
      schema: {
        operationId: 'getFreshMasterData',
        summary: 'The same, read from the database at this moment',
        tags,
        response: { 200: MasterData, ...errorResponses(401, 503) },
      },
    },
    async (_request, reply) => {
      const snapshot = await app.referenceData.fresh()
      return sendJson(reply, 200, JSON.stringify(masterData(snapshot)))
    },
  )
}

function routeList(app: App, { path, operationId, summary, schema, content }: List): void {
  app.get(
    path,
    { config: cached, schema: { operationId, summary, tags, response: documented(schema) } },
    async (request: FastifyRequest, reply: FastifyReply) => {
      const snapshot = await app.referenceData.current()
      return sendDocument(
        request,
        reply,
        snapshot.document(path, () => content(snapshot)),
      )
    },
  )
}

type Published = Pick<PublishedTables, 'usStates' | 'energyPrices'>

function routeDefaults(app: App, published: Published): void {
  app.get(
    '/reference-data/:process/:feedstock/:country',
    {
      config: cached,
      schema: {
        operationId: 'getPathwayDefaults',
        summary: 'Default inputs of a pathway in a country, each with its source',
        description: 'An impossible pair answers as well: with `usable: false` and the reason.',
        tags,
        params: Pathway,
        querystring: Type.Object({
          variant: Type.Optional(
            Type.String({
              maxLength: 100,
              description: 'Another plant of the pathway, such as `pioneer` or `2030`.',
            }),
          ),
          energyPrices: Type.Optional(
            Type.Enum(['published'], {
              description: 'The price of electricity of GET /energy-prices, where it has the country.',
            }),
          ),
          state: Type.Optional(
            Type.String({
              maxLength: 50,
              description:
                'A state of the USA by its name or id in GET /us-states, whose taxes, prices, grid and location factor are taken.',
            }),
          ),
          edition: Type.Optional(
            Type.String({
              maxLength: 50,
              pattern: '^[^\\u0000]*$',
              description: 'The current one if left out.',
            }),
          ),
        }),
        response: documented(PathwayDefaults),
      },
    },
    async (request, reply) => {
      const { edition, variant, state, energyPrices } = request.query
      const snapshot =
        edition === undefined ? await app.referenceData.current() : await app.referenceData.edition(edition)
      if (!snapshot) throw problems.notFound()
      return sendDocument(
        request,
        reply as FastifyReply,
        findDefaults(snapshot, { ...request.params, variant, state, energyPrices }, published),
      )
    },
  )
}

/** @throws {Problem} not_found */
function findDefaults(
  snapshot: Snapshot,
  names: {
    process: string
    feedstock: string
    country: string
    variant: string | undefined
    state: string | undefined
    energyPrices: 'published' | undefined
  },
  { usStates: { columns, rows }, energyPrices }: Published,
): Document {
  const { data } = snapshot
  const process = findByIdOrName(data.processes, names.process)
  const feedstock = findByIdOrName(data.feedstocks, names.feedstock)
  const country = findByIdOrName(data.countries, names.country)
  const row = names.state === undefined ? undefined : findByIdOrName(rows, names.state)
  if (!process || !feedstock || !country) throw problems.notFound()
  if (names.state !== undefined && (!row || country.code !== countryOfStates)) throw problems.notFound()
  const inPlace = (chosen: ChosenInputs) => {
    const priced = names.energyPrices ? withEnergyPrices(chosen, energyPrices, country.code) : chosen
    return row ? inState(priced, { row, columns }) : priced
  }
  const defaults = () => {
    const found = pathwayDefaults(data, process.id, feedstock.id, country.id, names.variant, inPlace)
    return found && row ? { ...found, state: row.name } : found
  }
  // Before it is kept: names that do not exist are without number.
  if (names.variant !== undefined && !defaults()) throw problems.notFound()
  return snapshot.document(
    `${process.id}/${feedstock.id}/${country.id}/${names.variant ?? ''}/${row?.id ?? ''}/${names.energyPrices ?? ''}`,
    () => {
      const found = defaults()
      if (!found) throw problems.notFound()
      return found
    },
  )
}

const gzip = ['gzip', 'x-gzip', '*']

export function sendDocument(request: FastifyRequest, reply: FastifyReply, document: Document): FastifyReply {
  const { headers } = request
  // Whoever sends no header gets the plain bytes: not every such client can undo what it did not ask for.
  const takesGzip = accepts(headers['accept-encoding'] ?? '', gzip)
  const { bytes, etag, encoding } = takesGzip ? document.compressed() : document
  // Asked for again each time, which costs a 304: a copy that a client may use unasked outlives every change.
  reply
    .header('etag', etag)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept-encoding, origin')
  if (matchesEtag(headers['if-none-match'], etag)) return sendUnchanged(reply)
  if (encoding) reply.header('content-encoding', encoding)
  return reply.type('application/json; charset=utf-8').send(bytes)
}
