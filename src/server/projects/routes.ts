import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type Static } from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { type Reader, roles } from '../authorization.ts'
import { restorableDays } from '../config/quotas.ts'
import type { Database } from '../database/database.ts'
import { isoTimestamp } from '../database/timestamps.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, Name, ReferenceId, Timestamp, Uuid } from '../http/fields.ts'
import { namePathway } from '../pathways/pathway.ts'
import { listScenarioSummaries } from '../scenarios/queries.ts'
import { Named, presentSummary, ScenarioSummary } from '../scenarios/schemas.ts'
import { findProject, type Project as ProjectRow, renameProject } from './queries.ts'
import { createProject, removeProject } from './service.ts'

const NewProject = namedObject(
  'NewProject',
  {
    projectName: Name,
    processId: Type.Optional(ReferenceId),
    feedstockId: Type.Optional(ReferenceId),
    countryId: Type.Optional(ReferenceId),
  },
  { additionalProperties: false },
)
export const Project = namedObject('Project', {
  id: Uuid,
  userId: Uuid,
  projectName: Type.String(),
  process: Named,
  feedstock: Named,
  country: Named,
  scenarioCount: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  role: Type.Union([Type.Enum([...roles]), Type.Null()], {
    description: 'Yours in this project; null where you read it as an administrator.',
  }),
  ownerName: Type.String({ description: 'Empty where the owner has given none.' }),
})
const ProjectDetail = namedObject('ProjectDetail', {
  ...Project.properties,
  scenarios: Type.Array(ScenarioSummary),
})

const tags = ['projects']

type App = Parameters<FastifyPluginAsyncTypebox>[0]

export const projectRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeCreate(app)
  routeProject(app)
  routeRename(app)
  routeDelete(app)
}

function routeCreate(app: App): void {
  app.post(
    '/projects',
    {
      schema: {
        operationId: 'createProject',
        summary: 'Create a project with a first scenario',
        description:
          'The scenario starts with the defaults of the pathway: HEFA from used cooking oil in the USA where nothing is named.',
        tags,
        body: NewProject,
        response: { 201: Project, ...errorResponses(400, 401, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const snapshot = await app.referenceData.current()
      const { data } = snapshot
      const project = await createProject(request.database, snapshot, request.user.id, request.body)
      return reply
        .code(201)
        .header('location', `${app.prefix}/projects/${project.id}`)
        .send(presentProject(data, project))
    },
  )
}

function routeProject(app: App): void {
  app.get(
    '/projects/:id',
    {
      schema: {
        operationId: 'getProject',
        summary: 'A project and its scenarios',
        tags,
        params: IdParameters,
        response: { 200: ProjectDetail, ...errorResponses(401, 404, 503) },
      },
    },
    async (request) => {
      const { params, user } = request
      const { data } = await app.referenceData.current()
      const project = await requireProject(request.database, user, params.id)
      const scenarios = await listScenarioSummaries(request.database, user, params.id)
      return {
        ...presentProject(data, project),
        scenarios: scenarios.map((scenario) => presentSummary(data, scenario, viewOf(user))),
      }
    },
  )
}

function routeRename(app: App): void {
  app.put(
    '/projects/:id',
    {
      schema: {
        operationId: 'renameProject',
        summary: 'Rename a project',
        tags,
        params: IdParameters,
        body: Type.Object({ projectName: Name }, { additionalProperties: false }),
        response: { 200: Project, ...errorResponses(400, 401, 404, 409, 412, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const { params, body, user } = request
      if (!(await renameProject(request.database, user.id, params.id, body.projectName)))
        throw problems.notFound()
      const { data } = await app.referenceData.current()
      return presentProject(data, await requireProject(request.database, user, params.id))
    },
  )
}

function routeDelete(app: App): void {
  app.delete(
    '/projects/:id',
    {
      schema: {
        operationId: 'deleteProject',
        summary: 'Delete a project with its scenarios and calculations',
        description: `It can be had back for ${restorableDays} days.`,
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 412, 503) },
      },
    },
    async (request, reply) => {
      const { params, user } = request
      await removeProject(request.database, user.id, params.id)
      return reply.code(204).send(null)
    },
  )
}

/** @throws {Problem} not_found */
export async function requireProject(database: Database, reader: Reader, id: string): Promise<ProjectRow> {
  const project = await findProject(database, reader, id)
  if (!project) throw problems.notFound()
  return project
}

export function presentProject(data: ReferenceData, project: ProjectRow): Static<typeof Project> {
  const { id, userId, name, scenarioCount, createdAt, updatedAt, role, ownerName } = project
  return {
    id,
    userId,
    projectName: name,
    ...namePathway(data, project),
    scenarioCount,
    createdAt: isoTimestamp(createdAt),
    updatedAt: isoTimestamp(updatedAt),
    role,
    ownerName,
  }
}
