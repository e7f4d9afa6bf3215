import { asNumber, CellError, type Content, checked, isError, notANumber, notAvailable } from './values.ts'

/** Contents of a block of cells, row by row; a single content is a block of one. */
export type Block = readonly (readonly Content[])[]

/** A function whose arguments are all calculated before it is called. */
export type Called = (...args: readonly Block[]) => Content

const only = (block: Block | undefined): Content => block?.[0]?.[0]

/** Applies to numbers; the first error among the arguments is the result. */
const ofNumbers =
  (apply: (...numbers: number[]) => number): Called =>
  (...args) => {
    const numbers: number[] = []
    for (const arg of args) {
      const number = asNumber(only(arg))
      if (isError(number)) return number
      numbers.push(number)
    }
    return checked(apply(...numbers))
  }

/** Applies to all numbers in cells; texts and empty cells are passed over, an error is the result. */
const ofCells =
  (apply: (numbers: readonly number[]) => number): Called =>
  (...args) => {
    const contents = args.flatMap((block) => block.flat())
    const error = contents.find(isError)
    if (error) return error
    return checked(apply(contents.filter((each) => typeof each === 'number')))
  }

const isTrue = (content: Content) => content !== false && content !== 0

const logical =
  (apply: (truths: readonly boolean[]) => boolean): Called =>
  (...args) => {
    const contents = args.map(only)
    return contents.find(isError) ?? apply(contents.map(isTrue))
  }

const index: Called = (block, row, column) => {
  const [r, c] = [asNumber(only(row)), asNumber(only(column))]
  if (isError(r)) return r
  if (isError(c)) return c
  const cells = block?.[Math.trunc(r) - 1]
  return cells && c >= 1 && Math.trunc(c) <= cells.length ? cells[Math.trunc(c) - 1] : new CellError('#REF!')
}

const match: Called = (wanted, block = []) => {
  const content = only(wanted)
  if (isError(content)) return content
  const same = (a: Content) =>
    typeof a === 'string' && typeof content === 'string'
      ? a.toLowerCase() === content.toLowerCase()
      : a === content
  const place = block.flat().findIndex(same)
  return place < 0 ? notAvailable : place + 1
}

/** What payments at the end of each period have grown to. */
const futureValue = (rate: number, periods: number, payment: number) =>
  rate === 0 ? -payment * periods : (-payment * ((1 + rate) ** periods - 1)) / rate

const worth = (flows: readonly number[], rate: number) =>
  flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** i, 0)

const slope = (flows: readonly number[], rate: number) =>
  flows.reduce((sum, flow, i) => sum - (i * flow) / (1 + rate) ** (i + 1), 0)

/** To seven digits and not more than twenty steps, which is all that Excel promises. */
function internalRate(flows: readonly number[], guess: number): number {
  let rate = guess
  for (let step = 0; step < 20; step++) {
    const next = rate - worth(flows, rate) / slope(flows, rate)
    if (Math.abs(next - rate) < 1e-7) return next
    rate = next
  }
  return Number.NaN
}

const irr: Called = (flows = [], guess) => {
  const start = asNumber(only(guess))
  return isError(start) ? start : ofCells((numbers) => internalRate(numbers, start))(flows)
}

/** Functions but those that look at what they are given before it is calculated. */
export const called: Readonly<Record<string, Called>> = {
  ABS: ofNumbers(Math.abs),
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  COUNT: (...args) => args.flatMap((block) => block.flat()).filter((each) => typeof each === 'number').length,
  FV: ofNumbers(futureValue),
  INDEX: index,
  IRR: irr,
  LOG: ofNumbers((x, base) => Math.log(x) / Math.log(base)),
  MATCH: match,
  MAX: ofCells((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: ofCells((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  NA: () => notAvailable,
  ROUNDUP: ofNumbers((x, digits) => Math.sign(x) * Math.ceil(Math.abs(x) * 10 ** digits) * 10 ** -digits),
  SIGN: ofNumbers(Math.sign),
  SQRT: (arg) => {
    const x = asNumber(only(arg))
    return isError(x) ? x : x < 0 ? notANumber : Math.sqrt(x)
  },
  SUM: ofCells((numbers) => numbers.reduce((sum, each) => sum + each, 0)),
}
