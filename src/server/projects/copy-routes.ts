import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { restorableDays } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, Name } from '../http/fields.ts'
import { duplicateProject } from './copy-queries.ts'
import { restoreProject } from './deletion-queries.ts'
import { Project, presentProject, requireProject } from './routes.ts'

const ProjectCopy = namedObject(
  'ProjectCopy',
  { projectName: Type.Optional(Name) },
  { additionalProperties: false },
)

const tags = ['projects']

type App = Parameters<FastifyPluginAsyncTypebox>[0]

export const projectCopyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeDuplicate(app)
  routeRestore(app)
}

function routeDuplicate(app: App): void {
  app.post(
    '/projects/:id/duplicate',
    {
      schema: {
        operationId: 'duplicateProject',
        summary: 'Copy a project with its scenarios',
        description:
          'The copy is yours, whoever owns the original. The copies have the inputs of the originals and are drafts; calculations are not copied.',
        tags,
        params: IdParameters,
        body: Type.Optional(ProjectCopy),
        response: { 201: Project, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, params, body, user } = request
      const id = await duplicateProject(database, user.id, params.id, body?.projectName)
      if (id === undefined) throw problems.notFound()
      const { data } = await app.referenceData.current()
      reply.code(201).header('location', `${app.prefix}/projects/${id}`)
      return presentProject(data, await requireProject(database, user, id))
    },
  )
}

function routeRestore(app: App): void {
  app.post(
    '/projects/:id/restore',
    {
      schema: {
        operationId: 'restoreProject',
        summary: 'Have a deleted project back, with all that was in it',
        description: `For ${restorableDays} days. One that has not been deleted stays as it is.`,
        tags,
        params: IdParameters,
        response: { 200: Project, ...errorResponses(400, 401, 404, 409, 413, 415, 503) },
      },
    },
    async ({ database, params, user }) => {
      if (!(await restoreProject(database, user.id, params.id))) throw problems.notFound()
      const { data } = await app.referenceData.current()
      return presentProject(data, await requireProject(database, user, params.id))
    },
  )
}
