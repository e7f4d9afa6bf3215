/** A formula of a workbook as a tree; rows and columns count from 0. */
export type Node =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'range'; readonly sheet: string | undefined; readonly from: Place; readonly to: Place }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'negative'; readonly of: Node }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Node; readonly right: Node }

export interface Place {
  readonly row: number
  readonly column: number
}

const pattern =
  /"[^"]*"|\d+(?:\.\d+)?(?:E[+-]?\d+)?|\$?[A-Z]{1,3}\$?\d+\b|[A-Za-z]+!|[A-Z][A-Z0-9]*(?=\()|<=|>=|<>|[-+*/^=<>(),:]/gy

/** From the weakest to the strongest; all from left to right, as Excel has them. */
const levels = [['=', '<>', '<', '>', '<=', '>='], ['+', '-'], ['*', '/'], ['^']]

export function parseFormula(text: string): Node {
  const tokens = [...text.matchAll(new RegExp(pattern, 'gy'))].map(([token]) => token)
  if (tokens.join('') !== text) throw new Error(`Not a formula: ${text}`)
  const parser = new FormulaParser(tokens)
  return parser.whole()
}

const placeOf = (text: string): Place => {
  const [, letters = '', digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(text) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

class FormulaParser {
  private readonly tokens: readonly string[]
  private at = 0

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
  }

  whole(): Node {
    const node = this.operation(0)
    if (this.at < this.tokens.length)
      throw new Error(`What is ${this.tokens[this.at]} in ${this.tokens.join('')}?`)
    return node
  }

  private operation(level: number): Node {
    const operators = levels[level]
    if (!operators) return this.signed()
    let left = this.operation(level + 1)
    while (operators.includes(this.tokens[this.at] ?? '')) {
      const operator = this.next()
      left = { kind: 'operation', operator, left, right: this.operation(level + 1) }
    }
    return left
  }

  /** A sign binds more strongly than any operator, a power included. */
  private signed(): Node {
    if (this.tokens[this.at] !== '-') return this.factor()
    this.next()
    return { kind: 'negative', of: this.signed() }
  }

  private factor(): Node {
    const token = this.next()
    if (token === '(') {
      const inner = this.operation(0)
      this.expect(')')
      return inner
    }
    if (token.startsWith('"')) return { kind: 'value', value: token.slice(1, -1) }
    if (/^\d/.test(token)) return { kind: 'value', value: Number(token) }
    if (token.endsWith('!')) return this.range(token.slice(0, -1), this.next())
    return this.tokens[this.at] === '(' ? this.call(token) : this.range(undefined, token)
  }

  private range(sheet: string | undefined, first: string): Node {
    const from = placeOf(first)
    if (this.tokens[this.at] !== ':') return { kind: 'range', sheet, from, to: from }
    this.next()
    return { kind: 'range', sheet, from, to: placeOf(this.next()) }
  }

  private call(name: string): Node {
    this.expect('(')
    const args: Node[] = []
    while (this.tokens[this.at] !== ')') {
      args.push(this.operation(0))
      if (this.tokens[this.at] === ',') this.next()
    }
    this.expect(')')
    return { kind: 'call', name, args }
  }

  private next(): string {
    return this.tokens[this.at++] ?? ''
  }

  private expect(token: string): void {
    if (this.next() !== token) throw new Error(`A ${token} is missing in ${this.tokens.join('')}.`)
  }
}
