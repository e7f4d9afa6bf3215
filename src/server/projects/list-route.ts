import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { isoTimestamp } from '../database/timestamps.ts'
import { errorResponses } from '../http/error-handling.ts'
import { SearchText } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { listFirstScenarios } from '../scenarios/headline-queries.ts'
import { ListedScenario, presentListed, withHeadlines } from '../scenarios/headlines.ts'
import { listProjects } from './queries.ts'
import { Project, presentProject } from './routes.ts'
import { projectSearch } from './service.ts'

/** So that no list calculates more than a hundred scenarios. */
const [projectsMaximum, scenariosMaximum] = [20, 5]

const ListedProject = namedObject('ListedProject', {
  ...Project.properties,
  scenarios: Type.Optional(
    Type.Array(ListedScenario, { description: 'The first ones, if they were asked for.' }),
  ),
})
type ListedProject = Static<typeof ListedProject>

const ProjectQuery = Type.Object({
  ...PageQuery.properties,
  q: Type.Optional({
    ...SearchText,
    description: 'Part of the name of a project or scenario, of its process, feedstock or country.',
  }),
  scenarios: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: scenariosMaximum,
      description: `How many scenarios of each project to show, with three numbers of each; then ${projectsMaximum} projects at most.`,
    }),
  ),
})

export const projectListRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/projects',
    {
      schema: {
        operationId: 'listProjects',
        summary: 'The projects that you are one of the people of, the one changed last first',
        tags: ['projects'],
        querystring: ProjectQuery,
        response: { 200: Type.Array(ListedProject), ...errorResponses(401, 422, 503) },
      },
    },
    async (request, reply) => {
      const { q, scenarios } = request.query
      const asked = readPage(request.query)
      const page = scenarios ? { ...asked, limit: Math.min(asked.limit, projectsMaximum) } : asked
      const { data } = await app.referenceData.current()
      const search = q ? projectSearch(data, q) : undefined
      const rows = await listProjects(request.database, request.user.id, page, search)
      const shown = takePage(request, reply, page, rows, ({ updatedAt, id }) => ({
        time: isoTimestamp(updatedAt),
        id,
      }))
      const projects = shown.map((project) => presentProject(data, project))
      const listed = scenarios ? await withScenarios(request, projects, scenarios) : projects
      return sendJson(reply, 200, JSON.stringify(listed))
    },
  )
}

/** @param limit of each project. */
async function withScenarios(
  request: FastifyRequest,
  projects: readonly Static<typeof Project>[],
  limit: number,
): Promise<ListedProject[]> {
  const ids = projects.map(({ id }) => id)
  const rows = await listFirstScenarios(request.database, request.user.id, ids, limit)
  const scenarios = await withHeadlines(request, rows)
  const ofProject = Map.groupBy(scenarios, ({ projectId }) => projectId)
  const level = viewOf(request.user)
  return projects.map((project) => ({
    ...project,
    scenarios: (ofProject.get(project.id) ?? []).map((each) => presentListed(each, level)),
  }))
}
