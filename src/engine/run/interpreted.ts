import type { Formula, Input, Run, Value } from '../language/quantity.ts'
import { NoSolution } from '../numerics/no-solution.ts'
import type { Evaluation } from './evaluate.ts'
import { inputValue } from './input-value.ts'
import { type Column, dependents } from './varied.ts'

/** Results by scenario, one column for each output; NaN is a number that does not exist. */
export type CompiledModel = (columns: readonly Float64Array[], results: readonly Float64Array[]) => void

/** The model over many scenarios, each evaluated by the formulas themselves. */
export function interpreted(
  calculation: Evaluation,
  columns: readonly Column[],
  outputs: readonly Formula[],
): CompiledModel {
  const steps = dependents(calculation, columns)
  return (values, results) => {
    const count = results[0]?.length ?? 0
    for (let k = 0; k < count; k++) {
      const slots = calculation.slots.slice()
      const given = givenIn(calculation, columns, (c) => values[c]?.[k] ?? Number.NaN)
      for (const [id, value] of given) slots[id] = value
      const run: Run = { ...calculation, slots }
      for (const step of steps) {
        slots[step.id] =
          step.kind === 'formula'
            ? finite(computed(step, run))
            : inputValue(step, run, given.get(step.id) ?? calculation.given.valueOf(step), new Map())
      }
      outputs.forEach(({ id }, o) => {
        const column = results[o]
        if (column) column[k] = slots[id] as number
      })
    }
  }
}

/** What the columns give in one scenario, by id. The elements of a series that do not vary stay as the case gives them. */
function givenIn({ slots, given }: Evaluation, columns: readonly Column[], valueIn: (c: number) => number) {
  const found = new Map<number, Value>()
  for (const [c, { input, element }] of columns.entries()) {
    const value = valueIn(c)
    if (element === undefined) found.set(input.id, value)
    else {
      const series = found.get(input.id) ?? given.valueOf(input as Input) ?? slots[input.id]
      found.set(input.id, Array.from(series as ArrayLike<number>).with(element, value))
    }
  }
  return found
}

function computed(formula: Formula, run: Run): number | ArrayLike<number> {
  try {
    return formula.compute(run)
  } catch (error) {
    if (error instanceof NoSolution) return Number.NaN
    throw error
  }
}

const orNaN = (value: number) => (Number.isFinite(value) ? value : Number.NaN)
const finite = (value: number | ArrayLike<number>) =>
  typeof value === 'number' ? orNaN(value) : Float64Array.from(value, orNaN)
