import { factorTo, findUnit, measures } from '../../engine/language/units.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { Output } from '../../engine/uncertainty/evaluation/study-model.ts'
import type { AccessLevel } from '../access-level.ts'
import { findScalar } from '../explanation/explanation.ts'
import { type FieldError, shortened } from '../request/field-error.ts'
import type { NamedOutput, Threshold } from './fitted-study.ts'
import type { GivenThreshold } from './study-request.ts'

/** What a study watches, as it was asked for. */
export interface AskedOutputs {
  readonly outputs: readonly string[]
  /** Undefined where none are given. */
  readonly thresholds: readonly GivenThreshold[] | undefined
}

/**
 * The outputs of a study with their thresholds, and what is wrong with them. An output that the level does not see is none.
 *
 * @param otherwise the thresholds of an output where none are given at all.
 */
export function fitOutputs(
  { outputs: names, thresholds }: AskedOutputs,
  level: AccessLevel,
  otherwise: (quantity: Output) => readonly Threshold[],
): { readonly outputs: readonly NamedOutput[]; readonly errors: readonly FieldError[] } {
  const found = names.map((name, i) => findOutput(name, level, `/outputs/${i}`))
  const quantities = new Map(found.flatMap(({ name, quantity }) => (quantity ? [[name, quantity]] : [])))
  const fitted = thresholds?.map((each, i) => fitThreshold(each, quantities, `/thresholds/${i}`))
  return {
    errors: [...found, ...(fitted ?? [])].flatMap(({ error }) => error ?? []),
    outputs: [...quantities].map(([name, quantity]) => ({
      name,
      quantity,
      thresholds: fitted
        ? fitted.flatMap(({ output, threshold }) => (output === name && threshold ? [threshold] : []))
        : otherwise(quantity),
    })),
  }
}

/** How probable it is that a plant pays is what everybody asks. */
export const defaultThresholds = (quantity: Output): Threshold[] =>
  quantity === outputs.netPresentValue ? [{ value: 0, unit: quantity.unit, inOwnUnit: 0 }] : []

function findOutput(name: string, level: AccessLevel, pointer: string) {
  const quantity = findScalar(name, level) as Output | undefined
  if (quantity) return { name, quantity }
  const message = `There is no single output ${shortened(name)}, or your access level does not include it.`
  return { name, error: { pointer, code: 'no_such_output', message } }
}

function fitThreshold(
  { output, value, unit }: GivenThreshold,
  quantities: ReadonlyMap<string, Output>,
  pointer: string,
) {
  const quantity = quantities.get(output)
  if (!quantity) {
    const message = `${shortened(output)} is not among the outputs.`
    return { output, error: { pointer: `${pointer}/output`, code: 'no_such_output', message } }
  }
  const row = findUnit(unit)
  if (!row || !measures(row, quantity.unit)) {
    const message = `“${quantity.name}” is in ${quantity.unit}, not in ${shortened(unit)}.`
    return { output, error: { pointer: `${pointer}/unit`, code: 'wrong_unit', message } }
  }
  return { output, threshold: { value, unit, inOwnUnit: value * factorTo(row, quantity.unit) } }
}
