import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { wayBack } from '../../contract/chains/chain.ts'
import type { Supply as FoundSupply } from '../../contract/chains/supplies.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, Uuid } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { findSuppliedInputs } from './queries.ts'
import { SupplierState, Supply } from './schemas.ts'
import { supplierStates } from './states.ts'
import { findSupplies } from './suppliers.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Plants that feed others: what a calculation supplies, and how the suppliers of a scenario stand. */
export const chainRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeSupplies(app)
  routeSuppliers(app)
}

const tags = ['calculations']

function routeSupplies(app: App): void {
  app.get(
    '/calculations/:id/supplies',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'listSupplies',
        summary:
          'What the products of a calculation cost and bear, for a feedstock or utility of another plant',
        description:
          'Each product at each of its prices, with the `suppliedBy` that a feedstock or utility takes. A price that the access level does not include is null.',
        tags,
        params: IdParameters,
        querystring: Type.Object({
          scenarioId: Type.Optional(
            Type.Unsafe<string>({
              ...Uuid,
              description:
                'The scenario that is to be supplied: where it would supply itself, the reason says so.',
            }),
          ),
        }),
        response: { 200: Type.Array(Supply), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, params, query } = request
      const found = await findSupplies(database, user, viewOf(user), [params.id])
      const supplies = found.get(params.id.toLowerCase())
      if (!supplies) throw problems.notFound()
      const shown = supplies.map((each) => withoutCycle(each, query.scenarioId))
      return sendJson(reply, 200, JSON.stringify(shown))
    },
  )
}

function withoutCycle(supply: FoundSupply, scenarioId: string | undefined): FoundSupply {
  const way = scenarioId === undefined ? undefined : wayBack(supply.suppliedBy, scenarioId)
  if (way === undefined) return supply
  return { ...supply, suppliedBy: null, reason: `A plant cannot supply itself: ${way} ← this scenario.` }
}

function routeSuppliers(app: App): void {
  app.get(
    '/scenarios/:id/suppliers',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'listSuppliers',
        summary: 'How the suppliers of a scenario stand: whether they are there, and calculated anew since',
        description:
          'One for each feedstock and utility with a supplier. Nothing is taken of a newer calculation by itself.',
        tags: ['scenarios'],
        params: IdParameters,
        response: { 200: Type.Array(SupplierState), ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, params } = request
      const inputs = await findSuppliedInputs(database, user, params.id)
      if (inputs === undefined) throw problems.notFound()
      const states = await supplierStates(database, user, JSON.parse(inputs))
      return sendJson(reply, 200, JSON.stringify(states))
    },
  )
}
