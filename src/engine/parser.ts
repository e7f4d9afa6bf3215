import { argumentRules } from './argument-rules.ts'
import { callCode, stepCode } from './call-code.ts'
import { functions, type NamedFunction } from './functions.ts'
import {
  arithmetic,
  type CodeContext,
  codeOf,
  elementwise,
  idsOf,
  type Node,
  operandNode,
  series,
} from './node.ts'
import type { About, Index, Quantity, Run, Value } from './quantity.ts'
import { type Dimension, describe, dimensionless, sameDimension, times } from './unit.ts'

type Token = string | Quantity

export class FormulaError extends Error {
  constructor(about: About, problem: string) {
    super(`Formula ${about.symbol} (${about.name}) ${problem}`)
    this.name = 'FormulaError'
  }
}

/** Something to be done before a formula's elements are computed. */
interface Step {
  readonly run: (run: Run) => void
  /** JavaScript statements that do the same. */
  readonly code: (context: CodeContext) => string
}

/** Parses the text of a formula into its dimension, its index and a function that computes it. */
export function parse(about: About, strings: TemplateStringsArray, operands: readonly Quantity[]) {
  const parser = new Parser(about, tokenize(strings, operands))
  const node = parser.parse()
  const { steps } = parser
  const compute = (run: Run): Value => {
    for (const step of steps) step.run(run)
    return node.per ? series(node, run) : node.at(run, 0)
  }
  return { dimension: node.dimension, per: node.per, compute, node, steps }
}

function tokenize(strings: TemplateStringsArray, operands: readonly Quantity[]): Token[] {
  return strings.flatMap((text, i) => {
    const tokens: Token[] = text.match(/\d+(?:\.\d+)?|[a-z]\w*|\S/gi) ?? []
    const operand = operands[i]
    return operand ? [...tokens, operand] : tokens
  })
}

let temporaries = 0

/** Whether a function of these nodes is never below zero. */
function isNeverNegative(name: string, given: readonly Node[]): boolean {
  const sign = argumentRules[name]?.sign
  return sign === 'of its arguments' ? given.every((each) => each.isNeverNegative) : sign !== undefined
}

/** Recursive descent: sum → product → power → factor. Units are checked on the way up. */
class Parser {
  /** Whole-series results that must be ready before the formula's elements are computed, inner first. */
  readonly steps: Step[] = []
  private readonly about: About
  private readonly tokens: readonly Token[]
  private position = 0

  constructor(about: About, tokens: readonly Token[]) {
    this.about = about
    this.tokens = tokens
  }

  parse(): Node {
    const node = this.sum()
    if (this.position < this.tokens.length) throw this.unexpected()
    return node
  }

  private sum(): Node {
    let left = this.product()
    for (let operator = this.take('+', '-'); operator; operator = this.take('+', '-')) {
      const right = this.product()
      this.requireSame(left, right, 'adds')
      left = this.combine(left, right, left.dimension, operator)
    }
    return left
  }

  private product(): Node {
    let left = this.power()
    for (let operator = this.take('*', '/'); operator; operator = this.take('*', '/')) {
      const right = this.power()
      const dimension = times(left.dimension, right.dimension, operator === '*' ? 1 : -1)
      left = this.combine(left, right, dimension, operator)
    }
    return left
  }

  private power(): Node {
    const base = this.factor()
    if (!this.take('^')) return base
    const exponent = this.power()
    this.requirePure(base, 'raises')
    this.requirePure(exponent, 'raises to the power of')
    return this.combine(base, exponent, dimensionless, '^')
  }

  private factor(): Node {
    const token = this.tokens[this.position++]
    if (typeof token === 'object') return operandNode(token)
    if (token === '(') {
      const inner = this.sum()
      this.expect(')')
      return inner
    }
    if (token !== undefined && Number.isFinite(Number(token))) {
      const value = Number(token)
      return {
        dimension: dimensionless,
        per: undefined,
        at: () => value,
        code: () => token,
        ids: [],
        form: 'number',
        parts: [],
        isNeverNegative: true,
      }
    }
    const known = token !== undefined && Object.hasOwn(functions, token) ? functions[token] : undefined
    if (!known || !this.take('(')) throw this.unexpected(-1)
    return this.call(known, token ?? '', this.arguments(known))
  }

  private arguments(known: NamedFunction): Node[] {
    const given = [this.sum()]
    while (this.take(',')) given.push(this.sum())
    this.expect(')')
    if (given.length !== known.arguments) {
      throw new FormulaError(this.about, `gives ${given.length} arguments where ${known.arguments} belong`)
    }
    return given
  }

  private call(known: NamedFunction, name: string, given: readonly Node[]): Node {
    const measured = given.filter((_, i) => !known.pure?.includes(i))
    for (const i of known.pure ?? []) this.requirePure(given[i] as Node, 'needs a pure number but has')
    if (!known.mixed) for (const node of measured) this.requireSame(measured[0] as Node, node, 'compares')
    const dimension = known.unit === 'pure' ? dimensionless : (given[known.unit] as Node).dimension
    const per = (known.kind === 'whole' && known.per) || this.commonIndex(given)
    const about = { dimension, form: name, parts: given, isNeverNegative: isNeverNegative(name, given) }
    if (known.kind === 'each') {
      const code = (context: CodeContext) => callCode(name, given, context)
      return { ...about, per, at: elementwise(known.apply, given), code, ids: idsOf(given) }
    }
    const place = temporaries++
    const apply = known.apply as (...all: ArrayLike<number>[]) => number | ArrayLike<number>
    this.steps.push({
      run: (run) => {
        run.temporaries[place] = apply(...given.map((node) => series(node, run)))
      },
      code: (context) => stepCode(name, place, given, context),
    })
    const seriesCode = (context: CodeContext) => context.step(place)
    if (known.kind === 'reduce') {
      const at = (run: Run) => run.temporaries[place] as number
      return { ...about, per: undefined, at, code: seriesCode, ids: undefined }
    }
    const whole = (run: Run) => run.temporaries[place] as ArrayLike<number>
    return {
      ...about,
      per,
      series: whole,
      at: (run, i) => whole(run)[i] as number,
      code: (context) => `${context.step(place)}[i]`,
      seriesCode,
      ids: undefined,
    }
  }

  private combine(left: Node, right: Node, dimension: Dimension, operator: string): Node {
    const sign = operator === '^' ? '**' : operator
    return {
      dimension,
      per: this.commonIndex([left, right]),
      at: arithmetic(operator, left.at, right.at),
      code: (context) => `(${codeOf(left, context)} ${sign} ${codeOf(right, context)})`,
      ids: idsOf([left, right]),
      form: operator,
      parts: [left, right],
      isNeverNegative:
        operator !== '-' && left.isNeverNegative && (operator === '^' || right.isNeverNegative),
    }
  }

  /** Scalars stretch over a series; series of two kinds never mix. */
  private commonIndex(nodes: readonly Node[]): Index | undefined {
    const [per, ...others] = new Set(nodes.flatMap((node) => node.per ?? []))
    if (others.length) throw new FormulaError(this.about, `mixes per-${per} with per-${others[0]} series`)
    return per
  }

  private requireSame(left: Node, right: Node, verb: string): void {
    if (sameDimension(left.dimension, right.dimension)) return
    const units = `${describe(left.dimension)} and ${describe(right.dimension)}`
    throw new FormulaError(this.about, `${verb} ${units}`)
  }

  private requirePure(node: Node, verb: string): void {
    if (sameDimension(node.dimension, dimensionless)) return
    throw new FormulaError(this.about, `${verb} ${describe(node.dimension)}, which is not a pure number`)
  }

  private take(...wanted: string[]): string | undefined {
    const token = this.tokens[this.position]
    if (typeof token !== 'string' || !wanted.includes(token)) return undefined
    this.position++
    return token
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
