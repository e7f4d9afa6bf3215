import { closuresOf } from './closures.ts'
import { FormulaError } from './formula-error.ts'
import { generate } from './generate.ts'
import { parse } from './parser.ts'
import { type About, type Formula, nextId, type Quantity } from './quantity.ts'
import type { Tree } from './tree.ts'
import { describe, dimensionOf, sameDimension } from './unit.ts'
import { unitsOf } from './units-of.ts'

/**
 * Defines a formula from its own text, so that what is shown is what is computed.
 *
 *     const revenue = formula({ symbol: 'Rev', name: 'Revenue', unit: 'USD/yr' })`${output} * ${price}`
 *
 * Operators: + - * / ^ ( ) and the functions in functions.ts.
 *
 * @throws {FormulaError} when the text does not parse, or its units do not give `about.unit`.
 *   Formulas are module constants, so a wrong one fails at start-up and in every test.
 */
export function formula(about: About & Pick<Formula, 'form'>) {
  return (strings: TemplateStringsArray, ...operands: Quantity[]): Formula => {
    const tree = parse(about, strings, operands)
    requireDeclared(about, tree)
    const { prepare, compute } = closuresOf(tree)
    const texts = strings.map(prettify)
    return {
      kind: 'formula',
      id: nextId(),
      ...about,
      operands: [...new Set(operands)],
      text: (show) => {
        const shown = operands.map((operand, i) => show(operand, asksForState(strings[i])))
        return String.raw({ raw: texts }, ...shown).trim()
      },
      compute: generate(tree) ?? compute,
      tree,
      prepare,
    }
  }
}

function requireDeclared(about: About, tree: Tree): void {
  const units = unitsOf(tree, about)
  if (!sameDimension(units, dimensionOf(about.unit))) {
    throw new FormulaError(about, `is declared in ${about.unit} but computes ${describe(units)}`)
  }
  if (tree.per !== about.per) {
    throw new FormulaError(
      about,
      `is declared per ${about.per ?? 'project'} but computes per ${tree.per ?? 'project'}`,
    )
  }
}

const prettify = (text: string) =>
  text.replace(/\s+/g, ' ').replaceAll('*', '×').replaceAll('-', '−').replaceAll("'", '')

/** Whether what follows is the first argument of `is`. */
const asksForState = (text = ''): boolean => /\bis\(\s*$/.test(text)
