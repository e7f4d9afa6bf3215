import { type Inputs, recalculateFor, type Shown } from '../engine/live.ts'
import { headlines } from '../results/headlines.ts'
import type { Document } from '../workspace/document.ts'
import type { SeenCase } from '../workspace/open-case.tsx'
import type { SharedCalculation } from './shared-query.ts'
import { texts } from './texts.ts'

export interface SharedCase {
  readonly seen: SeenCase
  /** Whether the engine of this page gives the same, so that it can say why. */
  readonly isExplained: boolean
}

/** What a link shows, as the cards of results read it: the outcome as it was calculated then. */
export function sharedCase(shared: SharedCalculation): SharedCase {
  const { inputs, level, sources, technoEconomics, financials } = shared
  const outcome = { technoEconomics, financials } as Shown
  const now = recalculateFor(level, inputs)
  const shown = {
    document: inputs as Document,
    result: { inputs: now.outcome ? now.inputs : (inputs as unknown as Inputs), outcome },
    errors: [],
    baseline: undefined,
    baselineName: undefined,
  }
  return {
    seen: {
      citation: texts.citation(shared.name, shared.referenceDataEdition),
      level,
      sources,
      results: { get: () => shown, subscribe: () => () => {} },
    },
    isExplained: now.outcome !== undefined && isSame(now.outcome, outcome),
  }
}

/** In another browser powers may differ in the last bit. */
const tolerance = 1e-9

const isSame = (one: Shown, other: Shown): boolean =>
  headlines.every((headline) => {
    const [a, b] = [one, other].map((outcome) => headline.of(outcome)?.value ?? null)
    if (typeof a !== 'number' || typeof b !== 'number') return a === b
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
  })
