import { groupsOf } from '../../engine/uncertainty/design/correlated-groups.ts'
import { mayRepeat, randomVariable } from '../../engine/uncertainty/distributions/random-variable.ts'
import { endsOf, farthest, type Region } from '../../engine/uncertainty/evaluation/missing.ts'
import type { Parameter } from '../../engine/uncertainty/evaluation/parameter.ts'
import { distanceBetween, type Ranks, ranksAmong, ranksOf } from '../../engine/uncertainty/reduction/ranks.ts'
import {
  type Spearman,
  significantTogether,
  spearmanOfRanks,
} from '../../engine/uncertainty/reduction/spearman.ts'
import type { FittedStudy } from './fitted-study.ts'
import { monteCarloDesign, percentilesIn } from './monte-carlo-design.ts'
import { type MissingTrials, toldRegion } from './told.ts'

/** So many columns are held at once: each has 8 MB for a million trials. */
const columnsAtOnce = 4

/** What the parameters have to do with one output. */
export interface Relations {
  readonly spearman: readonly RankCorrelation[]
  /** Where trials without a number lie. */
  readonly region: MissingTrials['region']
}

type RankCorrelation = Spearman & { readonly parameter: string; readonly isSignificant: boolean }

/**
 * What the parameters have to do with each output. What was drawn is made again, a few parameters at a time.
 *
 * @param outputs ranks of the trials, by output.
 * @param onColumn is told of each parameter that begins.
 */
export function relateParameters(
  fitted: FittedStudy,
  outputs: readonly Ranks[],
  onColumn: (column: number, of: number) => void = () => {},
): Relations[] {
  const { parameters } = fitted.study
  const parts = outputs.map(partOf)
  const found = parameters.map((): Relation[] => [])
  let column = 0
  for (const some of inParts(fitted)) {
    const columns = drawn(fitted, some, outputs[0]?.length ?? 0)
    for (const [c, j] of some.entries()) {
      onColumn(column++, parameters.length)
      found[j] = relate(parameters[j] as Parameter, columns[c] as Float64Array, parts)
    }
  }
  return outputs.map((_, o) =>
    joinedRelations(
      fitted,
      found.map((each) => each[o] as Relation),
    ),
  )
}

/** Places of the parameters, a few at a time; those that are correlated beside each other, because they are made together. */
function inParts({ study: { parameters }, correlations }: FittedStudy): number[][] {
  const grouped = groupsOf(correlations).flatMap(({ ids }) => ids)
  const places = parameters.map(({ id }, j) => ({ j, group: grouped.indexOf(id) }))
  const sorted = places.sort((a, b) => a.group - b.group || a.j - b.j).map(({ j }) => j)
  return Array.from({ length: Math.ceil(sorted.length / columnsAtOnce) }, (_, part) =>
    sorted.slice(part * columnsAtOnce, (part + 1) * columnsAtOnce),
  )
}

/** Percentiles of some parameters over all trials. */
function drawn(fitted: FittedStudy, places: readonly number[], trials: number): Float64Array[] {
  const { blockSize } = monteCarloDesign(fitted.sampling.trials)
  const run = percentilesIn(
    fitted,
    places.map((j) => fitted.study.parameters[j]?.id ?? ''),
  )
  const columns = places.map(() => new Float64Array(trials))
  for (let block = 0; block * blockSize < trials; block++) {
    run(block).forEach((each, c) => {
      columns[c]?.set(each, block * blockSize)
    })
  }
  return columns
}

/** The trials of an output that have a number. */
interface Part {
  readonly ranks: Ranks
  readonly isComplete: boolean
  readonly hasNumber: (k: number) => boolean
}

function partOf(ranks: Ranks): Part {
  const isComplete = !ranks.includes(0)
  const hasNumber = (k: number) => ranks[k] !== 0
  return { ranks: isComplete ? ranks : ranks.filter((rank) => rank !== 0), isComplete, hasNumber }
}

/** What one parameter has to do with one output. */
interface Relation {
  readonly spearman: Spearman
  readonly region: Region | undefined
}

const varying = { x: 'The parameter does not vary.', y: 'The output does not vary.' }

/** @param percentiles are made values where these may be equal. */
function relate({ id, distribution }: Parameter, percentiles: Float64Array, outputs: readonly Part[]) {
  const variable = randomVariable(distribution)
  const isTabulated = mayRepeat(distribution, variable)
  const ranks = ranksOf(isTabulated ? percentiles.map(variable.quantile) : percentiles)
  return outputs.map(({ ranks: own, isComplete, hasNumber }): Relation => {
    const isMissing = (k: number) => !hasNumber(k)
    const region = isComplete
      ? undefined
      : {
          id,
          distance: distanceBetween(ranks, isMissing),
          between: endsOf(percentiles, isMissing).map((p) => variable.quantile(p)) as [number, number],
        }
    if (own.length === 0) {
      return { region, spearman: { rho: null, p: null, interval95: null, reason: 'No trial has a number.' } }
    }
    const told = spearmanOfRanks(isComplete ? ranks : ranksAmong(ranks, hasNumber), own)
    const reason = told.reason && varying[told.reason.startsWith('x') ? 'x' : 'y']
    return { region, spearman: reason ? { ...told, reason } : told }
  })
}

function joinedRelations(fitted: FittedStudy, found: readonly Relation[]): Relations {
  const significant = significantTogether(found.map(({ spearman }) => spearman.p))
  const regions = found.flatMap(({ region }) => region ?? [])
  return {
    spearman: found.map(({ spearman }, j) => ({
      parameter: fitted.study.parameters[j]?.id ?? '',
      ...spearman,
      isSignificant: significant[j] === true,
    })),
    region: regions.length > 0 ? toldRegion(fitted, farthest(regions)) : null,
  }
}
