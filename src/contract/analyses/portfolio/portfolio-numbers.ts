import { outputs } from '../../../engine/model/outputs.ts'
import {
  abatementCostPerCO2e,
  avoidedInSpan,
  claimedInSpan,
  claimedPremiumInSpan,
  fuelInSpan,
  paidInSpan,
  premiumInSpan,
  premiumPerMass,
} from '../../../engine/model/plant-in-portfolio.ts'
import {
  averageAbatementCost,
  claimedPremium,
  costAboveOffsetting,
  evenUnitPrice,
  marginalAbatementCost,
  offsetCost,
  portfolioAvoided,
  portfolioClaimed,
  portfolioFuel,
  portfolioPaid,
  portfolioPremium,
} from '../../../engine/model/portfolio.ts'
import { isVisible } from '../../access/visible-steps.ts'
import type { AccessLevel } from '../../access-level.ts'

/** Numbers of a plant that need no cost. */
export const plantNumbers = { fuel: fuelInSpan, avoided: avoidedInSpan, claimed: claimedInSpan } as const
/** Numbers of a plant of which its cost could be told. */
export const plantCosts = {
  abatementCost: abatementCostPerCO2e,
  premiumPerTonne: premiumPerMass,
  premium: premiumInSpan,
  paid: paidInSpan,
  claimedPremium: claimedPremiumInSpan,
} as const

export const totalNumbers = {
  fuel: portfolioFuel,
  avoided: portfolioAvoided,
  claimed: portfolioClaimed,
  offsetCost,
} as const
export const totalCosts = {
  paid: portfolioPaid,
  premium: portfolioPremium,
  averageAbatementCost,
  marginalAbatementCost,
  claimedPremium,
  costAboveOffsetting,
  evenUnitPrice,
} as const

/** Those that are told by the year. */
export const yearlyNumbers = ['fuel', 'avoided', 'claimed', 'offsetCost'] as const
export const yearlyCosts = ['paid', 'premium'] as const

/** A level that does not see what avoiding a tonne costs sees nothing that it could be told by. */
export const seesCosts = (level: AccessLevel): boolean => isVisible(outputs.abatementCost, level)

/** What such a level does not see, by name. */
export const withheldNames = [...Object.keys(plantCosts), ...Object.keys(totalCosts)].filter(
  (name, i, all) => all.indexOf(name) === i,
)
