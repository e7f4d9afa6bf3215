import { outputs } from '../engine/model/outputs.ts'
import * as plausibility from '../engine/model/plausibility.ts'
import type { Quantity } from '../engine/quantity.ts'
import {
  carbonIntensityMembers,
  cashFlowMembers,
  cashFlowSeriesMembers,
  corsiaMembers,
  eligibilityRows,
  feedstockMembers,
  financialMembers,
  policyMembers,
  powerMembers,
  productMembers,
  technoEconomicMembers,
  utilityMembers,
} from './outcome-members.ts'

const financial = [financialMembers, cashFlowMembers, cashFlowSeriesMembers].flatMap((each) =>
  Object.values<Quantity>(each),
)

/** What the analysis of a cash flow answers, which has no product to solve a price of. */
export const answeredFinancials: ReadonlySet<Quantity> = new Set(
  financial.filter(({ kind }) => kind !== 'solved'),
)

/** Every number of an outcome, and what its warnings compare. */
export const answered: ReadonlySet<Quantity> = new Set([
  ...financial,
  ...[technoEconomicMembers, corsiaMembers, carbonIntensityMembers, policyMembers].flatMap((each) =>
    Object.values<Quantity>(each),
  ),
  ...[feedstockMembers, utilityMembers, powerMembers, productMembers].flatMap((each) =>
    Object.values<Quantity>(each),
  ),
  ...eligibilityRows.flatMap(({ emissions, limit, margin }) => [emissions, limit, margin]),
  ...Object.values<Quantity>(plausibility),
  outputs.extrapolation,
])
