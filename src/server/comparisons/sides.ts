import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { AttributionBody } from '../../contract/analyses/attribution/attribution-schema.ts'
import type { EditionDefaults } from '../../contract/analyses/attribution/edition-defaults.ts'
import type { StoredOutcome } from '../../contract/analyses/attribution/engine-difference.ts'
import { pathwayDefaults } from '../../contract/reference-data/pathway-defaults.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { engineVersion } from '../../engine/version.ts'
import type { AttributionTask } from '../analyses/attribution-task.ts'
import { type Calculation, findCalculation } from '../calculations/queries.ts'
import { problems } from '../http/errors.ts'
import { requireInputs } from '../pathways/inputs.ts'
import { findScenario } from '../scenarios/queries.ts'

type Question = Static<typeof AttributionBody>

/** One side with what is known of it where it is a calculation. */
interface Side {
  readonly inputs: Inputs
  readonly calculation: Calculation | undefined
}

/**
 * The two cases of a question, and what tells their editions and engines apart.
 *
 * @throws {Problem} invalid_input, not_found
 */
export async function readSides(
  app: FastifyInstance,
  request: FastifyRequest,
): Promise<Pick<AttributionTask, 'from' | 'to' | 'defaults' | 'stored'>> {
  const body = request.body as Question
  const from = await readSide(app, request, body.from, '/from')
  const to = await readSide(app, request, body.to, '/to')
  const calculations = [from.calculation, to.calculation].filter((each) => each !== undefined)
  const isOtherEngine = calculations.some((each) => each.outcome && each.engineVersion !== engineVersion)
  return {
    from: from.inputs,
    to: to.inputs,
    defaults: await defaultsOf(app, request, from.calculation, to.calculation),
    stored: isOtherEngine ? { from: storedOf(from.calculation), to: storedOf(to.calculation) } : undefined,
  }
}

async function readSide(
  app: FastifyInstance,
  request: FastifyRequest,
  { inputs, calculationId }: Question['from'],
  at: string,
): Promise<Side> {
  const { data } = await app.referenceData.current()
  if (calculationId === undefined)
    return { inputs: requireInputs(data, inputs, `${at}/inputs`).inputs, calculation: undefined }
  const calculation = await findCalculation(request.database, request.user, calculationId)
  if (!calculation) throw problems.notFound()
  const read = requireInputs(data, JSON.parse(calculation.inputs), `${at}/calculationId`)
  return { inputs: read.inputs, calculation }
}

const storedOf = (calculation: Calculation | undefined): StoredOutcome | undefined =>
  calculation?.outcome
    ? { engineVersion: calculation.engineVersion, outcome: JSON.parse(calculation.outcome) }
    : undefined

/** What both would have by default; undefined where the editions are the same, or one of them is no longer there. */
async function defaultsOf(
  app: FastifyInstance,
  request: FastifyRequest,
  from: Calculation | undefined,
  to: Calculation | undefined,
): Promise<EditionDefaults | undefined> {
  if (!from || !to || from.referenceDataEdition === to.referenceDataEdition) return undefined
  const own = await defaultInputs(app, request, from)
  const other = await defaultInputs(app, request, to)
  return own === undefined || other === undefined ? undefined : { from: own, to: other }
}

async function defaultInputs(
  app: FastifyInstance,
  request: FastifyRequest,
  { scenarioId, referenceDataEdition }: Calculation,
): Promise<unknown> {
  const scenario = await findScenario(request.database, request.user, scenarioId)
  const pinned = await app.referenceData.edition(referenceDataEdition)
  if (!scenario || !pinned) return undefined
  const { processId, feedstockId, countryId } = scenario
  return pathwayDefaults(pinned.data, processId, feedstockId, countryId)?.inputs
}
