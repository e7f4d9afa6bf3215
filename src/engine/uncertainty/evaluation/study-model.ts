import { type Calculation, type Case, calculate } from '../../calculate.ts'
import { compileWithSolved } from '../../compile-solved.ts'
import type { Formula, Input, Solved, Value } from '../../language/quantity.ts'
import type { CompiledModel } from '../../run/interpreted.ts'
import type { Varied } from '../../run/varied.ts'
import { byId, isSameInput, type Parameter } from './parameter.ts'

/** What is watched: single numbers. */
export type Output = Formula | Solved

/** An input that a parameter moves, with a value in its own unit. */
export interface Moved {
  readonly varied: Varied
  readonly value: number
}

/** What one parameter does to one input. */
interface Move {
  readonly place: number
  readonly as: 'value' | 'factor' | 'remainder'
  /** Place of the input whose gain is taken from the remainder. */
  readonly from: number
  readonly parameter: number
}

/**
 * A case with parameters as a function of these: what a study evaluates, trial by trial, with the bits of `calculate`.
 *
 * A parameter's number in a trial is in the unit of its distribution; NaN leaves its targets as the case has them.
 */
export class StudyModel {
  readonly parameters: readonly Parameter[]
  readonly outputs: readonly Output[]
  private readonly base: Case
  private readonly calculation: Calculation
  private readonly inputs: readonly Varied[]
  private readonly moves: readonly Move[]
  private readonly own: readonly number[]
  private columns: readonly Float64Array[] = []
  /** Compiled when it is needed first. */
  private run: CompiledModel | undefined

  /** @param parameters `refusalsOf` finds nothing wrong with them. */
  constructor(base: Case, parameters: readonly Parameter[], outputs: readonly Output[]) {
    this.base = base
    this.parameters = parameters
    this.outputs = outputs
    this.calculation = calculate(base)
    this.inputs = inputsOf(parameters)
    this.moves = movesOf(parameters, this.inputs)
    this.own = this.inputs.map((each) => this.valueInCase(each))
  }

  /** An input's value in the case, in its own unit; NaN where it has none. */
  valueInCase({ input, element }: Varied): number {
    const value = this.calculation.slots[input.id] as Value
    return typeof value === 'number' ? value : (value[element ?? 0] ?? Number.NaN)
  }

  /**
   * @param values by parameter, as long as each other.
   * @param results as long, by output: they are filled; left out, new ones are.
   * @returns by output; NaN where there is no such number.
   */
  evaluate(
    values: readonly Float64Array[],
    results: Float64Array[] = this.outputs.map(() => new Float64Array(values[0]?.length ?? 1)),
  ): Float64Array[] {
    const count = values[0]?.length ?? 1
    const columns = this.columnsOf(values, count)
    this.run ??= compileWithSolved(this.base, this.inputs, this.outputs)
    this.run(columns, results)
    for (const k of this.impossible(columns, count)) for (const column of results) column[k] = Number.NaN
    return results
  }

  /** The same for one trial by itself, with no model compiled. */
  calculateOne(values: readonly number[]): number[] {
    if (this.refusalOf(values) !== undefined) return this.outputs.map(() => Number.NaN)
    const { slots } = calculate(this.caseOf(values))
    return this.outputs.map(({ id }) => Number(slots[id]))
  }

  /** The inputs that parameters move, each with what it is in a trial, in its own unit. */
  inputsOf(values: readonly number[]): Moved[] {
    const columns = this.columnsOf(
      values.map((value) => Float64Array.of(value)),
      1,
    )
    return this.inputs.map((varied, place) => ({ varied, value: columns[place]?.[0] as number }))
  }

  /** One trial as a case of its own, which has the trial's numbers. */
  caseOf(values: readonly number[]): Case {
    const changed = new Map<Input, Value>(this.base.values)
    for (const { varied, value } of this.inputsOf(values)) {
      const { input, element } = varied
      const series = changed.get(input) ?? (this.calculation.slots[input.id] as Value)
      changed.set(
        input,
        element === undefined ? value : Array.from(series as ArrayLike<number>).with(element, value),
      )
    }
    return { ...this.base, values: changed }
  }

  /** Why nothing can be calculated in a trial; undefined where something can. */
  refusalOf(values: readonly number[]): string | undefined {
    const columns = this.columnsOf(
      values.map((each) => Float64Array.of(each)),
      1,
    )
    return this.impossible(columns, 1).length > 0 ? 'What is left for the remainder is below 0.' : undefined
  }

  /** Why an output has no number in a trial. */
  reasonOf(values: readonly number[], output: Output): string | undefined {
    return this.refusalOf(values) ?? calculate(this.caseOf(values)).reasons.get(output)
  }

  /** What the inputs are in each trial; these columns are there until they are made anew. */
  private columnsOf(values: readonly Float64Array[], count: number): readonly Float64Array[] {
    if (this.columns[0]?.length !== count) this.columns = this.own.map(() => new Float64Array(count))
    const { columns } = this
    for (const [place, column] of columns.entries()) column.fill(this.own[place] as number)
    for (const { place, as, from, parameter } of this.moves) {
      const column = columns[place] as Float64Array
      if (as === 'remainder') takeGain(column, columns[from] as Float64Array, this.own[from] as number)
      else move(column, values[parameter] as Float64Array, as)
    }
    return columns
  }

  /** Trials in which more is taken from a remainder than there is. */
  private impossible(columns: readonly Float64Array[], count: number): number[] {
    const remainders = new Set(this.moves.flatMap(({ as, place }) => (as === 'remainder' ? [place] : [])))
    const isBelow = (k: number) => [...remainders].some((place) => (columns[place]?.[k] as number) < 0)
    return remainders.size === 0 ? [] : Array.from({ length: count }, (_, k) => k).filter(isBelow)
  }
}

/** Where nothing is given a column stays as it is. */
function move(column: Float64Array, given: Float64Array, as: 'value' | 'factor'): void {
  const isValue = as === 'value'
  for (let k = 0; k < column.length; k++) {
    const value = given[k] as number
    if (!Number.isNaN(value)) column[k] = isValue ? value : (column[k] as number) * value
  }
}

/** @param own what the other one is in the case. */
function takeGain(column: Float64Array, other: Float64Array, own: number): void {
  for (let k = 0; k < column.length; k++) {
    column[k] = (column[k] as number) - ((other[k] as number) - own)
  }
}

function inputsOf(parameters: readonly Parameter[]): Varied[] {
  const found: Varied[] = []
  for (const { targets, remainder } of parameters) {
    for (const varied of [...targets.map((each) => each.varied), ...(remainder ? [remainder] : [])]) {
      if (!found.some((each) => isSameInput(each, varied))) found.push(varied)
    }
  }
  return found
}

/** Values first, then factors, then remainders, each by the parameters' ids. */
function movesOf(parameters: readonly Parameter[], inputs: readonly Varied[]): Move[] {
  const placeOf = (varied: Varied) => inputs.findIndex((each) => isSameInput(each, varied))
  const sorted = parameters.map((each, index) => ({ ...each, index })).sort(byId)
  const targets = sorted.flatMap(({ targets, index }) =>
    targets.map(({ varied, as }) => ({
      place: placeOf(varied),
      from: placeOf(varied),
      as,
      parameter: index,
    })),
  )
  const remainders = new Map<string, Move>()
  for (const { targets, remainder, index } of sorted) {
    for (const { varied } of remainder ? targets : []) {
      const [place, from] = [placeOf(remainder as Varied), placeOf(varied)]
      // Two parameters of one target: what it gains is taken once.
      remainders.set(`${place} ${from}`, { place, from, as: 'remainder', parameter: index })
    }
  }
  return [
    ...targets.filter(({ as }) => as === 'value'),
    ...targets.filter(({ as }) => as === 'factor'),
    ...remainders.values(),
  ]
}
