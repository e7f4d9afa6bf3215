import type { Input } from '../../engine/language/quantity.ts'
import { factorTo, findUnit } from '../../engine/language/units.ts'
import type { Moved, StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { modelOf } from '../../engine/uncertainty/evaluation/trials.ts'
import { acceptedUnits } from '../request/input-catalogue.ts'
import { inputPointers } from '../request/input-pointers.ts'
import type { Inputs } from '../request/inputs.ts'
import { quantityAt, withQuantity } from '../request/pointers.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import type { Quantity } from '../schemas/reference-datum.ts'
import { drawnBlocks } from './drawn-blocks.ts'
import type { FittedStudy } from './fitted-study.ts'
import { monteCarloDesign } from './monte-carlo-design.ts'

/** A trial as what a calculation asks for, or why it is none. */
export type TrialReading =
  | { readonly inputs: Inputs; readonly reason?: undefined }
  | { readonly inputs?: undefined; readonly reason: string }

/**
 * One trial of a Monte Carlo study as the inputs of a calculation, which gives the trial's numbers by bits. Its block alone is
 * drawn.
 *
 * What is drawn stands in the unit in which the case has it; where no number of that unit gives the very bits, in the engine's.
 *
 * @param trial from 0.
 */
export function trialInputs(
  fitted: FittedStudy,
  trial: number,
  model: StudyModel = modelOf(fitted.study),
): TrialReading {
  const { blockSize, blocks } = monteCarloDesign(fitted.sampling.trials)
  const last = blocks * blockSize - 1
  if (!Number.isInteger(trial) || trial < 0 || trial > last)
    return { reason: `There is no trial ${trial}: they are numbered from 0 to ${last}.` }
  const drawn = drawnBlocks(fitted)(Math.floor(trial / blockSize))
  const values = drawn.map((column) => column[trial % blockSize] as number)
  const reason = model.refusalOf(values)
  if (reason) return { reason }
  return { inputs: trialReader(fitted, model)(values) }
}

/** Makes inputs of what was drawn in a trial, by parameter; for trials that the model does not refuse. */
export function trialReader(fitted: FittedStudy, model: StudyModel): (values: readonly number[]) => Inputs {
  const pointers = inputPointers(fitted.base)
  return (values) =>
    model.inputsOf(values).reduce<Inputs>((changed, { varied, value }) => {
      const pointer = pointers.get(varied.input)?.[varied.element ?? 0] ?? ''
      const given = quantityAt(fitted.base, pointer)
      return withQuantity(changed, pointer, quantityOf({ varied, value }, given))
    }, fitted.base)
}

function quantityOf({ varied: { input }, value }: Moved, given: Quantity | undefined): Quantity {
  const asGiven = given && isMeasuredBy(given, input) ? exactlyIn(given.unit, input, value) : undefined
  return asGiven ?? { value, unit: ownUnit(input) }
}

/** The number of a unit that is read as this very value; undefined where rounding leaves none. */
function exactlyIn(unit: string, input: Input, value: number): Quantity | undefined {
  const row = findUnit(unit)
  if (!row) return undefined
  const factor = factorTo(row, input.unit)
  const near = value / factor
  const step = near * 2 ** -53
  const exact = [near, near + step, near - step].find((each) => each * factor === value)
  return exact === undefined ? undefined : { value: exact, unit }
}

/** A name for the unit that the engine has an input in. */
export const ownUnit = (input: Input): string =>
  acceptedUnits([input]).find((name) => {
    const row = findUnit(name)
    return row && factorTo(row, input.unit) === 1
  }) ?? input.unit
