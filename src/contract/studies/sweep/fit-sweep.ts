import type { Case } from '../../../engine/calculate.ts'
import { gridColumns } from '../../../engine/uncertainty/design/grid.ts'
import type { ChosenCase, GroupedStudy } from '../../../engine/uncertainty/evaluation/grouped-model.ts'
import type { Parameter } from '../../../engine/uncertainty/evaluation/parameter.ts'
import type { AccessLevel } from '../../access-level.ts'
import { toCase } from '../../case.ts'
import { readInputs } from '../../reading/read-inputs.ts'
import { type FieldError, listedMaximum, shortened } from '../../request/field-error.ts'
import { inMoneyOfAnalysis } from '../../request/in-money-of-analysis.ts'
import type { Inputs } from '../../request/inputs.ts'
import { defaultThresholds, fitOutputs } from '../fit-outputs.ts'
import type { NamedOutput, StudyRefusal } from '../fitted-study.ts'
import { engineErrors, type FittedAxis, fitAxis, isFitted, withMembers } from './fit-axis.ts'
import { type SweepRequest, sweepLimits } from './sweep-request.ts'

/** A sweep that fits its case. */
export interface FittedSweep {
  readonly base: Inputs
  readonly level: AccessLevel
  readonly axes: readonly FittedAxis[]
  readonly arrangement: SweepRequest['arrangement']
  readonly outputs: readonly NamedOutput[]
  /** A number of each axis for each point, by axis. */
  readonly columns: readonly Float64Array[]
  readonly combinations: number
}

export type SweepFitting =
  | { readonly fitted: FittedSweep; readonly refusal?: undefined }
  | { readonly fitted?: undefined; readonly refusal: StudyRefusal }

/** A sweep of a case, or every reason why there is none; an output that the level does not see is none. */
export function fitSweep(request: SweepRequest, given: Inputs, level: AccessLevel): SweepFitting {
  const base = inMoneyOfAnalysis(given)
  const { arrangement } = request
  const fitting = request.axes.map((axis, i) => fitAxis(base, axis, `/axes/${i}`))
  const axes = fitting.filter(isFitted)
  const hasContour = arrangement === 'grid' && axes.length <= 2
  const watched = fitOutputs(request, level, hasContour ? defaultThresholds : () => [])
  const errors = [
    ...fitting.flatMap((each) => (isFitted(each) ? [] : each.errors)),
    ...(axes.length === fitting.length ? [...engineErrors(base, axes), ...takenTwice(axes)] : []),
    ...watched.errors,
  ]
  if (errors.length > 0) return { refusal: { errors: errors.slice(0, listedMaximum) } }
  const values = axes.map(({ column }) => column)
  const columns = arrangement === 'grid' ? gridColumns(values) : values.map((each) => Float64Array.from(each))
  const combinations = combinationsIn(axes, columns)
  if (combinations > sweepLimits.combinations) {
    const message = `What decides the computation is combined in ${combinations} ways; there may be ${sweepLimits.combinations}. Take fewer values of it, or a list of points.`
    return { refusal: { errors: [{ pointer: '/axes', code: 'too_many_combinations', message }] } }
  }
  return { fitted: { base, level, axes, arrangement, outputs: watched.outputs, columns, combinations } }
}

/** A member of the document has one value at a time. */
function takenTwice(axes: readonly FittedAxis[]): FieldError[] {
  const seen = new Set<string>()
  return axes.flatMap((axis, i) =>
    (axis.isStructural ? axis.pointers : []).flatMap((pointer, t) => {
      const isTaken = seen.has(pointer)
      seen.add(pointer)
      if (!isTaken) return []
      const message = 'It has a value already.'
      return [{ pointer: `/axes/${i}/targets/${t}`, code: 'target_refused', message }]
    }),
  )
}

const structuralOf = (axes: readonly FittedAxis[]): number[] =>
  axes.flatMap(({ isStructural }, j) => (isStructural ? [j] : []))

function combinationsIn(axes: readonly FittedAxis[], columns: readonly Float64Array[]): number {
  const structural = structuralOf(axes)
  const count = columns[0]?.length ?? 0
  const keys = new Set<string>()
  for (let k = 0; k < count; k++) keys.add(structural.map((j) => columns[j]?.[k]).join())
  return keys.size
}

/** What evaluates the points of a sweep. */
export function groupedStudy({ base, axes, outputs }: FittedSweep): GroupedStudy {
  const parameters = axes.map(
    (axis): Parameter =>
      axis.isStructural
        ? { id: axis.given.id, targets: [], distribution: { kind: 'empirical', values: axis.column } }
        : axis.parameter,
  )
  return {
    base: toCase(base),
    parameters,
    outputs: outputs.map(({ quantity }) => quantity),
    structural: structuralOf(axes),
    caseFor: (chosen) => chosenCase(base, axes, chosen),
  }
}

/** A combination is read as a request is, so that it is refused where that would be. */
function chosenCase(base: Inputs, axes: readonly FittedAxis[], chosen: readonly number[]): ChosenCase {
  const reading = readInputs(withMembers(base, axes, chosen))
  if (reading.errors) return { reason: reasonOf(reading.errors) }
  const found: Case = toCase(reading.inputs)
  const refitted = axes.map(({ given }, i) => fitAxis(reading.inputs, given, `/axes/${i}`))
  const wrong = refitted.flatMap((each) => (isFitted(each) ? [] : each.errors))
  const fitted = refitted.filter(isFitted)
  const errors = [...wrong, ...(wrong.length === 0 ? engineErrors(reading.inputs, fitted) : [])]
  if (errors.length > 0) return { reason: reasonOf(errors) }
  return {
    case: found,
    parameters: fitted.flatMap((axis) => (axis.isStructural ? [] : [axis.parameter])),
  }
}

const reasonOf = ([first]: readonly FieldError[]): string =>
  `There is no such case: ${shortened(first?.pointer ?? '')} ${first?.message ?? ''}`.trim()
