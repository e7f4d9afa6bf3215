import Type from 'typebox'
import { StepSchema } from '../../contract/explanation/step-schema.ts'
import { PublishedOutcome } from '../../contract/outcome/published-outcome.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import type { CalculationStatus, ScenarioStatus } from '../database/schema.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import { failureCodes } from './job/failure.ts'
import type { CalculationSummary as CalculationSummaryRow } from './queries.ts'

const statuses: CalculationStatus[] = ['calculating', 'calculated', 'failed']
const Failure = namedObject('Failure', { code: Type.Enum(failureCodes), message: Type.String() })

/** The parts that every outcome has; others only few. */
const usualParts: readonly string[] = PublishedOutcome.required ?? []

/** The parts of an outcome, null as long as there is none. */
const pendingOutcome = Object.fromEntries(
  Object.entries<Type.TSchema>(PublishedOutcome.properties).map(([name, schema]) => [
    name,
    usualParts.includes(name) ? orNull(schema) : Type.Optional(orNull(schema)),
  ]),
)

export const Queued = namedObject('Queued', {
  status: Type.Literal('calculating'),
  scenarioId: Uuid,
  calculationId: Uuid,
  message: Type.String(),
})

export const CalculationState = namedObject('CalculationState', {
  scenarioId: Uuid,
  calculationId: orNull(Uuid),
  status: Type.Enum(['draft', ...statuses]),
  message: Type.String(),
  failure: orNull(Failure),
  ...pendingOutcome,
})

export const FinishedCalculation = namedObject('FinishedCalculation', {
  scenarioId: Uuid,
  calculationId: Uuid,
  status: Type.Literal('calculated'),
  message: Type.String(),
  ...PublishedOutcome.properties,
})

export const CalculationSummary = namedObject('CalculationSummary', {
  id: Uuid,
  scenarioId: Uuid,
  name: orNull(Type.String({ description: 'Given with PATCH; one that has a name or a note is kept.' })),
  note: orNull(Type.String({ description: 'Given with PATCH.' })),
  status: Type.Enum(statuses),
  engineVersion: Type.String(),
  referenceDataEdition: Type.String(),
  failure: orNull(Failure),
  queuedAt: Timestamp,
  startedAt: orNull(Timestamp),
  finishedAt: orNull(Timestamp),
})

export const Calculation = namedObject('Calculation', {
  ...CalculationSummary.properties,
  inputs: Type.Object({}, { additionalProperties: true }),
  ...pendingOutcome,
})

export const Trace = namedObject('Trace', {
  calculationId: Uuid,
  engineVersion: Type.String({ description: 'Of the calculation.' }),
  explainedBy: Type.String({
    description: 'The engine version that these steps are from; rarely a newer one.',
  }),
  steps: Type.Array(StepSchema),
})

export const messages: Readonly<Record<ScenarioStatus, string>> = {
  draft: 'No calculation started',
  calculating: 'Calculation in progress',
  calculated: 'Calculation complete',
  failed: 'Calculation failed. Please try again.',
}

/** As JSON text: what stands where an outcome will be. */
export const noOutcome = JSON.stringify(Object.fromEntries(usualParts.map((name) => [name, null])))

export function presentCalculation(row: CalculationSummaryRow) {
  const { id, scenarioId, name, note, status, engineVersion, referenceDataEdition, failure } = row
  return {
    id,
    scenarioId,
    name,
    note,
    status,
    engineVersion,
    referenceDataEdition,
    failure,
    queuedAt: row.queuedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}
