import type { Run, Value } from './quantity.ts'
import { type Call, isSeriesCall, type Operator, type SeriesCall, seriesCallsIn, type Tree } from './tree.ts'

/** Computes element `i` of a piece of a formula. */
type At = (run: Run, i: number) => number

/** A formula computed by functions that call each other, which works where code must not be generated. */
export interface Closures {
  /** Sets the temporaries that the elements of the tree are computed from. */
  readonly prepare: (run: Run) => void
  readonly compute: (run: Run) => Value
}

export function closuresOf(tree: Tree): Closures {
  const steps = seriesCallsIn(tree).map(stepOf)
  const prepare = (run: Run) => {
    for (const step of steps) step(run)
  }
  const compute = (run: Run): Value => {
    prepare(run)
    return tree.per ? seriesOf(tree, run) : valueAt(tree, run, 0)
  }
  return { prepare, compute }
}

/** Element `i` of a piece of a formula that is prepared; a single number stands for each. */
export function valueAt(tree: Tree, run: Run, i: number): number {
  if (tree.kind === 'number') return tree.value
  return closureOf(tree)(run, i)
}

/** All elements of a piece of a formula that is prepared; of a single number one. */
export function seriesOf(tree: Tree, run: Run): ArrayLike<number> {
  if (!tree.per) return [valueAt(tree, run, 0)]
  if (tree.kind === 'operand') return run.slots[tree.quantity.id] as ArrayLike<number>
  if (isSeriesCall(tree)) return run.temporaries[tree.place] as ArrayLike<number>
  const at = closureOf(tree)
  const result: number[] = new Array(run.sizes[tree.per])
  for (let i = 0; i < result.length; i++) result[i] = at(run, i)
  return result
}

function stepOf({ called, parts, place }: SeriesCall) {
  const apply = called.apply as (...all: ArrayLike<number>[]) => Value
  return (run: Run): void => {
    run.temporaries[place] = apply(...parts.map((part) => seriesOf(part, run)))
  }
}

const known = new WeakMap<Tree, At>()

function closureOf(tree: Tree): At {
  const before = known.get(tree)
  if (before) return before
  const found = makeClosure(tree)
  known.set(tree, found)
  return found
}

function makeClosure(tree: Tree): At {
  switch (tree.kind) {
    case 'number':
      return () => tree.value
    case 'operand': {
      const { id, per } = tree.quantity
      if (per) return (run, i) => (run.slots[id] as ArrayLike<number>)[i] as number
      return (run) => run.slots[id] as number
    }
    case 'operation':
      return arithmetic(tree.form, closureOf(tree.parts[0]), closureOf(tree.parts[1]))
    case 'call':
      return callClosure(tree)
  }
}

function callClosure(tree: Call): At {
  const { called, place, per, parts } = tree
  if (called.kind === 'each') return elementwise(called.apply, parts.map(closureOf))
  if (per) return (run, i) => (run.temporaries[place] as ArrayLike<number>)[i] as number
  return (run) => run.temporaries[place] as number
}

function arithmetic(operator: Operator, left: At, right: At): At {
  switch (operator) {
    case '+':
      return (run, i) => left(run, i) + right(run, i)
    case '-':
      return (run, i) => left(run, i) - right(run, i)
    case '*':
      return (run, i) => left(run, i) * right(run, i)
    case '/':
      return (run, i) => left(run, i) / right(run, i)
    case '^':
      return (run, i) => left(run, i) ** right(run, i)
  }
}

function elementwise(apply: (...values: number[]) => number, all: readonly At[]): At {
  const [first, second, third] = all
  if (!first) throw new Error('A function takes at least one argument.')
  if (!second) return (run, i) => apply(first(run, i))
  if (!third) return (run, i) => apply(first(run, i), second(run, i))
  if (all.length === 3) return (run, i) => apply(first(run, i), second(run, i), third(run, i))
  return (run, i) => apply(...all.map((at) => at(run, i)))
}
