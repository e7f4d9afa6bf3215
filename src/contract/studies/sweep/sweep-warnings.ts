import { calculate } from '../../../engine/calculate.ts'
import type { StudyWarning } from '../study-warnings.ts'
import { isMoving } from '../study-warnings.ts'
import type { FittedSweep } from './fit-sweep.ts'
import { groupedStudy } from './fit-sweep.ts'

/** An axis of numbers that moves no output is told; what choices do shows in the numbers themselves. */
export function sweepWarnings(sweep: FittedSweep): StudyWarning[] {
  const { base, parameters, outputs } = groupedStudy(sweep)
  const run = calculate(base)
  return sweep.axes.flatMap((axis, j) => {
    const parameter = parameters[j]
    if (axis.isStructural || !parameter || isMoving(run, parameter, outputs)) return []
    const { id } = axis.given
    return [
      { code: 'without_effect', message: `None of the outputs depends on ${id} in the case.`, parameter: id },
    ]
  })
}
