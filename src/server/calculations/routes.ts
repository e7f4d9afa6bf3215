import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { InputsBody } from '../../contract/bodies.ts'
import { calculateOutcome } from '../../contract/outcome.ts'
import { OutcomeSchema } from '../../contract/outcome-schema.ts'
import { errorResponses } from '../error-handling.ts'
import { problems } from '../errors.ts'
import { IdParameters } from '../fields.ts'
import { joinObjects, sendJson } from '../json-text.ts'
import { requireInputs } from './inputs.ts'
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
import { calculateNow, explainCalculation, queueCalculation } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

export const calculationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeQueue(app)
  routeState(app)
  routeNow(app)
  routeQuick(app)
  routeHistory(app)
  routeCalculation(app)
  routeTrace(app)
}

const tags = ['calculations']
const bodyErrors = [400, 401, 404, 413, 415, 422, 503] as const
const documentedBodyOnly = { documentedBodyOnly: true }
const optionalBody =
  'Without a body, the inputs of the scenario are calculated as they stand; with one, it replaces them.'

function routeQueue(app: App): void {
  app.post(
    '/scenarios/:id/calculate',
    {
      config: documentedBodyOnly,
      schema: {
        operationId: 'queueCalculation',
        summary: 'Queue a calculation of a scenario',
        description: optionalBody,
        tags,
        params: IdParameters,
        body: Type.Optional(InputsBody),
        response: { 202: Queued, ...errorResponses(...bodyErrors) },
      },
    },
    async (request, reply) => {
      const scenarioId = request.params.id
      const calculationId = await queueCalculation(
        app.database,
        app.jobs,
        await app.referenceData.current(),
        {
          userId: request.user.id,
          scenarioId,
          body: request.body,
        },
      )
      const message = 'Calculation started. Poll /calculate/status for results.'
      return reply
        .code(202)
        .header('location', `${app.prefix}/calculations/${calculationId}`)
        .header('retry-after', '1')
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
        response: { 200: CalculationState, ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const scenarioId = request.params.id
      const state = await findCalculationState(request.database, request.user.id, scenarioId)
      if (!state) throw problems.notFound()
      const { calculationId, status, failure, outcome } = state
      const head = { scenarioId, calculationId, status, message: messages[status], failure }
      return sendJson(reply, 200, joinObjects(head, outcome ?? noOutcome))
    },
  )
}

function routeNow(app: App): void {
  app.post(
    '/scenarios/:id/calculate/sync',
    {
      config: documentedBodyOnly,
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
      const { id, outcome } = await calculateNow(app.database, await app.referenceData.current(), {
        userId: request.user.id,
        scenarioId,
        body: request.body,
      })
      const head = { scenarioId, calculationId: id, status: 'calculated', message: messages.calculated }
      return sendJson(reply, 200, joinObjects(head, outcome))
    },
  )
}

function routeQuick(app: App): void {
  app.post(
    '/calculate/quick',
    {
      config: documentedBodyOnly,
      schema: {
        operationId: 'calculateQuick',
        summary: 'Calculate without storing anything',
        tags,
        body: InputsBody,
        response: { 200: OutcomeSchema, ...errorResponses(400, 401, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { data } = await app.referenceData.current()
      const { inputs } = requireInputs(data, request.body)
      return sendJson(reply, 200, JSON.stringify(calculateOutcome(inputs)))
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
        querystring: Type.Object({
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000, default: 100 })),
        }),
        response: { 200: Type.Array(CalculationSummary), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request) => {
      const { params, query, user } = request
      const calculations = await listCalculations(request.database, user.id, params.id, query.limit ?? 100)
      if (!calculations) throw problems.notFound()
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
        response: { 200: Calculation, ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const calculation = await findCalculation(request.database, request.user.id, request.params.id)
      if (!calculation) throw problems.notFound()
      const { inputs, outcome } = calculation
      const withInputs = joinObjects(presentCalculation(calculation), `{"inputs":${inputs}}`)
      return sendJson(reply, 200, `${withInputs.slice(0, -1)},${(outcome ?? noOutcome).slice(1)}`)
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
          symbol: Type.Optional(Type.String({ description: 'Only this symbol and what it is made of.' })),
        }),
        response: {
          200: Trace,
          ...errorResponses(401, 404, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { params, query, user } = request
      const explanation = await explainCalculation(request.database, user.id, params.id, query.symbol)
      return sendJson(reply, 200, JSON.stringify(explanation))
    },
  )
}
