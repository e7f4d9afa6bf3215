import { argumentRules } from '../language/argument-rules.ts'
import { valueAt } from '../language/closures.ts'
import type { Formula, Input, Quantity } from '../language/quantity.ts'
import type { Tree } from '../language/tree.ts'
import { economics, year } from '../model/inputs/economic-inputs.ts'
import { NoSolution } from '../numerics/no-solution.ts'
import type { Evaluation } from './evaluate.ts'
import type { Cut } from './influence.ts'

/** What makes something irrelevant: a quantity that is as it is, and which of its elements. */
export interface Cause {
  readonly quantity: Input | Formula
  readonly element: number
  /** Set where a choice is between two that are the same. */
  readonly isSameEitherWay?: true
}

/** Functions in which the number of the year makes others irrelevant. */
const yearDecides: ReadonlySet<string> = new Set(['loanOutstanding', 'depreciationShare'])

/** What is raised to a number of years is 1 in one of them, whatever it is. */
const isRaisedToTime = ({ form, parts }: Tree, place: number): boolean =>
  form === '^' && place === 0 && parts[1]?.per === 'year'

/** @returns nothing where only the numbering of the years and what never changes are to blame. */
export function causeOf(cut: Cut, run: Evaluation): Cause | undefined {
  const { within, node, place = 0, element = 0 } = cut
  if (within.kind === 'input' || !node) return { quantity: within, element }
  if (yearDecides.has(node.form) || isRaisedToTime(node, place)) return undefined
  if (argumentRules[node.form]?.ignoresSeries) return { quantity: within as Formula, element }
  if (node.form === 'choose' && place === 0) {
    return { quantity: within as Formula, element, isSameEitherWay: true }
  }
  try {
    within.prepare(run)
    return node.parts
      .filter((_, i) => i !== place)
      .toSorted((a, b) => Math.abs(valueAt(a, run, element)) - Math.abs(valueAt(b, run, element)))
      .flatMap((part) => blame(part, element, run) ?? [])[0]
  } catch (error) {
    if (error instanceof NoSolution) return undefined
    throw error
  }
}

/** A series without elements has no number. */
const numberOf = (part: Tree, element: number, run: Evaluation): number =>
  part.per && run.sizes[part.per] === 0 ? Number.NaN : (valueAt(part, run, element) ?? Number.NaN)

function blame(node: Tree, element: number, run: Evaluation): Cause | undefined {
  if (node.kind === 'operand') return blameQuantity(node.quantity, element, run)
  const [first, second] = node.parts
  const at = (part: Tree | undefined) => (part ? numberOf(part, element, run) : Number.NaN)
  const part = (each: Tree | undefined) => each && blame(each, element, run)
  switch (node.form) {
    case '*':
    case '/':
    case 'zeroUnless':
    case 'where':
      return part(node.parts.find((each) => at(each) === 0 || Number.isNaN(at(each))))
    case '+':
    case '-':
      return blameSum(node, element, run)
    case 'sum':
    case 'runningTotal':
      return at(node) === 0 ? blame(first as Tree, 0, run) : undefined
    case 'either':
      return part(Number.isNaN(at(first)) ? second : first)
    case 'isPositive':
    case 'between':
    case 'is':
    case 'log2':
      return part(first)
    case '^':
      return part(at(second) === 0 ? second : first)
    default:
      return undefined
  }
}

function blameQuantity(quantity: Quantity, element: number, run: Evaluation): Cause | undefined {
  if (quantity.kind === 'input') return blameInput(quantity, element, run)
  return quantity.kind === 'formula' ? blameFormula(quantity, element, run) : undefined
}

/** What a sum or difference is made of, where that is one thing, or where all of it is zero. */
function blameSum({ parts }: Tree, element: number, run: Evaluation): Cause | undefined {
  const changing = parts.filter((part) => part.kind !== 'number' && !isConstant(part))
  const isZero = parts.every((part) => numberOf(part, element, run) === 0)
  if (changing.length > 1 && !isZero) return undefined
  const causes = changing.map((part) => blame(part, element, run))
  return causes.find((cause) => cause !== undefined && (changing.length === 1 || !isChoice(cause.quantity)))
}

const isConstant = (tree: Tree): boolean => tree.kind === 'operand' && tree.quantity.kind === 'constant'

const isChoice = (quantity: Quantity): boolean => quantity.kind === 'input' && quantity.states !== undefined

function blameInput(input: Input, element: number, run: Evaluation): Cause | undefined {
  if (input === year) return undefined
  const [form] = input.per ? [] : (run.derived.get(input) ?? [])
  return form ? blameFormula(form, 0, run) : { quantity: input, element: input.per ? element : 0 }
}

/** What the formula is made of, where that is one thing; else the formula itself. */
function blameFormula(formula: Formula, element: number, run: Evaluation): Cause | undefined {
  const own = { quantity: formula, element: formula.per ? element : 0 }
  // What is given in the place of a formula was not made of anything.
  if (run.given.assumed?.has(formula)) return own
  if (dependsOnYearAlone(formula)) return undefined
  formula.prepare(run)
  return blame(formula.tree, element, run) ?? blameSoleInput(formula, element, run) ?? own
}

function blameSoleInput({ operands }: Formula, element: number, run: Evaluation): Cause | undefined {
  const [operand, ...others] = operands.filter((each) => !isOfTheYear(each))
  return operand?.kind === 'input' && others.length === 0 ? blameInput(operand, element, run) : undefined
}

/** What only numbers the years, and never changes otherwise. */
const isOfTheYear = (quantity: Quantity): boolean =>
  quantity === year ||
  quantity === economics.lifetime ||
  quantity.kind === 'constant' ||
  (quantity.kind === 'formula' && quantity.per === 'year' && dependsOnYearAlone(quantity))

const dependsOnYearAlone = ({ operands }: Formula): boolean => operands.every(isOfTheYear)
