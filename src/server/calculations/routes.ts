import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { showOutcome } from '../../contract/access/outcome-view.ts'
import { type AccessLevel, viewOf } from '../../contract/access-level.ts'
import { InputsBody } from '../../contract/reading/bodies.ts'
import { withSupplies } from '../chains/resolving.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { levelEtag, sendUnchanged, tagsIn, tagsOfLevel, Unchanged } from '../http/etag.ts'
import { IdParameters } from '../http/fields.ts'
import { joinBytes, joinObjects, sendJson } from '../http/json-text.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { scenarioEtag } from '../scenarios/versions.ts'
import { writeTarget } from '../scenarios/write-target.ts'
import { findCalculation, findCalculationState, listCalculations } from './queries.ts'
import {
  Calculation,
  CalculationState,
  CalculationSummary,
  FinishedCalculation,
  messages,
  noOutcome,
  presentCalculation,
  Queued,
  Trace,
} from './schemas.ts'
import { calculateNow, cancelCalculation, explainCalculation, queueCalculation } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

export const calculationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeQueue(app)
  routeState(app)
  routeNow(app)
  routeHistory(app)
  routeCalculation(app)
  routeTrace(app)
  routeCancel(app)
}

const tags = ['calculations']
const bodyErrors = [400, 401, 404, 409, 413, 415, 422, 503] as const
const documentedBodyOnly = { documentedBodyOnly: true } as const
/** What stores a calculation counts as one; a quick one is a request like any other. */
const calculating = { ...documentedBodyOnly, comparesVersions: true, rateLimit: 'calculate' } as const
const optionalBody =
  'Without a body, the inputs of the scenario are calculated as they stand; with one, it replaces them.'

function routeQueue(app: App): void {
  app.post(
    '/scenarios/:id/calculate',
    {
      config: calculating,
      schema: {
        operationId: 'queueCalculation',
        summary: 'Queue a calculation of a scenario',
        description: `${optionalBody} What is short is calculated by the time of the answer; ask for the status.`,
        tags,
        params: IdParameters,
        body: Type.Optional(InputsBody),
        response: { 202: Queued, ...errorResponses(...bodyErrors) },
      },
    },
    async (request, reply) => {
      const scenarioId = request.params.id
      const { id: calculationId, ...written } = await queueCalculation(
        request.database,
        app.jobs,
        app.referenceData,
        { target: writeTarget(request), body: await suppliedBody(request) },
        (inputs) => app.compute(reply as FastifyReply, 'calculate', inputs),
      )
      const message = 'Calculation started. Poll /calculate/status for results.'
      return reply
        .code(202)
        .header('location', `${app.prefix}/calculations/${calculationId}`)
        .header('retry-after', '1')
        .header('etag', scenarioEtag(written, viewOf(request.user)))
        .send({ status: 'calculating', scenarioId, calculationId, message })
    },
  )
}

function routeState(app: App): void {
  app.get(
    '/scenarios/:id/calculate/status',
    {
      schema: {
        operationId: 'getCalculationStatus',
        summary: 'Where the calculation of a scenario stands, with its outcome once there is one',
        tags,
        params: IdParameters,
        response: { 200: CalculationState, 304: Unchanged, ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const scenarioId = request.params.id
      const level = viewOf(request.user)
      const knownTags = tagsOfLevel(tagsIn(request.headers['if-none-match']), level)
      const state = await findCalculationState(request.database, request.user, scenarioId, knownTags)
      if (!state) throw problems.notFound()
      setPollingHeaders(reply as FastifyReply, state, level)
      if (state.isKnown) return sendUnchanged(reply)
      const { calculationId, status, failure, outcome } = state
      const head = { scenarioId, calculationId, status, message: messages[status], failure }
      // Whoever sees everything is sent the bytes that are stored.
      if (outcome && level === 'ROADSHOW') return sendJson(reply, 200, joinBytes(head, outcome))
      return sendJson(reply, 200, joinObjects(head, showOutcome(outcome?.toString() ?? noOutcome, level)))
    },
  )
}

/** What was sent, with its suppliers looked up. */
const suppliedBody = ({ database, user, body, params }: FastifyRequest<{ Params: { id: string } }>) =>
  withSupplies(database, user, body, { scenarioId: params.id })

/** Whoever polls is told when to come back, and gets nothing twice. */
function setPollingHeaders(
  reply: FastifyReply,
  { etag, status }: { etag: string; status: string },
  level: AccessLevel,
): void {
  reply.header('etag', levelEtag(etag, level)).header('cache-control', 'private, no-cache')
  if (status === 'calculating') reply.header('retry-after', '1')
}

function routeNow(app: App): void {
  app.post(
    '/scenarios/:id/calculate/sync',
    {
      config: { ...calculating, load: 'calculation' },
      schema: {
        operationId: 'calculateNow',
        summary: 'Calculate a scenario at once',
        description: optionalBody,
        tags,
        params: IdParameters,
        body: Type.Optional(InputsBody),
        response: { 200: FinishedCalculation, ...errorResponses(...bodyErrors) },
      },
    },
    async (request, reply) => {
      const scenarioId = request.params.id
      const { id, outcome, ...written } = await calculateNow(
        request.database,
        app.referenceData,
        { target: writeTarget(request), body: await suppliedBody(request) },
        (inputs) => app.compute(reply as FastifyReply, 'calculate', inputs),
      )
      const level = viewOf(request.user)
      reply.header('etag', scenarioEtag({ ...written, status: 'calculated' }, level))
      const head = { scenarioId, calculationId: id, status: 'calculated', message: messages.calculated }
      return sendJson(reply, 200, joinObjects(head, showOutcome(outcome, level)))
    },
  )
}

function routeHistory(app: App): void {
  app.get(
    '/scenarios/:id/calculations',
    {
      schema: {
        operationId: 'listCalculations',
        summary: 'The calculations of a scenario, newest first, without their outcomes',
        tags,
        params: IdParameters,
        querystring: PageQuery,
        response: { 200: Type.Array(CalculationSummary), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { params, query, user } = request
      const page = readPage(query)
      const rows = await listCalculations(request.database, user, params.id, page)
      if (!rows) throw problems.notFound()
      const calculations = takePage(request, reply, page, rows, ({ queuedAt, id }) => ({
        time: queuedAt.toISOString(),
        id,
      }))
      return calculations.map(presentCalculation)
    },
  )
}

function routeCalculation(app: App): void {
  app.get(
    '/calculations/:id',
    {
      schema: {
        operationId: 'getCalculation',
        summary: 'A calculation with its inputs and, once it is calculated, its outcome',
        tags,
        params: IdParameters,
        response: { 200: Calculation, 304: Unchanged, ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const { params, user, headers } = request
      const level = viewOf(user)
      const knownTags = tagsOfLevel(tagsIn(headers['if-none-match']), level)
      const calculation = await findCalculation(request.database, user, params.id, knownTags)
      if (!calculation) throw problems.notFound()
      setPollingHeaders(reply as FastifyReply, calculation, level)
      if (calculation.isKnown) return sendUnchanged(reply)
      const { inputs, outcome } = calculation
      const withInputs = joinObjects(presentCalculation(calculation), `{"inputs":${inputs}}`)
      return sendJson(
        reply,
        200,
        `${withInputs.slice(0, -1)},${showOutcome(outcome ?? noOutcome, level).slice(1)}`,
      )
    },
  )
}

function routeTrace(app: App): void {
  app.get(
    '/calculations/:id/trace',
    {
      schema: {
        operationId: 'explainCalculation',
        summary: 'How each number of a calculation comes about',
        tags,
        params: IdParameters,
        querystring: Type.Object({
          symbol: Type.Optional(
            Type.String({
              description:
                'Only this and what it is made of: a symbol (`LCOP`), a name (`lcop`), or the place of one number in the outcome as a JSON pointer (`/technoEconomics/utilities/0/cost`) or with dots; that number is the last step.',
            }),
          ),
          depth: Type.Optional(
            Type.Integer({
              minimum: 0,
              maximum: 100,
              description:
                'How many levels below it: 0 is the number alone, 1 adds what its formula is made of.',
            }),
          ),
        }),
        response: {
          200: Trace,
          ...errorResponses(401, 404, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { params, query, user } = request
      const explanation = await explainCalculation(request.database, user, params.id, (inputs) =>
        app.compute(reply as FastifyReply, 'explain', {
          inputs,
          symbol: query.symbol,
          level: viewOf(user),
          depth: query.depth,
        }),
      )
      if (explanation === undefined) throw problems.unknownSymbol(query.symbol ?? '')
      return sendJson(reply, 200, explanation)
    },
  )
}

function routeCancel(app: App): void {
  app.delete(
    '/calculations/:id',
    {
      schema: {
        operationId: 'cancelCalculation',
        summary: 'Cancel a calculation that is not finished; it stays in the history as failed',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      await cancelCalculation(request.database, app.jobs, request.user.id, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
