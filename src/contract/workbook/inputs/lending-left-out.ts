import type { Input, Quantity } from '../../../engine/language/quantity.ts'
import { lending } from '../../../engine/model/inputs/lending-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { membersIn, outcomeMembers, quantitiesOf } from '../../outcome/outcome-members.ts'
import type { Inputs } from '../../request/inputs.ts'

/**
 * The inputs for what lenders ask, where none of them is given. Then they have no cells, nor has what they alone decide: a
 * loan that depends on the price would be laid out in every trial of the minimum price, which is a fifth of a workbook.
 */
export const lendingLeftOut = ({ finance }: Inputs): Readonly<Record<string, Input>> =>
  Object.keys(lending).some((key) => finance?.[key] !== undefined) ? {} : lending

const ofLenders = 'financials.debt.'
const members = membersIn(outcomeMembers)
const answeredToLenders = new Set(
  members.flatMap(([path, member]) => (path.startsWith(ofLenders) ? quantitiesOf(member) : [])),
)

/** Everything that is answered where nobody asks as lenders do. */
export const answeredWithoutLenders: readonly Quantity[] = [
  ...Object.values(outputs).filter((each) => !answeredToLenders.has(each)),
  ...members.flatMap(([path, member]) => (path.startsWith(ofLenders) ? [] : quantitiesOf(member))),
]
