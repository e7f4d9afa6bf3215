import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { keepingOf, keptAnswerHours, quotasOf, restorableDays } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { findUsage } from './usage-queries.ts'

const Used = Type.Object({ used: Type.Integer(), limit: Type.Integer() })

const Usage = namedObject('Usage', {
  projects: Used,
  scenariosPerProject: Type.Object(
    { most: Type.Integer(), limit: Type.Integer() },
    { description: '`most` is how many your fullest project holds.' },
  ),
  storedBytes: Type.Object(Used.properties, {
    description:
      'Of names and JSON: inputs, outcomes, kept answers. What has been deleted counts until its rows are gone.',
  }),
  calculationsKept: Type.Object(
    { latest: Type.Integer(), hours: Type.Integer() },
    {
      description:
        'Of each scenario: the latest so many, those that are younger, those with a name or a note, and the one whose results it shows.',
    },
  ),
  answersKept: Type.Object(
    { hours: Type.Integer() },
    { description: 'Of requests with an Idempotency-Key that store something.' },
  ),
  deletedKept: Type.Object(
    { days: Type.Integer() },
    {
      description:
        'How long a deleted project or scenario can be had back, unless the storage is nearly full.',
    },
  ),
})

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Answers under two addresses, like all that is one's own. */
export const usageRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeUsage(app, '/me/usage', 'readUsage')
  routeUsage(app, '/auth/me/usage', 'readAuthUsage')
}

function routeUsage(app: App, path: string, operationId: string): void {
  const quotas = quotasOf(app.config)
  const calculationsKept = keepingOf(app.config)
  app.get(
    path,
    {
      schema: {
        operationId,
        summary: 'How much you have stored, and how much you may',
        tags: ['accounts'],
        response: { 200: Usage, ...errorResponses(401, 503) },
      },
    },
    async ({ database, user }) => {
      const { projects, mostScenarios, bytes } = await findUsage(database, user.id)
      return {
        projects: { used: projects, limit: quotas.projects },
        scenariosPerProject: { most: mostScenarios, limit: quotas.scenarios },
        storedBytes: { used: bytes, limit: quotas.storedBytes },
        calculationsKept,
        answersKept: { hours: keptAnswerHours },
        deletedKept: { days: restorableDays },
      }
    },
  )
}
