import { type AccessLevel, recalculateFor, type Shown } from '../engine/live.ts'
import {
  listPairs,
  type Named,
  type Pair,
  plantSlug,
  type ReferenceData,
  startOf,
} from '../engine/pathways.ts'

export interface Plant {
  readonly pair: Pair
  readonly slug: string
  /** As far as the level sees it. */
  readonly outcome: Shown
}

export interface Plants {
  /** Pairs that can be calculated from what is known, with what that gives. */
  readonly usable: readonly Plant[]
  /** The others, with the reason. */
  readonly incomplete: readonly Pair[]
}

/** Every pair of process and feedstock in a country, calculated from the defaults of an edition. */
export function plantsIn(data: ReferenceData, country: Named, level: AccessLevel): Plants {
  const pairs = listPairs(data).map((pair) => calculatedPair(data, pair, country, level))
  return {
    usable: pairs.filter((pair) => 'outcome' in pair),
    incomplete: pairs.filter((pair): pair is Pair => !('outcome' in pair)),
  }
}

/** The plant of a pair, or the pair with the reason why there is none. */
function calculatedPair(data: ReferenceData, pair: Pair, country: Named, level: AccessLevel): Plant | Pair {
  const start = pair.reason === undefined ? startOf(data, pair, country) : undefined
  if (!start) return pair
  const { outcome, errors } = recalculateFor(level, start.inputs)
  if (errors) return { ...pair, reason: errors[0]?.message }
  return { pair, slug: plantSlug(pair, country), outcome }
}
