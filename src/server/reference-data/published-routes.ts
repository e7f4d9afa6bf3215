import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { CorsiaDefault, CostIndex, LiteratureCosts } from '../../contract/published-tables.ts'
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
  const { corsiaDefaults, costIndex, literatureCosts } = await readPublishedTables()
  app.get(
    '/corsia-defaults',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'listCorsiaDefaults',
        summary: 'Default life-cycle emissions of CORSIA, in the editions of the ICAO document',
        tags,
        querystring: Filter,
        response: { 200: Type.Array(CorsiaDefault), ...errorResponses(400, 401, 422, 503) },
      },
    },
    async ({ query: { edition, process, feedstock } }) =>
      corsiaDefaults.filter(
        (row) =>
          contains(row.edition, edition) &&
          contains(row.process, process) &&
          contains(row.feedstock, feedstock),
      ),
  )
  app.get(
    '/cost-index',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'getCostIndex',
        summary: 'An index of what plants cost, by year, with what other sources give',
        tags,
        response: { 200: CostIndex, ...errorResponses(401, 503) },
      },
    },
    async () => costIndex,
  )
  app.get(
    '/literature-costs',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'getLiteratureCosts',
        summary: 'What studies of SAF plants found: the rows with which results are compared',
        tags,
        response: { 200: LiteratureCosts, ...errorResponses(401, 503) },
      },
    },
    async () => literatureCosts,
  )
}
