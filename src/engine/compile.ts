import { type Calculation, type Case, calculate } from './calculate.ts'
import { functions } from './language/functions.ts'
import { functionOf } from './language/generate.ts'
import { type CodeContext, type FormulaCode, javascriptOf } from './language/javascript.ts'
import {
  type Formula,
  type Input,
  operandsOf,
  type Quantity,
  type Run,
  type Value,
} from './language/quantity.ts'
import { type CompiledModel, interpreted } from './run/interpreted.ts'
import { type Column, dependents, derivationOf } from './run/varied.ts'

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
  const source = isGenerated ? sourceOf(calculation, varied, outputs) : ''
  const generated = isGenerated ? functionOf(source) : undefined
  if (!generated) return interpreted(calculation, varied, outputs)
  return generated(calculation as never, givenById(calculation) as never) as CompiledModel
}

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

/** The part of the dependents that the outputs need once constant conditions have decided what is computed. */
class Writer implements CodeContext {
  readonly run: Run
  readonly called = new Set<string>()
  /** Statements by formula, filled from the outputs down. */
  readonly written = new Map<number, string>()
  readonly constants = new Map<number, string>()
  /** Whether the formula that is being written may find that there is no such number. */
  private throwing = false
  private readonly calculation: Calculation
  private readonly steps: ReadonlyMap<number, Formula | Input>
  private readonly variedIds: ReadonlySet<number>

  constructor(calculation: Calculation, varied: readonly Column[]) {
    this.run = calculation
    this.calculation = calculation
    this.steps = new Map(dependents(calculation, varied).map((each) => [each.id, each]))
    this.variedIds = new Set(varied.map(({ input }) => input.id))
  }

  isConstant = (id: number): boolean =>
    !this.steps.has(id) && !this.variedIds.has(id) && typeof this.run.slots[id] === 'number'

  call(name: string): string {
    this.called.add(name)
    if (functions[name]?.throws) this.throwing = true
    return `f_${name}`
  }

  step = (place: number): string => `t${place}`

  use(id: number): string {
    const step = this.steps.get(id)
    if (step?.kind === 'formula') this.write(step)
    else if (step) this.derive(step)
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

  /** What was given, and where that is nothing what the formulas say, as in `inputValue`. */
  private derive(input: Input): void {
    const { id, per, fallback = Number.NaN } = input
    if (this.written.has(id)) return
    const formulas = derivationOf(input, this.calculation)
    for (const formula of formulas) this.use(formula.id)
    const names = formulas.map((formula) => `q${formula.id}`)
    if (!per) {
      this.written.set(id, `const q${id} = ${firstNumber([...names, String(fallback)])};`)
      return
    }
    const value = firstNumber([`g${id}`, ...names].map((name) => `${name}[i]`))
    this.written.set(id, `for (let i = 0; i < sizes.${per}; i++) q${id}[i] = ${value};`)
    this.constants.set(
      id,
      `const q${id} = new Float64Array(sizes.${per}); const g${id} = Float64Array.from(given[${id}]);`,
    )
  }
}

/** The first of the names that holds a number, else the last. */
const firstNumber = (names: readonly string[]): string =>
  names.reduceRight((rest, name) => `(${name} - ${name} === 0 ? ${name} : ${rest})`)

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
  const columns = varied.map((_, c) => `const c${c} = columns[${c}];`)
  const results = outputs.map((_, o) => `const o${o} = results[${o}];`)
  const elements = varied.filter(({ element }) => element !== undefined).map(({ input }) => input.id)
  const copies = [...new Set(elements)]
    .filter((id) => !writer.constants.has(id))
    .map((id) => `const q${id} = Float64Array.from(calculation.slots[${id}]);`)
  const given = varied.map(({ input: { id }, element }, c) => {
    if (element === undefined) return `const q${id} = c${c}[k];`
    return `${writer.constants.has(id) ? 'g' : 'q'}${id}[${element}] = c${c}[k];`
  })
  return `${[...writer.called].map((name) => `const f_${name} = f.${name};`).join(' ')}
return (calculation, given) => {
  const { sizes } = calculation;
  ${[...writer.constants.values(), ...copies].join('\n  ')}
  const scenario = (k, columns, results) => {
    ${[...columns, ...results, ...given, ...writer.written.values()].join('\n    ')}
    ${outputs.map(({ id }, o) => `o${o}[k] = q${id};`).join(' ')}
  };
  return (columns, results) => { for (let k = 0; k < results[0].length; k++) scenario(k, columns, results); };
};`
}
