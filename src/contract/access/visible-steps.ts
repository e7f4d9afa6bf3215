import { quantities } from '../../engine/calculate.ts'
import { operandsOf, type Quantity } from '../../engine/language/quantity.ts'
import type { Step } from '../../engine/trace.ts'
import { type AccessLevel, sees } from '../access-level.ts'
import { membersIn, outcomeMembers, quantitiesOf } from '../outcome/outcome-members.ts'

type Published = readonly [Quantity, AccessLevel]

/** The quantities behind the members of an outcome, and who sees these. */
const published: readonly Published[] = membersIn(outcomeMembers).flatMap(([, member]) =>
  'access' in member ? quantitiesOf(member).map((quantity): Published => [quantity, member.access]) : [],
)

const isGiven = ({ kind }: Quantity): boolean => kind === 'input' || kind === 'constant'

/**
 * Symbols that a level may see: every input, and what leads from there to a number that the level sees without
 * passing one that is withheld. What only leads to a withheld number would tell it.
 */
function visibleSymbols(level: AccessLevel): ReadonlySet<string> {
  const isSeen = ([, from]: Published) => sees(level, from)
  const seen = published.filter(isSeen).map(([quantity]) => quantity)
  const withheld = new Set(published.filter((each) => !isSeen(each)).map(([quantity]) => quantity))
  const visible = new Set<Quantity>()
  const visit = (quantity: Quantity) => {
    if (visible.has(quantity) || (withheld.has(quantity) && !isGiven(quantity))) return
    visible.add(quantity)
    operandsOf(quantity).forEach(visit)
  }
  for (const quantity of [...seen, ...quantities.filter(isGiven)]) visit(quantity)
  return new Set([...visible].map(({ symbol }) => symbol))
}

const visibleTo = {
  CORE: visibleSymbols('CORE'),
  ADVANCE: visibleSymbols('ADVANCE'),
} as const

export const isVisible = ({ symbol }: Quantity, level: AccessLevel): boolean =>
  level === 'ROADSHOW' || visibleTo[level].has(symbol)

/** The steps that a level may see; one that is made of a withheld number keeps its formula, but not with numbers in it. */
export function visibleSteps(steps: Step[], level: AccessLevel): Step[] {
  if (level === 'ROADSHOW') return steps
  const visible = visibleTo[level]
  return steps
    .filter(({ symbol }) => visible.has(symbol))
    .map((step) => {
      const { operands, substituted, ...rest } = step
      if (!operands || operands.every((operand) => visible.has(operand))) return step
      return { ...rest, operands: operands.filter((operand) => visible.has(operand)) }
    })
}
