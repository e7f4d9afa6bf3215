import type { Input, Quantity } from '../../../engine/language/quantity.ts'
import { schedule } from '../../../engine/model/inputs/finance-inputs.ts'
import { lending } from '../../../engine/model/inputs/lending-inputs.ts'
import { reserves } from '../../../engine/model/inputs/reserve-inputs.ts'
import { taxes } from '../../../engine/model/inputs/tax-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { membersIn, outcomeMembers, quantitiesOf } from '../../outcome/outcome-members.ts'
import type { Inputs } from '../../request/inputs.ts'

type Group = Readonly<Record<string, Input>>

const { constructionPeriod, operationInFirstYear, operationInLastYear } = schedule
const partsOfYears: Group = { constructionPeriod, operationInFirstYear, operationInLastYear }
const { stateTaxBase, stateDepreciationMethod, stateDepreciationPeriod, stateBonusDepreciation } = taxes
const stateBase: Group = {
  stateTaxBase,
  stateDepreciationMethod,
  stateDepreciationPeriod,
  stateBonusDepreciation,
}

/** The inputs of a group, where none of them is given. */
const unlessGiven = (group: Group, { finance }: Inputs): Group =>
  Object.keys(group).some((key) => finance?.[key] !== undefined) ? {} : group

/** Whether nothing is given of what lenders ask for. */
export const isWithoutLenders = (inputs: Inputs): boolean => unlessGiven(lending, inputs) === lending

/**
 * The inputs for what lenders ask, and of other groups of which none is given. Then they have no cells, nor has what they
 * alone decide: a loan that depends on the price would be laid out in every trial of the minimum price, which is
 * a fifth of a workbook.
 */
export const leftOut = (inputs: Inputs): Group => ({
  ...unlessGiven(lending, inputs),
  ...unlessGiven(reserves, inputs),
  ...unlessGiven(partsOfYears, inputs),
  ...unlessGiven(stateBase, inputs),
})

const ofLenders = 'financials.debt.'
const members = membersIn(outcomeMembers)
const answeredToLenders = new Set(
  members.flatMap(([path, member]) => (path.startsWith(ofLenders) ? quantitiesOf(member) : [])),
)
const answeredToAll = members.flatMap(([path, member]) =>
  path.startsWith(ofLenders) ? [] : quantitiesOf(member),
)

/** Everything that is answered where nobody asks as lenders do. */
const answeredWithoutLenders: readonly Quantity[] = [
  ...Object.values(outputs).filter((each) => !answeredToLenders.has(each)),
  ...answeredToAll,
]
const answeredWithLenders: readonly Quantity[] = [
  ...Object.values(outputs),
  ...answeredToLenders,
  ...answeredToAll,
]

/** Everything that is answered. */
export const answeredQuantities = (isWithout: boolean): readonly Quantity[] =>
  isWithout ? answeredWithoutLenders : answeredWithLenders
