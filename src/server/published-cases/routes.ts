import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import {
  checkCases,
  OtherModel,
  PublishedCase,
  ValidationResult,
} from '../../contract/analyses/published-cases.ts'
import { engineVersion } from '../../engine/version.ts'
import { errorResponses } from '../http/error-handling.ts'
import { Unchanged } from '../http/etag.ts'
import { sendJson } from '../http/json-text.ts'
import { createDocument } from '../reference-data/documents.ts'
import { sendDocument } from '../reference-data/routes.ts'
import { readOtherModels, readPublishedCases } from './cases.ts'

/** It asks for no token: whether the numbers are right is nobody's secret. */
export const publishedCaseRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const cases = await readPublishedCases()
  let results: string | undefined
  app.get(
    '/validation',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'validate',
        summary:
          'Published cases, those of other models first, run by this engine: what is expected, what is computed, whether it is right',
        description:
          'Each process runs them once, when it is first asked: the engine always answers the same.',
        tags: ['validation'],
        security: [],
        response: {
          200: {
            ...Type.Array(ValidationResult),
            headers: {
              'engine-version': { type: 'string', description: 'Of the engine that has run them.' },
            },
          },
          ...errorResponses(503),
        },
      },
    },
    async (_request, reply) => {
      reply.header('engine-version', engineVersion)
      results ??= JSON.stringify(checkCases(cases))
      return sendJson(reply, 200, results)
    },
  )
  const [asked, models] = [createDocument(cases), createDocument(await readOtherModels())]
  app.get(
    '/validation/cases',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'listPublishedCases',
        summary:
          'What the published cases ask, as a user would ask it: the body of a calculation or an analysis',
        tags: ['validation'],
        security: [],
        response: { 200: Type.Array(PublishedCase), 304: Unchanged, ...errorResponses(503) },
      },
    },
    (request, reply) => sendDocument(request, reply as FastifyReply, asked),
  )
  app.get(
    '/validation/models',
    {
      config: { load: 'exempt' },
      schema: {
        operationId: 'listOtherModels',
        summary:
          'The models of others whose cases are checked, in their order, with what is left out and why',
        tags: ['validation'],
        security: [],
        response: { 200: Type.Array(OtherModel), 304: Unchanged, ...errorResponses(503) },
      },
    },
    (request, reply) => sendDocument(request, reply as FastifyReply, models),
  )
}
