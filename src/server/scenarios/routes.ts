import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { InputsBody } from '../../contract/reading/bodies.ts'
import { described } from '../../contract/request/described.ts'
import { DraftSchema } from '../../contract/request/inputs.ts'
import { LegacyDraftSchema } from '../../contract/request/legacy/legacy-schema.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import {
  draftUncertainty,
  givenUncertainty,
  uncertaintyProperties,
} from '../../contract/studies/uncertainty/uncertainty-schema.ts'
import { withSupplies } from '../chains/resolving.ts'
import { lastPosition, quotasOf, restorableDays } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { matchesEtag, sendUnchanged, Unchanged } from '../http/etag.ts'
import { IdParameters, Name, ReferenceId, Uuid } from '../http/fields.ts'
import { joinObjects, sendJson } from '../http/json-text.ts'
import { readScenario, sendScenario } from './answers.ts'
import { removeScenario } from './deleting.ts'
import { listScenarios } from './queries.ts'
import { scenarioListRefusals, scenarioListSchema, scenarioPageOf } from './scenario-page.ts'
import { presentScenario, presentUncertainty, Scenario } from './schemas.ts'
import { changeScenario, createScenario, saveDraft } from './service.ts'
import { scenarioEtag } from './versions.ts'
import { writeTarget } from './write-target.ts'

const given = {
  scenarioName: Type.Optional(Name),
  scenarioOrder: Type.Optional(Type.Integer({ minimum: 1, maximum: lastPosition })),
  inputs: Type.Optional(
    Type.Unknown({ ...described(InputsBody), description: 'Complete inputs: what calculate takes.' }),
  ),
  ranges: Type.Optional(Type.Unknown({ ...described(givenUncertainty.ranges) })),
  together: Type.Optional(Type.Unknown({ ...described(givenUncertainty.together) })),
  logistics: Type.Optional(Type.Unknown({ ...described(givenUncertainty.logistics) })),
}
const NewScenario = namedObject('NewScenario', given, { additionalProperties: false })
const ScenarioChanges = namedObject(
  'ScenarioChanges',
  {
    ...given,
    processId: Type.Optional(ReferenceId),
    feedstockId: Type.Optional(ReferenceId),
    countryId: Type.Optional(ReferenceId),
    referenceEdition: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 50,
        pattern: '^[^\\u0000]*$',
        description: 'Of the reference data, to pin from now on; see GET /scenarios/{id}/update-preview.',
      }),
    ),
  },
  { additionalProperties: false },
)
const Draft = namedObject('SavedDraft', {
  id: Uuid,
  status: Type.Enum(['draft', 'calculating', 'calculated', 'failed']),
  message: Type.String(),
  inputs: Type.Unknown(),
  ...uncertaintyProperties,
})
const DraftBody = Type.Union([
  namedObject('Draft', { ...DraftSchema.properties, ...draftUncertainty }),
  LegacyDraftSchema,
])

const tags = ['scenarios']
const comparesVersions = { comparesVersions: true }

type App = Parameters<FastifyPluginAsyncTypebox>[0]

export const scenarioRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeList(app)
  routeCreate(app)
  routeScenario(app)
  routeChange(app)
  routeDraft(app)
  routeDelete(app)
}

function routeList(app: App): void {
  app.get(
    '/projects/:id/scenarios',
    {
      schema: {
        operationId: 'listScenarios',
        summary: 'The scenarios of a project in their order, with inputs and results',
        ...scenarioListSchema,
        response: { 200: Type.Array(Scenario), ...scenarioListRefusals },
      },
    },
    async (request, reply) => {
      const { database, user, params } = request
      const scenarios = await scenarioPageOf(request, reply, request.query, (page) =>
        listScenarios(database, user, params.id, page),
      )
      const { data } = await app.referenceData.current()
      const level = viewOf(request.user)
      return sendJson(reply, 200, `[${scenarios.map((each) => presentScenario(data, each, level)).join()}]`)
    },
  )
}

function routeCreate(app: App): void {
  app.post(
    '/projects/:id/scenarios',
    {
      schema: {
        operationId: 'createScenario',
        summary: 'Add a scenario to a project',
        description:
          'It takes the first free place, and the defaults of the pathway where nothing is given. GET /me/usage tells how many a project holds at most.',
        tags,
        params: IdParameters,
        body: Type.Optional(NewScenario),
        response: { 201: Scenario, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { params, body, user } = request
      const snapshot = await app.referenceData.current()
      const inputs = await withSupplies(request.database, user, body?.inputs, { at: '/inputs' })
      const id = await createScenario(request.database, snapshot, user.id, params.id, {
        ...body,
        inputs,
        maximum: quotasOf(app.config).scenarios,
      })
      reply.header('location', `${app.prefix}/scenarios/${id}`)
      return sendScenario(app, reply, 201, await readScenario(request.database, user, id), user)
    },
  )
}

function routeScenario(app: App): void {
  app.get(
    '/scenarios/:id',
    {
      schema: {
        operationId: 'getScenario',
        summary: 'A scenario with its inputs and the results of these, if they have been calculated',
        tags,
        params: IdParameters,
        response: {
          200: Scenario,
          304: Unchanged,
          ...errorResponses(401, 404, 503),
        },
      },
    },
    async (request, reply) => {
      const scenario = await readScenario(request.database, request.user, request.params.id)
      const etag = scenarioEtag(scenario, viewOf(request.user))
      if (matchesEtag(request.headers['if-none-match'], etag))
        return sendUnchanged(reply.header('etag', etag).header('cache-control', 'private, no-cache'))
      return sendScenario(app, reply, 200, scenario, request.user)
    },
  )
}

function routeChange(app: App): void {
  app.put(
    '/scenarios/:id',
    {
      config: comparesVersions,
      schema: {
        operationId: 'changeScenario',
        summary: 'Change what is given of a scenario',
        description:
          'New inputs replace all inputs, and the scenario is a draft again. Results cannot be written.',
        tags,
        params: IdParameters,
        body: ScenarioChanges,
        response: { 200: Scenario, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { params, body, user } = request
      const place = { scenarioId: params.id, at: '/inputs' }
      const inputs = await withSupplies(request.database, user, body.inputs, place)
      await changeScenario(request.database, app.referenceData, writeTarget(request), { ...body, inputs })
      return sendScenario(app, reply, 200, await readScenario(request.database, user, params.id), user)
    },
  )
}

function routeDraft(app: App): void {
  app.patch(
    '/scenarios/:id/draft',
    {
      config: { documentedBodyOnly: true, comparesVersions: true },
      schema: {
        operationId: 'saveDraft',
        summary: 'Save some of the inputs of a scenario and leave the others as they are',
        description:
          'A JSON merge patch (RFC 7396); single elements of a list are given as an object keyed by their index. ' +
          'processId, feedstockId and countryId may be given besides, and what is not known of the inputs: it changes no result.',
        tags,
        params: IdParameters,
        body: DraftBody,
        response: { 200: Draft, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { params, user } = request
      const body = await withSupplies(request.database, user, request.body, { scenarioId: params.id })
      const { data } = await app.referenceData.current()
      const saved = await saveDraft(request.database, data, writeTarget(request), body)
      const head = { id: params.id, status: saved.status, message: 'Draft saved successfully' }
      reply.header('etag', scenarioEtag(saved, viewOf(request.user)))
      const parts = `{"inputs":${saved.inputs},${presentUncertainty(saved)}}`
      return sendJson(reply, 200, joinObjects(head, parts))
    },
  )
}

function routeDelete(app: App): void {
  app.delete(
    '/scenarios/:id',
    {
      config: comparesVersions,
      schema: {
        operationId: 'deleteScenario',
        summary: 'Delete a scenario with its calculations; a project keeps at least one',
        description: `It can be had back for ${restorableDays} days.`,
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      await removeScenario(request.database, writeTarget(request))
      return reply.code(204).send(null)
    },
  )
}
