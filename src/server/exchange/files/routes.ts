import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { viewOf } from '../../../contract/access-level.ts'
import { findCalculation } from '../../calculations/queries.ts'
import { errorResponses } from '../../http/error-handling.ts'
import { problems } from '../../http/errors.ts'
import { IdParameters } from '../../http/fields.ts'
import { BundleFile, type Calculated, sendBundle, sendValues, ValuesFile, ValuesQuery } from './sending.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** A calculation as files that other programs read. */
export const calculationFileRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeBundle(app)
  routeValues(app)
}

const tags = ['calculations']
/** All would be made, and nothing sent. */
const withoutHead = { exposeHeadRoute: false } as const
const problemsOfFiles = [401, 404, 409, 422, 429, 503] as const

/** @throws {Problem} not_found, not_calculated */
async function requireCalculated({ database, user }: FastifyRequest, id: string): Promise<Calculated> {
  const calculation = await findCalculation(database, user, id)
  if (!calculation) throw problems.notFound()
  if (calculation.outcome === null || !calculation.finishedAt) throw problems.notCalculated()
  return calculation as Calculated
}

function routeBundle(app: App): void {
  app.get(
    '/calculations/:id/bundle.json',
    {
      ...withoutHead,
      schema: {
        operationId: 'downloadBundle',
        summary: 'A calculation as a file that proves itself: inputs, outcome, versions and a hash of them',
        description:
          'Canonical JSON (RFC 8785). What the access level does not include is not in it, and its format and hash say of which level it is. `POST /projects/{id}/import` repeats it. See docs/files.md.',
        tags,
        params: IdParameters,
        response: {
          200: BundleFile,
          ...errorResponses(...problemsOfFiles),
        },
      },
    },
    async (request, reply) => {
      const calculation = await requireCalculated(request, request.params.id)
      return await sendBundle(app, reply as FastifyReply, calculation, {
        level: viewOf(request.user),
        mayReadEdition: true,
      })
    },
  )
}

function routeValues(app: App): void {
  app.get(
    '/calculations/:id/values',
    {
      ...withoutHead,
      schema: {
        operationId: 'downloadValues',
        summary: 'Every number of a calculation as a table, or what there is of each year',
        description:
          'With its unit, and where it does not exist the reason. `metadata` tells of the columns, the quantities, the inputs and how the file is cited. Texts that a spreadsheet would calculate get an apostrophe before them. See docs/files.md.',
        tags,
        params: IdParameters,
        querystring: ValuesQuery,
        response: {
          200: ValuesFile,
          ...errorResponses(...problemsOfFiles),
        },
      },
    },
    async (request, reply) => {
      const calculation = await requireCalculated(request, request.params.id)
      return await sendValues(app, reply as FastifyReply, calculation, viewOf(request.user), request.query)
    },
  )
}
