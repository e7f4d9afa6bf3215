import { type Calculation, type Case, calculate } from './calculate.ts'
import { isUsed, modelSource, searchSource } from './compiled/source.ts'
import { functionOf } from './language/generate.ts'
import { type Formula, operandsOf, type Quantity, type Value } from './language/quantity.ts'
import { type CompiledModel, interpreted } from './run/interpreted.ts'
import { type Column, dependents } from './run/varied.ts'

/**
 * Turns the model into one straight-line function over many scenarios of one case: what does not depend on what
 * varies is computed once, everything else by the same operations in the same order as `calculate`, so that each
 * result has the same bits.
 *
 * @param outputs single numbers, formulas and not solved ones.
 * @param varied what the columns hold, in the inputs' own units; each input must have a value in the base case.
 * @param isGenerated whether code may be generated; if not, or where it must not be, each scenario is evaluated by
 *   the formulas themselves.
 * @throws {Error} when an output is a series, or is searched for or needs what is.
 */
export function compileModel(
  base: Case,
  varied: readonly Column[],
  outputs: readonly Formula[],
  isGenerated = true,
): CompiledModel {
  for (const { kind, per, symbol } of outputs) {
    if (kind !== 'formula' || per) throw new Error(`${symbol} is not a single number with a formula.`)
  }
  const calculation = calculate(base)
  refuseSearched(calculation, varied, outputs)
  const generated = isGenerated ? functionOf(modelSource(calculation, varied, outputs)) : undefined
  if (!generated) return interpreted(calculation, varied, outputs)
  return generated(calculation as never, givenById(calculation) as never) as CompiledModel
}

/** One formula of a scenario at one value after another of one of the columns. */
export interface CompiledSearch {
  /** Takes the other columns' values of a scenario. */
  readonly prepare: (columns: readonly Float64Array[], k: number) => void
  /** NaN where the formula does not exist. */
  readonly at: (value: number) => number
}

/**
 * As `compileModel`, for a formula that is asked for at many values of one column in each scenario: what does not follow from that
 * one is computed once.
 *
 * @param unknown place of the column.
 */
export function compileSearch(
  base: Case,
  varied: readonly Column[],
  output: Formula,
  unknown: number,
): CompiledSearch {
  const calculation = calculate(base)
  const generated = functionOf(searchSource(calculation, varied, output, unknown))
  if (generated) return generated(calculation as never, givenById(calculation) as never) as CompiledSearch
  const run = interpreted(calculation, varied, [output])
  const row = varied.map(() => new Float64Array(1))
  const result = [new Float64Array(1)]
  const set = (c: number, value: number) => {
    ;(row[c] as Float64Array)[0] = value
  }
  return {
    prepare: (columns, k) => {
      for (const [c, column] of columns.entries()) set(c, column[k] ?? Number.NaN)
    },
    at: (value) => {
      set(unknown, value)
      run(row, result)
      return result[0]?.[0] ?? Number.NaN
    },
  }
}

/** Whether a formula is computed from what one more column holds, where the others vary. */
export const followsFrom = (
  base: Case,
  varied: readonly Column[],
  output: Formula,
  column: Column,
): boolean => isUsed(calculate(base), [...varied, column], output, column)

/** What the case gives for each input, before any of it is completed. */
function givenById({ order, given }: Calculation): (Value | undefined)[] {
  const values: (Value | undefined)[] = []
  for (const quantity of order) if (quantity.kind === 'input') values[quantity.id] = given.valueOf(quantity)
  return values
}

/** A search in every scenario is for `compileWithSolved`. */
function refuseSearched(
  calculation: Calculation,
  varied: readonly Column[],
  outputs: readonly Formula[],
): void {
  const depending = new Set<Quantity>()
  const formulas = dependents(calculation, varied, depending)
  const searched = new Set<Quantity>([...depending].filter(({ kind }) => kind === 'solved'))
  for (const formula of formulas) {
    if (operandsOf(formula).some((operand) => searched.has(operand))) searched.add(formula)
  }
  const refused = outputs.find((output) => searched.has(output))
  if (refused) throw new Error(`${refused.symbol} needs what is searched for.`)
}
