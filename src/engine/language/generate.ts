import { NoSolution } from '../numerics/no-solution.ts'
import { functions } from './functions.ts'
import { type CodeContext, javascriptOf } from './javascript.ts'
import type { Run, Value } from './quantity.ts'
import type { Tree } from './tree.ts'

const applicable: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(functions).map(([name, { apply }]) => [name, apply])),
  NoSolution,
}

/** A function from its source, or nothing where code must not be generated, as in a page with a strict policy. */
export function functionOf(source: string): ((...given: never[]) => unknown) | undefined {
  try {
    return new Function('f', source)(applicable) as (...given: never[]) => unknown
  } catch (error) {
    if (error instanceof EvalError) return undefined
    throw error
  }
}

/**
 * Turns a formula into a function that does the same operations in the same order as its closures, without a call for
 * each of them.
 */
export function generate(tree: Tree): ((run: Run) => Value) | undefined {
  const used = new Set<number>()
  const called = new Set<string>()
  const context: CodeContext = {
    use: (id) => {
      used.add(id)
      return `q${id}`
    },
    call: (name) => {
      called.add(name)
      return `f_${name}`
    },
    step: (place) => `t${place}`,
    isConstant: () => false,
    run: undefined,
  }
  const { statements, value } = javascriptOf(tree, context)
  const slots = [...used].map((id) => `const q${id} = run.slots[${id}];`).join(' ')
  const result = tree.per
    ? `const r = new Array(sizes.${tree.per}); for (let i = 0; i < r.length; i++) r[i] = ${value}; return r;`
    : `return ${value};`
  return functionOf(
    `${[...called].map((name) => `const f_${name} = f.${name};`).join(' ')} return (run) => { const { sizes } = run; ${slots} ${statements} ${result} };`,
  ) as ((run: Run) => Value) | undefined
}
