import type { Tree } from '../tree.ts'
import { type Argument, asFactor, atom, type CellText, type ExcelForm } from './form.ts'

/** A form whose elements are made of those of its arguments. */
export const plain =
  (write: (texts: readonly string[], args: readonly Argument[]) => string): ExcelForm =>
  (args) =>
  (i, isFixed) =>
    atom(
      write(
        args.map((each) => each.at(i, isFixed).text),
        args,
      ),
    )

/** The same with arguments that can stand beside an operator. */
export const plainOfFactors =
  (write: (texts: readonly string[]) => string): ExcelForm =>
  (args) =>
  (i, isFixed) =>
    atom(write(args.map((each) => asFactor(each.at(i, isFixed)))))

/** Comparing with what does not exist is false, and in Excel an error. */
const orFalse = (text: string, args: readonly Argument[]): string =>
  args.some((each) => each.mayBeMissing) ? `IFERROR(${text},0)` : text

/** What is not 0 is true, also where it does not exist. */
const condition = (text: string, arg: Argument | undefined): string =>
  arg?.mayBeMissing ? `IFERROR(${text},1)` : text

const isSameTree = (a: Tree, b: Tree): boolean =>
  (a.kind === 'operand' && b.kind === 'operand' && a.quantity === b.quantity) ||
  (a.kind === 'number' && b.kind === 'number' && a.value === b.value)

const between: ExcelForm = plain(([x, first, last], args) => {
  const [, from, to] = args
  const test = from && to && isSameTree(from.tree, to.tree) ? `${x}=${first}` : `AND(${x}>=${first},${x}<=${last})`
  return orFalse(`IF(${test},1,0)`, args)
})

/** Outstanding part of a loan below which FV loses the digits that three terms of its series keep. */
const smallRate = '10^-5'

function outstanding([kind, rate, term, grace, year]: readonly string[]): string {
  const paid = `(${year}-${grace})`
  const years = `(${term}-${grace})`
  const grown = (n: string) => `(1+${rate}*(${n}-1)/2*(1+${rate}*(${n}-2)/3))`
  const straight = `1-${paid}/${years}`
  const small = `1-${paid}/${years}*${grown(paid)}/${grown(years)}`
  const annuity = `IF(ABS(${rate})<${smallRate},${small},1-FV(${rate},${paid},-1)/FV(${rate},${years},-1))`
  return `IF(${year}<=${grace},1,IF(${year}>=${term},0,IF(${kind}=1,${straight},${annuity})))`
}

/** Forms of the functions whose elements are computed one by one. */
export const plainForms = {
  nonNegative: plain(([x]) => `MAX(0,${x})`),
  log2: plain(([x]) => `LOG(${x},2)`),
  smaller: plain(([a, b]) => `MIN(${a},${b})`),
  limited: (args) => (i, isFixed) => {
    const [x, limit] = args.map((each) => each.at(i, isFixed)) as [CellText, CellText]
    const cut = `IF(ABS(${x.text})>${limit.text},SIGN(${x.text})*${asFactor(limit)},${x.text})`
    return atom(args[1]?.mayBeMissing ? `IFERROR(${cut},${x.text})` : cut)
  },
  isPositive: plain(([x], args) => orFalse(`IF(${x}>0,1,0)`, args)),
  between,
  is: plain(([choice, state], args) => orFalse(`IF(${choice}=${state},1,0)`, args)),
  where: plain(([c, x], [arg]) => `IF(${condition(`${c}`, arg)}=0,NA(),${x})`),
  zeroUnless: plain(([c, x], [arg]) => `IF(${condition(`${c}`, arg)}=0,0,${x})`),
  choose: plain(([c, x, otherwise], [arg]) => `IF(${condition(`${c}`, arg)}=0,${otherwise},${x})`),
  either: plain(([x, instead]) => `IFERROR(${x},${instead})`),
  loanOutstanding: plainOfFactors(outstanding),
} as const satisfies Record<string, ExcelForm>
