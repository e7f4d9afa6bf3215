import {
  type Missing,
  missingByReason,
  missingRegion,
  ofOutput,
  type Region,
} from '../../engine/uncertainty/evaluation/missing.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import type { Trials } from '../../engine/uncertainty/evaluation/trials.ts'
import type { Scalar } from '../answers/scalar.ts'
import type { FittedStudy, ToldUnit } from './fitted-study.ts'

/** A number of a parameter in the unit that it was given in. */
export const toldValue = (value: number, { unit, factor }: ToldUnit) => ({ value: value / factor, unit })

/** What the case itself gives, before anything of it is drawn. */
export function baseResults({ study }: FittedStudy, model: StudyModel): Scalar[] {
  const asGiven = model.parameters.map(() => Number.NaN)
  const results = model.evaluate(asGiven.map((value) => Float64Array.of(value)))
  return study.outputs.map((output, o) => scalarOf(model, output, asGiven, results[o]?.[0]))
}

/** A result of one trial, or why there is none. */
export function scalarOf(
  model: Pick<StudyModel, 'reasonOf'>,
  output: StudyModel['outputs'][number],
  row: readonly number[],
  result: number | null | undefined,
): Scalar {
  const { unit } = output
  if (typeof result === 'number' && !Number.isNaN(result)) return { value: result, unit }
  return { value: null, unit, reason: model.reasonOf(row, output) ?? 'There is no such number.' }
}

/** How many trials of an output have no number, why, and where they lie. */
export interface MissingTrials {
  readonly withoutValue: readonly Missing[]
  /** The parameter whose values differ most between the trials without a number and the others. */
  readonly region: (Omit<Region, 'between'> & { readonly low: Told; readonly high: Told }) | null
}

type Told = ReturnType<typeof toldValue>

export function missingOf(
  fitted: FittedStudy,
  model: StudyModel,
  output: number,
  trials: readonly Trials[],
): MissingTrials {
  const isComplete = trials.every(({ results }) => !results[output]?.some(Number.isNaN))
  if (isComplete) return { withoutValue: [], region: null }
  const quantity = model.outputs[output] as StudyModel['outputs'][number]
  return {
    withoutValue: missingByReason(model, quantity, ofOutput(trials, output)),
    region: toldRegion(fitted, missingRegion(model, quantity, trials) as Region),
  }
}

/** In the units of the parameter. */
export function toldRegion(
  { study, told }: FittedStudy,
  { id, distance, between: [low, high] }: Region,
): NonNullable<MissingTrials['region']> {
  const unit = told[study.parameters.findIndex((each) => each.id === id)] as ToldUnit
  return { id, distance, low: toldValue(low, unit), high: toldValue(high, unit) }
}

/** Why an output has neither indices nor effects: its rows hang together, and one that is missing makes all of them wrong. */
export const incomplete = ({ withoutValue, region }: MissingTrials): string => {
  const count = withoutValue.reduce((sum, { trials }) => sum + trials, 0)
  const some = count > 0 ? `${count} of the trials looked at have no number` : 'Some trials have no number'
  const where = region
    ? `; most of all where ${region.id} is from ${told(region.low)} to ${told(region.high)}`
    : ''
  return `${some}, and one alone makes these wrong${where}. Narrow the parameters so that all have one.`
}

const told = ({ value, unit }: Told): string =>
  `${Number(value.toPrecision(4))}${unit === '1' ? '' : ` ${unit}`}`
