import { sampler } from '../../../engine/uncertainty/design/sampling.ts'
import { engineVersion } from '../../../engine/version.ts'
import type { FittedStudy } from '../fitted-study.ts'
import { monteCarloDesign } from '../monte-carlo-design.ts'
import type { About } from './parquet.ts'

/**
 * What a file of samples says of its study: all that the same bits need.
 *
 * @param request the study as it was asked for, with its case.
 */
export function aboutStudy(fitted: FittedStudy, request: unknown): About {
  const { kind, sampling } = fitted
  const { method, seed, trials } = sampling
  const { blockSize } = monteCarloDesign(trials)
  return { study: { kind, method, blockSize, seed, sampler, engineVersion }, request }
}
