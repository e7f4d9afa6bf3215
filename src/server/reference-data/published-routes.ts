import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type TSchema } from 'typebox'
import {
  CorsiaDefault,
  CostIndex,
  LiteratureCosts,
  PublishedPolicy,
  UsStates,
} from '../../contract/published-tables.ts'
import { errorResponses } from '../error-handling.ts'
import { readPublishedTables } from './published.ts'

const tags = ['reference-data']

const Filter = Type.Object({
  edition: Type.Optional(Type.String({ description: 'Part of its name, e.g. 8th.' })),
  process: Type.Optional(Type.String({ description: 'e.g. HEFA' })),
  feedstock: Type.Optional(Type.String({ description: 'Part of its name.' })),
})

const contains = (name: string, part = '') => name.toLowerCase().includes(part.toLowerCase())

export const publishedRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const tables = await readPublishedTables()
  const schemaOf = <Schema extends TSchema>(operationId: string, summary: string, rows: Schema) => ({
    operationId,
    summary,
    tags,
    response: { 200: rows, ...errorResponses(400, 401, 422, 503) },
  })
  const config = { load: 'exempt' } as const
  app.get(
    '/corsia-defaults',
    {
      config,
      schema: {
        ...schemaOf(
          'listCorsiaDefaults',
          'Default life-cycle emissions of CORSIA, in the editions of the ICAO document',
          Type.Array(CorsiaDefault),
        ),
        querystring: Filter,
      },
    },
    async ({ query: { edition, process, feedstock } }) =>
      tables.corsiaDefaults.filter(
        (row) =>
          contains(row.edition, edition) &&
          contains(row.process, process) &&
          contains(row.feedstock, feedstock),
      ),
  )
  const costIndex = 'An index of what plants cost, by year, with what other sources give'
  app.get(
    '/cost-index',
    { config, schema: schemaOf('getCostIndex', costIndex, CostIndex) },
    async () => tables.costIndex,
  )
  const literature = 'What studies of SAF plants found: the rows with which results are compared'
  app.get(
    '/literature-costs',
    { config, schema: schemaOf('getLiteratureCosts', literature, LiteratureCosts) },
    async () => tables.literatureCosts,
  )
  const policies =
    'Laws and schemes with their dates and values, ready for `policies` of a request where they pay in dollars'
  app.get(
    '/policies',
    { config, schema: schemaOf('listPolicies', policies, Type.Array(PublishedPolicy)) },
    async () => tables.policies,
  )
  const states =
    'Taxes, energy prices, emissions of electricity and location factors of the states of the USA'
  app.get(
    '/us-states',
    { config, schema: schemaOf('listUsStates', states, UsStates) },
    async () => tables.usStates,
  )
}
