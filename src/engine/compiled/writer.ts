import { functions } from '../language/functions.ts'
import { literal } from '../language/javascript.ts'
import type { Formula, Input, Quantity } from '../language/quantity.ts'
import { type Call, isSeriesCall, type SeriesCall, type Tree } from '../language/tree.ts'
import type { Evaluation } from '../run/evaluate.ts'
import { type Column, derivationOf } from '../run/varied.ts'
import {
  adding,
  aliasOf,
  aloneText,
  cleaned,
  cleanLiteral,
  filling,
  firstNumber,
  giveUp,
  isLiteral,
  isName,
  lossCheck,
  nameIn,
  operation,
  resolved,
  runsOf,
  valueOfLiteral,
} from './code-text.ts'
import { Operands, type Place } from './operands.ts'
import { isByNumber, mayThrow } from './pieces.ts'

const conditional: readonly string[] = ['zeroUnless', 'where', 'choose']

/**
 * Writes the part of the model that some outputs need, as a program for one scenario.
 *
 * Elements of a series that are computed from the same numbers are computed once: of twenty years of operation mostly one is
 * left. What is done to a number, and in which order, is what its formula does, so its bits are the same.
 */
export class Writer extends Operands {
  /** Names of functions that are called. */
  readonly called = new Set<string>()
  /** Names of whole series that functions give; all others are numbers, or arrays that are made once. */
  readonly arrays = new Set<string>()
  private readonly calculation: Evaluation
  private readonly withoutLosses: boolean
  /** What calls of whole series have given, by their places. */
  private readonly results = new Map<number, readonly string[] | 'array'>()

  /** @param withoutLosses the program gives up where a loss could be set against income, instead of finding out how much. */
  constructor(calculation: Evaluation, columns: readonly Column[], withoutLosses: boolean) {
    super(calculation, columns)
    this.calculation = calculation
    this.withoutLosses = withoutLosses
  }

  /** The name of a single number, or the number itself where it is always the same. */
  nameOf(quantity: Quantity): string {
    return this.strictly(() => this.operand(quantity, 0))
  }

  /** Whether the program may find that it cannot tell. */
  get givesUp(): boolean {
    return this.statements.some(({ text }) => text.includes(giveUp))
  }

  /** @param otherwise what it does where it gives up. */
  resolve = (program: string, otherwise: string): string => resolved(program, this.strict, otherwise)

  protected write(step: Formula | Input): void {
    // A name is reserved before, because nothing needs itself.
    this.names.set(step.id, 'array')
    if (step.kind === 'input') this.derive(step)
    else if (mayThrow(step.tree)) this.attempt(step)
    else this.assign(step)
  }

  private assign({ id, per, tree }: Formula): void {
    const size = this.sizeOf(per)
    const { result: codes, needs } = this.collecting(() =>
      Array.from({ length: size }, (_, place) => this.code(tree, place)),
    )
    const different = [...new Set(codes)]
    if (per && !isByNumber(codes)) {
      this.assignEach(id, size, tree)
      return
    }
    const named = new Map(
      different.map((code, n) => [code, cleanLiteral(code) ?? aliasOf(code) ?? nameIn(id, per, n)]),
    )
    const written = different.filter(
      (code) => named.get(code)?.startsWith(nameIn(id, per, '')) && !aliasOf(code),
    )
    const text = written.map((code) => `x = ${code}; ${cleaned(named.get(code) as string)}`).join(' ')
    const sets = written.map((code) => named.get(code) as string)
    if (sets.length > 0) this.push(text, sets, needs)
    this.names.set(
      id,
      codes.map((code) => named.get(code) as string),
    )
  }

  private assignEach(id: number, size: number, tree: Tree): void {
    const { result: code, needs } = this.collecting(() => this.code(tree, 'i'))
    this.constants.set(`q${id}`, `new Float64Array(${size})`)
    const text = `x = ${code}; ${cleaned(`q${id}`, '[i]')}`
    this.push(text, [`q${id}`], needs, { size, before: '', isSum: false })
  }

  /** A formula that may find that there is no such number: then none of its elements exists. */
  private attempt({ id, per, tree, operands }: Formula): void {
    for (const operand of operands) this.writeWhole(operand)
    const outer = this.statements.length
    const { result: code, needs } = this.collecting(() => this.strictly(() => this.code(tree, per ? 'i' : 0)))
    this.strict.add(`q${id}`)
    const inner = this.statements.splice(outer)
    for (const each of inner) for (const name of each.needs) needs.add(name)
    const [name, size] = [`q${id}`, this.sizeOf(per)]
    const assigned = per
      ? `for (let i = 0; i < ${size}; i++) { x = ${code}; ${cleaned(name, '[i]')} }`
      : `x = ${code}; ${cleaned(name)}`
    const none = per ? `${name}.fill(NaN);` : `${name} = NaN;`
    const text = `try { ${inner.map(aloneText).join(' ')} ${assigned} } catch (error) { if (!(error instanceof f.NoSolution)) throw error; ${none} }`
    if (per) this.constants.set(name, `new Float64Array(${size})`)
    else this.names.set(id, [name])
    this.push(text, [name, ...inner.flatMap(({ sets }) => sets)], needs)
  }

  /** Writes an operand with its array, so that nothing of it is left out where something after it finds no number. */
  private writeWhole(quantity: Quantity): void {
    const { id, per } = this.meant(quantity)
    const step = this.steps.get(id)
    if (step) this.ensure(step)
    if (!per) return
    if (step) this.arrayOf(step)
    else this.seriesOf(id)
  }

  /** What was given, and where that is nothing what the formulas say, as in `inputValue`. */
  private derive(input: Input): void {
    const { id, per, fallback = Number.NaN } = input
    const formulas = derivationOf(input, this.calculation)
    const { result, needs } = this.collecting(() =>
      this.strictly(() => {
        if (!per) return firstNumber([...formulas.map((each) => this.operand(each, 0)), literal(fallback)])
        return firstNumber([`g${id}[i]`, ...formulas.map((each) => this.operand(each, 'i'))])
      }),
    )
    if (!per) {
      this.names.set(id, [`q${id}`])
      this.push(`q${id} = ${result};`, [`q${id}`], needs)
      return
    }
    this.constants.set(`q${id}`, `new Float64Array(${this.sizeOf(per)})`)
    this.constants.set(`g${id}`, `Float64Array.from(given[${id}])`)
    const own = this.columns.flatMap(({ input: other, element }, c) =>
      other.id === id ? [{ c, element }] : [],
    )
    if (own.length > 0) {
      this.used.add(id)
      const text = own.map(({ c, element }) => `g${id}[${element}] = v${c};`).join(' ')
      this.push(text, [`g${id}`], new Set(own.map(({ c }) => `v${c}`)))
      needs.add(`g${id}`)
    }
    this.push(`q${id}[i] = ${result};`, [`q${id}`], needs, {
      size: this.sizeOf(per),
      before: '',
      isSum: false,
    })
  }

  private code(tree: Tree, place: Place): string {
    const constant = this.constantOf(tree, place)
    if (constant !== undefined) return literal(constant)
    if (place === 'i' && this.isConstant(tree)) return this.constantSeries(tree)
    switch (tree.kind) {
      case 'number':
        return literal(tree.value)
      case 'operand':
        return this.operand(tree.quantity, tree.per ? place : 0)
      case 'operation': {
        const [one, other] = tree.parts
        const left = tree.form === '^' ? this.strictly(() => this.code(one, place)) : this.code(one, place)
        const isFactor = tree.form === '/' || tree.form === '^'
        const right = isFactor ? this.strictly(() => this.code(other, place)) : this.code(other, place)
        return operation(tree.form, left, right)
      }
      case 'call':
        return isSeriesCall(tree) ? this.result(tree, place) : this.call(tree, place)
    }
  }

  /** A function that is called for each element. A condition that is always the same decides what is computed at all. */
  private call({ form, parts, called }: Call, place: Place): string {
    const decided = conditional.includes(form) ? this.decided(form, parts, place) : undefined
    if (decided !== undefined) return decided
    const codes = this.strictly(() => parts.map((part) => this.code(part, place)))
    if (called.kind === 'each' && !called.throws && codes.every(isLiteral)) {
      return literal(called.apply(...codes.map(valueOfLiteral)))
    }
    if (form === 'smaller' && codes.includes('NaN')) return 'NaN'
    if (form === 'either' && codes[0] === 'NaN') return codes[1] as string
    this.called.add(form)
    return `f_${form}(${codes.join(', ')})`
  }

  /** What is left where a condition is always the same; undefined where it is not. */
  private decided(form: string, [condition, ...rest]: readonly Tree[], place: Place): string | undefined {
    const known = condition && this.strictly(() => this.code(condition, place))
    if (!known || !isLiteral(known)) return undefined
    const chosen = rest[valueOfLiteral(known) === 0 ? 1 : 0]
    if (chosen) return this.code(chosen, place)
    return form === 'where' ? 'NaN' : '0'
  }

  /** What a function of whole series gives, or an element of it. */
  private result(call: SeriesCall, place: Place): string {
    if (!this.results.has(call.place)) this.results.set(call.place, this.outcomeOf(call))
    const name = `t${call.place}`
    const names = this.results.get(call.place)
    if (names !== 'array' && names)
      return isName(names[0] as string) ? this.need(names[0] as string) : (names[0] as string)
    return `${this.need(name)}[${place}]`
  }

  private outcomeOf(call: SeriesCall): readonly string[] | 'array' {
    const { form, place, parts, per } = call
    const [only] = parts
    if (form === 'sum' && only?.per) return [this.sum(only, `t${place}`)]
    if (form === 'lossUsed' && this.withoutLosses) return this.noLosses(parts)
    const scratch = functions[form]?.scratch ?? 0
    const laidOut = () => parts.map((part, n) => this.list(part, `t${place}_${n}`))
    // What walks through the years may make a number of what is infinite.
    const { result: lists, needs } = this.collecting(() => (scratch > 0 ? this.strictly(laidOut) : laidOut()))
    this.called.add(form)
    const size = this.sizeOf(per)
    const spare = Array.from({ length: scratch }, (_, n) => `t${place}_s${n}`)
    for (const name of spare) this.constants.set(name, `new Float64Array(${size})`)
    this.push(`t${place} = f_${form}(${[...lists, ...spare].join(', ')});`, [`t${place}`], needs)
    if (per) this.arrays.add(`t${place}`)
    return per ? 'array' : [`t${place}`]
  }

  private sum(part: Tree, name: string): string {
    const size = this.sizeOf(part.per)
    const { result: codes, needs } = this.collecting(() =>
      Array.from({ length: size }, (_, place) => this.code(part, place)),
    )
    const different = [...new Set(codes)]
    if (!isByNumber(codes)) {
      const { result: code, needs: each } = this.collecting(() => this.code(part, 'i'))
      this.push(`${name} += ${code};`, [name], each, { size, before: `${name} = 0;`, isSum: true })
      return name
    }
    if (different.every(isLiteral)) return literal(codes.reduce((all, code) => all + valueOfLiteral(code), 0))
    this.push(`${name} = 0; ${adding(name, codes)}`, [name], needs)
    return name
  }

  /** Gives up where an income could have a loss of an earlier year set against it; else nothing is used of any. */
  private noLosses([income, cap]: readonly Tree[]): readonly string[] {
    if (!income || !cap) throw new Error('A loss has an income and a share of it.')
    const size = this.sizeOf(income.per)
    const { result: checks, needs } = this.collecting(() =>
      this.strictly(() => {
        const codes = Array.from({ length: size }, (_, place) => this.code(income, place))
        const share = this.code(cap, 0)
        const isShare = isLiteral(share) && Number(share) >= 0 && Number(share) <= 1
        const first = isShare ? '' : `if (!(${share} >= 0 && ${share} <= 1)) { ${giveUp} }`
        return [first, ...runsOf(codes).map(({ code }) => lossCheck(code))]
      }),
    )
    this.push(`x = 0; ${checks.join(' ')}`, [], needs)
    return ['0']
  }

  /** The name of an array with a whole series, which is made where there is none. */
  private list(tree: Tree, name: string): string {
    if (tree.per && tree.kind === 'operand') {
      const { id } = this.meant(tree.quantity)
      const step = this.steps.get(id)
      if (!step) return this.seriesOf(id)
      this.ensure(step)
      return this.arrayOf(step)
    }
    if (tree.per && isSeriesCall(tree)) {
      this.result(tree, 0)
      const names = this.results.get(tree.place)
      if (names === 'array') return this.need(`t${tree.place}`)
    }
    const size = this.sizeOf(tree.per)
    const { result: codes, needs } = this.collecting(() =>
      Array.from({ length: size }, (_, place) => this.code(tree, place)),
    )
    this.constants.set(name, `new Float64Array(${size})`)
    if (tree.per && !isByNumber(codes)) {
      const { result: code, needs: each } = this.collecting(() => this.code(tree, 'i'))
      this.push(`${name}[i] = ${code};`, [name], each, { size, before: '', isSum: false })
    } else this.push(filling(name, codes), [name], needs)
    return this.need(name)
  }
}
