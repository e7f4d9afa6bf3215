import { joined } from '../../numerics/joined.ts'
import { quantile } from '../../numerics/quantile.ts'
import { type Estimate, fromBlocks, meanOf, noEstimate, standardDeviation } from './estimate.ts'
import { wilsonInterval } from './independent-trials.ts'

/** One output of a study by block; NaN is a trial without a number. */
export type Blocks = readonly Float64Array[]

/** What is asked of an output. */
export interface Question {
  /** Shares below which quantiles are asked for. */
  readonly quantiles: readonly number[]
  /** How probable is more than these? They are in the output's unit. */
  readonly thresholds: readonly number[]
  /** Whether it divides by what may pass zero, so that a mean need not exist. */
  readonly isRatio: boolean
}

/** An output over all trials. */
export interface Summary {
  readonly trials: number
  readonly withValue: number
  readonly mean: Estimate
  readonly sd: Estimate
  /** Among the trials that have a number. */
  readonly quantiles: readonly (Estimate & { readonly p: number })[]
  /** Probabilities among all trials, with a number or without. */
  readonly exceedance: readonly (Estimate & { readonly threshold: number })[]
}

/** Where fewer trials than this part have a number, quantiles of these say little of the whole. */
const leastShare = 0.5
const none = 'No trial has a number.'
const few = 'More than half of the trials have no number.'
/** A mean is told of a ratio where no block's differs by more than this part. */
const agreement = 0.1
const noMean =
  'It is a ratio whose denominator passes zero or comes near it: its mean grows with the trials and tells nothing. Its quantiles do.'

export function summaryOf(blocks: Blocks, { quantiles, thresholds, isRatio }: Question): Summary {
  const existing = blocks.map((block) => block.filter((value) => !Number.isNaN(value)))
  const trials = blocks.reduce((sum, { length }) => sum + length, 0)
  const withValue = existing.reduce((sum, { length }) => sum + length, 0)
  const all = joined(existing).sort()
  const sorted = existing.map((block) => block.toSorted())
  const isTold = withValue > 0 && withValue >= leastShare * trials
  return {
    trials,
    withValue,
    mean: meanEstimate(existing, all, isRatio),
    sd: sdEstimate(existing, all, isRatio),
    quantiles: quantiles.map((p) => ({
      p,
      ...(isTold ? quantileEstimate(sorted, all, p) : noEstimate(withValue === 0 ? none : few)),
    })),
    exceedance: thresholds.map((threshold) => ({ threshold, ...exceedance(blocks, threshold) })),
  }
}

function meanEstimate(existing: Blocks, all: Float64Array, isRatio: boolean): Estimate {
  if (all.length === 0) return noEstimate(none)
  const mean = meanOf(all)
  const blocks = existing.filter(({ length }) => length > 0)
  const means = blocks.map(meanOf)
  const isAgreed = means.every((each) => Math.abs(each - mean) <= agreement * Math.abs(mean))
  if (isRatio && !isAgreed) return noEstimate(noMean)
  // A block counts by how many of its trials have a number; where all have one, this is its own mean.
  const average = all.length / blocks.length
  return fromBlocks(
    mean,
    blocks.map(({ length }, r) => mean + (((means[r] as number) - mean) * length) / average),
  )
}

function sdEstimate(existing: Blocks, all: Float64Array, isRatio: boolean): Estimate {
  if (all.length < 2) return noEstimate(all.length === 0 ? none : 'There is one trial with a number alone.')
  if (isRatio && meanEstimate(existing, all, isRatio).value === null) return noEstimate(noMean)
  const blocks = existing.filter(({ length }) => length > 1)
  return fromBlocks(standardDeviation(all), blocks.map(standardDeviation))
}

const quantileEstimate = (sorted: Blocks, all: Float64Array, p: number): Estimate =>
  fromBlocks(
    quantile(all, p),
    sorted.filter(({ length }) => length > 0).map((block) => quantile(block, p)),
  )

/** What lies above a threshold, or that a number exists at all, is as frequent in so many trials at least as to tell by blocks. */
const leastCount = 20

/** How probable it is that an output exists and is above a threshold. */
export function exceedance(blocks: Blocks, threshold: number): Estimate {
  const counts = blocks.map((block) => {
    let count = 0
    for (let k = 0; k < block.length; k++) if ((block[k] as number) > threshold) count++
    return count
  })
  const count = counts.reduce((sum, each) => sum + each, 0)
  const trials = blocks.reduce((sum, { length }) => sum + length, 0)
  if (trials === 0) return noEstimate('There are no trials.')
  const estimate = fromBlocks(
    count / trials,
    counts.map((each, r) => each / (blocks[r]?.length ?? 1)),
  )
  // So rare that no design makes it surer than independent trials, and blocks without any would make it seem certain.
  const isRare = Math.min(count, trials - count) < leastCount
  return isRare ? { ...estimate, interval95: wilsonInterval(count, trials) } : estimate
}
