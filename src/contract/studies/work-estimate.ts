import { replicates } from '../../engine/uncertainty/design/radial.ts'
import { tornadoPercentiles } from '../../engine/uncertainty/evaluation/one-at-a-time.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { blockRunner } from '../../engine/uncertainty/evaluation/trials.ts'
import type { FittedStudy, Proposal } from './fitted-study.ts'
import { trialsOf } from './monte-carlo-design.ts'
import { indexRuns } from './sensitivities.ts'
import type { GivenSampling } from './study-request.ts'

/** How long a study takes, and how large it may be. */
export interface WorkEstimate {
  readonly milliseconds: number
  /** The largest size that takes clearly less than the limit; null where none does. */
  readonly fitting: Proposal | null
}

/** Milliseconds of processor time, from whenever. */
export type Clock = () => number

const probeBlock = 64
const [looks, lookMilliseconds] = [4, 8]
const mostProbes = 64

/** What making the answer takes besides, as measured on two shared cores: whatever is drawn, and for each trial. */
export const fixedMilliseconds = 20
const [perParameter, perOutput] = [0.0004, 0.001]

/** Sizes that are proposed leave room for a machine that is busier than it was while it was measured. */
export const margin = 0.5

/**
 * Measures how fast the case is by some of its own trials, and estimates from that what the whole study takes.
 *
 * @param model what the study is run with afterwards, which is warm then.
 */
export function estimateWork(
  fitted: FittedStudy,
  model: StudyModel,
  clock: Clock,
  limitMilliseconds: number,
): WorkEstimate {
  const { kind, study, outputs } = fitted
  const perRun = millisecondsOfTrial(fitted, model, clock)
  const parameters = study.parameters.length
  const perTrial = perRun + parameters * perParameter + outputs.length * perOutput
  const left = (limitMilliseconds - fixedMilliseconds) * margin
  switch (kind) {
    case 'monteCarlo':
      return {
        milliseconds: fixedMilliseconds + modelRuns(fitted) * perTrial,
        fitting: proposed('trials', wholeBlocks(left / perTrial)),
      }
    case 'sobolIndices': {
      const points = left / (perRun * (parameters + 2)) / replicates
      return {
        milliseconds: fixedMilliseconds + modelRuns(fitted) * perRun,
        fitting: proposed('trials', points < 1 ? 0 : replicates * 2 ** Math.floor(Math.log2(points))),
      }
    }
    case 'morris': {
      const fitting = Math.floor(left / (perRun * (parameters + 1)))
      return {
        milliseconds: fixedMilliseconds + modelRuns(fitted) * perRun,
        fitting: proposed('trajectories', fitting < 2 ? 0 : fitting),
      }
    }
    default:
      return { milliseconds: fixedMilliseconds + modelRuns(fitted) * perRun, fitting: null }
  }
}

/** How often the model is evaluated. */
export function modelRuns(fitted: FittedStudy): number {
  const { kind, study, sampling, percentiles } = fitted
  const parameters = study.parameters.length
  if (kind === 'monteCarlo') return trialsOf(sampling.trials)
  if (kind === 'sobolIndices') return indexRuns(fitted).runs
  if (kind === 'morris') return sampling.trajectories * (parameters + 1)
  return parameters * (kind === 'tornado' ? tornadoPercentiles.length : percentiles.length)
}

/** So many trials that no more are drawn. */
function wholeBlocks(trials: number): number {
  const least = trialsOf(1)
  return trials < least ? 0 : Math.floor(trials / least) * least
}

const proposed = (member: keyof GivenSampling, count: number): Proposal | null =>
  count === 0 ? null : { sampling: { [member]: count } }

/** What a trial takes once the code of the case is warm. */
function millisecondsOfTrial({ study, correlations }: FittedStudy, model: StudyModel, clock: Clock): number {
  const run = blockRunner(study, { method: 'simple', blockSize: probeBlock, correlations }, model)
  return fastest(clock, run) / probeBlock
}

/** What something takes once it is warm: the fastest of several looks, each long enough for a coarse clock. */
export function fastest(clock: Clock, run: (probe: number) => unknown): number {
  const look = () => {
    const begin = clock()
    let [probes, taken] = [0, 0]
    while (probes < mostProbes && taken < lookMilliseconds) {
      run(probes)
      probes++
      taken = clock() - begin
    }
    return taken / probes
  }
  return Math.min(...Array.from({ length: looks }, look))
}
