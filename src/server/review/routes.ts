import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { findCalculation } from '../calculations/queries.ts'
import { editionHash } from '../exchange/files/edition-hash.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, orNull, Timestamp, Uuid } from '../http/fields.ts'
import { ScenarioSummary } from '../scenarios/schemas.ts'
import type { ReviewEvent } from './queries.ts'
import { type Review as FoundReview, readReview, takeStep, type WantedStep } from './service.ts'
import { needsReason, reviewActions } from './steps.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

const Event = namedObject('ReviewEvent', {
  kind: Type.Enum(['asked', 'withdrawn', 'returned', 'approved', 'unlocked']),
  at: Timestamp,
  by: orNull(
    Type.String({
      description:
        'Null once the account is gone; and where it has no name, for reviewers and viewers, who see no addresses.',
    }),
  ),
  calculationId: {
    ...orNull(Uuid),
    description: 'What the scenario showed then; null where its inputs were not calculated.',
  },
  sha256: {
    ...orNull(Type.String()),
    description: 'Of the bundle of the whole calculation that was approved, as the last access level has it.',
  },
  note: orNull(Type.String()),
  isAlone: {
    ...orNull(Type.Boolean()),
    description:
      'Of an approval: whether nobody else was on the project. Null for other steps, and where it was not recorded then.',
  },
  aloneSince: {
    ...orNull(Timestamp),
    description: 'When the last of the others left; null where there never was anybody else.',
  },
})

const Review = namedObject('Review', {
  state: ScenarioSummary.properties.review,
  calculationId: {
    ...orNull(Uuid),
    description: 'Of the inputs as they stand: what would be, or is, approved.',
  },
  isAlone: Type.Boolean({
    description:
      'Whether nobody else is on the project: only then does who asked decide, and the history tells it.',
  }),
  steps: Type.Array(Type.Enum(reviewActions), { description: 'What you may do next.' }),
  events: Type.Array(Event, { description: 'The latest first, a hundred at most.' }),
})

const Step = namedObject(
  'ReviewStep',
  {
    action: Type.Enum(reviewActions),
    calculationId: Type.Optional({
      ...Uuid,
      description:
        'Needed to approve: what you have looked at. Refused where the scenario shows another one.',
    }),
    note: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 2_000,
        pattern: '\\S',
        description: 'Why; needed to return and to unlock.',
      }),
    ),
  },
  { additionalProperties: false },
)

/** What becomes of a scenario that somebody is to approve. */
export const reviewRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeRead(app)
  routeStep(app)
}

const tags = ['scenarios']

function routeRead(app: App): void {
  app.get(
    '/scenarios/:id/review',
    {
      schema: {
        operationId: 'getReview',
        summary: 'How far the review of a scenario has come, what happened in it, and what you may do next',
        tags,
        params: IdParameters,
        response: { 200: Review, ...errorResponses(401, 404, 503) },
      },
    },
    async ({ database, user, params }) => presentReview(await readReview(database, user, params.id)),
  )
}

function routeStep(app: App): void {
  app.post(
    '/scenarios/:id/review',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'reviewScenario',
        summary: 'Ask for a review of a scenario, withdraw it, return it, approve or unlock it',
        description:
          'What is approved is locked until it is unlocked. Who asks for a review does not decide it, unless nobody else is on the project.',
        tags,
        params: IdParameters,
        body: Step,
        response: { 200: Review, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, params, body } = request
      requireWhole(body)
      const sha256 = await approvedHash(app, request as FastifyRequest, reply as FastifyReply, body)
      await takeStep(database, user, params.id, { ...body, sha256 })
      return presentReview(await readReview(database, user, params.id))
    },
  )
}

/** @throws {Problem} invalid_input */
function requireWhole({ action, calculationId, note }: WantedStep): void {
  const missing = (name: string, message: string) =>
    problems.invalidInput([{ pointer: `/${name}`, code: 'missing', message }])
  if (action === 'approve' && calculationId === undefined)
    throw missing('calculationId', 'Whoever approves says which calculation.')
  if (needsReason.has(action) && note === undefined) throw missing('note', 'This needs a reason.')
}

/**
 * The hash of what is to be approved, as the last level has it, whoever approves: it says which calculation it was, also
 * where that is deleted later.
 *
 * @throws {Problem} another_calculation
 */
async function approvedHash(
  app: App,
  { database, user }: FastifyRequest,
  reply: FastifyReply,
  { action, calculationId }: WantedStep,
): Promise<string | null> {
  if (action !== 'approve' || calculationId === undefined) return null
  const calculation = await findCalculation(database, user, calculationId)
  // One that is not there is answered like a scenario that is not: takeStep says so.
  if (!calculation || calculation.outcome === null) return null
  const { inputs, outcome, engineVersion: engine, referenceDataEdition: edition } = calculation
  const snapshot = await app.referenceData.edition(edition)
  const parts = { level: 'ROADSHOW', engine, editionHash: snapshot ? editionHash(snapshot) : null } as const
  return await app.compute(reply, 'bundleHash', { inputs, outcome, parts })
}

const presentReview = ({ found, events, steps }: FoundReview) => ({
  state: found.state,
  calculationId: found.calculationId,
  isAlone: found.isAlone,
  steps: [...steps],
  events: events.map(presentEvent),
})

export const presentEvent = ({
  kind,
  at,
  by,
  calculationId,
  sha256,
  note,
  isAlone,
  aloneSince,
}: ReviewEvent) => ({
  kind,
  at: at.toISOString(),
  by,
  calculationId,
  sha256,
  note,
  isAlone,
  aloneSince: aloneSince?.toISOString() ?? null,
})
