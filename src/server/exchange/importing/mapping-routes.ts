import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { readMapping } from '../../../contract/exchange/cases/mapping.ts'
import { errorResponses } from '../../http/error-handling.ts'
import { problems } from '../../http/errors.ts'
import { findMapping, updateMapping } from './mapping-queries.ts'
import { ImportMapping } from './mapping-schema.ts'

const tags = ['accounts']

/** What somebody's tables are read with, remembered from one import to the next. */
export const mappingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/me/import-mapping',
    {
      schema: {
        operationId: 'getImportMapping',
        summary: 'What names of your tables stand for when they are imported',
        tags,
        response: { 200: ImportMapping, ...errorResponses(401, 503) },
      },
    },
    async ({ database, user }) => (await findMapping(database, user.id)) ?? { columns: {}, units: {} },
  )

  app.put(
    '/me/import-mapping',
    {
      schema: {
        operationId: 'setImportMapping',
        summary: 'Have it remembered what names of your tables stand for',
        description:
          'It holds for every table of cases that names no `mapping` of its own; without names nothing is remembered.',
        tags,
        body: ImportMapping,
        response: { 200: ImportMapping, ...errorResponses(400, 401, 413, 415, 422, 503) },
      },
    },
    async ({ database, user, body }) => {
      const { mapping, errors } = readMapping(body)
      if (!mapping) throw problems.invalidInput(errors)
      const isEmpty = [mapping.columns, mapping.units].every((names) => Object.keys(names).length === 0)
      await updateMapping(database, user.id, isEmpty ? null : mapping)
      return mapping
    },
  )
}
