import assert from 'node:assert/strict'
import { quantities } from '../../src/engine/calculate.ts'
import type { Step } from '../../src/engine/trace.ts'
import { displayedFunctions, each, operators, type Shown } from './displayed-functions.ts'

export type Steps = ReadonlyMap<string, Step>

export function shownValue({ value }: Step): Shown {
  const number = (each: number | null) => each ?? Number.NaN
  return typeof value === 'object' && value !== null ? value.map(number) : number(value)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Matches a symbol of `symbols`, the longest first, where it stands alone. */
function symbolPattern(symbols: readonly string[]): string {
  const longestFirst = symbols.toSorted((a, b) => b.length - a.length).map(escaped)
  return longestFirst.length ? `(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_])` : '(?!)'
}

const rightSide = (text: string, symbol: string) => {
  assert.ok(text.startsWith(`${symbol} = `), text)
  return text.slice(symbol.length + 3)
}

/** What a formula may speak of: its operands, and of an input what was given directly. */
const spokenOf = ({ symbol, operands = [] }: Step) => [...operands, symbol]

/** Works out a step's formula as it is displayed, from the displayed values of its operands alone. */
export function recompute(shown: Step, steps: Steps): Shown {
  const { symbol, formula = '' } = shown
  const operands = spokenOf(shown)
  const text = rightSide(formula, symbol)
  // A state may begin with a digit, as 45Z does.
  const pattern = new RegExp(`${symbolPattern(operands)}|\\d+[a-z]+|\\d+(?:\\.\\d+)?|[a-z]\\w*|\\S`, 'giu')
  const tokens = text.match(pattern) ?? []
  const value = (token: string): Shown => {
    if (/^\d/.test(token)) return Number(token)
    const step = steps.get(token)
    assert.ok(operands.includes(token) && step, `${symbol}: what is ${token} in ${text}?`)
    return shownValue(step)
  }
  const reader = new Reader(tokens, value)
  const result = reader.sum()
  assert.equal(reader.next(), undefined, `${symbol}: cannot read all of ${text}`)
  return result
}

const statesOf = (symbol: string): readonly string[] => {
  const quantity = quantities.find((any) => any.symbol === symbol)
  return (quantity?.kind === 'input' && quantity.states) || []
}

/** The number of a state, which is what is displayed of a choice. */
function stateOf(symbol: string, state: string): number {
  assert.ok(statesOf(symbol).includes(state), `${symbol} is never ${state}`)
  return statesOf(symbol).indexOf(state)
}

/** Reads sums of products of powers. */
class Reader {
  private readonly tokens: string[]
  private readonly value: (token: string) => Shown

  constructor(tokens: readonly string[], value: (token: string) => Shown) {
    this.tokens = [...tokens]
    this.value = value
  }

  next = () => this.tokens.shift()

  sum = (): Shown => this.chain(['+', '−'], this.product)

  private product = (): Shown => this.chain(['×', '/'], this.power)

  private chain(signs: readonly string[], part: () => Shown): Shown {
    let left = part()
    while (signs.includes(this.tokens[0] ?? '')) left = operators[this.next()!]!(left, part())
    return left
  }

  private power = (): Shown => {
    const base = this.factor()
    if (this.tokens[0] !== '^') return base
    this.next()
    return operators['^']!(base, this.power())
  }

  private factor(): Shown {
    const token = this.next() ?? ''
    if (token === '(') return this.list()[0]!
    if (token === 'is') return this.isState()
    const call = displayedFunctions[token]
    if (!call || this.tokens[0] !== '(') return this.value(token)
    this.next()
    return call(...this.list())
  }

  /** Whether a choice is in the state that is named. */
  private isState(): Shown {
    const [, symbol = '', , state = ''] = this.tokens.splice(0, 5)
    return each((choice) => Number(choice === stateOf(symbol, state)))(this.value(symbol))
  }

  /** What stands between brackets, the opening one already read. */
  private list(): Shown[] {
    const values = [this.sum()]
    for (let token = this.next(); token !== ')'; token = this.next()) {
      assert.equal(token, ',')
      values.push(this.sum())
    }
    return values
  }
}

/** A step's formula with the operands' numbers written in: six digits, series of at most five in brackets. */
export function withNumbers(step: Step, steps: Steps): string {
  const { symbol, formula = '' } = step
  const text = rightSide(formula, symbol)
  const shown = text.replace(new RegExp(symbolPattern(spokenOf(step)), 'gu'), (operand, at: number) => {
    const value = shownValue(steps.get(operand)!)
    if (text.slice(0, at).endsWith('is(')) return chosen(operand, value)
    if (typeof value === 'number') return sixDigits(value)
    return value.length > 5 ? operand : `[${value.map(sixDigits).join('; ')}]`
  })
  return `${symbol} = ${shown}`
}

/** A choice in its word, those of a series in brackets. */
function chosen(symbol: string, value: Shown): string {
  const words = statesOf(symbol)
  return typeof value === 'number' ? words[value]! : `[${value.map((each) => words[each]!).join('; ')}]`
}

/** There is no such number as −0. */
function sixDigits(value: number): string {
  if (Number.isNaN(value)) return 'none'
  return (value + 0).toLocaleString('en-GB', { maximumSignificantDigits: 6 })
}
