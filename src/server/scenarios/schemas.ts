import Type, { type Static } from 'typebox'
import { showPart } from '../../contract/access/outcome-view.ts'
import type { AccessLevel } from '../../contract/access-level.ts'
import { PublishedOutcome } from '../../contract/outcome/published-outcome.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { uncertaintyProperties } from '../../contract/studies/uncertainty/uncertainty-schema.ts'
import { lastPosition } from '../config/quotas.ts'
import { Timestamp, Uuid } from '../http/fields.ts'
import { joinObjects } from '../http/json-text.ts'
import { namePathway } from '../pathways/pathway.ts'
import type { Scenario as ScenarioRow, ScenarioSummary as ScenarioSummaryRow } from './queries.ts'
import type { UncertaintyTexts } from './uncertainty-queries.ts'
import { scenarioEtag } from './versions.ts'

export const Named = namedObject('Named', { id: Type.Integer(), name: Type.String() })

export const ScenarioSummary = namedObject('ScenarioSummary', {
  id: Uuid,
  projectId: Uuid,
  scenarioName: Type.String(),
  scenarioOrder: Type.Integer({ minimum: 1, maximum: lastPosition }),
  status: Type.Enum(['draft', 'calculating', 'calculated', 'failed']),
  process: Named,
  feedstock: Named,
  country: Named,
  calculationId: Type.Union([Uuid, Type.Null()]),
  referenceEdition: Type.String({
    description: 'Of the reference data that its defaults are from; kept until it is updated.',
  }),
  etag: Type.String({ description: 'What If-Match takes, so that nothing newer is overwritten.' }),
  review: Type.Enum(['draft', 'inReview', 'approved'], {
    description: 'What is approved is locked: whatever writes it is a 409 `locked`.',
  }),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type ScenarioSummary = Static<typeof ScenarioSummary>

const { technoEconomics, financials } = PublishedOutcome.properties

/** A scenario with the results of the inputs as they stand. */
export const Scenario = namedObject('Scenario', {
  ...ScenarioSummary.properties,
  inputs: Type.Object({}, { additionalProperties: true }),
  ...uncertaintyProperties,
  technoEconomics: Type.Union([technoEconomics, Type.Null()]),
  financials: Type.Union([financials, Type.Null()]),
})

/** @param level of whoever it is shown to. */
export function presentSummary(
  data: ReferenceData,
  scenario: ScenarioSummaryRow,
  level: AccessLevel,
): ScenarioSummary {
  const { id, projectId, name, position, status, calculationId, createdAt, updatedAt } = scenario
  const { referenceEdition, review } = scenario
  return {
    id,
    projectId,
    scenarioName: name,
    scenarioOrder: position,
    status,
    ...namePathway(data, scenario),
    calculationId,
    referenceEdition,
    etag: scenarioEtag(scenario, level),
    review,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

/** Members of a JSON text, which follow those of the inputs. */
export const presentUncertainty = ({ ranges, together, logistics }: UncertaintyTexts): string =>
  `"ranges":${ranges ?? '{}'},"together":${together ?? '[]'},"logistics":${logistics ?? '{}'}`

/** As JSON text. */
export function presentScenario(data: ReferenceData, scenario: ScenarioRow, level: AccessLevel): string {
  const { inputs } = scenario
  const technoEconomics = showPart('technoEconomics', scenario.technoEconomics, level)
  const financials = showPart('financials', scenario.financials, level)
  const texts = `{"inputs":${inputs},${presentUncertainty(scenario)},"technoEconomics":${technoEconomics},"financials":${financials}}`
  return joinObjects(presentSummary(data, scenario, level), texts)
}
