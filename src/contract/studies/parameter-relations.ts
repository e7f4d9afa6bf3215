import { existingInOrder, inOrder } from '../../engine/numerics/order.ts'
import { groupsOf } from '../../engine/uncertainty/design/correlated-groups.ts'
import { mayRepeat, randomVariable } from '../../engine/uncertainty/distributions/random-variable.ts'
import { endsOf, farthest, type Region } from '../../engine/uncertainty/evaluation/missing.ts'
import type { Parameter } from '../../engine/uncertainty/evaluation/parameter.ts'
import { distanceBetween, type Ranks, ranksAmong, ranksIn } from '../../engine/uncertainty/reduction/ranks.ts'
import {
  type Spearman,
  significantTogether,
  spearmanOfRanks,
} from '../../engine/uncertainty/reduction/spearman.ts'
import type { FittedStudy } from './fitted-study.ts'
import { monteCarloDesign, percentilesIn } from './monte-carlo-design.ts'
import type { ReductionRoom } from './reduction-room.ts'
import { type MissingTrials, toldRegion } from './told.ts'

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
 * @param room for as many trials.
 * @param onStep is called again and again: what it throws ends the work.
 */
export function relateParameters(
  fitted: FittedStudy,
  outputs: readonly Ranks[],
  room: ReductionRoom,
  onStep: () => void = () => {},
): Relations[] {
  const { parameters } = fitted.study
  const trials = outputs[0]?.length ?? 0
  const columns = [room.byBlock, room.column].map((each) => each.subarray(0, trials))
  const ranks = room.ranks.subarray(0, trials)
  const parts = outputs.map(partOf)
  const found = parameters.map((): Relation[] => [])
  for (const some of inParts(fitted, columns.length)) {
    draw(fitted, some, columns, onStep)
    for (const [c, j] of some.entries()) {
      onStep()
      const parameter = parameters[j] as Parameter
      found[j] = relate(parameter, columns[c] as Float64Array, { ranks, room }, parts)
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
function inParts({ study: { parameters }, correlations }: FittedStudy, atOnce: number): number[][] {
  const grouped = groupsOf(correlations).flatMap(({ ids }) => ids)
  const places = parameters.map(({ id }, j) => ({ j, group: grouped.indexOf(id) }))
  // Those in groups come first, so that no pair is torn apart by one that stands alone.
  const rank = (group: number) => (group < 0 ? grouped.length : group)
  const sorted = places.sort((a, b) => rank(a.group) - rank(b.group) || a.j - b.j).map(({ j }) => j)
  return Array.from({ length: Math.ceil(sorted.length / atOnce) }, (_, part) =>
    sorted.slice(part * atOnce, (part + 1) * atOnce),
  )
}

/** Fills columns with the percentiles of some parameters over all trials. */
function draw(
  fitted: FittedStudy,
  places: readonly number[],
  columns: readonly Float64Array[],
  onStep: () => void,
): void {
  const { blockSize } = monteCarloDesign(fitted.sampling.trials)
  const ids = places.map((j) => fitted.study.parameters[j]?.id ?? '')
  const run = percentilesIn(fitted, ids)
  const trials = columns[0]?.length ?? 0
  for (let start = 0; start < trials; start += blockSize) {
    onStep()
    const block = ids.map((_, c) => (columns[c] as Float64Array).subarray(start, start + blockSize))
    run(start / blockSize, block)
  }
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

const shares = { low: 0, high: 1 }
const varying = { x: 'The parameter does not vary.', y: 'The output does not vary.' }

/** @param percentiles are made values where these may be equal. */
function relate(
  { id, distribution }: Parameter,
  percentiles: Float64Array,
  { ranks, room }: { readonly ranks: Ranks; readonly room: ReductionRoom },
  outputs: readonly Part[],
) {
  const variable = randomVariable(distribution)
  const isTabulated = mayRepeat(distribution, variable)
  const order = isTabulated
    ? existingInOrder(percentiles.map(variable.quantile), room)
    : inOrder(percentiles, shares, room)
  ranksIn(order, ranks)
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
