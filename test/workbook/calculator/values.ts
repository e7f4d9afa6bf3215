/** What a cell that has no value says. */
export class CellError {
  readonly code: string

  constructor(code: string) {
    this.code = code
  }
}

export const notAvailable = new CellError('#N/A')
export const notANumber = new CellError('#NUM!')
export const wrongKind = new CellError('#VALUE!')
export const divided = new CellError('#DIV/0!')

/** What a cell holds; undefined is an empty one. */
export type Content = number | string | boolean | undefined | CellError

export const isError = (content: Content): content is CellError => content instanceof CellError

/** A content as a number: an empty cell is 0, a text that is no number an error. */
export function asNumber(content: Content): number | CellError {
  if (isError(content) || typeof content === 'number') return content
  if (content === undefined) return 0
  if (typeof content === 'boolean') return Number(content)
  return content.trim() !== '' && Number.isFinite(Number(content)) ? Number(content) : wrongKind
}

/** A result that is no finite number is an error. */
export const checked = (value: number): number | CellError => (Number.isFinite(value) ? value : notANumber)

type Operation = (left: number, right: number) => number | CellError

export const arithmetic: Readonly<Record<string, Operation>> = {
  '+': (left, right) => checked(left + right),
  '-': (left, right) => checked(left - right),
  '*': (left, right) => checked(left * right),
  '/': (left, right) => (right === 0 ? divided : checked(left / right)),
  '^': (left, right) => (left === 0 && right === 0 ? notANumber : checked(left ** right)),
}

/** Texts are compared without case, and are greater than numbers; an empty cell is an empty text, or 0. */
export function compared(operator: string, left: Content, right: Content): Content {
  if (isError(left)) return left
  if (isError(right)) return right
  const [a, b] = [filled(left, right), filled(right, left)]
  const order = typeof a === typeof b ? Number(a > b) - Number(a < b) : rank(a) - rank(b)
  if (operator === '=') return order === 0
  if (operator === '<>') return order !== 0
  if (operator === '<') return order < 0
  if (operator === '>') return order > 0
  return operator === '<=' ? order <= 0 : order >= 0
}

type Filled = number | string | boolean

const filled = (content: Exclude<Content, CellError>, other: Content): Filled => {
  if (content === undefined) return typeof other === 'string' ? '' : 0
  return typeof content === 'string' ? content.toLowerCase() : content
}

const rank = (content: Filled) => ['number', 'string', 'boolean'].indexOf(typeof content)
