import type { Blocks } from '../../engine/uncertainty/reduction/ordered-blocks.ts'
import { isRatioThroughZero } from '../../engine/uncertainty/reduction/ratio.ts'
import { enoughAfter, type Watched } from '../../engine/uncertainty/reduction/stop-rule.ts'
import { type FieldError, shortened } from '../request/field-error.ts'
import type { NamedOutput } from './fitted-study.ts'
import { monteCarloDesign } from './monte-carlo-design.ts'
import { type GivenStatistic, type GivenStop, type GivenWatched, shareOf } from './read-stop.ts'

/** Half of an interval of 95 %, where nothing is said. */
const usual = { mean: 0.005, quantile: 0.01, probability: 0.01 } as const

/** What is watched among the outputs of a study, and what is wrong with it. */
export function fitStop(stop: GivenStop | undefined, outputs: readonly NamedOutput[]) {
  if (!stop) return { errors: [], watched: [] }
  const errors: FieldError[] = []
  const refuse = (i: number, member: keyof GivenWatched, code: string, message: string) =>
    errors.push({ pointer: `/stop/of/${i}/${member}`, code, message })
  const watched = (stop.of ?? allOf(outputs)).flatMap(({ output, statistic }, i): Watched[] => {
    const place = outputs.findIndex(({ name }) => name === output)
    const named = outputs[place]
    if (!named) {
      refuse(i, 'output', 'no_such_output', `${shortened(output)} is not among the outputs.`)
      return []
    }
    if (statistic === 'exceedance' && named.thresholds.length === 0)
      refuse(i, 'statistic', 'no_threshold', `${shortened(output)} has no threshold: name one in thresholds.`)
    return watchedOf(stop, named, statistic).map((each) => ({ output: place, ...each }))
  })
  return { errors, watched }
}

const ofAll: readonly GivenStatistic[] = ['mean', 'P10', 'P90', 'exceedance']

/** Mean, P10, P90 and the thresholds of each output. */
const allOf = (outputs: readonly NamedOutput[]): GivenWatched[] =>
  outputs.flatMap(({ name, thresholds }) =>
    ofAll
      .filter((statistic) => statistic !== 'exceedance' || thresholds.length > 0)
      .map((statistic) => ({ output: name, statistic })),
  )

function watchedOf(
  { relativeError, probabilityError, of }: GivenStop,
  { quantity, thresholds }: NamedOutput,
  statistic: GivenStatistic,
): Omit<Watched, 'output'>[] {
  if (statistic === 'exceedance') {
    return thresholds.map(({ inOwnUnit }) => ({
      statistic: { kind: 'exceedance', threshold: inOwnUnit },
      target: probabilityError ?? usual.probability,
    }))
  }
  const p = shareOf(statistic)
  if (p === undefined) {
    // A mean that somebody asks for is watched in any case.
    const ifAny = of === undefined && isRatioThroughZero(quantity)
    return [{ statistic: { kind: 'mean', ...(ifAny && { ifAny }) }, target: relativeError ?? usual.mean }]
  }
  return [{ statistic: { kind: 'quantile', p }, target: relativeError ?? usual.quantile }]
}

/** Outputs block by block. */
function blocksIn(trials: number, column: Float64Array): Blocks {
  const { blockSize } = monteCarloDesign(trials)
  return Array.from({ length: Math.floor(column.length / blockSize) }, (_, block) =>
    column.subarray(block * blockSize, (block + 1) * blockSize),
  )
}

/**
 * After how many blocks a study has enough.
 *
 * @param columns by output, from the first block on; those that nobody watches may be empty.
 * @returns undefined where nothing is watched, or the blocks so far are not enough.
 */
export function blocksEnough(
  {
    watched,
    sampling,
  }: { readonly watched: readonly Watched[]; readonly sampling: { readonly trials: number } },
  columns: readonly Float64Array[],
): number | undefined {
  if (watched.length === 0) return undefined
  const places = [...new Set(watched.map(({ output }) => output))]
  const blocks = places.map((place) => blocksIn(sampling.trials, columns[place] as Float64Array))
  const renumbered = watched.map((each) => ({ ...each, output: places.indexOf(each.output) }))
  return enoughAfter(blocks, renumbered)
}
