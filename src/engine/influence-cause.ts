import type { Evaluation } from './evaluate.ts'
import type { Cut } from './influence.ts'
import { year } from './model/economic-inputs.ts'
import type { Node } from './node.ts'
import { type Formula, type Input, NoSolution } from './quantity.ts'

/** What makes something irrelevant: a quantity that is as it is, and which of its elements. */
export interface Cause {
  readonly quantity: Input | Formula
  readonly element: number
  /** Set where a choice is between two that are the same. */
  readonly isSameEitherWay?: true
}

/** @returns nothing where only the numbering of the years and what never changes are to blame. */
export function causeOf(cut: Cut, run: Evaluation): Cause | undefined {
  const { within, node, place = 0, element = 0 } = cut
  if (within.kind === 'input' || !node) return { quantity: within, element }
  if (node.form === 'choose' && place === 0) {
    return { quantity: within as Formula, element, isSameEitherWay: true }
  }
  try {
    within.prepare(run)
    return node.parts
      .filter((_, i) => i !== place)
      .toSorted((a, b) => Math.abs(a.at(run, element)) - Math.abs(b.at(run, element)))
      .flatMap((part) => blame(part, element, run) ?? [])[0]
  } catch (error) {
    if (error instanceof NoSolution) return undefined
    throw error
  }
}

function blame(node: Node, element: number, run: Evaluation): Cause | undefined {
  const { quantity } = node
  if (quantity?.kind === 'input') return blameInput(quantity, element, run)
  if (quantity?.kind === 'formula') return blameFormula(quantity, element, run)
  if (quantity) return undefined
  const [first, second] = node.parts
  const at = (part: Node | undefined) => part?.at(run, element) ?? Number.NaN
  const part = (each: Node | undefined) => each && blame(each, element, run)
  switch (node.form) {
    case '*':
    case '/':
    case 'zeroUnless':
    case 'where':
      return part(node.parts.find((each) => at(each) === 0 || Number.isNaN(at(each))))
    case '+':
    case '-':
      return node.parts.filter((each) => each.form !== 'number').length === 1
        ? part(node.parts.find((each) => each.form !== 'number'))
        : undefined
    case 'either':
      return part(Number.isNaN(at(first)) ? second : first)
    case 'isPositive':
    case 'between':
    case 'log2':
      return part(first)
    case '^':
      return part(at(second) === 0 ? second : first)
    default:
      return undefined
  }
}

function blameInput(input: Input, element: number, run: Evaluation): Cause | undefined {
  if (input === year) return undefined
  const [form] = input.per ? [] : (run.derived.get(input) ?? [])
  return form ? blameFormula(form, 0, run) : { quantity: input, element: input.per ? element : 0 }
}

/** What the formula is made of, where that is one thing; else the formula itself. */
function blameFormula(formula: Formula, element: number, run: Evaluation): Cause | undefined {
  if (dependsOnYearAlone(formula)) return undefined
  formula.prepare(run)
  return blame(formula.node, element, run) ?? { quantity: formula, element: formula.per ? element : 0 }
}

const dependsOnYearAlone = ({ operands }: Formula): boolean =>
  operands.every((each) => each === year || each.kind === 'constant')
