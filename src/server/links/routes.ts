import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { listProjectLinks } from './project-queries.ts'
import { listLinks } from './queries.ts'
import { Link, MadeLink, ProjectLink, presentLink, presentProjectLink, WantedLink } from './schemas.ts'
import { makeLink, revokeLink } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** What its owner does with links. */
export const linkRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeMake(app, 'calculation')
  routeMake(app, 'scenario')
  routeList(app)
  routeListOfProject(app)
  routeRevoke(app)
}

const tags = ['links']

const summaries = {
  calculation: 'Make a link through which a calculation is read without an account',
  scenario: 'Make a link to the latest calculation of a scenario, whichever that is when it is opened',
} as const

const operationIds = { calculation: 'shareCalculation', scenario: 'shareScenario' } as const

function routeMake(app: App, kind: 'calculation' | 'scenario'): void {
  app.post(
    `/${kind}s/:id/links`,
    {
      schema: {
        operationId: operationIds[kind],
        summary: summaries[kind],
        description:
          'Its address is told once. It takes no Idempotency-Key, because no answer with a secret is kept: after an answer that was lost, look at the list and revoke.',
        tags,
        params: IdParameters,
        body: WantedLink,
        response: { 201: MadeLink, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const target = { kind, id: request.params.id }
      const { link, secret } = await makeLink(request.database, makerOf(request), target, request.body)
      const address = new URL(`/s/${link.id}.${secret}`, app.config.PUBLIC_URL).href
      return reply.code(201).send({ ...presentLink(link), address })
    },
  )
}

function routeList(app: App): void {
  app.get(
    '/scenarios/:id/links',
    {
      schema: {
        operationId: 'listLinks',
        summary: 'The links to a scenario and its calculations that can be opened, newest first',
        tags,
        params: IdParameters,
        response: { 200: Type.Array(Link), ...errorResponses(401, 404, 503) },
      },
    },
    async ({ database, user, params }) => {
      const links = await listLinks(database, user, params.id)
      if (!links) throw problems.notFound()
      return links.map(presentLink)
    },
  )
}

function routeListOfProject(app: App): void {
  app.get(
    '/projects/:id/links',
    {
      schema: {
        operationId: 'listProjectLinks',
        summary: 'The links to all that is in a project that can be opened, newest first',
        tags,
        params: IdParameters,
        querystring: PageQuery,
        response: { 200: Type.Array(ProjectLink), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const page = readPage(request.query)
      const links = await listProjectLinks(request.database, request.user, request.params.id, page)
      if (!links) throw problems.notFound()
      const positionOf = ({ createdAt, id }: (typeof links)[number]) => ({
        time: createdAt.toISOString(),
        id,
      })
      return takePage(request as FastifyRequest, reply, page, links, positionOf).map(presentProjectLink)
    },
  )
}

function routeRevoke(app: App): void {
  app.delete(
    '/links/:id',
    {
      schema: {
        operationId: 'revokeLink',
        summary: 'Revoke a link; nobody can open it any more',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      await revokeLink(request.database, makerOf(request), request.params.id)
      return reply.code(204).send(null)
    },
  )
}

const makerOf = ({ user, ip }: FastifyRequest) => ({ ...user, network: ip })
