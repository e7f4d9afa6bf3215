import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import type { Ranks } from '../../engine/uncertainty/reduction/ranks.ts'
import { looksOf } from '../../engine/uncertainty/reduction/stop-rule.ts'
import type { FittedStudy, OnProgress } from './fitted-study.ts'
import { blockOf, monteCarloDesign } from './monte-carlo-design.ts'
import { type OutputSummary, summariseOutput } from './output-summary.ts'
import { type Relations, relateParameters } from './parameter-relations.ts'
import { reductionRoomFor } from './reduction-room.ts'
import { blocksEnough } from './stop.ts'

/** A study of Monte Carlo as a whole: its trials, and what is told of them. */
export const monteCarlo = (fitted: FittedStudy, model: StudyModel, onProgress: OnProgress) =>
  toldOfColumns(fitted, model, drawColumns(fitted, model, onProgress))

/** What comes of all trials, by output: of as many as are enough, where the study stops. */
export function drawColumns(
  fitted: FittedStudy,
  model: StudyModel,
  onProgress: OnProgress,
): readonly Float64Array[] {
  const { blockSize, blocks } = monteCarloDesign(fitted.sampling.trials)
  const run = blockOf(fitted, model)
  const columns = fitted.outputs.map(() => new Float64Array(blocks * blockSize))
  const values = fitted.study.parameters.map(() => new Float64Array(blockSize))
  for (let block = 0; block < blocks; block++) {
    onProgress(block, blocks)
    const end = (block + 1) * blockSize
    run(block, { values, results: columns.map((column) => column.subarray(block * blockSize, end)) })
    if (looksOf(block + 1).at(-1) !== block + 1) continue
    const before = columns.map((column) => column.subarray(0, end))
    if (blocksEnough(fitted, before) !== undefined) return before
  }
  return columns
}

/**
 * What is told of trials.
 *
 * @param columns by output, of all blocks from the first one on that there are.
 */
export function toldOfColumns(fitted: FittedStudy, model: StudyModel, columns: readonly Float64Array[]) {
  const trials = columns[0]?.length ?? 0
  const room = reductionRoomFor(trials)
  const ranks = columns.map(() => new Uint32Array(trials))
  const summaries = columns.map((column, o) =>
    summariseOutput(fitted, model, o, { column, room, ranks: ranks[o] as Ranks }),
  )
  return monteCarloAnswer(fitted, summaries, relateParameters(fitted, ranks, room))
}

/**
 * What is told of the outputs together.
 *
 * @param outputs of as many trials as there are, which may be fewer than were wanted.
 */
export function monteCarloAnswer(
  { sampling, outputs: named }: FittedStudy,
  outputs: readonly OutputSummary[],
  relations: readonly Relations[],
) {
  const { blockSize } = monteCarloDesign(sampling.trials)
  const trials = outputs[0]?.trials ?? 0
  return {
    method: sampling.method,
    trials,
    blocks: trials / blockSize,
    results: Object.fromEntries(
      named.map(({ name }, o) => {
        const { unit, trials, withValue, withoutValue, base, ...told } = outputs[o] as OutputSummary
        const { spearman, region } = relations[o] as Relations
        const { noiseBand, convergence, ...rest } = told
        return [
          name,
          { unit, trials, withValue, withoutValue, region, base, ...rest, spearman, noiseBand, convergence },
        ]
      }),
    ),
  }
}
