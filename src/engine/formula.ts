import { generate } from './generate.ts'
import { type CodeContext, codeOf } from './node.ts'
import { FormulaError, parse } from './parser.ts'
import { type About, type Formula, nextId, type Quantity } from './quantity.ts'
import { describe, dimensionOf, sameDimension } from './unit.ts'

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
    const { dimension, per, compute, node, steps } = parse(about, strings, operands)
    if (!sameDimension(dimension, dimensionOf(about.unit))) {
      throw new FormulaError(about, `is declared in ${about.unit} but computes ${describe(dimension)}`)
    }
    if (per !== about.per) {
      throw new FormulaError(
        about,
        `is declared per ${about.per ?? 'project'} but computes per ${per ?? 'project'}`,
      )
    }
    const code = (context: CodeContext) => {
      const value = codeOf(node, context)
      return { statements: steps.map((step) => step.code(context)).join(' '), value }
    }
    const texts = strings.map(prettify)
    return {
      kind: 'formula',
      id: nextId(),
      ...about,
      operands: [...new Set(operands)],
      text: (show) => String.raw({ raw: texts }, ...operands.map(show)).trim(),
      compute: generate(code, per) ?? compute,
      node,
      prepare: (run) => {
        for (const step of steps) step.run(run)
      },
      code,
    }
  }
}

const prettify = (text: string) => text.replace(/\s+/g, ' ').replaceAll('*', '×').replaceAll('-', '−')
