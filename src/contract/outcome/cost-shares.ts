import type { Formula } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'

export const costKinds = ['capital', 'feedstock', 'utility', 'indirect'] as const

/** A part of the levelized cost of production, and what it is of the whole. */
export interface CostShare {
  readonly kind: (typeof costKinds)[number]
  /** What it is of; where there is one part for each element of a series, that has the name. */
  readonly item?: string
  readonly amount: Formula
  readonly share: Formula
}

const of = (kind: CostShare['kind'], amount: Formula, share: Formula, item?: string): CostShare => ({
  kind,
  amount,
  share,
  ...(item !== undefined && { item }),
})

export const costShares: readonly CostShare[] = [
  of('capital', outputs.fixedCapitalPart, outputs.fixedCapitalShare, 'fixed capital'),
  of('capital', outputs.workingCapitalPart, outputs.workingCapitalShare, 'working capital'),
  of('capital', outputs.replacementsPart, outputs.replacementsShare, 'replacements'),
  of('capital', outputs.landAndSalvagePart, outputs.landAndSalvageShare, 'land and salvage'),
  of('feedstock', outputs.feedstockPart, outputs.feedstockShare),
  of('utility', outputs.utilityPart, outputs.utilityShare),
  of('utility', outputs.powerPart, outputs.powerShare),
  of('indirect', outputs.fixedCostPart, outputs.fixedCostShare, 'fixed cost'),
  of('indirect', outputs.labourPart, outputs.labourShare, 'labour'),
]
