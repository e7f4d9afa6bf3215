import { FormulaError } from './formula-error.ts'
import { functions, type NamedFunction } from './functions.ts'
import type { About, Index, Quantity } from './quantity.ts'
import type { Operator, Tree } from './tree.ts'

type Token = string | Quantity

/** Parses the text of a formula into a tree. What it measures is not looked at. */
export const parse = (about: About, strings: TemplateStringsArray, operands: readonly Quantity[]): Tree =>
  new Parser(about, tokenize(strings, operands)).parse()

function tokenize(strings: TemplateStringsArray, operands: readonly Quantity[]): Token[] {
  return strings.flatMap((text, i) => {
    const tokens: Token[] = text.match(/\d+(?:\.\d+)?|'\w*'|[a-z]\w*|\S/gi) ?? []
    const operand = operands[i]
    return operand ? [...tokens, operand] : tokens
  })
}

let calls = 0

/** Recursive descent: sum → product → power → factor. */
class Parser {
  private readonly about: About
  private readonly tokens: readonly Token[]
  private position = 0

  constructor(about: About, tokens: readonly Token[]) {
    this.about = about
    this.tokens = tokens
  }

  parse(): Tree {
    const tree = this.sum()
    if (this.position < this.tokens.length) throw this.unexpected()
    return tree
  }

  private sum(): Tree {
    let left = this.product()
    for (let operator = this.take('+', '-'); operator; operator = this.take('+', '-')) {
      left = this.operation(operator, left, this.product())
    }
    return left
  }

  private product(): Tree {
    let left = this.power()
    for (let operator = this.take('*', '/'); operator; operator = this.take('*', '/')) {
      left = this.operation(operator, left, this.power())
    }
    return left
  }

  private power(): Tree {
    const base = this.factor()
    const operator = this.take('^')
    return operator ? this.operation(operator, base, this.power()) : base
  }

  private factor(): Tree {
    const token = this.tokens[this.position++]
    if (typeof token === 'object') {
      return { kind: 'operand', form: 'operand', per: token.per, parts: [], quantity: token }
    }
    if (token === '(') {
      const inner = this.sum()
      this.expect(')')
      return inner
    }
    if (token !== undefined && Number.isFinite(Number(token))) {
      return { kind: 'number', form: 'number', per: undefined, parts: [], value: Number(token) }
    }
    const called = token !== undefined && Object.hasOwn(functions, token) ? functions[token] : undefined
    if (!called || token === undefined || !this.take('(')) throw this.unexpected(-1)
    return this.call(token, called, token === 'is' ? this.choiceAndState() : this.arguments(called))
  }

  private arguments(called: NamedFunction): Tree[] {
    const given = [this.sum()]
    while (this.take(',')) given.push(this.sum())
    this.expect(')')
    if (given.length !== called.arguments) {
      throw new FormulaError(this.about, `gives ${given.length} arguments where ${called.arguments} belong`)
    }
    return given
  }

  /**
   * An input and the name of one of its states.
   *
   * @throws {FormulaError} when it has no such state.
   */
  private choiceAndState(): Tree[] {
    const choice = this.factor()
    this.expect(',')
    const state = this.quoted()
    this.expect(')')
    const quantity = choice.kind === 'operand' ? choice.quantity : undefined
    const states = (quantity?.kind === 'input' && quantity.states) || []
    const value = states.indexOf(state)
    if (value < 0) {
      const known = states.length > 0 ? `one of ${states.join(', ')}` : 'nothing that has states'
      throw new FormulaError(
        this.about,
        `asks whether ${quantity?.symbol ?? choice.form} is ${state}, but it is ${known}`,
      )
    }
    return [choice, { kind: 'number', form: 'number', per: undefined, parts: [], value, state }]
  }

  private quoted(): string {
    const token = this.tokens[this.position++]
    const name = typeof token === 'string' ? /^'(\w+)'$/.exec(token)?.[1] : undefined
    if (name === undefined) throw this.unexpected(-1)
    return name
  }

  private operation(form: Operator, left: Tree, right: Tree): Tree {
    const parts = [left, right] as const
    return { kind: 'operation', form, per: this.commonIndex(parts), parts }
  }

  private call(form: string, called: NamedFunction, parts: readonly Tree[]): Tree {
    const common = this.indexOfSeries(called, parts) ?? this.commonIndex(parts)
    const per = called.kind === 'reduce' ? undefined : common
    return { kind: 'call', form, per, parts, called, place: calls++ }
  }

  /** What the result of a function of series has one number of, where the function says it. */
  private indexOfSeries(called: NamedFunction, parts: readonly Tree[]): Index | undefined {
    if (called.kind !== 'series') return undefined
    return called.perOf === undefined ? called.per : parts[called.perOf]?.per
  }

  /** Scalars stretch over a series; series of two kinds never mix. */
  private commonIndex(parts: readonly Tree[]): Index | undefined {
    const [per, ...others] = new Set(parts.flatMap((part) => part.per ?? []))
    if (others.length) throw new FormulaError(this.about, `mixes per-${per} with per-${others[0]} series`)
    return per
  }

  private take<T extends string>(...wanted: readonly T[]): T | undefined {
    const token = this.tokens[this.position]
    const found = wanted.find((each) => each === token)
    if (found !== undefined) this.position++
    return found
  }

  private expect(wanted: string): void {
    if (!this.take(wanted)) throw this.unexpected()
  }

  private unexpected(offset = 0): FormulaError {
    const token = this.tokens[this.position + offset]
    return new FormulaError(
      this.about,
      `has an unexpected ${typeof token === 'object' ? token.symbol : (token ?? 'end')}`,
    )
  }
}
