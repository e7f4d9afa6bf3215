import { type Calculation, calculate } from '../../engine/calculate.ts'
import type { Input } from '../../engine/language/quantity.ts'
import { economics } from '../../engine/model/inputs/economic-inputs.ts'
import { energyProduct } from '../../engine/model/inputs/energy-product-inputs.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import { capacity } from '../../engine/model/plant-capacity.ts'
import { dependsOn } from '../../engine/run/dependence.ts'
import type { RandomVariable } from '../../engine/uncertainty/distributions/distribution.ts'
import { randomVariable } from '../../engine/uncertainty/distributions/random-variable.ts'
import type { Parameter } from '../../engine/uncertainty/evaluation/parameter.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import type { FittedStudy } from './fitted-study.ts'

/** What somebody who reads the answer should know, and which parameter or output it is about. */
export interface StudyWarning {
  readonly code: string
  readonly message: string
  readonly parameter?: string
  readonly output?: string
}

/** What is chosen or set by law; of these a distribution says little, and a sweep says what each choice does. */
export const decisions: ReadonlySet<Input> = new Set([economics.discountRate, economics.taxRate, capacity])
const yields: ReadonlySet<Input> = new Set([product.yield, energyProduct.yield])

/** What of the parameters may not be what was meant. */
export function parameterWarnings(fitted: FittedStudy, model: StudyModel): StudyWarning[] {
  const { base, parameters, outputs } = fitted.study
  const run = calculate(base)
  return parameters.flatMap((parameter) => {
    const { id, targets, remainder } = parameter
    const told = (code: string, message: string): StudyWarning => ({ code, message, parameter: id })
    const variable = randomVariable(parameter.distribution)
    const moved = targets.map(({ varied }) => varied.input)
    const decided = moved.find((input) => decisions.has(input))
    const isYield = !remainder && moved.some((input) => yields.has(input))
    return [
      ...(isMoving(run, parameter, outputs)
        ? []
        : [told('without_effect', `None of the outputs depends on ${id}.`)]),
      ...(variable.variance > 0 ? [] : [told('does_not_vary', `${id} has one value only.`)]),
      ...(isOutside(parameter, variable, model)
        ? [
            told(
              'case_outside',
              `The value that the case itself has lies outside of what is believed of ${id}.`,
            ),
          ]
        : []),
      ...(decided
        ? [
            told(
              'decision_drawn',
              `“${decided.name}” is a decision or a law, and not what nobody knows: what each choice does is told by asking for each.`,
            ),
          ]
        : []),
      ...(isYield
        ? [
            told(
              'yield_without_remainder',
              `${id} moves a yield and no other one, so that mass is not closed: name a remainder that it is taken from.`,
            ),
          ]
        : []),
    ]
  })
}

/** Whether any of the outputs depends on what a parameter moves. */
export const isMoving = (
  run: Calculation,
  { targets, remainder }: Parameter,
  outputs: StudyModel['outputs'],
): boolean =>
  [...targets.map(({ varied }) => varied), ...(remainder ? [remainder] : [])].some(({ input, element }) =>
    outputs.some((output) => dependsOn(run, output, input, element)),
  )

/** Whether the case has a value that the parameter cannot have. */
function isOutside({ targets }: Parameter, { least, most }: RandomVariable, model: StudyModel): boolean {
  return targets.some(({ varied, as }) => {
    const own = as === 'value' ? model.valueInCase(varied) : 1
    return own < least || own > most
  })
}

/** So few trials without a number are not worth a warning. */
const [few, many] = [0.01, 0.5]

/** What of the trials may mislead. */
export function trialWarnings(
  results: Readonly<Record<string, { readonly trials: number; readonly withValue: number }>>,
): StudyWarning[] {
  return Object.entries(results).flatMap(([output, { trials, withValue }]) => {
    const missing = trials - withValue
    if (missing <= few * trials) return []
    const share = `${Number(((100 * missing) / trials).toPrecision(2))} %`
    const rest =
      missing > many * trials
        ? 'There are no quantiles of it.'
        : 'Its quantiles are of the trials that have one.'
    const message = `${share} of the trials have no ${output}. ${rest}`
    return [{ code: 'trials_without_value', message, output }]
  })
}
