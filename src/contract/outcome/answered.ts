import type { Quantity } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import * as plausibility from '../../engine/model/plausibility.ts'
import { projectMembers } from './financial-members.ts'
import type { Members } from './member.ts'
import { membersIn, outcomeMembers, quantitiesOf } from './outcome-members.ts'

const quantitiesIn = (members: Members) => membersIn(members).flatMap(([, member]) => quantitiesOf(member))

/** What the analysis of a cash flow answers. */
export const answeredFinancials: ReadonlySet<Quantity> = new Set(quantitiesIn(projectMembers))

/** Every number of an outcome, and what its warnings compare. */
export const answered: ReadonlySet<Quantity> = new Set([
  ...quantitiesIn(outcomeMembers),
  ...Object.values<Quantity>(plausibility),
  outputs.extrapolation,
])
