import type { FunctionName } from '../functions.ts'
import type { Call, Operation, Operator, Tree } from '../tree.ts'
import {
  type Argument,
  atom,
  bracketed,
  type FormContext,
  type Level,
  type Row,
  type TextAt,
} from './form.ts'
import { excelForms } from './forms.ts'
import { mayBeMissing } from './may-be-missing.ts'

/**
 * A formula in Excel: lays out the rows of steps that it needs, inner ones first, and gives the text of the cell of each
 * element, without the sign of equality. Only functions of Excel 2007 occur, and no arrays outside SUMPRODUCT.
 */
export function excelOf(tree: Tree, context: FormContext): (i: number) => string {
  const at = textOf(tree, context)
  return (i) => at(i).text
}

function textOf(tree: Tree, context: FormContext): TextAt {
  switch (tree.kind) {
    case 'number': {
      const text = atom(`${tree.value}`)
      return () => text
    }
    case 'operand': {
      const row = context.rowOf(tree.quantity)
      return (i, isFixed) => atom(row.cell(i, isFixed))
    }
    case 'operation':
      return operationOf(tree, context)
    case 'call':
      return callOf(tree, context)
  }
}

const levels: Readonly<Record<Operator, Level>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 }

/** Excel takes powers from left to right, the language from right to left. */
function operationOf({ form, parts }: Operation, context: FormContext): TextAt {
  const level = levels[form]
  const above = (level + 1) as Level
  const [left, right] = [textOf(parts[0], context), textOf(parts[1], context)]
  const isGuarded = form === '^' && mayBeZero(parts[0])
  return (i, isFixed) => {
    const [a, b] = [left(i, isFixed), right(i, isFixed)]
    const text = `${bracketed(a, form === '^' ? above : level)}${form}${bracketed(b, above)}`
    return isGuarded ? atom(`IF(${b.text}=0,1,${text})`) : { text, level }
  }
}

/** Whether the base of a power may be 0: to the power of 0 that is 1 in the language, and an error in Excel. */
const mayBeZero = (base: Tree): boolean =>
  base.kind === 'operation' && (base.form === '-' || base.parts.some((part) => part.kind === 'call'))

function callOf(call: Call, context: FormContext): TextAt {
  const form = excelForms[call.form as FunctionName]
  return form(
    call.parts.map((part, place) => argumentOf(part, place, call, context)),
    context,
  )
}

/** Nothing of an argument is laid out before the form asks for it. */
function argumentOf(tree: Tree, place: number, { form, parts }: Call, context: FormContext): Argument {
  let at: TextAt | undefined
  const textAt: TextAt = (i, isFixed) => {
    at ??= textOf(tree, context)
    return at(i, isFixed)
  }
  let row: Row | undefined
  const layRow = (): Row => {
    if (tree.kind === 'operand') return context.rowOf(tree.quantity)
    textAt(0)
    const which = parts.length > 1 ? ` ${place + 1}` : ''
    return context.lay(`of which: argument${which} of ${form}`, tree.per, (i) => textAt(i).text)
  }
  return {
    tree,
    at: textAt,
    mayBeMissing: mayBeMissing(tree),
    row: () => {
      row ??= layRow()
      return row
    },
  }
}
