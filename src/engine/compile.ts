import { type Calculation, type Case, calculate } from './calculate.ts'
import { functions } from './language/functions.ts'
import { functionOf } from './language/generate.ts'
import { type CodeContext, type FormulaCode, javascriptOf } from './language/javascript.ts'
import { type Formula, type Input, operandsOf, type Quantity, type Run } from './language/quantity.ts'
import { NoSolution } from './numerics/no-solution.ts'

/** A number that differs from scenario to scenario: an input, or one element of a series. */
export interface Varied {
  readonly input: Input
  readonly element?: number
}

/** A single number of the model that is not computed but given in each scenario. */
interface Assumed {
  readonly input: Formula
  readonly element?: undefined
}

/** What a column holds. */
type Column = Varied | Assumed

/** Results by scenario, one column for each output; NaN is a number that does not exist. */
export type CompiledModel = (columns: readonly Float64Array[], results: readonly Float64Array[]) => void

/**
 * Turns the model into one straight-line function over many scenarios of one case: what does not depend on what
 * varies is computed once, everything else by the same operations in the same order as `calculate`, so that each
 * result has the same bits.
 *
 * @param outputs single numbers, formulas and not solved ones.
 * @param varied what the columns hold, in the inputs' own units; each input must have a value in the base case.
 * @param isGenerated whether code may be generated; if not, or where it must not be, each scenario is evaluated by
 *   the formulas themselves.
 * @throws {Error} when an output is a series or solved.
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
  const source = isGenerated ? sourceOf(calculation, varied, outputs) : ''
  const generated = isGenerated ? functionOf(source) : undefined
  if (!generated) return interpreted(calculation, varied, outputs)
  return generated(calculation as never) as CompiledModel
}

/** What depends on what varies, in the order of computation. */
function dependents(calculation: Calculation, varied: readonly Column[]): Formula[] {
  const depending = new Set<Quantity>(varied.map(({ input }) => input))
  return calculation.order.filter((quantity): quantity is Formula => {
    // A series without elements is the same in every scenario.
    const isEmpty = quantity.per !== undefined && calculation.sizes[quantity.per] === 0
    const isVaried = varied.some(({ input }) => input === quantity)
    const isDepending =
      !isEmpty && !isVaried && operandsOf(quantity).some((operand) => depending.has(operand))
    if (isDepending) depending.add(quantity)
    return isDepending && quantity.kind === 'formula'
  })
}

/** The part of the dependents that the outputs need once constant conditions have decided what is computed. */
class Writer implements CodeContext {
  readonly run: Run
  readonly called = new Set<string>()
  /** Statements by formula, filled from the outputs down. */
  readonly written = new Map<number, string>()
  readonly constants = new Map<number, string>()
  /** Whether the formula that is being written may find that there is no such number. */
  private throwing = false
  private readonly formulas: ReadonlyMap<number, Formula>
  private readonly variedIds: ReadonlySet<number>

  constructor(calculation: Calculation, varied: readonly Column[]) {
    this.run = calculation
    this.formulas = new Map(dependents(calculation, varied).map((each) => [each.id, each]))
    this.variedIds = new Set(varied.map(({ input }) => input.id))
  }

  isConstant = (id: number): boolean =>
    !this.formulas.has(id) && !this.variedIds.has(id) && typeof this.run.slots[id] === 'number'

  call(name: string): string {
    this.called.add(name)
    if (functions[name]?.throws) this.throwing = true
    return `f_${name}`
  }

  step = (place: number): string => `t${place}`

  use(id: number): string {
    const formula = this.formulas.get(id)
    if (formula) this.write(formula)
    else if (!this.variedIds.has(id)) this.constants.set(id, `const q${id} = calculation.slots[${id}];`)
    return `q${id}`
  }

  private write(formula: Formula): void {
    const { id, per } = formula
    if (this.written.has(id)) return
    this.written.set(id, '')
    const before = this.throwing
    this.throwing = false
    const code = javascriptOf(formula.tree, this)
    // Deleted and set again: what it is made of was written meanwhile and has to come before.
    this.written.delete(id)
    this.written.set(id, assignment(formula, code, this.throwing))
    this.throwing = before
    if (per) this.constants.set(id, `const q${id} = new Float64Array(sizes.${per});`)
  }
}

/** What is not a finite number is none, as in `evaluate`. */
const clean = (x: string) => `(${x} - ${x} === 0 ? ${x} : NaN)`

function assignment({ id, per }: Formula, { statements, value }: FormulaCode, isThrowing: boolean): string {
  const [name, none] = [`q${id}`, per ? `q${id}.fill(NaN);` : `q${id} = NaN;`]
  const element = `const x = ${value}; ${per ? `${name}[i]` : name} = ${clean('x')};`
  const computed = per ? `for (let i = 0; i < sizes.${per}; i++) { ${element} }` : element
  const attempt = isThrowing
    ? `try { ${statements} ${computed} } catch (error) { if (!(error instanceof f.NoSolution)) throw error; ${none} }`
    : `{ ${statements} ${computed} }`
  return `${per ? '' : `let ${name};`} ${attempt}`
}

function sourceOf(calculation: Calculation, varied: readonly Column[], outputs: readonly Formula[]): string {
  const writer = new Writer(calculation, varied)
  for (const { id } of outputs) writer.use(id)
  const series = new Set(varied.filter(({ element }) => element !== undefined).map(({ input }) => input.id))
  const copies = [...series].map((id) => `const q${id} = Float64Array.from(calculation.slots[${id}]);`)
  const columns = varied.map((_, c) => `const c${c} = columns[${c}];`)
  const results = outputs.map((_, o) => `const o${o} = results[${o}];`)
  const given = varied.map(({ input: { id }, element }, c) =>
    element === undefined ? `const q${id} = c${c}[k];` : `q${id}[${element}] = c${c}[k];`,
  )
  return `${[...writer.called].map((name) => `const f_${name} = f.${name};`).join(' ')}
return (calculation) => {
  const { sizes } = calculation;
  ${[...writer.constants.values(), ...copies].join('\n  ')}
  const scenario = (k, columns, results) => {
    ${[...columns, ...results, ...given, ...writer.written.values()].join('\n    ')}
    ${outputs.map(({ id }, o) => `o${o}[k] = q${id};`).join(' ')}
  };
  return (columns, results) => { for (let k = 0; k < results[0].length; k++) scenario(k, columns, results); };
};`
}

function interpreted(
  calculation: Calculation,
  varied: readonly Column[],
  outputs: readonly Formula[],
): CompiledModel {
  const formulas = dependents(calculation, varied)
  return (columns, results) => {
    const count = results[0]?.length ?? 0
    for (let k = 0; k < count; k++) {
      const slots = calculation.slots.slice()
      varied.forEach(({ input, element }, c) => {
        const value = columns[c]?.[k] ?? Number.NaN
        if (element === undefined) slots[input.id] = value
        else {
          const copy = Float64Array.from(slots[input.id] as ArrayLike<number>)
          copy[element] = value
          slots[input.id] = copy
        }
      })
      const run: Run = { ...calculation, slots }
      for (const formula of formulas) slots[formula.id] = finite(computed(formula, run))
      outputs.forEach(({ id }, o) => {
        const column = results[o]
        if (column) column[k] = slots[id] as number
      })
    }
  }
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
