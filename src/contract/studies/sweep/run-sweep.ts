import { GroupedModel } from '../../../engine/uncertainty/evaluation/grouped-model.ts'
import type { StudyModel } from '../../../engine/uncertainty/evaluation/study-model.ts'
import { engineVersion } from '../../../engine/version.ts'
import { seenWarnings } from '../../analyses/seen-warnings.ts'
import { scalarOf } from '../told.ts'
import { breakEvens } from './break-even.ts'
import type { FittedAxis } from './fit-axis.ts'
import { type FittedSweep, groupedStudy } from './fit-sweep.ts'
import { sweepWarnings } from './sweep-warnings.ts'

/** What a sweep answers: the same request always gives the same bits. */
export function runSweep(sweep: FittedSweep, model: StudyModel = new GroupedModel(groupedStudy(sweep))) {
  const { axes, arrangement, outputs, columns, combinations, base, level } = sweep
  const results = model.evaluate(columns)
  const asGiven = axes.map(() => Number.NaN)
  const own = model.evaluate(asGiven.map((value) => Float64Array.of(value)))
  return {
    kind: 'sweep' as const,
    arrangement,
    points: columns[0]?.length ?? 0,
    combinations,
    axes: axes.map(toldAxis),
    results: Object.fromEntries(
      outputs.map((output, o) => {
        const { name, quantity } = output
        const values = results[o] as Float64Array
        const withoutValue = missingPoints(model, columns, values, o)
        const missing = withoutValue.reduce((sum, { points }) => sum + points.length, 0)
        return [
          name,
          {
            unit: quantity.unit,
            base: scalarOf(model, quantity, asGiven, own[o]?.[0]),
            values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)),
            withValue: values.length - missing,
            withoutValue,
            breakEven: breakEvens(sweep, model, output, values),
          },
        ]
      }),
    ),
    engineVersion,
    warnings: sweepWarnings(sweep),
    baseWarnings: seenWarnings(base, level),
  }
}

export type SweepAnswer = ReturnType<typeof runSweep>

function toldAxis(axis: FittedAxis) {
  const { id, values } = axis.given
  const unit = values.form === 'numbers' ? (values.unit ?? '1') : null
  return { id, unit, values: values.values, isStructural: axis.isStructural }
}

/** So many points are calculated in full to ask for their reasons. */
const mostAsked = 100
const notAsked = `Like the first ${mostAsked} without a number; not asked one by one.`

/** Points without a number, by reason; a point is its place in the columns of the answer. */
function missingPoints(model: StudyModel, columns: readonly Float64Array[], values: Float64Array, o: number) {
  const output = model.outputs[o] as StudyModel['outputs'][number]
  const byReason = new Map<string, number[]>()
  let asked = 0
  values.forEach((value, k) => {
    if (!Number.isNaN(value)) return
    const reason =
      asked < mostAsked
        ? (model.reasonOf(
            columns.map((column) => column[k] as number),
            output,
          ) ?? 'There is no such number.')
        : notAsked
    asked++
    byReason.set(reason, [...(byReason.get(reason) ?? []), k])
  })
  return [...byReason].map(([reason, points]) => ({ reason, points }))
}
