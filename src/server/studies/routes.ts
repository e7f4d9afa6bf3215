import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { KeptStudySchema } from '../../contract/studies/kinds/schemas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { levelEtag, sendUnchanged, tagsIn, tagsOfLevel, Unchanged } from '../http/etag.ts'
import { IdParameters } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { findStudy, listStudies, type Study } from './queries.ts'
import { KeptStudy, StudySummary } from './schemas.ts'
import { endStudy, queueStudy, removeStudy } from './service.ts'
import { answerSeen, isFinished, presentStudy, soFarSeen } from './view.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

export const keptStudyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeQueue(app)
  routeList(app)
  routeStudy(app)
  routeEnds(app)
}

const tags = ['studies']

const queueDescription = `Trials are computed by the workers, in batches, and the answer is made of all of them: ask for the
study, or follow its events. Without \`base\` it is of the inputs of the scenario; either is copied, so that later edits
change nothing of it. The same request has the same answer, however many workers there are. At most 2 of your studies are
worked on at once and 20 more wait; a study has 2^20 trials at most (2^22 for administrators), and the outputs of the trials
of all your studies take 500 MB at most.`

function routeQueue(app: App): void {
  app.post(
    '/scenarios/:id/studies',
    {
      config: { documentedBodyOnly: true, rateLimit: 'study' },
      schema: {
        operationId: 'queueStudy',
        summary: 'Have a study of any size computed in the background, and keep it',
        description: queueDescription,
        tags,
        params: IdParameters,
        body: KeptStudySchema,
        response: { 202: StudySummary, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { user, params, body, database } = request
      const study = await queueStudy(
        database,
        app.referenceData,
        { owner: user, scenarioId: params.id, body },
        (task) => app.compute(reply as FastifyReply, 'planStudy', task),
      )
      return reply
        .code(202)
        .header('location', `${app.prefix}/studies/${study.id}`)
        .header('retry-after', '1')
        .send(presentStudy(study, viewOf(user)))
    },
  )
}

function routeList(app: App): void {
  app.get(
    '/scenarios/:id/studies',
    {
      schema: {
        operationId: 'listStudies',
        summary: 'The studies of a scenario, newest first, without their answers',
        tags,
        params: IdParameters,
        querystring: PageQuery,
        response: { 200: Type.Array(StudySummary), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { params, query, user } = request
      const page = readPage(query)
      const rows = await listStudies(request.database, user, params.id, page)
      if (!rows) throw problems.notFound()
      const studies = takePage(request, reply, page, rows, ({ queuedAt, id }) => ({
        time: queuedAt.toISOString(),
        id,
      }))
      return studies.map((study) => presentStudy(study, viewOf(user)))
    },
  )
}

function routeStudy(app: App): void {
  app.get(
    '/studies/:id',
    {
      schema: {
        operationId: 'getStudy',
        summary: 'A study, how far it is, what is known so far, and its answer once there is one',
        description:
          'What your access level does not see is not in it, also where the level has been lowered since.',
        tags,
        params: IdParameters,
        response: { 200: KeptStudy, 304: Unchanged, ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const { params, user, headers, database } = request
      const level = viewOf(user)
      const knownTags = tagsOfLevel(tagsIn(headers['if-none-match']), level)
      const study = await findStudy(database, user, params.id, knownTags)
      if (!study) throw problems.notFound()
      reply.header('etag', levelEtag(study.etag, level)).header('cache-control', 'private, no-cache')
      if (!isFinished(study)) reply.header('retry-after', '1')
      if (study.isKnown) return sendUnchanged(reply)
      return sendJson(reply, 200, studyText(study, level))
    },
  )
}

function studyText(study: Study, level: ReturnType<typeof viewOf>): string {
  const head = JSON.stringify(presentStudy(study, level)).slice(0, -1)
  const answer = answerSeen(study, level)
  const rest = {
    soFar: soFarSeen(study, level),
    answer: answer ? { ...answer, edition: study.referenceEdition } : null,
  }
  return `${head},"request":${study.request},"base":${study.inputs},${JSON.stringify(rest).slice(1)}`
}

function routeEnds(app: App): void {
  app.post(
    '/studies/:id/cancel',
    {
      schema: {
        operationId: 'cancelStudy',
        summary: 'Stop a study that is not finished; what is computed of it stays',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      await endStudy(request.database, request.user.id, request.params.id)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/studies/:id',
    {
      schema: {
        operationId: 'deleteStudy',
        summary: 'Delete a study with all that came of it, finished or not',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      await removeStudy(request.database, request.user.id, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
