import { type Clock, fastest, fixedMilliseconds, type WorkEstimate } from '../work-estimate.ts'
import type { FittedScale } from './fit-scale.ts'

/** Capacities that the search and the curve take for one output. */
const evaluations = 450

/** The search is as large as it is: nothing of it could be smaller. */
export function estimateScale({ model, own, outputs }: FittedScale, clock: Clock): WorkEstimate {
  const columns = [Float64Array.of(own.capacity), Float64Array.of(own.price)]
  const perEvaluation = fastest(clock, () => model.evaluate(columns))
  return {
    milliseconds: fixedMilliseconds + outputs.length * evaluations * perEvaluation,
    fitting: null,
  }
}
