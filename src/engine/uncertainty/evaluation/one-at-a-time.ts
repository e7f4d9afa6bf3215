import type { RandomVariable } from '../distributions/distribution.ts'
import { randomVariable } from '../distributions/random-variable.ts'
import type { Parameter } from './parameter.ts'
import type { StudyModel } from './study-model.ts'
import { modelOf, type Study } from './trials.ts'

/** One parameter at some percentiles, the others as in the case. */
interface Line {
  readonly id: string
  readonly points: readonly Point[]
  /** Where the case's own value lies; null for a parameter that moves several inputs, or moves one by a factor. */
  readonly basePercentile: number | null
}

interface Point {
  readonly percentile: number
  /** Its unit is that of the distribution. */
  readonly value: number
  /** One for each output; null is no number. */
  readonly results: readonly (number | null)[]
}

/** What the case itself gives, and a line for each parameter. */
export interface OneAtATime {
  readonly base: readonly (number | null)[]
  readonly lines: readonly Line[]
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/** A spider: each parameter at these percentiles. */
export function oneAtATime(study: Study, percentiles: readonly number[], model = modelOf(study)): OneAtATime {
  const { parameters } = study
  const variables = parameters.map(({ distribution }) => randomVariable(distribution))
  const rows = 1 + parameters.length * percentiles.length
  const values = variables.map(({ quantile }, j) => {
    const column = new Float64Array(rows).fill(Number.NaN)
    column.set(percentiles.map(quantile), 1 + j * percentiles.length)
    return column
  })
  const results = model.evaluate(values.length > 0 ? values : [new Float64Array(1)])
  const at = (row: number) => results.map((column) => orNull(column[row]))
  return {
    base: at(0),
    lines: parameters.map(({ id, targets }, j) => ({
      id,
      points: percentiles.map((percentile, p) => {
        const row = 1 + j * percentiles.length + p
        return { percentile, value: values[j]?.[row] as number, results: at(row) }
      }),
      basePercentile: basePercentile({ targets }, variables[j] as RandomVariable, model),
    })),
  }
}

/** Where the case's own value lies in what is believed of a parameter. */
export function basePercentile(
  { targets }: Pick<Parameter, 'targets'>,
  { distribution }: RandomVariable,
  model: StudyModel,
): number | null {
  const [only] = targets
  if (!only || targets.length > 1 || only.as === 'factor') return null
  return distribution(model.valueInCase(only.varied))
}

/** What an output does while one parameter runs from its P10 to its P90. */
export interface Bar {
  readonly id: string
  readonly low: End
  readonly high: End
  /** Least and greatest result on the way; null where one does not exist. */
  readonly extremes: readonly [number, number] | null
  /** How far they are from each other. */
  readonly swing: number | null
  /** Whether the extremes are not at the ends, so that the bar shows what the ends do not. */
  readonly isTurning: boolean
}

interface End {
  /** Its unit is that of the distribution. */
  readonly value: number
  readonly result: number | null
}

export const tornadoPercentiles: readonly number[] = [0.1, 0.3, 0.5, 0.7, 0.9]

/** Bars of one output, the longest first; those of which a point has no number after them. */
export function tornadoBars({ lines }: OneAtATime, output: number): Bar[] {
  return lines.map((line) => barOf(line, output)).sort((a, b) => (b.swing ?? -1) - (a.swing ?? -1))
}

function barOf({ id, points }: Line, output: number): Bar {
  const results = points.map((point) => point.results[output] ?? null)
  const end = (place: number): End => ({
    value: points.at(place)?.value as number,
    result: results.at(place) ?? null,
  })
  const [low, high] = [end(0), end(-1)]
  const known = results.filter((each): each is number => each !== null)
  if (known.length < results.length) return { id, low, high, extremes: null, swing: null, isTurning: false }
  const extremes = [Math.min(...known), Math.max(...known)] as const
  const isTurning = !extremes.every((each) => each === low.result || each === high.result)
  return { id, low, high, extremes, swing: extremes[1] - extremes[0], isTurning }
}
