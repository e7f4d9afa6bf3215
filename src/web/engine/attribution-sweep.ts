import type { AccessLevel } from '../../contract/access-level.ts'
import { type Attribution, attribute } from '../../contract/analyses/attribution/attribute.ts'
import { wantedOutputs } from '../../contract/analyses/attribution/attribution-outputs.ts'
import { type EditionDefaults, ofEditions } from '../../contract/analyses/attribution/edition-defaults.ts'
import { foldedShares } from '../../contract/analyses/attribution/folded.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'

export interface AttributionRequest {
  readonly kind: 'attribution'
  /** Two documents that can be calculated. */
  readonly from: unknown
  readonly to: unknown
  readonly level: AccessLevel
  /** What each would have by default, where they are of two editions. */
  readonly defaults: EditionDefaults | undefined
  /** A result by its name. */
  readonly output: string
}

export interface AttributionAnswer {
  readonly kind: 'attribution'
  /** Undefined where one of the documents cannot be calculated, or the level does not see the output. */
  readonly attribution: Attribution | undefined
  /** Players that add so little that they are told together. */
  readonly small: readonly string[]
}

/** Why a result of one document differs from that of another. */
export function* attribution(request: AttributionRequest): Generator<undefined, AttributionAnswer> {
  const { level, defaults } = request
  const [from, to] = [readInputs(request.from), readInputs(request.to)]
  const { outputs } = wantedOutputs([request.output], level)
  const none: AttributionAnswer = { kind: 'attribution', attribution: undefined, small: [] }
  if (!from.inputs || !to.inputs || outputs.length === 0) return none
  const work = attribute({
    from: from.inputs,
    to: to.inputs,
    outputs,
    level,
    isBySection: false,
    isOfEdition: defaults && ofEditions(defaults),
  })
  let step = work.next()
  for (; !step.done; step = work.next()) yield
  const { small } = foldedShares(step.value.results[request.output]?.shares ?? [])
  return { kind: 'attribution', attribution: step.value, small: small.map(({ player }) => player) }
}
