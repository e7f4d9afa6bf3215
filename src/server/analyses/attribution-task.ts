import type { AccessLevel } from '../../contract/access-level.ts'
import { type Attribution, attribute, type Progress } from '../../contract/analyses/attribution/attribute.ts'
import { wantedOutputs } from '../../contract/analyses/attribution/attribution-outputs.ts'
import { type EditionDefaults, ofEditions } from '../../contract/analyses/attribution/edition-defaults.ts'
import { type StoredOutcomes, withEngines } from '../../contract/analyses/attribution/engine-difference.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { processorMilliseconds } from './study-task.ts'

export interface AttributionTask {
  readonly from: Inputs
  readonly to: Inputs
  readonly outputs: readonly string[] | undefined
  readonly grouping: 'none' | 'sections'
  readonly pairs: number | undefined
  readonly level: AccessLevel
  /** Where calculations of two editions are compared. */
  readonly defaults: EditionDefaults | undefined
  readonly stored: StoredOutcomes | undefined
}

/** One of the three. */
export interface AttributionResult {
  /** As JSON. */
  readonly text?: string
  readonly errors?: readonly FieldError[]
  /** The pairs of orders that would fit. */
  readonly tooLarge?: { readonly pairs: number | undefined }
}

/** What is answered at once takes no more of a thread than this. */
export const attributionMilliseconds = 2_000
/** Before this has passed it is not known how long the rest takes. */
const lookMilliseconds = 200
/** Pairs that are proposed leave room for a machine that is busier. */
const margin = 0.5

/** Why two cases differ, or why that is not answered. */
export function answerAttribution(task: AttributionTask): AttributionResult {
  const { outputs, errors } = wantedOutputs(task.outputs, task.level)
  if (errors.length > 0) return { errors }
  const { from, to, level, pairs, defaults, stored } = task
  const isOfEdition = defaults && ofEditions(defaults)
  const isBySection = task.grouping === 'sections'
  const found = withinTime(attribute({ from, to, outputs, level, isBySection, pairs, isOfEdition }))
  if ('tooLarge' in found) return found
  if (!stored) return { text: JSON.stringify(found) }
  const results = outputs.flatMap(({ name, quantity }) => {
    const result = found.results[name]
    return result ? [[name, withEngines(result, quantity, stored, found.engineVersion)] as const] : []
  })
  return { text: JSON.stringify({ ...found, results: Object.fromEntries(results) }) }
}

function withinTime(
  work: Generator<Progress, Attribution>,
): Attribution | Required<Pick<AttributionResult, 'tooLarge'>> {
  const begin = processorMilliseconds()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    const { done, of, players } = step.value
    const taken = processorMilliseconds() - begin
    if (taken < lookMilliseconds || (taken * of) / done < attributionMilliseconds) continue
    // A mixture is counted when it is read and when it is computed.
    const mixtures = (attributionMilliseconds * margin * done) / taken / 2
    const pairs = Math.floor(mixtures / players / 2)
    return { tooLarge: { pairs: pairs < 2 ? undefined : pairs } }
  }
}
