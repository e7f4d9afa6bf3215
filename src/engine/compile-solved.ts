import { type Case, calculate } from './calculate.ts'
import { compileModel, compileSearch, followsFrom } from './compile.ts'
import type { Formula, Solved } from './language/quantity.ts'
import type { CompiledModel } from './run/interpreted.ts'
import { looks, solutionsOf } from './run/solutions.ts'
import type { Varied } from './run/varied.ts'

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

/** Fills a column with the one value of the unknown at which the target is zero, scenario by scenario. */
function compileSolved(base: Case, varied: readonly Varied[], quantity: Solved) {
  const { unknown, target, divisor, jumps } = quantity
  const { slots } = calculate(base)
  const element = Array.from(slots[quantity.element.id] as ArrayLike<number>).indexOf(1)
  const isUnknown = (each: Varied) => each.input === unknown && each.element === element
  const own = varied.findIndex(isUnknown)
  const all = own < 0 ? [...varied, { input: unknown, element }] : varied
  const place = own < 0 ? varied.length : own
  const search = compileSearch(base, all, target, place)
  const isJumping = jumps !== undefined && Number(slots[jumps.id]) > 0
  const isDivided = divisor !== undefined && (isJumping || followsFrom(base, all, target, { input: divisor }))
  const by = isDivided
    ? dividing({ base, all, place, target, targetAt: search.at }, divisor, isJumping)
    : undefined
  return (columns: readonly Float64Array[], results: Float64Array): void => {
    for (let k = 0; k < results.length; k++) {
      search.prepare(columns, k)
      by?.take(columns, k)
      results[k] = solutionsOf(search.at, quantity, by).value ?? Number.NaN
    }
  }
}

interface Search {
  readonly base: Case
  readonly all: readonly Varied[]
  /** The unknown's, among all that varies. */
  readonly place: number
  readonly target: Formula
  readonly targetAt: (x: number) => number
}

/** What a target may be divided by, in the scenario that was taken last. */
function dividing({ base, all, place, target, targetAt }: Search, divisor: Formula, isJumping: boolean) {
  const row = all.map(() => new Float64Array(1))
  const set = (c: number, value: number) => {
    ;(row[c] as Float64Array)[0] = value
  }
  const at = single(base, all, divisor)
  const without = single(base, [...all, { input: divisor }], target)
  const withoutDivisor = [...row, Float64Array.of(Number.NaN)]
  return {
    take: (columns: readonly Float64Array[], k: number) => {
      for (const [c, column] of columns.entries()) set(c, column[k] ?? Number.NaN)
    },
    divisor: (x: number) => {
      set(place, x)
      return at(row)
    },
    /** Whether the target exists, but would not if the divisor did not. */
    isNeeded: () =>
      isJumping ||
      looks.some((x) => {
        set(place, x)
        return !Number.isNaN(targetAt(x)) && Number.isNaN(without(withoutDivisor))
      }),
  }
}

/** A compiled formula of one scenario. */
function single(base: Case, varied: Parameters<typeof compileModel>[1], wanted: Formula) {
  const compiled = compileModel(base, varied, [wanted])
  const result = [new Float64Array(1)]
  return (row: readonly Float64Array[]): number => {
    compiled(row, result)
    return result[0]?.[0] ?? Number.NaN
  }
}
