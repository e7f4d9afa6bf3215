import type { Tree } from '../tree.ts'
import { type Argument, asFactor, atom, type CellText, type ExcelForm } from './form.ts'

/** A form whose elements are made of those of its arguments. */
const plain =
  (write: (texts: readonly string[], args: readonly Argument[]) => string): ExcelForm =>
  (args) =>
  (i, isFixed) =>
    atom(
      write(
        args.map((each) => each.at(i, isFixed).text),
        args,
      ),
    )

/** Comparing with what does not exist is false, and in Excel an error. */
const orFalse = (text: string, args: readonly Argument[]): string =>
  args.some((each) => each.mayBeMissing) ? `IFERROR(${text},0)` : text

/** Functions that answer 1 or 0 by a test, as `IF(test,1,0)`. */
const tests: readonly string[] = ['is', 'isPositive', 'between', 'isMultiple']
const [testStart, testEnd] = ['IF(', ',1,0)'] as const

/** One text where a condition is not 0, which it also is where it does not exist, and another where it is. */
function conditional(
  condition: string | undefined,
  arg: Argument | undefined,
  then: string,
  otherwise: string,
): string {
  const text = `${condition}`
  const isTest = arg?.tree.kind === 'call' && tests.includes(arg.tree.form) && text.startsWith(testStart)
  if (isTest) return `IF(${text.slice(testStart.length, -testEnd.length)},${then},${otherwise})`
  return `IF(${arg?.mayBeMissing ? `IFERROR(${text},1)` : text}=0,${otherwise},${then})`
}

const isSameTree = (a: Tree, b: Tree): boolean =>
  (a.kind === 'operand' && b.kind === 'operand' && a.quantity === b.quantity) ||
  (a.kind === 'number' && b.kind === 'number' && a.value === b.value)

const between: ExcelForm = plain(([x, first, last], args) => {
  const [, from, to] = args
  const test =
    from && to && isSameTree(from.tree, to.tree) ? `${x}=${first}` : `AND(${x}>=${first},${x}<=${last})`
  return orFalse(`IF(${test},1,0)`, args)
})

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
  isMultiple: plain(([x, of], args) => orFalse(`IF(IF(${x}>0,MOD(${x},${of}),1)=0,1,0)`, args)),
  roundedUp: plain(([x]) => `(0-INT(0-${x}))`),
  is: plain(([choice, state], args) => orFalse(`IF(${choice}=${state},1,0)`, args)),
  where: plain(([c, x], [arg]) => conditional(c, arg, `${x}`, 'NA()')),
  zeroUnless: plain(([c, x], [arg]) => conditional(c, arg, `${x}`, '0')),
  choose: plain(([c, x, otherwise], [arg]) => conditional(c, arg, `${x}`, `${otherwise}`)),
  either: plain(([x, instead]) => `IFERROR(${x},${instead})`),
} as const satisfies Record<string, ExcelForm>
