import { valueAt } from './closures.ts'
import type { Run } from './quantity.ts'
import { type Call, idsIn, isSeriesCall, type SeriesCall, seriesCallsIn, type Tree } from './tree.ts'

/** What JavaScript of formulas may refer to. */
export interface CodeContext {
  /** Name of the variable that holds a quantity's value. */
  use(id: number): string
  /** Name of the variable that holds a function of functions.ts. */
  call(name: string): string
  /** Name of the variable that the call with this number has set. */
  step(place: number): string
  /** Whether the quantity is a single number that is the same whenever the code runs. */
  isConstant(id: number): boolean
  /** Values of what is constant. */
  readonly run: Run | undefined
}

export interface FormulaCode {
  readonly statements: string
  readonly value: string
}

/** A formula as JavaScript: statements, then the expression of the value, or of its element `i`. */
export function javascriptOf(tree: Tree, context: CodeContext): FormulaCode {
  const value = codeOf(tree, context)
  const statements = seriesCallsIn(tree).map((call) => stepCode(call, context))
  return { statements: statements.join(' '), value }
}

/** The code of a piece, or its value where that is always the same. */
function codeOf(tree: Tree, context: CodeContext): string {
  const constant = constantOf(tree, context)
  if (constant !== undefined) return literal(constant)
  const element = tree.per ? '[i]' : ''
  switch (tree.kind) {
    case 'number':
      return literal(tree.value)
    case 'operand':
      return `${context.use(tree.quantity.id)}${element}`
    case 'operation': {
      const [left, right] = tree.parts.map((part) => codeOf(part, context))
      return `(${left} ${tree.form === '^' ? '**' : tree.form} ${right})`
    }
    case 'call':
      return isSeriesCall(tree) ? `${context.step(tree.place)}${element}` : callCode(tree, context)
  }
}

/** Undefined where it may change, and where calls that come before it matter, too. */
function constantOf(tree: Tree, { run, isConstant }: CodeContext): number | undefined {
  if (!run || tree.per || seriesCallsIn(tree).length > 0) return undefined
  return idsIn(tree).every(isConstant) ? valueAt(tree, run, 0) : undefined
}

/** A number as code that gives the same bits. */
export function literal(value: number): string {
  if (Object.is(value, -0)) return '(-0)'
  return value < 0 ? `(${value})` : `${value}`
}

const conditional: readonly string[] = ['zeroUnless', 'where', 'choose']

/** A function that is called for each element. A condition that is always the same decides what is computed at all. */
function callCode({ form, parts }: Call, context: CodeContext): string {
  const [condition, value, otherwise] = parts
  const known = conditional.includes(form) && condition ? constantOf(condition, context) : undefined
  if (known !== undefined && value) {
    if (known !== 0) return codeOf(value, context)
    if (otherwise) return codeOf(otherwise, context)
    return form === 'where' ? 'NaN' : '0'
  }
  return `${context.call(form)}(${parts.map((part) => codeOf(part, context)).join(', ')})`
}

/** A function of whole series that is called before the elements of a formula are computed. */
function stepCode({ form, place, parts }: SeriesCall, context: CodeContext): string {
  const target = context.step(place)
  const [only] = parts
  if (form === 'sum' && only?.per) {
    const element = codeOf(only, context)
    return `let ${target} = 0; for (let i = 0; i < sizes.${only.per}; i++) ${target} += ${element};`
  }
  const lists = parts.map((part, n) => listCode(part, `${target}_${n}`, context))
  const call = `${context.call(form)}(${lists.map(({ list }) => list).join(', ')})`
  return `${lists.map(({ before }) => before).join('')}const ${target} = ${call};`
}

/** The expression of a whole series, and the statements that make it where it is not there already. */
function listCode(tree: Tree, name: string, context: CodeContext): { before: string; list: string } {
  if (!tree.per) return { before: '', list: `[${codeOf(tree, context)}]` }
  if (tree.kind === 'operand') return { before: '', list: context.use(tree.quantity.id) }
  if (isSeriesCall(tree)) return { before: '', list: context.step(tree.place) }
  const fill = `for (let i = 0; i < sizes.${tree.per}; i++) ${name}[i] = ${codeOf(tree, context)};`
  return { before: `const ${name} = new Array(sizes.${tree.per}); ${fill} `, list: name }
}
