import type { Step } from '../../engine/explanations.ts'
import { shownMeasure } from '../../format/units.ts'
import { texts } from '../texts.ts'

/** A piece of a formula: an operand by its symbol, or what stands between. */
export type Piece = { readonly symbol: string } | { readonly text: string }

const escaped = (symbol: string): string => symbol.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The right side of a formula in pieces, so that each operand can be shown with its number and opened. */
export function piecesOf({ formula = '', operands = [] }: Step): Piece[] {
  const text = inWords(formula.slice(formula.indexOf('= ') + 2))
  if (operands.length === 0) return [{ text }]
  const symbols = operands.toSorted((a, b) => b.length - a.length).map(escaped)
  // A symbol that is a part of a longer word is none.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(${symbols.join('|')})(?![\\p{L}\\p{N}_])`, 'u')
  return text
    .split(pattern)
    .map((piece, i) => (i % 2 === 1 ? { symbol: piece } : { text: piece.trim() }))
    .filter((piece) => 'symbol' in piece || piece.text !== '')
}

/** Parts of a list with commas between them, those within brackets left whole. */
function partsOf(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of list) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim())
}

/** Where the bracket that opens at a place closes. */
function endOf(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

const choice = 'choose('

/** A choice of the formula as a person says it: `choose(basis, a, b)` is "by basis: a or b". */
function inWords(formula: string, isPart = false): string {
  const start = formula.indexOf(choice)
  if (start === -1) return formula
  const open = start + choice.length - 1
  const end = endOf(formula, open)
  const [by = '', ...ways] = partsOf(formula.slice(open + 1, end)).map((part) => inWords(part, true))
  const said = `by ${by}: ${ways.join(' or ')}`
  const isAll = !isPart && start === 0 && end >= formula.length - 1
  return `${formula.slice(0, start)}${isAll ? said : `(${said})`}${inWords(formula.slice(end + 1), true)}`
}

/** A whole formula by its symbols, with its choices in words. */
export const formulaText = (formula: string): string => {
  const [left = '', ...right] = formula.split(' = ')
  return right.length === 0 ? formula : `${left} = ${inWords(right.join(' = '))}`
}

/** The value of a step as it is read: its number and unit, the word of a choice, or how many numbers it is. */
export function valueText({ value, unit, choice }: Step): { text: string; unit: string } {
  if (choice !== undefined) return { text: choice, unit: '' }
  const numbers = Array.isArray(value) ? value : [value]
  const [only = null] = numbers
  if (numbers.length > 1) return { text: texts.values(numbers.length), unit: unit === '1' ? '' : unit }
  return only === null ? { text: texts.none, unit: '' } : shownMeasure({ value: only, unit })
}

/** What a term is of the whole, where the formula adds up terms that are not negative; undefined elsewhere. */
export function shareOf(whole: Step, part: Step): number | undefined {
  const right = whole.formula?.split('= ')[1] ?? ''
  const isSum = !/[*×/^(−]|\s-\s/.test(right.replaceAll(/sum\(([^()]+)\)/g, '$1'))
  const term = totalOf(part)
  if (!isSum || typeof whole.value !== 'number' || whole.value <= 0 || term === null || term < 0)
    return undefined
  return term / whole.value
}

/** A number, or the sum of a series. */
const totalOf = ({ value }: Step): number | null =>
  Array.isArray(value)
    ? value.reduce((sum: number, each: number | null) => sum + (each ?? Number.NaN), 0)
    : (value as number | null)

/** A name without what its formula adds for engineers: "Levelized cost of production, gross" is "Levelized cost of production". */
export const shortName = ({ name }: Step): string => name.split(',')[0] ?? name
