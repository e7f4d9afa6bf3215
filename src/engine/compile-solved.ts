import { type Case, calculate } from './calculate.ts'
import { type CompiledModel, compileModel, type Varied } from './compile.ts'
import { type Formula, NoSolution, type Solved } from './quantity.ts'
import { zeroOf } from './solve.ts'

/**
 * As `compileModel`, with solved quantities among the outputs: each is searched for in every scenario, by the same steps
 * as `calculate` takes, so that the bits are the same.
 *
 * @throws {Error} when an output is a series.
 */
export function compileWithSolved(
  base: Case,
  varied: readonly Varied[],
  outputs: readonly (Formula | Solved)[],
): CompiledModel {
  const formulas = outputs.filter((each): each is Formula => each.kind === 'formula')
  const plain = formulas.length > 0 ? compileModel(base, varied, formulas) : undefined
  const solvers = outputs.map((each) =>
    each.kind === 'solved' ? compileSolved(base, varied, each) : undefined,
  )
  return (columns, results) => {
    plain?.(
      columns,
      results.filter((_, o) => !solvers[o]),
    )
    solvers.forEach((solver, o) => {
      const column = results[o]
      if (solver && column) solver(columns, column)
    })
  }
}

/** Fills a column with the value of the unknown at which the target is zero, scenario by scenario. */
function compileSolved(base: Case, varied: readonly Varied[], quantity: Solved) {
  const { slots } = calculate(base)
  const element = Array.from(slots[quantity.element.id] as ArrayLike<number>).indexOf(1)
  const given = (slots[quantity.unknown.id] as ArrayLike<number>)[element] ?? 0
  const isUnknown = (each: Varied) => each.input === quantity.unknown && each.element === element
  const own = varied.findIndex(isUnknown)
  const all = own < 0 ? [...varied, { input: quantity.unknown, element }] : varied
  const place = own < 0 ? varied.length : own
  const target = compileModel(base, all, [quantity.target])

  const row = all.map(() => new Float64Array(1))
  const result = [new Float64Array(1)]
  const targetAt = (value: number): number => {
    ;(row[place] as Float64Array)[0] = value
    target(row, result)
    return result[0]?.[0] ?? Number.NaN
  }
  return (columns: readonly Float64Array[], results: Float64Array): void => {
    for (let k = 0; k < results.length; k++) {
      columns.forEach((column, c) => {
        ;(row[c] as Float64Array)[0] = column[k] ?? Number.NaN
      })
      const start = own < 0 ? given : (columns[own]?.[k] ?? Number.NaN)
      results[k] = orNaN(() => zeroOf(targetAt, start, targetAt(start), quantity))
    }
  }
}

function orNaN(search: () => number): number {
  try {
    const found = search()
    return Number.isFinite(found) ? found : Number.NaN
  } catch (error) {
    if (error instanceof NoSolution) return Number.NaN
    throw error
  }
}
