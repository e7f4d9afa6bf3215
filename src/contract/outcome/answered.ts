import type { Quantity } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import * as plausibility from '../../engine/model/plausibility.ts'
import { published } from '../access/visible-steps.ts'
import { cashFlowMembers, cashFlowSeriesMembers, financialMembers } from './outcome-members.ts'

/** What the analysis of a cash flow answers, which has no product to solve a price of. */
export const answeredFinancials: ReadonlySet<Quantity> = new Set(
  [financialMembers, cashFlowMembers, cashFlowSeriesMembers]
    .flatMap((each) => Object.values<Quantity>(each))
    .filter(({ kind }) => kind !== 'solved'),
)

/** Every number of an outcome, and what its warnings compare. */
export const answered: ReadonlySet<Quantity> = new Set([
  ...published.map(([quantity]) => quantity),
  ...Object.values<Quantity>(plausibility),
  outputs.extrapolation,
])
