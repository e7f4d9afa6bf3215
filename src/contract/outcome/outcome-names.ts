import type { Quantity } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { Member, Members } from './member.ts'
import { membersIn, outcomeMembers, quantitiesOf } from './outcome-members.ts'

const { technoEconomics, financials } = outcomeMembers

const namesIn = (members: Members) =>
  membersIn(members).flatMap(([path, member]): [string, Quantity][] => {
    const [quantity] = isNamed(member) ? quantitiesOf(member) : []
    return quantity ? [[path.split('.').at(-1) ?? path, quantity]] : []
  })

/** An own member is explained by its name where all its numbers are of one quantity. */
const isNamed = (member: Member): boolean => member.kind !== 'own' || member.quantities.length === 1

const ownNumbers = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, { kind }]) => kind === 'number' || kind === 'own'))
const { carbonIntensity: _, ...others } = technoEconomics.members

/** Where a name stands for several, the one of the whole plant is meant, and else the first of the outcome. */
const named: ReadonlyMap<string, Quantity> = new Map<string, Quantity>([
  ...[...namesIn(others), ...namesIn(financials.members)].reverse(),
  ...namesIn(ownNumbers(technoEconomics.members)),
  ...namesIn(ownNumbers(financials.members)),
  // The parts of it have names that are those of lists.
  ['carbonIntensity', outputs.carbonIntensity],
])

export const namedQuantity = (name: string): Quantity | undefined => named.get(name)
